import { type Html, html } from '../html/html.ts';
import { colour } from './colours.ts';

/** The two ends of a line. */
interface Line {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
}

/** Whole dashes: a key of three across, of two where the line goes down. */
const DASHES = '7 4';
const [ACROSS, DOWN] = [29, 18];

/**
 * The dashed line for the hours that are protected, across a chart of hours or down it, with its key: the same line, short, before the words, which begin
 * on the line of type at `y`.
 */
export function protectedLine(line: Line, key: { readonly x: number; readonly y: number; readonly words: string }): Html {
    const isDown = line.x1 === line.x2;
    const sample = isDown
        ? { x1: key.x + 1, x2: key.x + 1, y1: key.y - 14, y2: key.y - 14 + DOWN }
        : { x1: key.x, x2: key.x + ACROSS, y1: key.y - 5, y2: key.y - 5 };
    // Dark on a dark bar the line would not be seen without what is behind it.
    return html`${stroke(line, 'paper', 4)}${stroke(line, 'ink', 2, DASHES)}${stroke(sample, 'ink', 2, DASHES)}<text
            x="${isDown ? key.x + 10 : key.x + ACROSS + 8}"
            y="${key.y}"
            fill="${colour('ink')}"
            >${key.words}</text
        >`;
}

function stroke({ x1, y1, x2, y2 }: Line, paint: 'paper' | 'ink', width: number, dashes?: string): Html {
    return html`<line
        x1="${x1}"
        x2="${x2}"
        y1="${y1}"
        y2="${y2}"
        stroke="${colour(paint)}"
        stroke-width="${width}"
        ${dashes !== undefined && html`stroke-dasharray="${dashes}"`}
    />`;
}
