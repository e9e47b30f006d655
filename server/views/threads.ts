import type { Dimension, Outcome, Programme } from '../../language/model/design/design.ts';
import { headOf, placeOf } from '../../language/model/design/origin.ts';
import type { Doer } from '../../language/model/design/plan.ts';
import { type Threads, threadsOf } from '../../language/model/threads.ts';
import { isLibrary } from '../../language/references/roots.ts';
import { edgesOf } from '../../publish/review/logic/edges.ts';
import { logicTable, looseEndsOf, threadInWords } from '../../publish/review/logic/logic.ts';
import { wordsFor } from '../../publish/words/choose.ts';
import { URI } from 'langium';
import type { ThreadBox, ThreadsParams, ThreadsShown } from '../protocol/threads.ts';
import { programmesOf } from '../programmes.ts';
import type { Plan } from '../requests.ts';
import type { Server } from '../server.ts';

const ENGLISH = wordsFor('en');

/** The threads of one programme of a document, as boxes and what links them; null where the document has no programme. */
export function threadsView(server: Server, plan: Plan, { asked }: ThreadsParams): ThreadsShown | null {
    const programmes = programmesOf(server, plan);
    const programme = programmes.find(({ name }) => name === asked.programme) ?? programmes[0];
    if (!programme) return null;
    const threads = threadsOf(programme);
    return {
        title: titleOf(programme),
        asked: { programme: programme.name },
        programmes: programmes.map(each => ({ name: each.name, title: titleOf(each) })),
        ...drawn(programme, threads),
        loose: looseEndsOf(threads, ENGLISH).map(([things, says]) => ({
            says,
            things: things.map(thing => ({ title: titleOf(thing), at: placeOf(headOf(thing.origin)) })),
        })),
        words: threads.outcomes.map(thread => threadInWords(thread, ENGLISH)),
        table: logicTable(threads, ENGLISH),
    };
}

type Thing = Outcome | Doer | Dimension;

function drawn(programme: Programme, threads: Threads): Pick<ThreadsShown, 'columns' | 'links'> {
    const { leads, served, grows } = edgesOf(threads);
    const keys = new Map<Thing, string>();
    const key = (thing: Thing) => keys.get(thing) ?? (keys.set(thing, String(keys.size)), String(keys.size - 1));
    const isServed = new Set(threads.outcomes.filter(({ servedBy }) => servedBy.length > 0).map(({ outcome }) => outcome));
    const outcome = (thing: Outcome): ThreadBox => ({
        ...box(thing),
        remark: thing.sort === 'end' ? '' : ENGLISH.review.logic.sorts[thing.sort],
        isLoose: !isServed.has(thing),
    });
    const box = (thing: Thing): ThreadBox => {
        const at = placeOf(headOf(thing.origin));
        return { key: key(thing), title: titleOf(thing), remark: '', isLoose: false, ...(!isLibrary(URI.parse(at.uri)) && { at }) };
    };
    const doer = (thing: Doer): ThreadBox => ({
        ...box(thing),
        remark: thing.is === 'activity' ? (thing.kind?.title ?? thing.kindName) : 'event',
    });
    const each = <T>(things: readonly T[]) => [...new Set(things)];
    const inOrder = programme.frameworks.flatMap(({ dimensions }) => dimensions);
    const growing = new Set(grows.map(({ dimension }) => dimension));
    return {
        columns: [
            { title: 'For whom, and what for', boxes: programme.outcomes.filter(({ sort }) => sort === 'end').map(outcome) },
            { title: 'On the way', boxes: programme.outcomes.filter(({ sort }) => sort !== 'end').map(outcome) },
            { title: 'What serves it', boxes: each(served.map(({ item }) => item)).map(doer) },
            { title: 'What grows there', boxes: inOrder.filter(dimension => growing.has(dimension)).map(box) },
        ].filter(({ boxes }) => boxes.length > 0),
        links: [
            ...leads.map(({ from, to }) => ({ from: key(to), to: key(from), optional: false })),
            ...served.map(({ item, outcome: to, optional }) => ({ from: key(to), to: key(item), optional })),
            ...grows.map(({ item, dimension, optional }) => ({ from: key(item), to: key(dimension), optional })),
        ],
    };
}

function titleOf({ title, name }: { readonly title: string; readonly name?: string }): string {
    return title || (name ?? '');
}
