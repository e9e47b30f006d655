import type { Activity, Choice, Doing, Phase, PlanItem, Programme, ProgrammeEvent } from './design.ts';

/** Whatever holds activities, or is one. */
type PlanThing = Programme | Phase | PlanItem;

/** What takes a participant's time itself. */
export type Doer = Activity | ProgrammeEvent;

/** The events and choices that `item` stands in, the nearest first. */
export function around(item: PlanItem): (ProgrammeEvent | Choice)[] {
    const found: (ProgrammeEvent | Choice)[] = [];
    for (let at: PlanThing = item.parent; at.is === 'event' || at.is === 'choice'; at = at.parent) found.push(at);
    return found;
}

/** The item and the events and choices that it stands in. */
export function withThoseAround(item: PlanItem): PlanItem[] {
    return [item, ...around(item)];
}

/** The phase that `item` stands in; undefined where it stands straight in the programme. */
export function phaseOf(item: PlanItem): Phase | undefined {
    let at: PlanThing = item.parent;
    while (at.is === 'event' || at.is === 'choice') at = at.parent;
    return at.is === 'phase' ? at : undefined;
}

/** Whether not every participant does it: because it says so, or because what it stands in does. */
export function isOptional(item: PlanItem): boolean {
    return withThoseAround(item).some(each => each.optional);
}

/** How an activity is called in figures and reports: its name, else its title. */
export function nameOf(thing: { readonly name?: string; readonly title: string }): string {
    return thing.name ?? thing.title;
}

/** Whether an activity is of one of these kinds, or of a kind of them. */
export function isOfKind(activity: Activity, ...kinds: readonly string[]): boolean {
    const lineage = activity.kind?.lineage ?? [activity.kindName];
    return lineage.some(kind => kinds.includes(kind));
}

/** Whether it says that anybody takes part in it beside the participant: who leads it, who is there, or groups and teams. */
export function isWithOthers(doing: Doing): boolean {
    return (
        doing.with.length > 0 ||
        doing.ledBy.length > 0 ||
        doing.byTeam !== undefined ||
        doing.groupsOf !== undefined ||
        doing.oneToOne !== undefined
    );
}
