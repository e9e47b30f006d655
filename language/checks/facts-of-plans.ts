import { scaled } from '../model/amounts/amounts.ts';
import type { Amount, Cohort, Outcome, Phase, Programme } from '../model/design/design.ts';
import { elapsed, inMonths } from '../model/amounts/elapsed.ts';
import { phaseOf } from '../model/design/plan.ts';
import { type Around, choosing, type Facts, figured, lasting, naming, yesNo } from './fact.ts';
import { isCalled, sectorsOfCohort } from './facts-of-activities.ts';

/** What can be asked of a phase. */
export const PHASE_FACTS: Facts<Phase> = {
    name: naming('Its name or title.', 'opening', isCalled),
    hours: figured('How many hours it takes a participant.', hoursOfPhase),
    length: lasting('How long it goes on.', (phase, { figures: { schedule } }) => {
        const placement = schedule.of(phase);
        if (!placement.placed || placement.start === null || placement.end === null) return undefined;
        const months = placement.end - placement.start;
        // Of a rough length, the placement has only the widest that it can be.
        return { months: { least: placement.approximate ? 0 : months, most: placement.about ? null : months, approximate: false } };
    }),
};

/** What can be asked of an outcome. */
export const OUTCOME_FACTS: Facts<Outcome> = {
    name: naming('Its name or title.', 'fewer-delays', isCalled),
    sort: choosing(
        'What it is: an outcome for people, a process outcome or a learning outcome.',
        ['end', 'process', 'learning'],
        ({ sort }, value) => sort === value,
    ),
    for: naming('A group of people that it is for.', 'residents', ({ forPeople }, name) => forPeople.some(({ to }) => isCalled(to, name))),
    measured: yesNo('It says how it is measured.', ({ measures }) => measures.length > 0),
    reviewed: yesNo('It says when it is reviewed.', ({ reviews }) => reviews.length > 0),
    lastReview: lasting('When it is reviewed for the last time, counted from the start.', ({ reviews }) => {
        // An outcome that is never reviewed is not reviewed late enough.
        const spans = reviews.map(({ amount, unit }) => scaled(amount, inMonths(elapsed(1, unit))));
        const last = spans.reduce<Amount>(
            (a, b) => ({
                least: Math.max(a.least, b.least),
                most: a.most === null || b.most === null ? null : Math.max(a.most, b.most),
                approximate: a.approximate || b.approximate,
            }),
            { least: 0, most: 0, approximate: false },
        );
        return { months: last };
    }),
    assessed: yesNo('It says how it is assessed.', ({ assessedBy }) => assessedBy.length > 0),
    served: yesNo('Something in the programme serves it, itself or through a process outcome that leads to it.', (outcome, { programme }) =>
        isServed(outcome, programme),
    ),
};

/** What can be asked of a programme as a whole. */
export const PROGRAMME_FACTS: Facts<Programme> = {
    purpose: yesNo('It says what it is for.', ({ purpose }) => Boolean(purpose?.text.trim())),
    place: yesNo('It says where the system is that it is for.', ({ place }) => Boolean(place?.text.trim())),
    approved: yesNo('Somebody has approved it.', ({ approved }) => approved.length > 0),
    sponsored: yesNo('Somebody authorises it.', ({ sponsors }) => sponsors.length > 0),
    assessed: yesNo('It says how participants are assessed.', ({ assessedBy }) => assessedBy.length > 0),
    designedBy: naming('An agency or a role that has designed it.', 'residents', ({ designedBy }, name) =>
        designedBy.some(({ to }) => isCalled(to, name)),
    ),
    fundedBy: naming('An agency that funds it.', 'council', ({ fundedBy }, name) => fundedBy.some(({ to }) => isCalled(to, name))),
    participants: figured('How many people take part.', ({ cohort }) => cohort?.people),
    agencies: figured('How many agencies participants come from.', ({ cohort }) =>
        countOf(
            cohort,
            cohort?.from.map(({ to }) => to.name),
        ),
    ),
    sectors: figured('How many sectors participants come from.', ({ cohort }) => {
        const sectors = sectorsOfCohort(cohort);
        return sectors && { least: sectors.size, most: sectors.size, approximate: false };
    }),
    hours: figured('How many hours it takes a participant.', (_programme, around) => hoursOfProgramme(around)),
    length: lasting(
        'How long it goes on.',
        (_programme, { figures: { schedule } }) => (schedule.length && { months: schedule.length }) || undefined,
    ),
    followedUp: lasting(
        'How long it is followed up, counted from its start.',
        (_programme, { figures: { schedule } }) => (schedule.followedUp && { months: schedule.followedUp }) || undefined,
    ),
};

/** The hours of a phase as it says them, else their sum; without an upper end where a part does not say. */
export function hoursOfPhase(phase: Phase, { figures: { time } }: Around): Amount | undefined {
    const said = time.wholeOf(phase)?.said;
    if (said) return said;
    const { hours, stated } = time.of(phase);
    if (!stated) return undefined;
    return time.everyUnstated.some(doer => phaseOf(doer) === phase) ? { ...hours, most: null } : hours;
}

/** The same of a programme. */
export function hoursOfProgramme({ figures: { time } }: Around): Amount | undefined {
    if (time.said) return time.said;
    if (!time.stated) return undefined;
    return time.everyUnstated.length > 0 ? { ...time.hours, most: null } : time.hours;
}

/** How many of something a cohort is from; undefined where nobody says, without an upper end where others may come in. */
function countOf(cohort: Pick<Cohort, 'fromAnyIn'> | undefined, names: readonly string[] | undefined): Amount | undefined {
    const least = new Set(names).size;
    if (!cohort || (least === 0 && cohort.fromAnyIn.length === 0)) return undefined;
    const more = cohort.fromAnyIn.length > 0;
    return { least, most: more ? null : least, approximate: false };
}

function isServed(outcome: Outcome, programme: Programme, seen: ReadonlySet<Outcome> = new Set()): boolean {
    if (seen.has(outcome)) return false;
    const serves = programme.everything.some(item => item.is !== 'choice' && item.serves.some(({ to }) => to === outcome));
    if (serves) return true;
    const now = new Set([...seen, outcome]);
    return programme.outcomes.some(other => other.leadsTo.some(({ to }) => to === outcome) && isServed(other, programme, now));
}
