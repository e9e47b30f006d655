import type { Activity, Outcome } from '../../../language/model/design/design.ts';
import type { OutcomeThread, Threads } from '../../../language/model/threads.ts';
import { blocks, bullets, cell, paragraph, table } from '../../document/build.ts';
import type { Block, Figure, Table } from '../../document/document.ts';
import type { Words } from '../../words/words.ts';
import { logicDrawing } from './drawing.ts';
import { narrowLogic } from './narrow.ts';

/** The logic model: from each outcome to what serves it, to the dimensions that grow there, drawn, in words and as a table; then what hangs loose. */
export function logicBlocks(threads: Threads, words: Words): Block[] {
    if (threads.outcomes.length === 0) return [paragraph(words.review.logic.none)];
    return blocks(logicFigure(threads, words), looseEnds(threads, words));
}

function logicFigure(threads: Threads, words: Words): Figure {
    return {
        is: 'figure',
        id: 'logic-model',
        title: words.review.logic.title,
        description: threads.outcomes.map(thread => threadInWords(thread, words)).join(' '),
        drawing: logicDrawing(threads, words),
        narrow: narrowLogic(threads, words),
        table: logicTable(threads, words),
    };
}

/** A thread in a sentence. */
export function threadInWords({ outcome, servedBy, dimensions, reachedThrough }: OutcomeThread, words: Words): string {
    const { unserved, thread } = words.review.logic;
    const { titled, titleOf } = words;
    const listed = (titles: readonly string[]) => words.intls.listed(titles);
    if (servedBy.length === 0) return unserved(titled(outcome));
    return thread(
        titled(outcome),
        listed(servedBy.map(({ item }) => titled(item))),
        reachedThrough.length > 0 ? listed(reachedThrough.map(titled)) : undefined,
        dimensions.length > 0 ? listed(dimensions.map(({ dimension }) => titleOf(dimension))) : undefined,
    );
}

/** The threads as a table, an outcome a row. */
export function logicTable({ outcomes }: Threads, words: Words): Table {
    const { title, head, sorts, optional: asOptional, nothing, noDimension, yes, no } = words.review.logic;
    return table(
        title,
        [head.outcome, head.sort, head.servedBy, head.through, head.dimensions, head.whole].map(cell),
        outcomes.map(({ outcome, servedBy, reachedThrough, dimensions, isWhole }) => [
            cell(nameOrTitle(outcome)),
            cell(sorts[outcome.sort]),
            cell(
                servedBy.map(({ item, optional }) => (optional ? asOptional(nameOrTitle(item)) : nameOrTitle(item))).join(', ') || nothing,
            ),
            cell(reachedThrough.map(nameOrTitle).join(', ')),
            cell(dimensions.map(({ dimension }) => words.titleOf(dimension)).join(', ') || noDimension),
            cell(isWhole ? yes : no),
        ]),
    );
}

function nameOrTitle({ title, name }: { readonly title: string; readonly name?: string }): string {
    return title || (name ?? '');
}

function looseEnds(threads: Threads, words: Words): Block[] {
    const { loose, nothingLoose } = words.review.logic;
    const ends = looseEndsOf(threads, words).map(([things, said]) => `${said} ${words.intls.listed(things.map(words.titled))}.`);
    return ends.length > 0 ? blocks(paragraph(loose), bullets(ends)) : [paragraph(nothingLoose)];
}

/** What hangs loose, with the beginning of a sentence that says why; without what does not. */
export function looseEndsOf({ loose }: Threads, words: Words): (readonly [things: readonly (Outcome | Activity)[], words: string])[] {
    const { ends } = words.review.logic;
    const said = (['unserved', 'servedByOptionalOnly', 'adrift', 'activities', 'theory', 'experience'] as const).map(
        end => [loose[end], ends[end]] as const,
    );
    return said.filter(([things]) => things.length > 0);
}
