import { countOf, inWords, listed, titled } from '../../../findings/wording.ts';
import type { Cohort, Programme } from '../../../model/design/design.ts';
import { coveringItems } from '../../questions/questions.ts';
import { programmeRule, type Report } from '../../rule.ts';

export const groupOverCohort = programmeRule({
    name: 'group-over-cohort',
    family: 'soundness',
    severity: 'error',
    findings: [],
    carried: null,
    summary: 'A group is larger than the cohort, or each team is to come from more agencies, sectors or levels than the cohort has.',
    why: 'It cannot be done, and what depends on it is worked out wrongly.',
    advice: 'Change the smaller figure or the larger one.',
    bad: `programme Northbridge "Northbridge" {
    cohort { 12 people }
    action-learning-set "Sets" {
        groups of 16
    }
}
`,
    on: 'groups of 16',
    good: `programme Northbridge "Northbridge" {
    cohort { 12 people }
    action-learning-set "Sets" {
        groups of 6
    }
}
`,
    asksFor: ['From', 'At'],
    *check({ programme }) {
        const people = mostPeople(programme);
        for (const item of coveringItems(programme)) {
            const { groupsOf } = item;
            if (!groupsOf || people === undefined || groupsOf.size.least <= people) continue;
            yield {
                at: groupsOf.origin,
                message: `${titled(item)} is in groups of ${groupsOf.size.least}, and the cohort has no more than ${people} people.`,
                related: programme.cohort?.size
                    ? [{ at: programme.cohort.size, message: `The cohort has no more than ${people} people` }]
                    : [],
            };
        }
        if (programme.cohort) yield* teams(programme.cohort);
    },
});

/** How many people a cohort or a run of it has at the most; undefined where that is not known. */
function mostPeople({ cohort, runs }: Programme): number | undefined {
    const sizes = [cohort?.people, ...runs.map(run => run.people)].filter(size => size !== undefined);
    const most = sizes.map(size => size.most ?? Infinity);
    const top = Math.max(0, ...most);
    // A run without a size of its own has the cohort's.
    const known = cohort?.people !== undefined || (runs.length > 0 && runs.every(run => run.people !== undefined));
    return known && Number.isFinite(top) ? top : undefined;
}

const WORDS = { agencies: ['agency', 'agencies'], sectors: ['sector', 'sectors'], levels: ['level', 'levels'] } as const;

function* teams(cohort: Cohort): Iterable<Report> {
    for (const { count, of, origin } of cohort.eachTeamFrom) {
        const names = namedIn(cohort, of);
        if (!names || count.least <= names.length) continue;
        const [one, many] = WORDS[of];
        yield {
            at: origin,
            message: `Each team is to come from at least ${inWords(count.least)} ${many}, and the cohort names ${countOf(names.length, one, many)}: ${listed(names)}.`,
            within: cohort.origin,
        };
    }
}

/** The agencies, sectors or levels that a cohort names; undefined where there may be others, or it names none. */
function namedIn(cohort: Cohort, of: 'agencies' | 'sectors' | 'levels'): string[] | undefined {
    if (of === 'levels') return named(cohort.at.map(({ to }) => to.title));
    if (cohort.fromAnyIn.length) return undefined;
    if (of === 'agencies') return named(cohort.from.map(({ to }) => to.title));
    const sectors = cohort.from.map(({ to }) => to.sector);
    return sectors.includes(undefined) ? undefined : named(sectors.filter(sector => sector !== undefined));
}

function named(names: readonly string[]): string[] | undefined {
    return names.length ? [...new Set(names)] : undefined;
}
