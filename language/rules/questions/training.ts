import type { PlanItem } from '../../model/design/design.ts';
import { type Doer, withThoseAround } from '../../model/design/plan.ts';
import { allIn } from './company.ts';

/**
 * Whether participants train competencies there and nothing says what for: neither the activity nor an event that it stands in targets anything itself, and of an
 * event no part does.
 */
export function trainsOnly(item: Doer): boolean {
    const doers = withThoseAround(item).filter(isDoer);
    if (!doers.some(doer => doer.trains.length > 0)) return false;
    return ![...doers, ...allIn(item)].some(doer => doer.targets.length > 0);
}

function isDoer(item: PlanItem): item is Doer {
    return item.is !== 'choice';
}
