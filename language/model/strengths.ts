import type { Carried } from '../findings/finding.ts';
import { capital, countOf, inWords, listed, listedUpTo, titled, uncapital } from '../findings/wording.ts';
import { agenciesOf } from '../rules/questions/cohort.ts';
import { hasFocus, isElsewhere } from '../rules/questions/hosts.ts';
import { isEndOutcome } from '../rules/questions/outcomes.ts';
import { answering, coveringItems, isPlacement, isWithRole } from '../rules/questions/questions.ts';
import { HARDLY } from './amounts/amounts.ts';
import type { Activity, Dimension, Outcome, Phase, PlanItem, Programme, ProgrammeEvent, Sponsor } from './design/design.ts';
import type { Figures } from './figures.ts';
import { isOfKind, isOptional } from './design/plan.ts';
import { type Threads, threadsOf } from './threads.ts';

/** What a strength is seen in. */
export type SeenIn = Dimension | Outcome | Phase | PlanItem | Sponsor;

/** Something that a design does and the study speaks for. */
export interface Strength {
    readonly name: StrengthName;
    /** In a sentence of its own, with the names and figures of this programme. */
    readonly words: string;
    /** The findings of the study that speak for it, by id, the first the nearest. */
    readonly findings: readonly [string, ...string[]];
    /** How far the study carries it. */
    readonly carried: Carried;
    /** In the order written; empty where it is the programme as a whole, or its cohort. */
    readonly seenIn: readonly SeenIn[];
}

export type StrengthName =
    | 'people-who-use-services'
    | 'whole-threads'
    | 'grounded-dimensions'
    | 'experience-elsewhere'
    | 'placements-with-a-focus'
    | 'experience-reflected-on'
    | 'theory-put-to-use'
    | 'tools-practised'
    | 'conflict-practised'
    | 'coached-by-those-who-have-done-it'
    | 'peers-from-many-agencies'
    | 'many-levels'
    | 'work-on-the-system'
    | 'latitude-granted'
    | 'designed-together'
    | 'outcomes-measured'
    | 'a-long-view';

interface Design {
    readonly programme: Programme;
    readonly figures: Figures;
    readonly threads: Threads;
    /** The activities and events that not only some do. */
    readonly sure: readonly (Activity | ProgrammeEvent)[];
}

/** A strength without its name; undefined where the design does not have it. */
type Telling = (design: Design) => Omit<Strength, 'name'> | undefined;

/**
 * What a design does that the study speaks for, what concerns the people it is for first. A strength is told only where the design has it in what everybody does; it does
 * not say that the design is good, any more than a finding says that it is bad.
 */
export function strengthsOf(programme: Programme, figures: Figures): Strength[] {
    const sure = coveringItems(programme).filter(item => !isOptional(item));
    const design: Design = { programme, figures, threads: threadsOf(programme), sure };
    return (Object.entries(TELLINGS) as [StrengthName, Telling][]).flatMap(([name, tell]) => {
        const told = tell(design);
        return told ? [{ name, ...told }] : [];
    });
}

/** How many titles a sentence holds. */
const MOST_TITLES = 4;
const titles = (things: readonly { readonly title: string; readonly name?: string }[]) => listedUpTo(things.map(titled), MOST_TITLES);

/** The months from the start that the leader whom the study quotes advises to look ahead. */
const LONG_VIEW = 36;

/** The conditions that are latitude in the study's sense. */
const LATITUDE = ['tolerance-of-risk', 'many-routes', 'ceding'];

const TELLINGS: Readonly<Record<StrengthName, Telling>> = {
    'people-who-use-services': ({ sure }) => {
        const heard = sure.filter(item => item.withServiceUsers);
        if (heard.length === 0) return undefined;
        const deep = heard.some(item => item.is === 'activity' && isOfKind(item, 'deep-dive', 'live-project'));
        return {
            words: `Participants meet people who use services, in ${titles(heard)}.`,
            findings: deep ? ['user-voice', 'immersion-transforms'] : ['user-voice'],
            carried: 'implied',
            seenIn: heard,
        };
    },
    'whole-threads': ({ threads }) => {
        const ends = threads.outcomes.filter(({ outcome }) => isEndOutcome(outcome));
        const whole = ends.filter(thread => thread.isWhole);
        if (whole.length === 0) return undefined;
        const serving = new Set(whole.flatMap(({ servedBy }) => servedBy.filter(each => !each.optional).map(({ item }) => item)));
        const through = whole.some(({ servedBy }) => servedBy.some(each => each.through.length > 0));
        const serve = countOf(serving.size, 'activity that serves', 'activities that serve');
        const [begins, it] = whole.length === 1 ? ['A thread runs', 'it'] : ['Threads run', 'them'];
        return {
            words: `${begins} from ${titles(whole.map(({ outcome }) => outcome))} to ${serve} ${it}, and on to the dimensions that grow there.`,
            findings: through ? ['outcomes-for-users', 'two-kinds-of-outcome'] : ['outcomes-for-users'],
            carried: 'implied',
            seenIn: whole.map(({ outcome }) => outcome),
        };
    },
    'grounded-dimensions': ({ figures }) => {
        const all = figures.coverage.frameworks.flatMap(({ dimensions }) => dimensions);
        const grounded = all.filter(({ standing }) => standing === 'grounded').map(({ dimension }) => dimension);
        if (grounded.length === 0) return undefined;
        const names = listedUpTo(
            grounded.map(({ title }) => uncapital(title)),
            6,
        );
        return {
            words: `${capital(inWords(grounded.length))} of ${countOf(all.length, 'dimension')} ${grounded.length === 1 ? 'is' : 'are'} grounded, met in two or more of the ways by which each grows, experience or reflection among them: ${names}.`,
            findings: ['experience-is-strongest', 'not-a-recipe'],
            carried: 'implied',
            seenIn: grounded,
        };
    },
    'experience-elsewhere': ({ programme, sure }) => {
        const elsewhere = sure.filter(item => item.is === 'activity' && item.mode === 'experience' && isElsewhere(item, programme));
        if (elsewhere.length === 0) return undefined;
        return {
            words: `Participants work in other parts of the system, in ${titles(elsewhere)}.`,
            findings: ['experience-is-strongest'],
            carried: 'stated',
            seenIn: elsewhere,
        };
    },
    'placements-with-a-focus': ({ programme }) => {
        const placements = answering(programme).filter(isPlacement);
        if (placements.length === 0 || !placements.every(hasFocus)) return undefined;
        return {
            words: `${titles(placements)} ${placements.length === 1 ? 'says' : 'say'} which parts of the work there rest on leading across systems.`,
            findings: ['placements-name-the-system'],
            carried: 'stated',
            seenIn: placements,
        };
    },
    'experience-reflected-on': ({ programme, threads }) => {
        const experience = answering(programme).filter(({ mode }) => mode === 'experience');
        const met = experience.filter(activity => !threads.loose.experience.includes(activity));
        if (met.length === 0) return undefined;
        return {
            words: `${allOrSome(met.length, experience.length, 'activity of experience', 'activities of experience')} ${met.length === 1 ? 'is' : 'are'} thought over or prepared for elsewhere in the programme: ${titles(met)}.`,
            findings: ['theory-needs-practice', 'peers-and-predecessors'],
            carried: 'implied',
            seenIn: met,
        };
    },
    'theory-put-to-use': ({ programme, threads }) => {
        const theory = answering(programme).filter(({ mode }) => mode === 'theory');
        const used = theory.filter(activity => !threads.loose.theory.includes(activity));
        if (used.length === 0) return undefined;
        return {
            words: `${allOrSome(used.length, theory.length, 'activity of theory', 'activities of theory')} ${used.length === 1 ? 'is' : 'are'} put to use in the work that follows: ${titles(used)}.`,
            findings: ['theory-needs-practice'],
            carried: 'stated',
            seenIn: used,
        };
    },
    'tools-practised': ({ sure }) => {
        const tools = new Set(sure.flatMap(item => item.practises.filter(({ to }) => to.from === 'library').map(({ to }) => to.title)));
        if (tools.size === 0) return undefined;
        return {
            words: `Participants try out ${countOf(tools.size, 'practical tool')} that the study names: ${listed([...tools].map(uncapital))}.`,
            findings: ['practical-tools'],
            carried: 'stated',
            seenIn: sure.filter(item => item.practises.some(({ to }) => to.from === 'library')),
        };
    },
    'conflict-practised': ({ sure }) => {
        const items = sure.filter(item => item.practises.some(({ to }) => to.name === 'harnessing-conflict'));
        if (items.length === 0) return undefined;
        return {
            words: `Participants practise how to use conflict, in ${titles(items)}.`,
            findings: ['conflict-is-energy', 'practical-tools'],
            carried: 'implied',
            seenIn: items,
        };
    },
    'coached-by-those-who-have-done-it': ({ programme }) => {
        const coaching = answering(programme).filter(activity => isOfKind(activity, 'coaching', 'mentoring', 'peer-support'));
        const led = coaching.filter(activity => isWithRole(activity, 'systems-leader'));
        if (led.length === 0) return undefined;
        return {
            words: `Somebody who has led across systems stands by the participants, in ${titles(led)}.`,
            findings: led.some(activity => isOfKind(activity, 'coaching', 'mentoring'))
                ? ['peers-and-predecessors', 'coaching-for-doing']
                : ['peers-and-predecessors'],
            carried: 'stated',
            seenIn: led,
        };
    },
    'peers-from-many-agencies': ({ programme, sure }) => {
        const { cohort } = programme;
        if (!cohort) return undefined;
        const agencies = agenciesOf(cohort);
        const sectors = new Set([...agencies.flatMap(({ sector }) => sector ?? []), ...cohort.fromAnyIn.map(({ to }) => to.name)]);
        const together = sure.filter(
            item => isWithRole(item, 'peers') || (item.is === 'activity' && isOfKind(item, 'action-learning-set', 'peer-support')),
        );
        if (agencies.length + cohort.fromAnyIn.length < 2 || sectors.size < 2 || together.length === 0) return undefined;
        const from = agencies.length > 1 ? countOf(agencies.length, 'agency', 'agencies') : countOf(sectors.size, 'sector');
        return {
            words: `People from ${from} learn together, in ${titles(together)}.`,
            findings: ['many-professions', 'peers-and-predecessors'],
            carried: 'stated',
            seenIn: together,
        };
    },
    'many-levels': ({ programme: { cohort } }) => {
        const levels = new Map((cohort?.at ?? []).map(({ to }) => [to.name, to]));
        const all = [...levels.values()];
        if (all.length < 2 || all.every(({ senior }) => senior) || all.every(({ senior }) => !senior)) return undefined;
        return {
            words: `The cohort is of several levels: ${listed(all.map(({ title }) => title.toLowerCase()))}.`,
            findings: ['distributed', 'staff-at-every-level'],
            carried: 'implied',
            seenIn: [],
        };
    },
    'work-on-the-system': ({ programme }) => {
        const shared = answering(programme).filter(activity => activity.mode === 'system' && isWithRole(activity, 'sponsors'));
        if (shared.length === 0) return undefined;
        return {
            words: `Participants and sponsors work on the system together, in ${titles(shared)}.`,
            findings: ['start-with-the-system'],
            carried: 'stated',
            seenIn: shared,
        };
    },
    'latitude-granted': ({ programme }) => {
        const granting = programme.sponsors.filter(({ grants }) => grants.some(({ condition }) => LATITUDE.includes(condition.name)));
        if (granting.length === 0) return undefined;
        const granted = granting.flatMap(({ grants }) => grants.filter(({ condition }) => LATITUDE.includes(condition.name)));
        const has = (...names: string[]) => granted.some(({ condition }) => names.includes(condition.name));
        return {
            words: `${titles(granting)} ${granting.length === 1 ? 'gives' : 'give'} latitude: ${listed([...new Set(granted.map(({ condition }) => uncapital(condition.title)))])}.`,
            findings: [
                'authorising-environment',
                ...(has('ceding') ? ['letting-go'] : []),
                ...(has('tolerance-of-risk') ? ['learning-from-failure'] : []),
            ],
            carried: 'implied',
            seenIn: granting,
        };
    },
    'designed-together': ({ programme }) => {
        const agencies = new Set(programme.designedBy.filter(({ sort }) => sort === 'agency').map(({ to }) => to.title));
        if (agencies.size < 2) return undefined;
        return {
            words: `${capital(countOf(agencies.size, 'agency', 'agencies'))} design it together.`,
            findings: ['design-together'],
            carried: 'stated',
            seenIn: [],
        };
    },
    'outcomes-measured': ({ programme }) => {
        const ends = programme.outcomes.filter(isEndOutcome);
        const measured = ends.filter(({ measures }) => measures.some(({ text }) => text.trim()));
        if (measured.length === 0 || measured.length < ends.length) return undefined;
        return {
            words: `It says how ${titles(measured)} will show.`,
            findings: ['outcomes-monitored'],
            carried: 'implied',
            seenIn: measured,
        };
    },
    'a-long-view': ({ figures: { schedule } }) => {
        const months = schedule.followedUp?.least;
        if (months === undefined || months < LONG_VIEW - HARDLY) return undefined;
        return {
            words: `It is followed up for ${months % 12 === 0 ? countOf(months / 12, 'year') : countOf(Math.floor(months), 'month')} from its start.`,
            findings: ['long-game'],
            carried: 'implied',
            seenIn: [],
        };
    },
};

/** `Both activities of theory`, `Two of three activities of theory`. */
function allOrSome(some: number, all: number, one: string, many: string): string {
    if (some < all) return `${capital(inWords(some))} of ${inWords(all)} ${many}`;
    return all === 1 ? `The ${one}` : all === 2 ? `Both ${many}` : `All ${countOf(all, one, many)}`;
}
