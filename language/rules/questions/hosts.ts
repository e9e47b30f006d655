import type { Activity, Agency, Hosts, Programme } from '../../model/design/design.ts';
import { type Doer, withThoseAround } from '../../model/design/plan.ts';
import { agenciesOf } from './cohort.ts';
import { isPlacement } from './questions.ts';

// What several rules ask of where participants are sent.

/** The only agency that the cohort comes from; undefined where it comes from several or from any in a sector, and where nobody says. */
export function homeOf({ cohort }: Programme): Agency | undefined {
    if (!cohort || cohort.fromAnyIn.length) return undefined;
    const [first, ...others] = agenciesOf(cohort);
    return others.every(({ name }) => name === first?.name) ? first : undefined;
}

/** Whether those who host are all of the only agency that the cohort comes from: then nobody leaves home. */
export function isAtHome(hosts: Hosts, home: Agency): boolean {
    if (hosts.form === 'eachOther') return true;
    return hosts.form === 'agencies' && hosts.agencies.length > 0 && hosts.agencies.every(({ to }) => to.name === home.name);
}

/**
 * Whether participants are in another agency there. A secondment or another such stay that does not say who hosts it is taken to be: it is what these are, and what is
 * not said is not absent.
 */
export function isElsewhere(item: Doer, programme: Programme): boolean {
    const hosts = withThoseAround(item).flatMap(each => (each.is !== 'choice' && each.hostedBy) || [])[0];
    if (!hosts) return item.is === 'activity' && isPlacement(item);
    const home = homeOf(programme);
    return !home || !isAtHome(hosts, home);
}

/** Whether an activity, or an event that it stands in, says which parts of the work there rest on leading across systems. */
export function hasFocus(activity: Activity): boolean {
    return withThoseAround(activity).some(item => item.is !== 'choice' && Boolean(item.focus?.text.trim()));
}
