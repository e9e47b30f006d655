import fc from 'fast-check';
import { arbitraryPlan, textOf } from './arbitrary-plan.ts';

/**
 * Whole programmes of which every part is there or not, and as it should be or not, whatever the other parts are: so that two rules which find different faults are
 * seen to fire apart.
 */

const sometimes = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom('', ...texts);
const together = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
    fc.tuple(...parts).map(texts => texts.filter(text => text).join('\n'));
const body = (head: string, ...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
    together(...parts).map(statements => `${head} {\n${statements}\n}`);

/** What programmes share, by name: what a programme does not name is not declared beside it. */
const SHARED: Readonly<Record<string, string>> = {
    Council: 'agency Council "Council" in local-government',
    Trust: 'agency Trust "Hospitals Trust" in health',
    Police: 'agency Police "Police" in police',
    Clinic: 'agency Clinic "Clinics" in health',
    tenants: 'people tenants "Tenants"',
    Money: 'competency Money "Money"',
    Influence: 'competency Influence "Influence" expresses doing.enabling',
};

const DIMENSIONS = ['feeling', 'perceiving', 'thinking', 'relating', 'doing', 'being'];
const KINDS = [
    'secondment',
    'shadowing',
    'job-swap',
    'live-project',
    'practice-experiment',
    'listening-event',
    'deep-dive',
    'study-visit',
    'coaching',
    'coaching',
    'coaching',
    'mentoring',
    'mentoring',
    'action-learning-set',
    'peer-support',
    'learning-log',
    'theory-module',
    'seminar',
    'webinar',
    'tool-workshop',
    'simulation',
    'skills-course',
    'e-learning',
    'system-workshop',
    'sponsor-meeting',
    'workshop',
];
const dimensions = fc
    .oneof(
        { weight: 6, arbitrary: fc.subarray(DIMENSIONS, { minLength: 1, maxLength: 3 }) },
        { weight: 2, arbitrary: fc.constant(DIMENSIONS) },
    )
    .map(names => `targets ${names.join(', ')}`);

/** An activity, which refers to no other but `A0` and `A1`, the first two of the programme. */
const activity = (name: string, kinds: readonly string[], targets: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc
        .constantFrom(...kinds)
        .chain(kind =>
            body(
                `${kind} ${name} "${name}"`,
                targets,
                sometimes('takes 1 day', 'takes 3 days', 'takes 6 sessions of 2 hours', 'takes 2 days a week for 6 weeks'),
                sometimes('with peers', 'with service-users', 'with peers, sponsors', 'alone'),
                sometimes('led by systems-leader', 'led by expert'),
                sometimes('hosted by Council', 'hosted by Trust, Police', 'hosted by each other'),
                sometimes('focus "What no agency can mend alone."'),
                sometimes('evidence "a page"'),
                sometimes('practises systems-mapping', 'practises harnessing-conflict'),
                sometimes('applied in A0', 'applied in A1'),
                sometimes('reflects on A0', 'reflects on A1'),
                sometimes('serves Home', 'serves Route'),
                sometimes('trains Money', 'trains Influence'),
                sometimes('optional', '', '', ''),
            ),
        );

/** Some programmes keep to few kinds, and some say of no activity what it is for. */
const activities: fc.Arbitrary<string> = fc
    .record({
        many: fc.integer({ min: 2, max: 7 }),
        kinds: fc.oneof(fc.constant(KINDS), fc.subarray(KINDS, { minLength: 1, maxLength: 2 })),
        isMapped: fc.constantFrom(true, true, true, false),
    })
    .chain(({ many, kinds, isMapped }) => {
        const targets = isMapped ? fc.oneof(dimensions, dimensions, fc.constant('')) : fc.constant('');
        return together(...Array.from({ length: many }, (_, at) => activity(`A${at}`, kinds, targets)));
    });

const cohort = body(
    'cohort',
    sometimes('12 people'),
    sometimes('from Council', 'from Trust, Clinic', 'from Council, Trust, Police'),
    sometimes('at director', 'at director, practitioner', 'at practitioner, elected-member'),
    sometimes('chosen by competency-test', 'chosen by competency-test, conversation', 'chosen by self-nomination'),
);

const sponsors = body(
    'authorised by "The chief executives"',
    sometimes('grants protected-time 2 days', 'grants protected-time 90 days'),
    sometimes('grants many-routes "Each its own way."'),
    sometimes('grants political-support "The leader of the council."'),
);

/** The text of a programme with what it refers to. */
export const arbitraryProgramme: fc.Arbitrary<string> = body(
    'programme P "A programme"',
    sometimes(
        'purpose "Leaders learn to lead a place together."',
        'purpose "Leaders learn systems leadership."',
        'purpose "Fearless leaders."',
        'purpose "Fearless systems leadership."',
    ),
    sometimes('place "Northbridge"'),
    sometimes('lasts 12 months'),
    sometimes('followed up for 1 year from the start', 'followed up for 3 years from the start'),
    sometimes('designed by Council', 'designed by Council, Trust'),
    fc.oneof(fc.constant(''), cohort),
    fc.oneof(fc.constant(''), sponsors),
    body('outcome Home "A home"', sometimes('for tenants', 'for participants'), sometimes('measured by "share at 21"')),
    body('process outcome Route "A route"', sometimes('leads to Home'), sometimes('measured by "steps"')),
    sometimes('assessed by competency-checklist', 'assessed by competency-checklist, portfolio', 'assessed by portfolio'),
    activities,
    fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: arbitraryPlan.map(plan => textOf(plan, 'B')) }),
).map(text => {
    const named = Object.keys(SHARED).filter(name => new RegExp(`\\b${name}\\b`).test(text));
    return `${named.map(name => SHARED[name]).join('\n')}\n${text}\n`;
});
