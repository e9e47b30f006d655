import type { Activity, ProgrammeEvent } from '../design/design.ts';
import { isOfKind, isWithOthers } from '../design/plan.ts';

/** What an hour of a participant's time is spent on. */
export type Sort = 'contact' | 'study' | 'work' | 'unallocated';
export const SORTS: readonly Sort[] = ['contact', 'study', 'work', 'unallocated'];

/** The sort of an activity's own time: each hour is of the first that fits. Preparation is always study. */
export function sortOfActivity(activity: Activity): Sort {
    if (activity.mode === 'experience') return 'work';
    if (activity.alone) return 'study';
    if (isOfKind(activity, 'e-learning', 'assignment', 'learning-log') && !isWithOthers(activity)) return 'study';
    return 'contact';
}

/** The sort of the time that is an event's own, and in none of its parts. */
export function sortOfEvent(event: ProgrammeEvent): Sort {
    return event.with.length === 0 && event.ledBy.length === 0 ? 'unallocated' : 'contact';
}
