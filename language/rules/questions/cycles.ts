/** A step from one thing, by the reference in it, to the next. */
export interface Step<T, R> {
    readonly from: T;
    readonly by: R;
    readonly to: T;
}

/**
 * The circles among things that refer to each other: for all that hang together in circles, the shortest way from the thing written first back to itself. In time linear
 * in the number of references.
 */
export function cyclesAmong<T, R>(things: readonly T[], refs: (thing: T) => readonly R[], target: (ref: R) => T): Step<T, R>[][] {
    const steps = (thing: T): Step<T, R>[] => refs(thing).map(by => ({ from: thing, by, to: target(by) }));
    const knots = knotsAmong(things, thing => steps(thing).map(step => step.to));
    const knotOf = new Map(knots.flatMap(knot => [...knot].map(thing => [thing, knot] as const)));
    const told = new Set<Set<T>>();
    return things.flatMap(thing => {
        const knot = knotOf.get(thing);
        if (!knot || told.has(knot)) return [];
        told.add(knot);
        const way = wayBack(thing, from => steps(from).filter(step => knot.has(step.to)));
        return way ? [way] : [];
    });
}

/** The things that reach each other (strongly connected components: Tarjan, 1972), without recursion, so that no chain is too long. */
function knotsAmong<T>(things: readonly T[], next: (thing: T) => readonly T[]): Set<T>[] {
    const order = new Map<T, number>();
    const low = new Map<T, number>();
    const open: T[] = [];
    const isOpen = new Set<T>();
    const knots: Set<T>[] = [];
    const lower = (thing: T, to: number) => low.set(thing, Math.min(low.get(thing) ?? to, to));

    const enter = (thing: T) => {
        order.set(thing, order.size);
        low.set(thing, order.size - 1);
        open.push(thing);
        isOpen.add(thing);
        return { thing, rest: [...next(thing)] };
    };
    for (const start of things) {
        if (order.has(start)) continue;
        const path = [enter(start)];
        for (let at = path.at(-1); at; at = path.at(-1)) {
            const to = at.rest.shift();
            if (to !== undefined) {
                if (!order.has(to)) path.push(enter(to));
                else if (isOpen.has(to)) lower(at.thing, order.get(to) ?? 0);
                continue;
            }
            path.pop();
            const before = path.at(-1);
            if (before) lower(before.thing, low.get(at.thing) ?? 0);
            if (low.get(at.thing) !== order.get(at.thing)) continue;
            const knot = new Set(open.splice(open.lastIndexOf(at.thing)));
            for (const thing of knot) isOpen.delete(thing);
            knots.push(knot);
        }
    }
    return knots;
}

/** The shortest way of one step or more from a thing to itself. */
function wayBack<T, R>(start: T, steps: (thing: T) => readonly Step<T, R>[]): Step<T, R>[] | undefined {
    const reachedBy = new Map<T, Step<T, R>>();
    let reached: T[] = [start];
    while (reached.length > 0 && !reachedBy.has(start)) {
        const next: T[] = [];
        for (const step of reached.flatMap(steps)) {
            if (reachedBy.has(step.to)) continue;
            reachedBy.set(step.to, step);
            next.push(step.to);
        }
        reached = next;
    }
    const way: Step<T, R>[] = [];
    for (let step = reachedBy.get(start); step; step = step.from === start ? undefined : reachedBy.get(step.from)) way.unshift(step);
    return way.length > 0 ? way : undefined;
}
