import { amountOf, topOf } from '../amounts/amounts.ts';
import type { Programme } from '../design/design.ts';
import { isOptional } from '../design/plan.ts';
import { type Host, hostKey, hostsOf } from '../delivery/hosting.ts';
import type { Counting, Measured } from './measure.ts';
import type { Slice } from './slice.ts';
import { type Share, shareOf } from '../amounts/shares.ts';
import type { ParticipantTime } from './time.ts';

/** The part of a participant's time, in hours, that is spent with one host. */
export interface VisitPart extends Measured {
    readonly host: Host;
    /** Of the time stated; null where none is. */
    readonly share: Share | null;
    /** Somebody else hosts some of it as well, so that a participant may be with either: then the least leaves that out, and the most has all of it. */
    readonly isShared: boolean;
    /** How many activities and events this host hosts that are not optional; where there are none, it is known to have no hours. */
    readonly activities: number;
}

/**
 * The balance of a participant's time by the agencies visited, the first named first; balance by mode, phase and strand is in `balanceOf`. Only what says who hosts it is
 * in it, and nothing that is optional.
 */
export function visitsOf(programme: Programme, time: ParticipantTime): VisitPart[] {
    const hosts = new Map(
        programme.everything.flatMap(item => (item.is === 'choice' ? [] : hostsOf(item))).map(host => [hostKey(host), host] as const),
    );
    return [...hosts].map(([key, host]): VisitPart => {
        const perhaps: Counting = slice => slice.whose.some(item => isHost(item, key));
        const surely: Counting = slice => slice.whose.length > 0 && slice.whose.every(item => isSoleHost(item, key));
        const [most, least] = [time.measure(perhaps), time.measure(surely)];
        const [leastRest, mostRest] = [time.measure(not(perhaps)), time.measure(not(surely))];
        const part = between(least, most);
        return {
            host,
            ...part,
            share: shareOf(part, between(leastRest, mostRest)),
            activities: programme.everything.filter(item => item.is !== 'choice' && isHost(item, key) && !isOptional(item)).length,
            isShared: programme.everything.some(item => item.is !== 'choice' && isHost(item, key) && !isSoleHost(item, key)),
        };
    });
}

function isHost(item: Slice['whose'][number], key: string): boolean {
    return hostsOf(item).some(host => hostKey(host) === key);
}

/** An agency is visited surely where no other hosts the same thing; in `another each time` and `each other` it is one and the same host. */
function isSoleHost(item: Slice['whose'][number], key: string): boolean {
    const hosts = hostsOf(item);
    return hosts.length === 1 && hosts.every(host => hostKey(host) === key);
}

function not(counting: Counting): Counting {
    return slice => !counting(slice);
}

function between(least: Measured, most: Measured): Measured {
    return {
        hours: amountOf(least.hours.least, topOf(most.hours), least.hours.approximate || most.hours.approximate),
        stated: least.stated || most.stated,
    };
}
