import type { Mode } from '../../../language/model/design/design.ts';
import { colour, round, widthOf } from '../../drawing/colours.ts';
import { fillOf } from '../../drawing/patterns.ts';
import { type Html, html } from '../../html/html.ts';
import { MODE_LOOKS } from '../../tokens/modes.ts';
import type { Words } from '../../words/words.ts';
import type { Layout } from './layout.ts';
import type { Row } from './rows.ts';

/** How the bars and marks of a time-line are to be read, in lines under it. */
export function key(
    words: Words,
    rows: readonly Row[],
    modes: readonly Mode[],
    layout: Layout,
    top: number,
    prefix: string,
): { readonly drawn: Html; readonly height: number } {
    const said = words.handbook.glance;
    const size = layout.type - 2;
    const entries: { readonly mark: (x: number, y: number) => Html; readonly wide: number; readonly word: string }[] = [
        ...modes.map(mode => ({
            mark: (x: number, y: number) =>
                html`<rect x="${x}" y="${round(y - 10)}" width="22" height="12" rx="2" fill="${fillOf(mode, prefix)}" />`,
            wide: 27,
            word: `${MODE_LOOKS[mode].letters} ${words.modes[mode]}`,
        })),
        ...(rows.some(row => row.what === 'event')
            ? [{ mark: (x: number, y: number) => diamond(x + 7, y - 4), wide: 20, word: said.event }]
            : []),
        ...(rows.some(row => row.optional) ? [{ mark: () => html``, wide: 0, word: said.lighter }] : []),
    ];
    if (entries.length === 0) return { drawn: html``, height: 0 };
    let [x, y] = [0, top + size + 8];
    const drawn = entries.map(({ mark, wide, word }) => {
        const width = wide + widthOf(word, size) + 18;
        if (x > 0 && x + width > layout.width) [x, y] = [0, y + size * 1.8];
        const at = round(x);
        x += width;
        return html`${mark(at, y)}<text x="${round(at + wide)}" y="${round(y)}" font-size="${size}" fill="${colour('ink')}">${word}</text>`;
    });
    return { drawn: html`<g>${drawn}</g>`, height: y - top + 6 };
}

/** The mark of an event. */
export function diamond(x: number, y: number): Html {
    const reach = 7;
    return html`<path
        fill="${colour('ink')}"
        d="M${round(x)} ${round(y - reach)}L${round(x + reach)} ${round(y)}L${round(x)} ${round(y + reach)}L${round(x - reach)} ${round(y)}Z"
    />`;
}
