import { strFromU8 } from 'fflate';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** The parts of a workbook by their names. */
export type Parts = Map<string, Uint8Array>;

/** The rows and columns that a merged cell takes up, counted from 0, with both ends. */
interface Merged {
    readonly rows: readonly [from: number, to: number];
    readonly column: number;
}

/** The most cells in which texts of merged ones are repeated. */
const MOST_REPEATED = 2_000;

/** The merged cells of each sheet of a workbook, by the sheet's name (ECMA-376, part 1, 18.3.1.55). Throws where a part is no XML. */
export function mergedCellsIn(parts: Parts): ReadonlyMap<string, readonly Merged[]> {
    const targets = new Map<string, string>();
    for (const { attributes } of tagsIn(parts.get('xl/_rels/workbook.xml.rels'), 'Relationship'))
        targets.set(attributes['Id'] ?? '', `xl/${(attributes['Target'] ?? '').replace(/^(\/xl\/|\.\/)/, '')}`);
    return new Map(
        tagsIn(parts.get('xl/workbook.xml'), 'sheet').map(({ attributes }) => {
            const id = Object.entries(attributes).find(([name]) => /^(\w+:)?id$/.test(name))?.[1];
            return [attributes['name'] ?? '', mergedIn(parts.get(targets.get(id ?? '') ?? ''))];
        }),
    );
}

/** Lines in which a text that was merged over several rows stands in each of them. Over several columns it stays one text. */
export function filledDown(lines: readonly (readonly string[])[], merged: readonly Merged[] = []): string[][] {
    const filled = lines.map(line => [...line]);
    let repeated = 0;
    for (const { rows, column } of merged) {
        const [from, to] = rows;
        const text = filled[from]?.[column] ?? '';
        if (text === '') continue;
        for (let row = from + 1; row <= Math.min(to, filled.length - 1) && repeated < MOST_REPEATED; row++, repeated++) {
            const line = filled[row];
            if (line && column < line.length) line[column] = text;
        }
    }
    return filled;
}

function mergedIn(part: Uint8Array | undefined): Merged[] {
    return tagsIn(part, 'mergeCell').flatMap(({ attributes }) => {
        const [, letters = '', from, , to] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(attributes['ref'] ?? '') ?? [];
        if (letters === '' || from === to) return [];
        const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        return [{ rows: [Number(from) - 1, Number(to) - 1] as const, column }];
    });
}

function tagsIn(part: Uint8Array | undefined, name: string): SaxesTagPlain[] {
    const found: SaxesTagPlain[] = [];
    if (!part) return found;
    const text = strFromU8(part);
    if (!text.includes(`${name} `)) return found;
    const parser = new SaxesParser();
    parser.on('opentag', tag => {
        if (tag.name === name || tag.name.endsWith(`:${name}`)) found.push(tag);
    });
    parser.write(text).close();
    return found;
}
