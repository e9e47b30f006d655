import assert from 'node:assert/strict';
import { check, type Looking } from '../../../support/workspace.ts';

/** What is said in each of its forms, where the golden files have one of them: [what the programme says, the message, what else a finding has]. */
type Form = readonly [
    statements: string,
    message: string,
    also?: { advice?: string; related?: readonly string[]; fixes?: readonly string[] },
];

const FORMS: Readonly<Record<string, readonly Form[]>> = {
    'lasts-is-elapsed': [
        ['coaching "C" { lasts 6 hours }', '“C” says with `lasts` what it takes.', { fixes: ['Write `takes` instead of `lasts`'] }],
        [
            'coaching C "Talks" { lasts 6 hours takes 5 hours }',
            '“Talks” says with `lasts` what it takes.',
            { advice: 'It says what it takes as well: keep the one that holds.', fixes: [] },
        ],
    ],
    'range-inverted': [
        ['coaching "C" { takes 6 to 4 hours }', 'This range goes from 6 down to 4.', { fixes: ['Write `4 to 6`'] }],
        ['phase "A" { months 4 to 2 }', 'This range goes from 4 down to 2.', { fixes: ['Write `2 to 4`'] }],
    ],
    'time-does-not-fit': [
        ['placement "A" { week 3 takes 40 days }', '“A” takes 40 days, and all that it is given is week 3.'],
        ['placement "A" { lasts 1 week takes 8 days }', '“A” takes 8 days, and all that it is given is 1 week.'],
        ['placement "A" { week 3 takes 3 sessions of 3 days }', '“A” has 3 sessions of 3 days, and all that it is given is week 3.'],
        [
            'live-project "A" { months 5 to 6 takes 1 day a week for 20 weeks }',
            '“A” goes on for 20 weeks, and all that it is given is months 5 to 6.',
        ],
    ],
    'week-overfull': [
        ['coaching "C" { takes 8 days a week }', '8 days a week cannot be: a week has at the most seven days.'],
        ['coaching "C" { takes 25 hours a day }', '25 hours a day cannot be: a day has at the most 24 hours.'],
        ['coaching "C" { takes 1 week a day }', '1 week a day cannot be: a day is shorter than that.'],
    ],
    'takes-contradicted': [
        ['takes 1 day seminar "S" { takes 2 days }', 'The parts of the programme take 14 hours, and it says that it takes 7 hours.'],
        [
            'phase "A" { takes 1 day seminar "S" { takes 2 days } }',
            'The parts of the phase “A” take 14 hours, and it says that it takes 7 hours.',
        ],
        [
            'track X "Short" { takes 1 day } track Y "Y" seminar "S" { takes 2 days }',
            'The parts of the track “Short” take 14 hours, and it says that it takes 7 hours.',
        ],
    ],
    'time-unstated': [
        ['coaching "C"', '“C” does not say how much time it takes.'],
        ['coaching "C" { takes 6 sessions }', '“C” says how many sessions it has, and not how long they are.'],
        ['coaching "C" { takes 1 hour a week }', '“C” says what it takes while it runs, and how long it runs is not known.'],
    ],
    'zero-time': [
        ['coaching "C" { takes 0 sessions of 2 hours }', '0 sessions are no time at all.'],
        ['phase "A" { month 0 }', 'There is no month 0.', { advice: 'Write `month 1`, or `before the start` for what comes earlier.' }],
        ['phase "A" { weeks 0 to 3 }', 'There is no week 0.', { advice: 'Write `week 1`, or `before the start` for what comes earlier.' }],
    ],
    'acceptance-of-unknown-rule': [
        [
            'accept no-choaching because "So."',
            'There is no rule `no-choaching`. Did you mean `no-coaching`?',
            { fixes: ['Write `no-coaching`'] },
        ],
        ['accept wibble because "So."', 'There is no rule `wibble`.', { fixes: [] }],
    ],
    'acceptance-without-reason': [
        ['accept no-coaching', '`no-coaching` is to be accepted, but no reason is given, so it is not.', { fixes: ['Give a reason'] }],
        ['accept no-coaching because " "', '`no-coaching` is to be accepted, but no reason is given, so it is not.', { fixes: [] }],
    ],
    'stale-acceptance': [
        ['coaching "C" accept no-coaching because "So."', '`no-coaching` is accepted, but nothing of the kind is found in the programme.'],
        [
            'seminar S "Ideas" { applied in T accept theory-without-application because "So." } practice-experiment T "T"',
            '`theory-without-application` is accepted, but nothing of the kind is found in “Ideas”.',
        ],
    ],
    'activity-outside-programme': [
        ['starts 2027-03-01 lasts 6 months seminar "S" { on 2027-01-11 }', '“S” (on 2027-01-11) is before the programme starts.'],
        ['lasts 6 months seminar "S" { month 9 }', '“S” (month 9) goes beyond the programme, which lasts 6 months.'],
    ],
    'phase-outside-programme': [
        [
            'lasts 6 months phase "A" { months 5 to 9 }',
            '“A” (months 5 to 9) goes beyond the programme, which lasts 6 months.',
            { related: ['How long the programme lasts'] },
        ],
    ],
    'reviewed-after-follow-up': [
        [
            'followed up for 3 years from the start outcome "O" { reviewed at 4 years }',
            '“O” is reviewed at 4 years, and the programme is followed up for 36 months from its start.',
            { related: ['How long it is followed up'] },
        ],
    ],
    'cycle-after': [
        ['seminar S "S" { after S }', '“S” comes after itself.'],
        ['seminar S "S" { after T } seminar T "T" { after S }', '“S” comes after “T”, which comes after “S”.'],
    ],
    'said-twice': [
        [
            'coaching "C" { takes 1 day takes 2 days }',
            '`takes` stands twice in “C”; it can be said once.',
            { related: ['It stands here first'] },
        ],
        ['cohort { from any in health from any in police }', '`from any in` stands twice in one place; it can be said once.'],
        ['agency A "A" cohort { from A from A }', '`from` stands twice in one place; it can be said once.'],
        [
            'cohort { each team from 2 agencies each team from 3 agencies }',
            '`each team from` agencies stands twice in one place; it can be said once.',
        ],
        ['cohort { each team with peers each team with sponsors }', '`each team with` stands twice in one place; it can be said once.'],
        ['cohort { 9 people 10 people }', 'The number of people stands twice in one place; it can be said once.'],
        ['coaching "C" { online in person }', 'Where and how it is held stands twice in “C”; it can be said once.'],
        ['coaching "C" { month 1 after the end }', 'When it is stands twice in “C”; it can be said once.'],
        ['accept no-coaching because "a" accept no-coaching because "b"', '`accept no-coaching` stands twice in “P”; it can be said once.'],
    ],
    'choice-of-all': [
        ['choice "X" { choose 2 task "A" task "B" }', '“X” offers two things, and asks participants to choose both.'],
        ['choice "X" { choose 1 task "A" }', '“X” offers one thing, and asks participants to choose it.'],
        ['choice "X" { choose 3 task "A" task "B" task "C" }', '“X” offers three things, and asks participants to choose all three.'],
        ['choice "X" { choose 3 task "A" task "B" }', '“X” asks participants to choose three, and offers only two.'],
    ],
    'group-over-cohort': [
        [
            'cohort { 12 people } action-learning-set "S" { groups of 16 }',
            '“S” is in groups of 16, and the cohort has no more than 12 people.',
            { related: ['The cohort has no more than 12 people'] },
        ],
        [
            'run R "R" { 12 people } action-learning-set "S" { groups of 16 }',
            '“S” is in groups of 16, and the cohort has no more than 12 people.',
            { related: [] },
        ],
        [
            'agency A "Trust" agency B "Police" cohort { from A, B each team from at least 3 agencies }',
            'Each team is to come from at least three agencies, and the cohort names two agencies: Trust and Police.',
        ],
        [
            'cohort { at director each team from at least 2 levels }',
            'Each team is to come from at least two levels, and the cohort names one level: Director.',
        ],
    ],
    'rests-on-optional': [
        [
            'study-visit V "V" { optional } coaching "A" { reflects on V }',
            '“A” reflects on nothing but “V”, which is optional.',
            { related: ['“V” is optional'] },
        ],
        [
            'choice "X" { choose 1 study-visit V "V" study-visit W "W" } seminar "A" { applied in V }',
            '“A” is applied in nothing but “V”, which is one of several to choose from.',
        ],
        [
            'study-visit U "U" { optional } choice "X" { choose 1 study-visit V "V" study-visit W "W" } coaching "A" { reflects on U, V }',
            '“A” reflects on nothing but “U” and “V”, which are not done by everybody.',
            { related: ['“U” is optional', '“V” is one of several to choose from'] },
        ],
    ],
    'cycle-leads-to': [
        ['process outcome A "A" { leads to A }', '“A” leads to itself.'],
        ['process outcome A "A" { leads to B } process outcome B "B" { leads to A }', '“A” leads to “B”, which leads to “A”.'],
    ],
    'declared-twice': [
        ['coaching A "A" seminar A "B"', 'Two activities are called `A`.', { related: ['`A` is declared here too'] }],
        ['coaching A "A" event A "B"', 'Two parts of the plan are called `A`.'],
        [
            'finding naming "Our own"',
            'The library has a finding `naming` of its own.',
            { related: ['`naming` in the library'], advice: 'Give yours another name.' },
        ],
    ],
    'start-beside-runs': [
        [
            'starts 2027-01-11 run A "Spring" { starts 2027-03-01 }',
            'The programme starts on 2027-01-11, and it has the run “Spring” besides.',
        ],
        [
            'starts 2027-01-11 run A "Spring" { starts 2027-03-01 } run B "Autumn" { starts 2027-09-01 }',
            'The programme starts on 2027-01-11, and it has two runs besides.',
        ],
    ],
};

async function told(rule: string, statements: string, looking: Looking = {}) {
    const findings = await check(`programme P "P" {\n${statements}\n}`, looking);
    return findings.filter(finding => finding.rule === rule);
}

for (const [rule, forms] of Object.entries(FORMS)) {
    describe(rule, () => {
        for (const [statements, message, also] of forms) {
            it(`says of ${statements}: ${message}`, async () => {
                const findings = await told(rule, statements);
                assert.deepEqual(findings.map(finding => finding.message).slice(0, 1), [message]);
                const [finding] = findings;
                if (also?.advice) assert.equal(finding?.advice, also.advice);
                if (also?.related)
                    assert.deepEqual(
                        finding?.related.map(each => each.message),
                        also.related,
                    );
                if (also?.fixes)
                    assert.deepEqual(
                        finding?.fixes.map(({ title }) => title),
                        also.fixes,
                    );
            });
        }
    });
}
