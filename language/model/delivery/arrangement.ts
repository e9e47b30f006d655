import { amountOf, topOf } from '../amounts/amounts.ts';
import type { Amount, Cohort, Run } from '../design/design.ts';
import { type Doer, isOfKind, isOptional, withThoseAround } from '../design/plan.ts';

/** How participants do something: each with one other person, team by team, in groups, or all together. */
export type Arrangement = 'one-to-one' | 'by-team' | 'in-groups' | 'together';

/** The size that is missing where nobody can tell how often something is held. */
export type SizeMissing = 'people' | 'teams' | 'groups';

/** How participants do something: as it says itself, or as the nearest event around it does. Coaching and mentoring are one to one unless they say otherwise. */
export function arrangementOf(item: Doer): Arrangement {
    for (const each of withThoseAround(item)) {
        if (each.is === 'choice') continue;
        if (each.oneToOne) return 'one-to-one';
        if (each.byTeam) return 'by-team';
        if (each.groupsOf) return 'in-groups';
    }
    if (item.is !== 'activity') return 'together';
    if (isOfKind(item, 'action-learning-set')) return 'in-groups';
    const withPeers = item.with.some(({ to }) => to.name === 'peers');
    return isOfKind(item, 'coaching', 'mentoring') && !withPeers ? 'one-to-one' : 'together';
}

/** How many people and teams take part: of one run, where it says its own number. */
export interface Attendance {
    readonly people?: Amount;
    readonly teams?: Amount;
}

export function attendanceOf(cohort: Cohort | undefined, run?: Run): Attendance {
    if (!run?.people) return { ...(cohort?.people ? { people: cohort.people } : {}), ...(cohort?.teams ? { teams: cohort.teams } : {}) };
    const teams = cohort?.teamSize && groupsIn(run.people, cohort.teamSize);
    return { people: run.people, ...(teams ? { teams } : {}) };
}

/**
 * How many times over something is held side by side: once for all together; else once for each person, team or group. Where not everybody does it (it is optional, one
 * of a choice, or on a track), that may be none of them; what is held for all together is held all the same.
 */
export function timesOver(item: Doer, attendance: Attendance): Amount | SizeMissing {
    const full = whereAllCome(item, attendance);
    return typeof full === 'string' || arrangementOf(item) === 'together' || !isForSome(item)
        ? full
        : amountOf(0, topOf(full), full.approximate);
}

function whereAllCome(item: Doer, { people, teams }: Attendance): Amount | SizeMissing {
    switch (arrangementOf(item)) {
        case 'together':
            return { least: 1, most: 1, approximate: false };
        case 'one-to-one':
            return people ?? 'people';
        case 'by-team':
            return teams ?? 'teams';
        case 'in-groups': {
            const size = withThoseAround(item).flatMap(each => (each.is !== 'choice' && each.groupsOf?.size) || [])[0];
            return (size && people && groupsIn(people, size)) ?? (size ? 'people' : 'groups');
        }
    }
}

/** How many groups of a size so many people are, the last of them perhaps smaller; undefined where a group has nobody. */
function groupsIn(people: Amount, size: Amount): Amount | undefined {
    if (size.least <= 0) return undefined;
    const least = size.most === null ? Math.min(1, people.least) : Math.ceil(people.least / size.most);
    return amountOf(least, Math.ceil(topOf(people) / size.least), people.approximate || size.approximate);
}

/** Whether some participants may not do something. */
export function isForSome(item: Doer): boolean {
    const whole = withThoseAround(item);
    return isOptional(item) || whole.some(each => each.is === 'choice' || each.tracks.length > 0);
}
