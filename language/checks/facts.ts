import type { ThingSort } from './check.ts';
import type { Facts } from './fact.ts';
import { ACTIVITY_FACTS, EVENT_FACTS } from './facts-of-activities.ts';
import { OUTCOME_FACTS, PHASE_FACTS, PROGRAMME_FACTS } from './facts-of-plans.ts';

/** What can be asked of each sort of thing. */
export const FACTS_OF: Readonly<Record<ThingSort, Facts<never>>> = {
    activity: ACTIVITY_FACTS,
    event: EVENT_FACTS,
    phase: PHASE_FACTS,
    outcome: OUTCOME_FACTS,
    programme: PROGRAMME_FACTS,
};
