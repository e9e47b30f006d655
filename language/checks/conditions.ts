import { amountOf, sumOf, topOf } from '../model/amounts/amounts.ts';
import type { Activity, Amount, Outcome, Phase, PlanItem, Programme, ProgrammeEvent } from '../model/design/design.ts';
import { headOf } from '../model/design/origin.ts';
import { type Doer, isOptional, phaseOf } from '../model/design/plan.ts';
import type { Slice } from '../model/time/slice.ts';
import { shareOf } from '../model/amounts/shares.ts';
import { amountInWords, figure, shareInWords } from '../model/amounts/wording.ts';
import { titled } from '../findings/wording.ts';
import type { Report } from '../rules/rule.ts';
import { isTimeTold } from '../rules/questions/stated.ts';
import type { Asked, Check, Expectation, Limits, ThingSort } from './check.ts';
import { type Around, type Facts, holds } from './fact.ts';
import { FACTS_OF } from './facts.ts';
import { sessionsOfAll } from './facts-of-activities.ts';
import { hoursOfPhase, hoursOfProgramme } from './facts-of-plans.ts';
import { type Truth, within } from './truth.ts';

type Thing = Activity | ProgrammeEvent | Phase | Outcome | Programme;

const THINGS_OF: Readonly<Record<ThingSort, (programme: Programme) => readonly Thing[]>> = {
    activity: programme => programme.activities,
    event: programme => programme.events,
    phase: programme => programme.phases,
    outcome: programme => programme.outcomes,
    programme: programme => [programme],
};

const SORT_COUNTED = { activities: 'activity', events: 'event', phases: 'phase', outcomes: 'outcome' } as const;

/** Where a programme certainly does not meet what a check expects: on the thing that does not, else on the phase or the programme that is counted in. */
export function* unmet({ expect, message }: Check, around: Around): Generator<Report> {
    if ('every' in expect) {
        for (const thing of THINGS_OF[expect.every](around.programme)) {
            if (isAsked(expect.every, expect.where, thing, around) !== true) continue;
            if (isAsked(expect.every, expect.has, thing, around) !== false) continue;
            yield { at: headOf(thing.origin), message: expect.every === 'programme' ? message : `${titled(thing)}: ${message}` };
        }
        return;
    }
    const scopes = 'in' in expect && expect.in === 'every phase' ? around.programme.phases : [around.programme];
    for (const scope of scopes) {
        const found = foundIn(scope, expect, around);
        if (found === undefined || within(expect, found) !== false) continue;
        const at = headOf(scope.origin);
        yield { at, message: `${scope.is === 'phase' ? `${titled(scope)}: ` : ''}${message} ${figuresInWords(expect, found)}` };
    }
}

function isAsked(sort: ThingSort, asked: Asked | undefined, thing: Thing, around: Around): Truth {
    return holds(FACTS_OF[sort] as Facts<Thing>, asked ?? {}, thing, around);
}

/** What is counted, from what it certainly is to what it can be. */
function foundIn(scope: Programme | Phase, expect: Exclude<Expectation, { every: unknown }>, around: Around): Amount | undefined {
    const { programme } = around;
    if ('count' in expect) {
        const sort = SORT_COUNTED[expect.count];
        return counted(
            THINGS_OF[sort](programme).filter(thing => isIn(thing, scope)),
            thing => isAsked(sort, expect.where, thing, around),
        );
    }
    // Without a `where`, the time that an event or a phase has for itself counts too.
    const { where } = expect;
    const asked = (doer: Doer) => (doer.is === 'activity' ? isAsked('activity', where, doer, around) : where === undefined ? true : false);
    const doers = programme.everything.filter(item => item.is !== 'choice' && isIn(item, scope) && !isOptional(item)) as Doer[];
    const certain = new Set(doers.filter(doer => asked(doer) === true));
    const possible = new Set(doers.filter(doer => asked(doer) !== false));
    if ('total' in expect && expect.total === 'sessions') {
        const activities = (of: ReadonlySet<Doer>) => [...of].filter(doer => doer.is === 'activity');
        const least = sessionsOfAll(
            activities(certain).filter(doer => !isAlternative(doer)),
            around,
        );
        const most = sessionsOfAll(activities(possible), around);
        return { least: least.least, most: most.most, approximate: least.approximate || most.approximate };
    }
    return 'total' in expect ? hoursOf(scope, certain, possible, where, around) : shareOfHours(certain, possible, around);
}

function hoursOf(
    scope: Programme | Phase,
    certain: ReadonlySet<Doer>,
    possible: ReadonlySet<Doer>,
    where: Asked | undefined,
    around: Around,
): Amount | undefined {
    if (where === undefined) return scope.is === 'phase' ? hoursOfPhase(scope, around) : hoursOfProgramme(around);
    const { time } = around.figures;
    const least = time.measure(({ whose }) => whose.length > 0 && whose.every(doer => certain.has(doer))).hours;
    const counts = ({ whose }: Slice) => whose.some(doer => possible.has(doer));
    const most = time.measure(counts).hours;
    const isTold = [...possible].every(doer => isTimeTold(doer, time, counts));
    return amountOf(least.least, isTold ? topOf(most) : Infinity, least.approximate || most.approximate);
}

/** What share of the time stated certainly goes to some things, and what share can. */
function shareOfHours(certain: ReadonlySet<Doer>, possible: ReadonlySet<Doer>, { figures: { time } }: Around): Amount | undefined {
    const isCertain = ({ whose }: Slice) => whose.length > 0 && whose.every(doer => certain.has(doer));
    const isPossible = ({ whose }: Slice) => whose.some(doer => possible.has(doer));
    const least = shareOf(
        time.measure(isCertain),
        time.measure(slice => !isCertain(slice)),
    );
    const most = shareOf(
        time.measure(isPossible),
        time.measure(slice => !isPossible(slice)),
    );
    if (!least || !most) return undefined;
    const isTold = [...possible].every(doer => isTimeTold(doer, time, isPossible));
    const isRestTold = time.everyUnstated.every(doer => possible.has(doer));
    return { least: isRestTold ? least.least : 0, most: isTold ? most.most : 1, approximate: time.hours.approximate };
}

/** How many there certainly are, and how many there can be. What is optional answers nothing that is asked for, and what is one of a choice may not be chosen. */
function counted(things: readonly Thing[], is: (thing: Thing) => Truth): Amount {
    const one = (least: number, most: number): Amount => ({ least, most, approximate: false });
    return sumOf(
        things.map(thing => {
            const truth = isPlanned(thing) && isOptional(thing) ? false : is(thing);
            return one(truth === true && !(isPlanned(thing) && isAlternative(thing)) ? 1 : 0, truth === false ? 0 : 1);
        }),
    );
}

function isPlanned(thing: Thing): thing is Doer {
    return 'is' in thing && (thing.is === 'activity' || thing.is === 'event');
}

/** Whether it stands in a choice, so that some participants do something else. */
function isAlternative(doer: Doer): boolean {
    for (let at: PlanItem | Phase | Programme = doer; at.is !== 'programme'; at = at.parent) if (at.is === 'choice') return true;
    return false;
}

function isIn(thing: Thing | PlanItem, scope: Programme | Phase): boolean {
    if (scope.is === 'programme') return true;
    return 'is' in thing && thing.is !== 'programme' && thing.is !== 'phase' && phaseOf(thing) === scope;
}

/** What was found beside what is asked for: `Found: 1 activity; asked for: at least 2.` */
function figuresInWords(expect: Exclude<Expectation, { every: unknown }>, found: Amount): string {
    const { atLeast, atMost }: Limits = expect;
    const isShare = 'share' in expect;
    const inWords = (value: number) => (isShare ? `${figure(value * 100)}%` : figure(value));
    const limits = [atLeast === undefined ? '' : `at least ${inWords(atLeast)}`, atMost === undefined ? '' : `at most ${inWords(atMost)}`];
    const [one, many] = UNITS['count' in expect ? expect.count : 'total' in expect ? expect.total : 'hours'];
    const inFigures = isShare ? shareInWords({ least: found.least, most: topOf(found) }) : amountInWords(found, one, many);
    return `Found: ${inFigures}; asked for: ${limits.filter(Boolean).join(' and ')}.`;
}

const UNITS = {
    activities: ['activity', 'activities'],
    events: ['event', 'events'],
    phases: ['phase', 'phases'],
    outcomes: ['outcome', 'outcomes'],
    hours: ['hour', 'hours'],
    sessions: ['session', 'sessions'],
} as const satisfies Record<string, readonly [string, string]>;
