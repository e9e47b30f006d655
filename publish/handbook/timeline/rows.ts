import type { Mode, Phase, PlanItem } from '../../../language/model/design/design.ts';
import type { Placement, Stretch } from '../../../language/model/schedule/placing.ts';
import { type Book, titleOf } from '../book.ts';

/** What one line of the time-line shows. */
export interface Row {
    readonly title: string;
    readonly what: 'phase' | 'event' | 'activity' | 'choice';
    /** Of an activity; of a choice whose parts all have the same. */
    readonly mode?: Mode;
    /** In months from the start. Empty where it lies before the start, after the end, or nowhere yet. */
    readonly stretches: readonly Stretch[];
    readonly side: 'before' | 'during' | 'after' | 'unknown';
    /** Some of it, or its length, is only roughly known. */
    readonly approximate: boolean;
    readonly optional: boolean;
}

/** The phases with what stands straight in them, then what stands straight in the programme. What an event or a choice holds is told by its line. */
export function rowsOf(book: Book): Row[] {
    const { programme } = book;
    return [
        ...programme.phases.flatMap(phase => [rowOf(book, phase), ...phase.items.map(item => rowOf(book, item))]),
        ...programme.items.map(item => rowOf(book, item)),
    ];
}

function rowOf(book: Book, thing: Phase | PlanItem): Row {
    const { words } = book;
    const placement = book.figures.schedule.of(thing);
    const mode = modeOf(thing);
    const title = titleOf(book, thing);
    return {
        title:
            thing.is === 'choice' && thing.choose ? words.plan.chosen(title, words.amount(thing.choose.count), thing.items.length) : title,
        what: thing.is,
        ...(mode && { mode }),
        stretches: stretchesOf(placement),
        side: placement.placed ? placement.side : 'unknown',
        approximate: placement.placed && placement.approximate,
        optional: thing.is !== 'phase' && thing.optional,
    };
}

function stretchesOf(placement: Placement): readonly Stretch[] {
    return placement.placed && placement.side === 'during' ? placement.occurrences.filter(stretch => stretch.end > 0) : [];
}

function modeOf(thing: Phase | PlanItem): Mode | undefined {
    if (thing.is === 'activity') return thing.mode;
    if (thing.is !== 'choice') return undefined;
    const modes = new Set(thing.items.map(item => (item.is === 'activity' ? item.mode : undefined)));
    return modes.size === 1 ? [...modes][0] : undefined;
}
