import { RULES_TOLD } from '../built/rules.ts';
import { SEVERITIES } from '../findings/finding.ts';
import type { KeysForm, Shape } from '../settings/shape.ts';
import type { ThingSort } from './check.ts';
import { FACTS_OF } from './facts.ts';
import { limitsShape } from './fact.ts';

// The vocabulary of checks, as the settings read it and their JSON Schema tells it.

type Keys = Shape & KeysForm;

const LIMITS: Keys['keys'] = limitsShape('', { form: 'number', least: 0, most: 100_000, about: '' }).keys;
const SHARES: Keys['keys'] = limitsShape('', { form: 'number', least: 0, most: 1, about: '' }).keys;

function asked(sort: ThingSort, about: string): Keys {
    return {
        form: 'keys',
        one: 'fact',
        many: 'facts',
        about,
        called: `${sort}Facts`,
        keys: Object.fromEntries(Object.entries(FACTS_OF[sort]).map(([name, { shape }]) => [name, shape])),
    };
}

const IN: Shape = {
    form: 'choice',
    values: ['programme', 'every phase'],
    preset: 'programme',
    about: 'Whether it is counted in the whole programme, or in each phase by itself.',
};

/** What counts: one variant of `count`, `total` and `share`. */
function counting(key: string, value: string, sort: ThingSort, about: string, limits: Keys['keys'], more: Keys['keys'] = {}): Keys {
    return {
        form: 'keys',
        one: 'part',
        many: 'parts',
        about,
        required: [key],
        some: ['atLeast', 'atMost'],
        keys: {
            [key]: { form: 'choice', values: [value], about },
            where: asked(sort, 'Which ones count: those of which all of this is so. All of them, where it is left out.'),
            ...more,
            ...limits,
        },
    };
}

function every(sort: ThingSort, about: string): Keys {
    return {
        form: 'keys',
        one: 'part',
        many: 'parts',
        about,
        required: ['every', 'has'],
        keys: {
            every: { form: 'choice', values: [sort], about },
            where: asked(sort, 'Of which ones it is asked: those of which all of this is so. Of all, where it is left out.'),
            has: asked(sort, 'What should be so of each.'),
        },
    };
}

const EXPECT: Shape = {
    form: 'variants',
    about: 'What is expected. It speaks up only where that is certainly not so.',
    by: {
        count: {
            activities: counting('count', 'activities', 'activity', 'How many activities there are.', LIMITS, { in: IN }),
            events: counting('count', 'events', 'event', 'How many events there are.', LIMITS, { in: IN }),
            phases: counting('count', 'phases', 'phase', 'How many phases there are.', LIMITS),
            outcomes: counting('count', 'outcomes', 'outcome', 'How many outcomes there are.', LIMITS),
        },
        total: {
            hours: counting('total', 'hours', 'activity', 'The hours that activities take one participant.', LIMITS, { in: IN }),
            sessions: counting('total', 'sessions', 'activity', 'How many times activities meet.', LIMITS, { in: IN }),
        },
        share: {
            hours: counting(
                'share',
                'hours',
                'activity',
                'The share of a participant’s time that goes to activities, from 0 to 1.',
                SHARES,
            ),
        },
        every: {
            activity: every('activity', 'What is asked of each activity.'),
            event: every('event', 'What is asked of each event.'),
            phase: every('phase', 'What is asked of each phase.'),
            outcome: every('outcome', 'What is asked of each outcome.'),
            programme: every('programme', 'What is asked of each programme.'),
        },
    },
};

/** The checks in a workspace's settings. */
export const CHECKS_SHAPE: Shape = {
    form: 'list',
    about: 'Checks of your own: what your organisation expects of every programme.',
    distinct: 'name',
    of: {
        form: 'keys',
        one: 'part',
        many: 'parts',
        about: 'A check.',
        required: ['name', 'message', 'expect'],
        whole: true,
        keys: {
            name: {
                form: 'text',
                pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
                called: 'a name in small letters, with hyphens for spaces,',
                example: 'enough-coaching',
                taken: RULES_TOLD.map(({ name }) => name),
                about: 'Its name, in small letters with hyphens: what `accept` and reports call it.',
            },
            message: {
                form: 'text',
                pattern: /\S/,
                example: 'Every participant has at least two coaching sessions.',
                about: 'What is said where it is not so.',
            },
            severity: { form: 'choice', values: SEVERITIES, preset: 'warning', about: 'How bad it is.' },
            why: { form: 'text', pattern: /\S/, example: 'Our board asks for it.', about: 'Why it matters.' },
            advice: { form: 'text', pattern: /\S/, example: 'Add coaching.', about: 'What to do.' },
            expect: EXPECT,
        },
    },
};
