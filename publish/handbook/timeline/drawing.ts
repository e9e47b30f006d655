import { MODES } from '../../../language/model/design/design.ts';
import type { Drawing } from '../../document/document.ts';
import { colour, LETTERING, round } from '../../drawing/colours.ts';
import { fillOf, patternsOf } from '../../drawing/patterns.ts';
import { type Html, html, join } from '../../html/html.ts';
import { MODE_LOOKS } from '../../tokens/modes.ts';
import type { Words } from '../../words/words.ts';
import { axis, axisHeight } from './axis.ts';
import { diamond, key } from './key.ts';
import { BAR, broken, GAP, type Layout, LETTERS, type Scale } from './layout.ts';
import type { Row } from './rows.ts';

/** The time-line as a drawing: a line for each row, phases as bands, events as marks, activities as bars by mode, and how to read it. It is told in words beside it. */
export function drawing(words: Words, rows: readonly Row[], scale: Scale, layout: Layout): Drawing {
    const prefix = `glance-${layout.name}-`;
    const before = rows.some(row => row.side === 'before');
    const after = rows.some(row => row.side === 'after');
    const side = layout.labels ? 62 : 56;
    const left = layout.labels + (before ? side : 0);
    const right = layout.width - LETTERS - (after ? side : 0);
    const x = (months: number): number => round(left + ((right - left) * Math.min(Math.max(months, 0), scale.months)) / scale.months);
    const lineHeight = layout.type * 1.3;
    const notPlaced = words.handbook.glance.notPlaced;

    const pieces: Html[] = [];
    const bands: Html[] = [];
    let y = axisHeight(scale, layout);
    let phase: { readonly row: Row; readonly from: number } | undefined;
    const closeBand = (to: number): void => {
        const stretch = phase?.row.stretches[0];
        if (phase && stretch)
            bands.push(
                html`<rect
                    x="${x(stretch.start)}"
                    y="${round(phase.from)}"
                    width="${round(x(stretch.end) - x(stretch.start))}"
                    height="${round(to - phase.from)}"
                    fill="${colour('wash')}"
                />`,
            );
    };
    for (const row of rows) {
        if (row.what === 'phase') {
            closeBand(y - GAP / 2);
            if (phase) y += GAP;
            phase = { row, from: y };
        }
        const indent = row.what === 'phase' || !phase ? 0 : layout.labels ? 14 : 0;
        const lines = broken(row.title, layout, indent);
        const text = lines.map((line, at) => titleLine(line, indent, y + lineHeight * at + layout.type, row.what === 'phase'));
        const textHeight = lines.length * lineHeight;
        const barTop = layout.labels ? y + (lineHeight - BAR) / 2 + 1 : y + textHeight + 3;
        const mark =
            row.side === 'unknown'
                ? remark(notPlaced, left + 4, barTop + BAR / 2 + 4)
                : row.what === 'phase'
                  ? undefined
                  : marks(row, x, barTop, { left, right, side, prefix });
        pieces.push(html`<g>${text}${mark}</g>`);
        const bare = row.what === 'phase' && !layout.labels && row.side !== 'unknown';
        y += (layout.labels ? Math.max(textHeight, BAR + 4) : textHeight + (bare ? 0 : BAR + 5)) + GAP;
    }
    closeBand(y - GAP / 2);
    const bottom = Math.ceil(y + 4);
    const modes = MODES.filter(mode => rows.some(row => row.mode === mode));
    const legend = key(words, rows, modes, layout, bottom, prefix);
    const height = Math.ceil(bottom + legend.height);
    const sides = { before: before ? left - side : undefined, after: after ? right : undefined };
    const svg = html`<svg
        xmlns="http://www.w3.org/2000/svg"
        viewBox="0 0 ${layout.width} ${height}"
        font-size="${layout.type}"
        font-family="${LETTERING}"
    >
        ${patternsOf(modes, prefix)} ${bands} ${axis(words, scale, layout, x, bottom, sides)} ${join(pieces, '\n')} ${legend.drawn}
    </svg>`;
    return { svg: svg.markup, width: layout.width, height };
}

function titleLine(line: string, x: number, y: number, isPhase: boolean): Html {
    return html`<text x="${x}" y="${round(y)}" fill="${colour('ink')}" ${isPhase && html` font-weight="650"`}>${line}</text>`;
}

function remark(text: string, x: number, y: number): Html {
    return html`<text x="${round(x)}" y="${round(y)}" fill="${colour('quiet')}" font-style="italic">${text}</text>`;
}

interface Edges {
    readonly left: number;
    readonly right: number;
    readonly side: number;
    readonly prefix: string;
}

function marks(row: Row, x: (months: number) => number, top: number, { left, right, side, prefix }: Edges): Html {
    const middle = round(top + BAR / 2);
    const spans =
        row.side === 'before'
            ? [[left - side + 6, left - 12]]
            : row.side === 'after'
              ? [[right + 6, right + side - 12]]
              : row.stretches.map(stretch => [x(stretch.start), x(stretch.end)]);
    if (row.what === 'event') return html`${spans.map(([from = 0, to = 0]) => diamond(Math.min(from + 9, (from + to) / 2 + 9), middle))}`;
    const last = Math.max(...spans.map(([, to = 0]) => to));
    const letters = row.mode ? MODE_LOOKS[row.mode].letters : '';
    const outline = row.mode ? '' : html` stroke="${colour('quiet')}" stroke-width="1.2"`;
    const bars = spans.map(
        ([from = 0, to = 0]) =>
            html`<rect
                x="${round(from + 1)}"
                y="${round(top)}"
                width="${round(Math.max(3, to - from - 2))}"
                height="${BAR}"
                rx="2"
                fill="${fillOf(row.mode, prefix)}"
                opacity="${row.optional ? 0.65 : 1}"
                ${outline}
            />`,
    );
    if (letters === '') return html`${bars}`;
    return html`${bars}<text x="${round(last + 4)}" y="${middle + 4}" font-size="12" fill="${colour('quiet')}">${letters}</text>`;
}
