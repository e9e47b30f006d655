import type { Gap, StatementLine } from './statement-line.ts';
import { type Item, widthOf } from './words-and-gaps.ts';

/** The most spaces that are kept between columns beside what the widest needs. */
const WIDEST_GAP = 2;

/** Statements that read as a sentence: they are aligned where the writer aligned them, and are not moved to meet others. */
const SENTENCES = new Set(['EachTeam', 'Where', 'FollowedUp', 'Accept', 'OpenTo', 'ToDecide', 'Note', 'Rationale']);

/** Statements that stand under each other, one a line, with nothing between them. */
type Group = readonly StatementLine[];

/**
 * Keeps aligned what the writer aligned, within statements that stand straight under each other: values after their keywords, the parts of statements of one sort (a
 * table of agencies), comments at the ends of lines. A column counts as aligned where one line was padded to meet another. What she did not align is left with single
 * spaces.
 */
export function alignStatements(items: readonly Item[], gaps: Gap[], lines: readonly StatementLine[]): void {
    for (const group of groupsOf(lines)) {
        alignValues(items, gaps, group);
        for (const run of runsOfOneSort(items, group)) {
            for (const key of keysAfterValue(items, run)) {
                // The value itself stands where `alignValues` has put it.
                const isPart = (at: number, line: StatementLine) => at > (valueOf(items, line)?.at ?? 0);
                alignColumn(items, gaps, run, (at, line) => items[at]?.sort === 'word' && items[at].key === key && isPart(at, line));
            }
        }
        alignColumn(items, gaps, group, (at, line) => at === line.items.at(-1) && at > 0 && items[at]?.sort === 'line-comment');
    }
}

/** A statement that goes on over further lines can be the last of its group only: what is under it is not under its first line. */
function groupsOf(lines: readonly StatementLine[]): Group[] {
    const groups: StatementLine[][] = [];
    let previous: StatementLine | undefined;
    for (const line of lines) {
        if (!previous?.whole || line.apart) groups.push([]);
        groups.at(-1)?.push(line);
        previous = line;
    }
    return groups;
}

function runsOfOneSort(items: readonly Item[], group: Group): Group[] {
    const runs: StatementLine[][] = [];
    let previous: string | undefined;
    for (const line of group) {
        const type = items[line.items[0] ?? 0]?.begins?.node.$type;
        if (type !== previous) runs.push([]);
        runs.at(-1)?.push(line);
        previous = type;
    }
    return runs.filter(run => run.length > 1);
}

/** The keyword's own width, and the item that follows it, of a statement that begins with the words of its kind. */
function valueOf(
    items: readonly Item[],
    line: StatementLine,
): { readonly at: number; readonly keyword: number; readonly sentence: boolean } | undefined {
    const begins = items[line.items[0] ?? 0]?.begins;
    if (!begins?.statement) return undefined;
    const words = begins.statement.phrase.split(' ');
    if (!words.every((word, k) => items[line.items[k] ?? -1]?.text === word)) return undefined;
    const at = line.items[words.length];
    if (at === undefined || items[at]?.sort !== 'word' || items[at].text === '{') return undefined;
    return { at, keyword: begins.statement.phrase.length, sentence: SENTENCES.has(begins.statement.type) };
}

function alignValues(items: readonly Item[], gaps: Gap[], group: Group): void {
    const values = group.flatMap(line => valueOf(items, line) ?? []).map(value => ({ ...value, written: writtenGap(items, value.at) }));
    const counts = new Map<number, number>();
    for (const { keyword, written } of values) counts.set(keyword + written, (counts.get(keyword + written) ?? 0) + 1);
    const countAt = (column: number) => counts.get(column) ?? 0;
    const aligned = new Set(
        values
            .filter(({ keyword, written }) => written > 1 && countAt(keyword + written) > 1)
            .map(({ keyword, written }) => keyword + written),
    );
    if (aligned.size === 0) return;
    const main = [...aligned].reduce((best, next) =>
        countAt(next) > countAt(best) || (countAt(next) === countAt(best) && next > best) ? next : best,
    );
    for (const { at, keyword, written, sentence } of values) {
        const gap = gaps[at];
        if (!gap) continue;
        if (aligned.has(keyword + written)) gap.spaces = written;
        else if (keyword < main && !sentence) gap.spaces = main - keyword;
    }
}

/** What follows the value in statements of one sort, by what it is to them, in the order in which it first comes. */
function keysAfterValue(items: readonly Item[], run: Group): string[] {
    const keys = new Set<string>();
    for (const line of run) {
        const value = valueOf(items, line)?.at;
        if (value === undefined) continue;
        for (const at of line.items)
            if (at > value && items[at]?.sort === 'word' && !/^[,.]$/.test(items[at].text)) keys.add(items[at].key);
    }
    return [...keys];
}

/** Aligns the first item of each line for which `isIn` holds, and what else the writer put into the same column, if she had aligned any two of them. */
function alignColumn(items: readonly Item[], gaps: Gap[], lines: Group, isIn: (at: number, line: StatementLine) => boolean): void {
    const cellAt = (line: StatementLine, at: number): Cell => ({
        at,
        line,
        written: writtenGap(items, at),
        column: writtenColumn(items, line, at),
    });
    const cells: Cell[] = [];
    const others: StatementLine[] = [];
    for (const line of lines) {
        const at = line.items.find((item, k) => k > 0 && isIn(item, line));
        if (at === undefined) others.push(line);
        else cells.push(cellAt(line, at));
    }
    const columns = new Set(cells.filter(({ written }) => written > 1).map(({ column }) => column));
    for (const line of others) {
        const met = line.items.slice(1).map(at => cellAt(line, at));
        cells.push(...met.filter(({ column, written }) => written > 1 && columns.has(column)).slice(0, 1));
    }
    if (![...columns].some(column => cells.filter(cell => cell.column === column).length > 1)) return;
    const between = Math.min(WIDEST_GAP, ...cells.map(({ written }) => written));
    const ends = cells.map(({ at, line }) => columnBefore(items, gaps, line, at));
    const column = Math.max(...ends) + between;
    cells.forEach(({ at }, k) => {
        const gap = gaps[at];
        if (gap) gap.spaces = column - (ends[k] ?? 0);
    });
}

/** An item with where the writer put it on its line. */
interface Cell {
    readonly at: number;
    readonly line: StatementLine;
    readonly written: number;
    readonly column: number;
}

/** How many columns the writer left before an item on its line. */
function writtenGap(items: readonly Item[], at: number): number {
    const item = items[at];
    return item && item.lineEnds === 0 ? Math.max(1, widthOf(item.gap)) : 1;
}

/** The column at which the writer put an item, from the beginning of its statement. */
function writtenColumn(items: readonly Item[], line: StatementLine, at: number): number {
    return widthBetween(items, line, at, k => writtenGap(items, k)) + writtenGap(items, at);
}

/** The column at which the item before one will end, from the beginning of its statement. */
function columnBefore(items: readonly Item[], gaps: readonly Gap[], line: StatementLine, at: number): number {
    return widthBetween(items, line, at, k => gaps[k]?.spaces ?? 0);
}

function widthBetween(items: readonly Item[], line: StatementLine, at: number, gapBefore: (at: number) => number): number {
    let width = 0;
    for (const k of line.items) {
        if (k === at) break;
        width += widthOf(items[k]?.text ?? '') + (k === line.items[0] ? 0 : gapBefore(k));
    }
    return width;
}
