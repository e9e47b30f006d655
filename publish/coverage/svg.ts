import { html, rawHtml } from '../html/html.ts';
import { colour, standAlone } from '../drawing/paint.ts';
import { mapDrawing } from './drawing.ts';
import type { Words } from '../words/words.ts';
import type { ToldEntry } from './entry.ts';
import { type Axis, type CoverageMap, mapsOf, usualAxis } from './map.ts';
import { mapDescription, mapTitle } from './describe.ts';

/** The map of one programme as a picture that needs nothing else: text as text, its title and what it shows for whoever cannot see it, no script. Of several frameworks one under the other. */
export function coverageSvg(entry: ToldEntry, axis: Axis = usualAxis(entry.programme)): string {
    const { programme, figures, words } = entry;
    const { covers, coversAndTakes } = words.coverage;
    const maps = mapsOf(entry, axis);
    const title = programme.title || programme.name;
    const drawn = maps.map((map, at) =>
        mapDrawing(map, words, {
            heading: {
                title: at === 0 ? title : words.titleOf(map.framework),
                lines:
                    at === 0
                        ? [coversAndTakes(maps.length > 1 ? words.titleOf(map.framework) : undefined, timeTold(figures.time, words))]
                        : [],
            },
        }),
    );
    return framed(drawn, covers(title), maps.map((map: CoverageMap) => `${mapTitle(map, words)}. ${mapDescription(map, words)}`).join(' '));
}

function timeTold(time: ToldEntry['figures']['time'], { coverage, time: timeInWords }: Words): string {
    return time.stated || time.said ? coverage.timeItTakes(timeInWords(time)) : coverage.noTime;
}

const EDGE = 28;

/** Drawings under each other on a sheet of their own, with a title and what they show. */
export function framed(
    drawings: readonly { readonly svg: string; readonly width: number; readonly height: number }[],
    title: string,
    description: string,
): string {
    const width = Math.max(...drawings.map(drawing => drawing.width)) + 2 * EDGE;
    let y = EDGE;
    const placed = drawings.map(({ svg, height }) => {
        const at = svg.replace('<svg', `<svg x="${EDGE}" y="${y}"`);
        y += height + EDGE;
        return at;
    });
    const svg = html`<svg
        xmlns="http://www.w3.org/2000/svg"
        viewBox="0 0 ${width} ${y}"
        width="${width}"
        height="${y}"
        role="img"
        aria-labelledby="title desc"
    >
        <title id="title">${title}</title>
        <desc id="desc">${description}</desc>
        <rect width="${width}" height="${y}" fill="${colour('paper')}" />
        ${rawHtml(placed.join('\n'))}
    </svg>`.markup;
    return `<?xml version="1.0" encoding="UTF-8"?>\n${standAlone(svg)}\n`;
}
