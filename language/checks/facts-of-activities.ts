import { hoursIn, scaled, sumOf, times } from '../model/amounts/amounts.ts';
import { type Activity, type Agency, type Amount, type Doing, MODES, type ProgrammeEvent, type TargetRef } from '../model/design/design.ts';
import { elapsed, inMonths } from '../model/amounts/elapsed.ts';
import { phaseOf, withThoseAround } from '../model/design/plan.ts';
import { homeOf, isAtHome } from '../rules/questions/hosts.ts';
import { isPlacement, targetsOnMap } from '../rules/questions/questions.ts';
import { type Around, choosing, type Fact, type Facts, figured, lasting, type Length, naming, yesNo } from './fact.ts';
import type { Truth } from './truth.ts';

type Doer = Activity | ProgrammeEvent;

const PLACES: Readonly<Record<string, string>> = {
    'in-person': 'inPerson',
    online: 'online',
    blended: 'blended',
    residential: 'residential',
};

/** What can be asked of an event, and of an activity. */
const DOING: Facts<Doer> = {
    phase: naming('The phase that it stands in, by its name or title.', 'opening', (doer, name) => {
        const phase = phaseOf(doer);
        return phase !== undefined && isCalled(phase, name);
    }),
    targets: naming(
        'A dimension or an element that it targets, itself or through the competencies that it trains.',
        'doing',
        (doer, name, around) => targetsOnMap(doer).some(target => isAbout(target, name, around)),
    ),
    trains: naming('A competency that it trains.', 'negotiating', (doer, name) => doer.trains.some(({ to }) => isCalled(to, name))),
    serves: naming('An outcome that it serves.', 'fewer-delays', (doer, name) => doer.serves.some(({ to }) => isCalled(to, name))),
    practises: naming('A tool or skill that it practises.', 'systems-mapping', (doer, name) =>
        doer.practises.some(({ to }) => isCalled(to, name)),
    ),
    strand: naming('A strand that it belongs to.', 'inquiry', (doer, name) => doer.strands.some(({ to }) => isCalled(to, name))),
    with: naming(
        'A role or group of people that takes part or leads; `service-users` for all who use services.',
        'service-users',
        (doer, name) =>
            (name === 'service-users' && doer.withServiceUsers) ||
            doer.with.some(({ to }) => isCalled(to, name)) ||
            doer.ledBy.some(({ role }) => isCalled(role, name)),
    ),
    ledBy: naming('A role that leads it.', 'coach', (doer, name) => doer.ledBy.some(({ role }) => isCalled(role, name))),
    held: choosing('How it is held.', Object.keys(PLACES), (doer, value) => {
        const where = withThoseAround(doer).find(each => each.where)?.where;
        return where && where.how === PLACES[value];
    }),
    hosted: choosing(
        'Where participants are received: in another agency or another sector than their own; `said` where it only has to be said.',
        ['said', 'another-agency', 'another-sector'],
        hosted,
    ),
    evidence: yesNo('It says what evidence there is of it.', doer => doer.evidence.length > 0),
    applied: yesNo('It says what it is applied in.', doer => doer.appliedIn.length > 0),
    reflects: yesNo('It says what it reflects on.', doer => doer.reflectsOn.length > 0),
    focus: yesNo('It says what to look at there.', doer => Boolean(doer.focus?.text.trim())),
    prepared: yesNo('It asks for preparation.', doer => doer.prepare.length > 0),
    reading: yesNo('It draws on a reading.', doer => doer.drawsOn.length > 0),
    optional: yesNo('Not everybody does it.', doer => withThoseAround(doer).some(each => each.optional)),
    alone: yesNo('It is done alone.', doer => doer.alone !== undefined),
    oneToOne: yesNo('It is one to one.', doer => doer.oneToOne !== undefined),
    byTeam: yesNo('It is done by team.', doer => doer.byTeam !== undefined),
    groupSize: figured('How many people are in a group.', doer => doer.groupsOf?.size),
    sessions: figured('How many times it meets.', sessionsOf),
    hours: figured('How many hours it takes a participant, preparation included.', hoursOfDoer),
    length: lasting('How long it goes on, or the time that it takes where it says only that.', lengthOf),
};

/** What can be asked of an event. */
export const EVENT_FACTS: Facts<ProgrammeEvent> = DOING;

/** What can be asked of an activity. */
export const ACTIVITY_FACTS: Facts<Activity> = {
    kind: naming('Its kind, or one that its kind is a kind of.', 'coaching', (activity, name): Truth => {
        if (activity.kind) return activity.kind.lineage.includes(name);
        return activity.kindName === name || undefined;
    }),
    mode: choosing('Its mode of learning.', MODES, (activity, mode): Truth => {
        if (activity.mode) return activity.mode === mode;
        return activity.kind ? false : undefined;
    }),
    ...(DOING as Readonly<Record<string, Fact<Activity>>>),
};

/** Whether a name is a thing's own, or its title. */
export function isCalled(thing: { readonly name?: string; readonly title: string }, name: string): boolean {
    return thing.name === name || thing.title === name;
}

/** Whether a target is about a dimension or an element of this name; an element is about its dimension, and a whole dimension about each of its elements. */
function isAbout({ framework, dimension, element }: TargetRef, name: string, { programme }: Around): boolean {
    const path = name.split('.');
    const isPath = (...parts: readonly string[]) => parts.slice(-path.length).join('.') === name;
    if (isPath(framework, dimension)) return true;
    if (element !== undefined) return isPath(framework, dimension, element);
    const whole = programme.frameworks.find(one => one.name === framework)?.dimensions.find(one => one.name === dimension);
    return whole?.elements.some(one => isPath(framework, dimension, one.name)) ?? false;
}

function hosted(doer: Doer, value: string, { programme }: Around): Truth {
    const hosts = withThoseAround(doer).flatMap(each => (each.is !== 'choice' && each.hostedBy) || [])[0];
    if (value === 'said') return hosts !== undefined;
    // A placement that does not say who hosts it is somewhere all the same.
    if (!hosts) return doer.is === 'activity' && isPlacement(doer) ? undefined : false;
    if (hosts.form === 'anotherEachTime') return undefined;
    if (value === 'another-agency') {
        const home = homeOf(programme);
        if (home) return !isAtHome(hosts, home);
        return hosts.form === 'agencies' && knowsCohort(programme.cohort)
            ? isOutside(
                  hosts.agencies.map(({ to }) => to.name),
                  agenciesOf(programme),
              )
            : undefined;
    }
    const own = sectorsOfCohort(programme.cohort);
    if (!own) return undefined;
    if (hosts.form === 'eachOther') return own.size === 1 ? false : undefined;
    const sectors = hosts.form === 'sectors' ? hosts.sectors.map(({ to }) => to.name) : hosts.agencies.map(({ to }) => to.sector);
    return sectors.includes(undefined) ? undefined : isOutside(sectors as string[], [...own]);
}

/** Whether all hosts are outside what the cohort is from; where it is from several, a host among them is another to some and not to others. */
function isOutside(hosts: readonly string[], own: readonly string[]): Truth {
    if (own.length === 0 || hosts.length === 0) return undefined;
    if (hosts.every(host => !own.includes(host))) return true;
    return own.length === 1 && hosts.some(host => own.includes(host)) ? false : undefined;
}

function agenciesOf({ cohort }: Around['programme']): string[] {
    return [...new Set(cohort?.from.map(({ to }) => to.name))];
}

function knowsCohort(cohort: Around['programme']['cohort']): boolean {
    return cohort !== undefined && cohort.fromAnyIn.length === 0;
}

/** The sectors that the cohort is from; undefined where one of its agencies says none. */
export function sectorsOfCohort(cohort: Around['programme']['cohort']): ReadonlySet<string> | undefined {
    const sectors = [
        ...(cohort?.from.map(({ to }: { to: Agency }) => to.sector) ?? []),
        ...(cohort?.fromAnyIn.map(({ to }) => to.name) ?? []),
    ];
    if (sectors.length === 0 || sectors.includes(undefined)) return undefined;
    return new Set(sectors as string[]);
}

/** How many times it meets: its sessions, each time it is held; at least once where nothing says how often. */
export function sessionsOf(doer: Doer, { figures }: Around): Amount | undefined {
    const placement = figures.schedule.of(doer);
    const held = placement.placed && (doer.when?.form === 'list' || doer.every) ? Math.max(1, placement.occurrences.length) : 1;
    const isRough = placement.placed && placement.about;
    if (doer.takes?.form === 'sessions') {
        const { count } = doer.takes;
        // Where it is held several times, the sessions may be those of each time or of all.
        return held === 1
            ? count
            : { ...times(count, { least: 1, most: held, approximate: false }), approximate: count.approximate || isRough };
    }
    return held === 1 ? { least: 1, most: null, approximate: false } : { least: held, most: held, approximate: isRough };
}

/** The hours that it takes; with no upper end where a part of it does not say. */
function hoursOfDoer(doer: Doer, { figures: { time } }: Around): Amount | undefined {
    const { hours, stated } = time.of(doer);
    if (!stated) return undefined;
    return time.everyUnstated.some(each => each === doer || withThoseAround(each).includes(doer)) ? { ...hours, most: null } : hours;
}

function lengthOf(doer: Doing, { hours }: Around): Length | undefined {
    if (doer.lasts?.form === 'span') {
        const { amount, unit } = doer.lasts.span;
        return { months: scaled(amount, inMonths(elapsed(1, unit))) };
    }
    if (doer.lasts || doer.takes?.form !== 'span') return undefined;
    const { amount, unit } = doer.takes.span;
    return { hours: scaled(amount, hoursIn(unit, hours)) };
}

/** How many times several things meet. */
export function sessionsOfAll(doers: readonly Doer[], around: Around): Amount {
    return sumOf(doers.map(doer => sessionsOf(doer, around) ?? { least: 0, most: null, approximate: false }));
}
