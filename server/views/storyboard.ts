import { hoursInWords, placementInWords, timeInWords } from '../../language/model/amounts/wording.ts';
import { MODES, type Phase, type PlanItem, type Programme } from '../../language/model/design/design.ts';
import { headOf, placeOf } from '../../language/model/design/origin.ts';
import type { Figures } from '../../language/model/figures.ts';
import { MODE_LOOKS } from '../../publish/tokens/modes.ts';
import { CODE_LOOKS } from '../../publish/tokens/standings.ts';
import { figuresIn, programmesOf } from '../programmes.ts';
import type { BoardCard, BoardColumn, CardDimension, CardSort, Storyboard, StoryboardParams } from '../protocol/storyboard.ts';
import type { Plan } from '../requests.ts';
import type { Server } from '../server.ts';
import { keysOf } from './keys.ts';

/** One programme of a document as a board of cards; null where the document has none. */
export function storyboard(server: Server, plan: Plan, { asked }: StoryboardParams): Storyboard | null {
    const programmes = programmesOf(server, plan);
    const programme = programmes.find(({ name }) => name === asked.programme) ?? programmes[0];
    if (!programme) return null;
    const figures = figuresIn(server, plan, programme);
    const draw = drawing(programme, figures);
    return {
        programme: programme.name,
        title: titleOf(programme),
        asked: { programme: programme.name },
        programmes: programmes.map(each => ({ name: each.name, title: titleOf(each) })),
        time: timeInWords(figures.time),
        version: plan.textDocument.version,
        modes: MODES.map(mode => ({ name: mode, ...MODE_LOOKS[mode] })),
        columns: draw(),
    };
}

const HELD: Readonly<Record<'phase' | 'programme' | CardSort, readonly CardSort[]>> = {
    phase: ['activity', 'event', 'choice'],
    programme: ['activity', 'event', 'choice'],
    event: ['activity', 'choice'],
    choice: ['activity', 'event'],
    activity: [],
};

function drawing(programme: Programme, { schedule, time, coverage }: Figures): () => BoardColumn[] {
    const keys = keysOf(programme);
    const keyOf = (thing: Phase | PlanItem) => keys.get(thing) ?? '';
    const hoursOf = (thing: Phase | PlanItem) => {
        const { hours, stated } = time.of(thing);
        const said = time.wholeOf(thing)?.said;
        return said ? hoursInWords(said) : stated ? hoursInWords(hours) : 'no time is stated';
    };
    const whenOf = (thing: Phase | PlanItem) => {
        const placement = schedule.of(thing);
        if (!placement.placed || !['itself', 'order'].includes(placement.by)) return '';
        return placement.date !== undefined ? `on ${placement.date}` : placementInWords(placement);
    };
    const dimensionsOf = (item: PlanItem): CardDimension[] =>
        (coverage.frameworks[0]?.dimensions ?? []).flatMap(({ dimension, activities }) => {
            const cover = activities.find(each => each.item === item);
            return cover ? [{ title: dimension.title, code: cover.code, ...CODE_LOOKS[cover.code] }] : [];
        });
    const cardOf = (item: PlanItem): BoardCard => ({
        key: keyOf(item),
        is: item.is,
        kind: item.is === 'activity' ? (item.kind?.title ?? item.kindName) : item.is === 'event' ? 'Event' : 'Choice',
        title: titleOf(item),
        when: whenOf(item),
        hours: hoursOf(item),
        ...(item.is === 'activity' && item.mode && { mode: item.mode }),
        optional: item.optional,
        dimensions: dimensionsOf(item),
        at: placeOf(headOf(item.origin)),
        holds: HELD[item.is],
        cards: item.is === 'activity' ? [] : item.items.map(cardOf),
    });
    return () => {
        const columns = programme.phases.map((phase): BoardColumn => ({
            key: keyOf(phase),
            title: titleOf(phase),
            when: placementInWords(schedule.of(phase)),
            hours: phase.items.length > 0 ? hoursOf(phase) : '',
            at: placeOf(headOf(phase.origin)),
            holds: HELD.phase,
            cards: phase.items.map(cardOf),
        }));
        if (columns.length > 0 && programme.items.length === 0) return columns;
        const title = columns.length > 0 ? 'In no phase' : 'The programme';
        const outside: BoardColumn = { key: '', title, when: '', hours: '', holds: HELD.programme, cards: programme.items.map(cardOf) };
        return [...columns, outside];
    };
}

function titleOf(thing: { readonly title: string; readonly name?: string }): string {
    return thing.title || (thing.name ?? '');
}
