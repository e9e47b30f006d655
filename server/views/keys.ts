import type { Phase, PlanItem, Programme } from '../../language/model/design/design.ts';

/** What each phase, activity, event and choice of a programme is called in a view: by its name, else by its title, and which of those that are called alike. */
export function keysOf(programme: Programme): Map<Phase | PlanItem, string> {
    const counts = new Map<string, number>();
    return new Map(
        [...programme.phases, ...programme.everything].map(thing => {
            const called = thing.name ?? `“${thing.title}”`;
            const count = (counts.get(called) ?? 0) + 1;
            counts.set(called, count);
            return [thing, count === 1 ? called : `${called} ${count}`];
        }),
    );
}

/** What is called so in a programme. */
export function byKey(programme: Programme, key: string): Phase | PlanItem | undefined {
    return [...keysOf(programme)].find(([, each]) => each === key)?.[0];
}
