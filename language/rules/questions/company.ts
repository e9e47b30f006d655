import type { PlanItem } from '../../model/design/design.ts';
import { type Doer, isOfKind, isWithOthers } from '../../model/design/plan.ts';

// What several rules ask of who takes part in something beside the participant (rules.md, 'How the tables are read').

/**
 * Kinds that are with somebody by what the library says they are, whether or not an activity says so again: a coach, a group, those who are followed, heard or met.
 */
const NEVER_ALONE = [
    'exchange',
    'job-swap',
    'shadowing',
    'deep-dive',
    'listening-event',
    'coaching',
    'mentoring',
    'action-learning-set',
    'peer-support',
    'diagnostic',
    'tutorial',
    'seminar',
    'masterclass',
    'reading-group',
    'workshop',
    'tool-workshop',
    'simulation',
    'leader-conversation',
    'system-workshop',
    'sponsor-meeting',
] as const;

/** Whether participants do it alone: it says so, or nothing in it speaks of anybody else. An event is never alone, and what it says of people is not said of its parts. */
export function isAlone(item: Doer): boolean {
    if (item.is === 'event') return false;
    if (item.alone) return true;
    return !isWithOthers(item) && !item.hostedBy && !isOfKind(item, ...NEVER_ALONE);
}

/** The activities and events in something, itself among them: what is said of an event or a choice as a whole is said of all in it. */
export function allIn(item: PlanItem): Doer[] {
    if (item.is === 'activity') return [item];
    const parts = item.items.flatMap(part => allIn(part));
    return item.is === 'event' ? [item, ...parts] : parts;
}
