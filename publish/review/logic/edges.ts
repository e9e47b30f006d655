import type { Dimension, Outcome } from '../../../language/model/design/design.ts';
import { around, type Doer } from '../../../language/model/design/plan.ts';
import type { Threads } from '../../../language/model/threads.ts';

/** The links of a logic model. */
export interface Edges {
    readonly leads: Threads['leads'];
    readonly served: readonly { readonly item: Doer; readonly outcome: Outcome; readonly optional: boolean }[];
    readonly grows: readonly { readonly item: Doer; readonly dimension: Dimension; readonly optional: boolean }[];
}

/** Each link once: what serves an outcome itself, and what of it, or in it, targets which dimension. */
export function edgesOf({ outcomes, leads }: Threads): Edges {
    const served = outcomes.flatMap(({ outcome, servedBy }) =>
        servedBy.filter(({ through }) => through.length === 0).map(({ item, optional }) => ({ item, outcome, optional })),
    );
    const optional = new Map(served.map(each => [each.item, each.optional]));
    const grows = new Map<string, Edges['grows'][number]>();
    for (const { dimensions } of outcomes) {
        for (const { dimension, items } of dimensions) {
            for (const targeting of items) {
                const serving = optional.has(targeting)
                    ? targeting
                    : around(targeting).find(each => each.is === 'event' && optional.has(each));
                if (serving?.is !== 'activity' && serving?.is !== 'event') continue;
                const key = `${[...optional.keys()].indexOf(serving)} ${dimension.framework} ${dimension.name}`;
                grows.set(key, { item: serving, dimension, optional: optional.get(serving) ?? false });
            }
        }
    }
    return { leads, served, grows: [...grows.values()] };
}
