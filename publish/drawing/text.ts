import { columnsOf } from '../text/columns.ts';

/** How wide a text is about to be, in the units of `size`, the height of its type: a little more than most sans-serifs need. */
export function widthOf(text: string, size: number): number {
    let ems = 0;
    for (const character of text)
        ems += NARROW.test(character)
            ? 0.32
            : WIDE.test(character)
              ? 0.88
              : columnsOf(character) > 1
                ? 1.05
                : CAPITAL.test(character)
                  ? 0.7
                  : 0.56;
    return ems * size;
}

const NARROW = /[iljtfrI.,:;'’|!()[\] ]/;
const WIDE = /[mwMW—@%]/;
const CAPITAL = /\p{Lu}/u;

/** A text in lines of at most `width`, no more than `most` of them: what does not fit ends in `…`. */
export function linesOf(text: string, width: number, size: number, most = 3): string[] {
    const lines: string[] = [];
    for (const word of text.split(/\s+/).filter(Boolean)) {
        const line = lines.at(-1);
        const longer = line === undefined ? undefined : `${line} ${word}`;
        if (longer !== undefined && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
        else lines.push(cut(word, width, size));
    }
    if (lines.length <= most) return lines;
    return [...lines.slice(0, most - 1), cut(`${lines[most - 1] ?? ''} …`, width, size)];
}

function cut(text: string, width: number, size: number): string {
    if (widthOf(text, size) <= width) return text;
    const characters = [...text.replace(/ ?…$/, '')];
    while (characters.length > 1 && widthOf(`${characters.join('')}…`, size) > width) characters.pop();
    return `${characters.join('').trimEnd()}…`;
}

/** To a tenth of a unit, so that the same drawing is the same bytes everywhere. */
export function tenth(value: number): number {
    return Math.round(value * 10) / 10;
}
