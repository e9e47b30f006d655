import { amountOf, type Hours, type HoursSettings, scaled, sumOf, tidied, times, topOf } from '../amounts/amounts.ts';
import { type Arrangement, arrangementOf, type Attendance, attendanceOf, isForSome, type SizeMissing, timesOver } from './arrangement.ts';
import type { Amount, People, Programme, Role, Run } from '../design/design.ts';
import { type Host, hostKey, hostsOf } from './hosting.ts';
import { around, type Doer, isOfKind } from '../design/plan.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { spreadOf } from '../time/spread.ts';
import type { ParticipantTime } from '../time/time.ts';

/** Somebody who gives a programme, or takes part in it beside the participants. */
export type Giver =
    | { readonly is: 'role'; readonly role: Role }
    | { readonly is: 'people'; readonly people: People }
    | { readonly is: 'host'; readonly host: Host };

/** What somebody does in something. */
export type Part = 'leads' | 'takes part' | 'hosts';

/** Why nobody can tell what something asks: it states no time, or a size is missing. */
export type WhyUnknown = 'time' | SizeMissing;

/** What one activity or event asks of somebody. */
export interface Asking {
    readonly item: Doer;
    readonly part: Part;
    readonly arrangement: Arrangement;
    /** How many times over it is held side by side: for so many people, teams or groups; and so many of the role lead it. */
    readonly count: Amount;
    /** The hours of it once, preparation of the participants left out. */
    readonly each: Hours;
    /** In all. Of a host who is one of several from none to all. */
    readonly hours: Hours;
}

export interface AskedInMonth {
    /** From 1. */
    readonly month: number;
    readonly hours: Hours;
}

/** What a programme asks of somebody, as far as it can be told. */
export interface Asked {
    readonly of: Giver;
    /** Of all that is known. */
    readonly hours: Hours;
    /** The same in working days of the settings. */
    readonly days: Amount;
    /** The same where several who host the same thing share it evenly; of others the same as `hours`. */
    readonly hoursIfShared: Hours;
    /** The months in which anything is asked, in order. */
    readonly months: readonly AskedInMonth[];
    /** Hours before the start, after the end, and of what has no months; with the months they add up to `hours`. */
    readonly before: Hours;
    readonly after: Hours;
    readonly apart: Hours;
    readonly askings: readonly Asking[];
    /** What cannot be told, and why. */
    readonly unknown: readonly { readonly item: Doer; readonly part: Part; readonly why: WhyUnknown }[];
}

/** Those who lead first, then those who host, then those who take part, each in the order written. */
export type Delivery = readonly Asked[];

/** Activities in which a participant is at the host's by herself, unless it says otherwise. */
const BY_ONESELF = ['secondment', 'placement', 'exchange', 'job-swap', 'shadowing'] as const;

/**
 * What one running of a programme asks of those who give it, in hours: the time of each activity and event that they lead, host or take part in, as many times over as it
 * is held side by side. An event asks its whole time of those it names, and what is in it asks nothing of them again. Time of their own for preparing is in nothing that
 * a programme says, and not in these figures.
 */
export function deliveryOf(
    programme: Programme,
    { schedule, time }: { readonly schedule: Schedule; readonly time: ParticipantTime },
    hours: HoursSettings,
    run?: Run,
): Delivery {
    const attendance = attendanceOf(programme.cohort, run);
    const givers = new Map<string, Giver>();
    const doers = programme.everything.filter(item => item.is !== 'choice');
    const tasks: Task[] = [];
    for (const part of ['leads', 'hosts', 'takes part'] as const) {
        for (const item of doers) {
            for (const { giver, count, sharedBy } of giversOf(item, part)) {
                const key = keyOf(giver);
                if (around(item).some(each => each.is === 'event' && giversOf(each, part).some(other => keyOf(other.giver) === key)))
                    continue;
                if (!givers.has(key)) givers.set(key, giver);
                tasks.push({ key, item, part, times: count, sharedBy });
            }
        }
    }
    return [...givers].map(([key, of]) =>
        askedOf(
            of,
            tasks.filter(task => task.key === key).map(task => reckon(task, attendance, time)),
            schedule,
            hours,
        ),
    );
}

interface Task {
    readonly key: string;
    readonly item: Doer;
    readonly part: Part;
    /** How many of the role it names. */
    readonly times: number;
    /** How many host it, any of whom may be the one. */
    readonly sharedBy: number;
}

interface Naming {
    readonly giver: Giver;
    readonly count: number;
    readonly sharedBy: number;
}

/** Who does a part in something, by what it says itself. */
function giversOf(item: Doer, part: Part): Naming[] {
    switch (part) {
        case 'leads':
            return counted(item.ledBy.map(({ role }): Giver => ({ is: 'role', role })));
        case 'hosts': {
            const hosts = item.hostedBy ? hostsOf(item) : [];
            return hosts.map(host => ({ giver: { is: 'host', host }, count: 1, sharedBy: hosts.length }));
        }
        case 'takes part': {
            const leading = new Set(item.ledBy.map(({ role }) => role.name));
            const others = item.with.map(({ to }) => to).filter(to => to.name !== 'peers' && !leading.has(to.name));
            return counted(others.map((to): Giver => ('serviceUsers' in to ? { is: 'role', role: to } : { is: 'people', people: to }))).map(
                naming => ({ ...naming, count: 1 }),
            );
        }
    }
}

/** Each once, with how often it is named: two facilitators named by words are two people. */
function counted(givers: readonly Giver[]): Naming[] {
    const found = new Map<string, Naming>();
    for (const giver of givers) {
        const key = keyOf(giver);
        found.set(key, { giver, count: (found.get(key)?.count ?? 0) + 1, sharedBy: 1 });
    }
    return [...found.values()];
}

function keyOf(giver: Giver): string {
    switch (giver.is) {
        case 'role':
            return `role ${giver.role.name}`;
        case 'people':
            return `people ${giver.people.name}`;
        case 'host':
            return `host ${hostKey(giver.host)}`;
    }
}

type Reckoned = (Asking & { readonly sharedBy: number }) | { readonly item: Doer; readonly part: Part; readonly why: WhyUnknown };

function reckon({ item, part, times: named, sharedBy }: Task, attendance: Attendance, time: ParticipantTime): Reckoned {
    const own = time.of(item, slice => slice.part === 'own');
    if (!own.stated) return { item, part, why: 'time' };
    const isByOneself = part === 'hosts' && isAtHostsByOneself(item);
    const over = isByOneself ? byEachPerson(item, attendance) : timesOver(item, attendance);
    if (typeof over === 'string') return { item, part, why: over };
    const count = scaled(over, named);
    const whole = times(count, own.hours);
    return {
        item,
        part,
        arrangement: isByOneself ? 'one-to-one' : arrangementOf(item),
        count,
        each: own.hours,
        hours: tidied(sharedBy > 1 ? amountOf(0, topOf(whole), whole.approximate) : whole),
        sharedBy,
    };
}

function isAtHostsByOneself(item: Doer): boolean {
    return item.is === 'activity' && isOfKind(item, ...BY_ONESELF) && arrangementOf(item) === 'together';
}

function byEachPerson(item: Doer, { people }: Attendance): Amount | SizeMissing {
    if (!people) return 'people';
    return isForSome(item) ? amountOf(0, topOf(people), people.approximate) : people;
}

function askedOf(of: Giver, reckoned: readonly Reckoned[], schedule: Schedule, settings: HoursSettings): Asked {
    const known = reckoned.filter(each => 'hours' in each);
    const spreads = known.map(asking => ({ asking, spread: spreadOf(asking.item, schedule) }));
    const added = (shareOf: (each: (typeof spreads)[number]) => number) =>
        tidied(sumOf(spreads.filter(each => shareOf(each) > 0).map(each => scaled(each.asking.hours, shareOf(each)))));
    const months = [...new Set(spreads.flatMap(({ spread }) => [...spread.months.keys()]))].sort((a, b) => a - b);
    const hours = tidied(sumOf(known.map(asking => asking.hours)));
    return {
        of,
        hours,
        days: tidied(scaled(hours, 1 / settings.day)),
        hoursIfShared: tidied(sumOf(known.map(asking => scaled(times(asking.count, asking.each), 1 / asking.sharedBy)))),
        months: months.map(month => ({ month, hours: added(({ spread }) => spread.months.get(month) ?? 0) })),
        before: added(({ spread }) => spread.before),
        after: added(({ spread }) => spread.after),
        apart: added(({ spread }) => spread.apart),
        askings: known.map(({ sharedBy: _sharedBy, ...asking }) => asking),
        unknown: reckoned.flatMap(each => ('why' in each ? [each] : [])),
    };
}
