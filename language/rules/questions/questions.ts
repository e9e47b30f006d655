import type { Activity, Programme, ProgrammeEvent, TargetRef } from '../../model/design/design.ts';
import { isOfKind, isOptional } from '../../model/design/plan.ts';

// What several rules ask of a programme (rules.md, 'How the tables are read'), answered in one place.

/** The activities that can answer a rule that asks for something: all but the optional ones; an alternative of a choice is among them. */
export function answering(programme: Programme): readonly Activity[] {
    return programme.activities.filter(activity => !isOptional(activity));
}

/** What can target, be with people and train: activities and events, in the order written. */
export function coveringItems(programme: Programme): readonly (Activity | ProgrammeEvent)[] {
    return programme.everything.filter(item => item.is !== 'choice');
}

/** What an activity or event targets on the map: what it says itself, and what the competencies it trains express. */
export function targetsOnMap(item: Activity | ProgrammeEvent): readonly TargetRef[] {
    return [...item.targets, ...item.trains.flatMap(({ to }) => to.expresses)];
}

/** Whether an activity or event is with people of this role, or led by them. */
export function isWithRole(item: Activity | ProgrammeEvent, role: string): boolean {
    return item.with.some(({ to }) => 'serviceUsers' in to && to.name === role) || item.ledBy.some(leader => leader.role.name === role);
}

/** Whether an activity takes a participant to work elsewhere: the study's secondments, job swaps and shadowing, and the placements and exchanges beside them. */
export function isPlacement(activity: Activity): boolean {
    return isOfKind(activity, 'secondment', 'placement', 'exchange', 'job-swap', 'shadowing');
}
