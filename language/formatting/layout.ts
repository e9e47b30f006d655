import { alignStatements } from './alignment.ts';
import type { Gap, StatementLine } from './statement-line.ts';
import { type Item, widthOf } from './words-and-gaps.ts';

/** How far each level of a body stands in, in spaces. */
export const INDENT = 4;
/** The widest that a body written on one line may be. */
const WIDEST = 140;

/**
 * Decides what stands between the items of a document: each statement on a line of its own, four spaces in for each body; bodies that the writer put on one line stay
 * there; so do line ends she put into a list; at most one line is left empty; columns she aligned stay aligned.
 */
export function layOut(items: readonly Item[]): Gap[] {
    const gaps: Gap[] = items.map(() => ({ lines: 0, spaces: 0 }));
    const inline = bodiesOnOneLine(items);
    const bodies: { readonly inline: boolean; readonly lines: StatementLine[] }[] = [{ inline: false, lines: [] }];
    const body = () => bodies[bodies.length - 1] as (typeof bodies)[number];
    const continuations: number[] = [];
    let line: StatementLine | undefined;
    let head = false;
    let apart = false;

    items.forEach((item, at) => {
        const gap = gaps[at] as Gap;
        const before = items[at - 1];
        const next = nextWord(items, at);
        const depth = bodies.length - 1;
        const margin = depth * INDENT;
        const breakLine = (spaces: number) => {
            gap.lines = Math.min(Math.max(item.lineEnds, 1), 2);
            gap.spaces = spaces;
        };
        if (item.sort !== 'word') {
            const within = line !== undefined && next !== undefined && !next.begins && next.text !== '}' && before?.text !== '{';
            if (!before) breakLine(0);
            else if (item.lineEnds > 0 || before.sort === 'line-comment') {
                breakLine(margin + (within ? INDENT : 0));
                if (within) {
                    gap.lines = 1;
                    continuations.push(at);
                } else {
                    line = undefined;
                    apart = true;
                }
                if (line) line.whole = false;
            } else {
                gap.spaces = 1;
                if (line?.whole) line.items.push(at);
            }
        } else if (item.text === '}' && !item.begins) {
            const closing = bodies.pop();
            if (closing?.inline) gap.spaces = before?.text === '{' ? 0 : 1;
            else {
                gap.lines = 1;
                gap.spaces = (bodies.length - 1) * INDENT;
                alignStatements(items, gaps, closing?.lines ?? []);
            }
            if (closing?.inline && body().lines.at(-1)) line = undefined;
            line = undefined;
            apart = false;
        } else if (item.begins) {
            if (body().inline) gap.spaces = 1;
            else if (before && before.sort === 'block-comment' && item.lineEnds === 0) gap.spaces = 1;
            else breakLine(margin);
            if (!body().inline) {
                line = { items: [at], whole: true, apart: apart || gap.lines > 1 };
                body().lines.push(line);
            }
            head = item.begins.hasBody;
            apart = false;
        } else {
            const afterLineComment = before?.sort === 'line-comment';
            const keepsBreak = item.lineEnds > 0 && (!head || before?.text === ',');
            if (item.text === '{') {
                if (afterLineComment) {
                    gap.lines = 1;
                    gap.spaces = margin;
                } else gap.spaces = 1;
                const isInline = inline.has(at);
                if (line && !isInline) line.whole = false;
                else if (line?.whole) line.items.push(at);
                bodies.push({ inline: isInline, lines: [] });
                head = false;
            } else if (afterLineComment || (keepsBreak && item.text !== ',' && item.text !== '.' && before?.text !== '.')) {
                gap.lines = 1;
                gap.spaces = margin + INDENT;
                continuations.push(at);
                if (line) line.whole = false;
            } else {
                gap.spaces = item.text === ',' || item.text === '.' || before?.text === '.' ? 0 : 1;
                if (line?.whole) line.items.push(at);
            }
        }
        if (item.sort === 'word' && line && /[\r\n]/.test(item.text)) line.whole = false;
    });
    for (const left of bodies) alignStatements(items, gaps, left.lines);
    const first = gaps[0];
    if (first) first.lines = first.spaces = 0;
    indentContinuations(items, gaps, continuations);
    return gaps;
}

function nextWord(items: readonly Item[], at: number): Item | undefined {
    for (let next = at; next < items.length; next++) if (items[next]?.sort === 'word') return items[next];
    return undefined;
}

/** The opening braces of bodies that are written on one line and can stay there. */
function bodiesOnOneLine(items: readonly Item[]): Set<number> {
    const found = new Set<number>();
    const open: { at: number; plain: boolean }[] = [];
    items.forEach((item, at) => {
        const top = open.at(-1);
        if (
            top &&
            (item.lineEnds > 0 || item.sort === 'line-comment' || /[\r\n]/.test(item.text)) &&
            !(item.text === '}' && items[at - 1]?.text === '{')
        ) {
            top.plain = false;
        }
        if (item.sort !== 'word') return;
        if (item.text === '{') {
            if (top) top.plain = false;
            open.push({ at, plain: true });
        } else if (item.text === '}') {
            const opened = open.pop();
            if (opened?.plain && widthOfLine(items, opened.at, at) <= WIDEST) found.add(opened.at);
        }
    });
    return found;
}

/** How wide the statement whose body is opened at `open` and closed at `close` stands on one line. */
function widthOfLine(items: readonly Item[], open: number, close: number): number {
    let from = open;
    while (from > 0 && !items[from]?.begins) from--;
    let width = 0;
    for (let at = from; at <= close; at++) width += widthOf(items[at]?.text ?? '') + 1;
    return width;
}

/** What is carried on to a further line stands under the statement's first value, or four spaces in where that is not on the first line. */
function indentContinuations(items: readonly Item[], gaps: Gap[], continuations: readonly number[]): void {
    for (const at of continuations) {
        let start = at;
        while (start > 0 && !items[start]?.begins) start--;
        const words = items[start]?.begins?.statement?.phrase.split(' ').length ?? 0;
        const value = start + words;
        if (words === 0 || value >= at) continue;
        const [first, column] = [columnOf(items, gaps, start), columnOf(items, gaps, value)];
        const gap = gaps[at];
        if (gap && first !== undefined && column !== undefined && column > first) gap.spaces = column;
    }
}

/** The column at which an item will stand, looking back to the beginning of its line; undefined where something of several lines ends on that line. */
function columnOf(items: readonly Item[], gaps: readonly Gap[], at: number): number | undefined {
    let column = 0;
    for (let k = at; k >= 0; k--) {
        column += gaps[k]?.spaces ?? 0;
        if ((gaps[k]?.lines ?? 0) > 0 || k === 0) break;
        const before = items[k - 1]?.text ?? '';
        if (/[\r\n]/.test(before)) return undefined;
        column += widthOf(before);
    }
    return column;
}
