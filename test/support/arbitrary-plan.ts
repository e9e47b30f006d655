import fc from 'fast-check';

/** A plan that a test makes up: what a programme's text is written from, so that a test can change it and know what changed. */
interface ActivityPlan {
    readonly is: 'activity';
    readonly kind: string;
    readonly statements: readonly string[];
}
interface HolderPlan {
    readonly is: 'phase' | 'event' | 'choice';
    readonly statements: readonly string[];
    readonly items: readonly Plan[];
}
export type Plan = ActivityPlan | HolderPlan;

const count = fc.integer({ min: 1, max: 12 });
const amount = fc.oneof(
    count.map(String),
    fc.tuple(count, count).map(([a, b]) => `${Math.min(a, b)} to ${Math.max(a, b)}`),
    count.map(n => `about ${n}`),
    count.map(n => `up to ${n}`),
    count.map(n => `at least ${n}`),
);
const dose = fc.oneof(
    fc.tuple(amount, fc.constantFrom('minutes', 'hours', 'days')).map(([n, unit]) => `${n} ${unit}`),
    fc.tuple(count, amount).map(([n, each]) => `${n} sessions of ${each} hours`),
    fc.tuple(amount, count).map(([n, weeks]) => `${n} hours a week for ${weeks} weeks`),
    fc.constant('full time for 2 weeks'),
    fc.constant('3 hours a month'),
    fc.constant('2 sessions'),
);
const statement = fc.oneof(
    { weight: 6, arbitrary: dose.map(each => `takes ${each}`) },
    { weight: 2, arbitrary: count.map(n => `prepare ${n} hours "Read."`) },
    fc.constantFrom('targets thinking.curiosity', 'targets being', 'targets doing.enabling, relating'),
    fc.constantFrom('touches feeling', 'evidence "an account"', 'with peers', 'led by facilitator', 'alone'),
    fc.constantFrom('month 2', 'months 1 to 3', 'month 1, 4', 'weeks 2 to 6', 'before the start', 'after the end', 'lasts 3 weeks'),
);
const kindOf = fc.constantFrom(
    'coaching',
    'seminar',
    'shadowing',
    'live-project',
    'tool-workshop',
    'e-learning',
    'workshop',
    'sponsor-meeting',
    'skills-course',
);

/** Each statement's first word comes once. */
const statements = fc.uniqueArray(statement, {
    selector: text => /^(\w+)/.exec(text)?.[1]?.replace(/months?|weeks?|before|after/, 'when'),
    maxLength: 5,
});

const activity: fc.Arbitrary<ActivityPlan> = fc.record({ is: fc.constant('activity' as const), kind: kindOf, statements });
const inEvent: fc.Arbitrary<Plan> = fc.oneof(
    { weight: 3, arbitrary: activity },
    fc.record({
        is: fc.constant('choice' as const),
        statements: count.map(n => [`choose ${Math.ceil(n / 4)}`]),
        items: fc.array(activity, { maxLength: 4 }),
    }),
);
const event: fc.Arbitrary<HolderPlan> = fc.record({
    is: fc.constant('event' as const),
    statements: fc.oneof(
        statements,
        amount.map(n => [`takes ${n} days`]),
    ),
    items: fc.array(inEvent, { maxLength: 4 }),
});
const choice: fc.Arbitrary<HolderPlan> = fc.record({
    is: fc.constant('choice' as const),
    statements: fc.oneof(
        fc.constant([]),
        count.map(n => [`choose ${Math.ceil(n / 4)}`]),
    ),
    items: fc.array(fc.oneof({ weight: 3, arbitrary: activity }, event), { maxLength: 4 }),
});
const item: fc.Arbitrary<Plan> = fc.oneof(
    { weight: 4, arbitrary: activity },
    { weight: 2, arbitrary: event },
    { weight: 2, arbitrary: choice },
);
const phase: fc.Arbitrary<HolderPlan> = fc.record({
    is: fc.constant('phase' as const),
    statements: fc.constantFrom(['months 1 to 4'], ['lasts 3 months'], ['takes 20 days', 'lasts 3 months'], [], ['before the start']),
    items: fc.array(item, { maxLength: 4 }),
});

/** Programmes of phases, events, choices and activities, with amounts of every form. */
export const arbitraryPlan: fc.Arbitrary<readonly Plan[]> = fc.array(fc.oneof(item, phase), { maxLength: 4 });

/** The statements of a programme with this plan. Everything has the name of its place (`A0`, `A0_1`), so that one text can be compared with another. */
export function textOf(plan: readonly Plan[], path = 'A'): string {
    return plan
        .map((each, at) => {
            const name = `${path}${at}`;
            const body = [...each.statements, ...(each.is === 'activity' ? [] : [textOf(each.items, `${name}_`)])].join('\n');
            return `${each.is === 'activity' ? each.kind : each.is} ${name} "${name}" {\n${body}\n}`;
        })
        .join('\n');
}

/** The plan with each list of items and statements changed. */
export function changed(
    plan: readonly Plan[],
    change: { items?: (items: readonly Plan[]) => readonly Plan[]; statements?: (statements: readonly string[]) => readonly string[] },
): readonly Plan[] {
    const { items = (same: readonly Plan[]) => same, statements: says = (same: readonly string[]) => same } = change;
    return items(
        plan.map(each =>
            each.is === 'activity'
                ? { ...each, statements: says(each.statements) }
                : { ...each, statements: says(each.statements), items: changed(each.items, change) },
        ),
    );
}
