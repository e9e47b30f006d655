import assert from 'node:assert/strict';
import { type Comparison, compare } from '../../../../language/model/comparison/comparison.ts';
import { areNone, type Effects } from '../../../../language/model/comparison/effects.ts';
import { compareFindings } from '../../../../language/model/comparison/compare-findings.ts';
import { nameGiven, type Piece, titleOf } from '../../../../language/model/comparison/pieces.ts';
import type { Programme } from '../../../../language/model/design/design.ts';
import { figuresOf } from '../../../../language/model/figures.ts';
import { DEFAULT_SETTINGS } from '../../../../language/settings/settings.ts';
import { programmeFrom } from '../../../support/programme.ts';
import { sample } from '../../../support/samples.ts';
import { Workspace } from '../../../support/workspace.ts';

const SHARED = 'agency A "A" in health agency B "B" in police people users "Users"';
const version = (programme: Programme) => ({ programme, figures: figuresOf(programme, DEFAULT_SETTINGS) });
const written = (statements: string) => programmeFrom(`programme P "P" {\n${statements}\n}`, SHARED);
const comparing = async (before: string, after: string) => compare(version(await written(before)), version(await written(after)));

const called = (piece: Piece | undefined) => (piece ? (nameGiven(piece) ?? (titleOf(piece) || piece.sort)) : '');
const told = ({ changes }: Comparison) =>
    changes.map(({ aspect, before, after, statements }) => [
        aspect,
        called(after ?? before),
        ...statements.map(statement => `${statement.field}: ${statement.before} > ${statement.after}`),
    ]);
const changes = async (before: string, after: string) => told(await comparing(before, after));

describe('a comparison of two versions', () => {
    it('is empty where nothing changed but the order of statements and the layout', async () => {
        const comparison = await comparing(
            'coaching C "C" { takes 2 hours targets being, doing.enabling note "N" "Text." }',
            'coaching C "C"\n{ note "N" "Text." targets   doing.enabling, being\n takes 2  hours }',
        );
        assert.deepEqual(told(comparison), []);
        assert.equal(comparison.isEmpty, true);
    });

    it('tells what was added and removed', async () => {
        assert.deepEqual(await changes('coaching C "C"', 'coaching C "C" outcome O "O" phase A "A" { seminar S "S" }'), [
            ['added', 'O'],
            ['added', 'A'],
            ['added', 'S'],
        ]);
        assert.deepEqual(await changes('coaching C "C" cohort { 9 people }', 'coaching C "C"'), [['removed', 'cohort']]);
    });

    it('tells another title under the same name, and another name under the same title', async () => {
        assert.deepEqual(await changes('coaching C "Old"', 'coaching C "New"'), [['renamed', 'C', 'title: Old > New']]);
        assert.deepEqual(await changes('coaching C "T"', 'coaching D "T"'), [['renamed', 'D', 'name: C > D']]);
        assert.deepEqual(await changes('coaching "T"', 'coaching D "T"'), [['renamed', 'D', 'name:  > D']]);
    });

    it('finds again what says the same in the same place under another name and title', async () => {
        const text = (name: string) =>
            `phase A "A" { coaching ${name} "${name}" { takes 3 hours } } coaching E "E" { reflects on ${name} }`;
        assert.deepEqual(await changes(text('C'), text('D')), [['renamed', 'D', 'name: C > D', 'title: C > D']]);
        assert.deepEqual(await changes('coaching C "C" { takes 3 hours }', 'coaching D "D" { takes 4 hours }'), [
            ['removed', 'C'],
            ['added', 'D'],
        ]);
        assert.deepEqual(await changes('coaching C "C" { takes 3 hours }', 'mentoring D "D" { takes 3 hours }'), [
            ['removed', 'C'],
            ['added', 'D'],
        ]);
    });

    it('finds a phase again by what it holds', async () => {
        const phase = (name: string, held: string) =>
            `phase ${name} "${name}" { months 1 to 2 coaching ${held} "${held}" { takes 1 hour } }`;
        assert.deepEqual(await changes(phase('A', 'C'), phase('B', 'C')), [['renamed', 'B', 'name: A > B', 'title: A > B']]);
        assert.deepEqual(
            (await changes(phase('A', 'C'), phase('B', 'D'))).map(([aspect]) => aspect),
            ['removed', 'removed', 'added', 'added'],
        );
    });

    it('finds again what has one title in one place, whatever else changed', async () => {
        assert.deepEqual(await changes('coaching C "T" { takes 1 hour }', 'coaching D "T" { takes 2 hours }'), [
            ['renamed', 'D', 'name: C > D'],
            ['time', 'D', 'takes: 1 hour > 2 hours'],
        ]);
        const two = (one: string, other: string) => `phase A "A" { ${one} } phase B "B" { ${other} }`;
        assert.deepEqual(
            await changes(
                two('coaching "T" { takes 1 hour }', 'coaching "T" { takes 2 hours }'),
                two('coaching "T" { takes 3 hours }', 'coaching C "T" { takes 2 hours }'),
            ),
            [
                ['time', 'T', 'takes: 1 hour > 3 hours'],
                ['renamed', 'C', 'name:  > C'],
            ],
        );
    });

    it('finds again by its title what moved, one of its sort before another', async () => {
        const two = (one: string, other: string) => `phase A "A" { ${one} } phase B "B" { ${other} }`;
        const both = ['seminar "T"', 'event "T" { takes 1 day }'];
        assert.deepEqual(await changes(two(both.join(' '), ''), two('', both.toReversed().join(' '))), [
            ['moved', 'T', 'phase: A > B'],
            ['moved', 'T', 'phase: A > B'],
        ]);
        assert.deepEqual(
            (await changes('coaching "T" { takes 1 hour }', 'event "T" { takes 1 hour }')).map(([aspect]) => aspect),
            ['kind'],
        );
    });

    it('finds in what is found again more of what stands in it', async () => {
        const phase = (name: string, event: string, held: string) =>
            `phase ${name} "${name}" { event "Same" { choice ${event} "${event}" { coaching "${held}" { takes 1 hour } seminar "Held" } } }`;
        assert.deepEqual(await changes(phase('A', 'E', 'C'), phase('B', 'F', 'D')), [
            ['renamed', 'B', 'name: A > B', 'title: A > B'],
            ['renamed', 'F', 'name: E > F', 'title: E > F'],
            ['renamed', 'D', 'title: C > D'],
        ]);
    });

    it('takes two of one name in two sorts for two, and leaves pieces with two names apart where they moved', async () => {
        assert.deepEqual(await changes('phase A "A" coaching C "C"', 'outcome A "A" coaching C "C"'), [
            ['removed', 'A'],
            ['added', 'A'],
        ]);
        const two = (one: string, other: string) => `phase A "A" { ${one} } phase B "B" { ${other} }`;
        assert.deepEqual(await changes(two('coaching C "T" { takes 1 hour }', ''), two('', 'coaching D "T" { takes 2 hours }')), [
            ['removed', 'C'],
            ['added', 'D'],
        ]);
    });

    it('tells several of one title apart by their order', async () => {
        const sets = (...hours: number[]) => hours.map(each => `coaching "C" { takes ${each} hours }`).join(' ');
        assert.deepEqual(await changes(sets(1, 2), sets(1, 3)), [['time', 'C', 'takes: 2 hours > 3 hours']]);
        assert.deepEqual(await changes(sets(1, 2), sets(1, 2, 4)), [['added', 'C']]);
    });

    const body = (before: string, after: string) =>
        changes(`outcome O "O" coaching D "D" coaching C "C" { ${before} }`, `outcome O "O" coaching D "D" coaching C "C" { ${after} }`);

    it('tells what a piece says otherwise, by what it is about', async () => {
        assert.deepEqual(await body('targets being', 'targets being.courage, doing touches feeling'), [
            ['retargeted', 'C', 'targets: being > being.courage, doing', 'touches:  > feeling'],
        ]);
        assert.deepEqual(await body('months 1 to 2', 'month 1, 4'), [['rescheduled', 'C', 'when: months 1 to 2 > month 1, 4']]);
        assert.deepEqual(await body('takes 2 hours', 'takes 8 sessions of 90 minutes'), [
            ['time', 'C', 'takes: 2 hours > 8 sessions of 90 minutes'],
        ]);
        assert.deepEqual(await body('', 'optional'), [['optional', 'C', 'optional:  > optional']]);
        assert.deepEqual(await body('', 'serves O reflects on D'), [['threads', 'C', 'reflectsOn:  > D', 'serves:  > O']]);
        assert.deepEqual(await body('led by coach', 'led by mentor one to one'), [
            ['people', 'C', 'ledBy: coach > mentor', 'oneToOne:  > one to one'],
        ]);
        assert.deepEqual(await body('', 'accept no-cohort because "Later."'), [
            ['accepted', 'C', 'accepts:  > accept no-cohort because "Later."'],
        ]);
        assert.deepEqual(await body('', 'evidence "an account"'), [['content', 'C', 'evidence:  > “an account”']]);
    });

    it('tells what changed in words only', async () => {
        assert.deepEqual(
            (await body('about "Old" evidence "one" prepare 2 hours "Read."', 'about "New" evidence "two" prepare 2 hours "Write."')).map(
                ([aspect, name]) => [aspect, name],
            ),
            [['words', 'C']],
        );
        assert.deepEqual(
            (await body('prepare 2 hours "Read."', 'prepare 3 hours "Read."')).map(([aspect]) => aspect),
            ['time'],
        );
    });

    it('tells each statement of an activity by what it is about', async () => {
        const aspects = async (before: string, after: string) => (await body(before, after)).map(([aspect]) => aspect);
        const sorts: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
            retargeted: [['touches being', 'touches doing']],
            rescheduled: [
                ['every 2 weeks', 'every 3 weeks'],
                ['lasts 2 weeks', 'lasts 3 weeks'],
                ['', 'after D'],
                ['on 2027-01-11', 'on 2027-01-12'],
            ],
            optional: [['optional', '']],
            kind: [['', 'is theory']],
            threads: [['serves O', '']],
            people: [
                ['with peers', 'with peers, sponsors'],
                ['alone', ''],
                ['by team', 'groups of 6'],
                ['hosted by A', 'hosted by B'],
                ['hosted by A', 'hosted by each other'],
                ['led by coach "Ann"', 'led by coach "Ben"'],
            ],
            words: [
                ['note "N" "a"', 'note "N" "b"'],
                ['to decide "When?"', ''],
                ['rationale "a"', 'rationale "b"'],
                ['expect "a"', 'expect "b"'],
                ['bring "a"', 'bring "b"'],
                ['focus "a"', 'focus "b"'],
                ['prepare "a"', 'prepare "b"'],
            ],
            time: [['prepare "a"', 'prepare 2 hours "a"']],
            content: [
                ['', 'focus "a"'],
                ['focus "a"', ''],
                ['evidence "a"', 'evidence "a", "b"'],
                ['online', 'in person at "Leeds"'],
                ['in person at "Leeds"', 'in person at "York"'],
                ['practises ambiguity', ''],
            ],
        };
        for (const [aspect, pairs] of Object.entries(sorts))
            for (const [before, after] of pairs) {
                assert.deepEqual(await aspects(before, after), [aspect], `${before} > ${after}`);
                assert.deepEqual(await aspects(after, before), [aspect], `${after} > ${before}`);
            }
    });

    it('tells nothing where what is referred to has another name, and all where it is another', async () => {
        const refers = (name: string, title = name) => `seminar ${name} "${title}" coaching C "C" { reflects on ${name} }`;
        assert.deepEqual(await changes(refers('S', 'T'), refers('Other', 'T')), [['renamed', 'Other', 'name: S > Other']]);
        assert.deepEqual(
            await changes(`seminar S "S" ${refers('T')}`, `seminar T "T" ${refers('S')}`.replace('seminar S "S"', 'seminar S "S"')),
            [
                ['reordered', 'P', 'order: S, T, C > T, S, C'],
                ['threads', 'C', 'reflectsOn: T > S'],
            ],
        );
    });

    it('tells what an event or choice says, and how many are chosen', async () => {
        const choice = (choose: string, says = '') => `choice X "X" { choose ${choose} ${says} coaching C "C" seminar S "S" }`;
        assert.deepEqual(await changes(choice('1'), choice('2')), [['time', 'X', 'choose: choose 1 > choose 2']]);
        assert.deepEqual(await changes(choice('1'), choice('1', 'optional')), [['optional', 'X', 'optional:  > optional']]);
        assert.deepEqual(await changes('event E "E" { takes 1 day coaching C "C" }', 'event E "E" { takes 2 days coaching C "C" }'), [
            ['time', 'E', 'takes: 1 day > 2 days'],
        ]);
    });

    it('tells of tracks, strands, process outcomes and the size of runs', async () => {
        assert.deepEqual(
            await changes('seminar S "S" track T "T" { leaves out S }', 'seminar S "S" track T "T" { lasts 3 months }'),
            [
                ['rescheduled', 'T', 'lasts:  > 3 months'],
                ['threads', 'T', 'leavesOut: S > '],
            ].reverse(),
        );
        assert.deepEqual(await changes('strand V "V"', 'strand V "Voice"'), [['renamed', 'V', 'title: V > Voice']]);
        assert.deepEqual(await changes('outcome O "O" process outcome F "F"', 'outcome O "O" process outcome F "F" { leads to O }'), [
            ['threads', 'F', 'leadsTo:  > O'],
        ]);
        assert.deepEqual(await changes('run R "R" { 9 people }', 'run R "R" { 10 people }'), [
            ['content', 'R', 'size: 9 people > 10 people'],
        ]);
        assert.deepEqual(await changes('cohort { 3 teams of 4 people }', 'cohort { 3 teams of 5 people }'), [
            ['content', 'cohort', 'size: 3 teams of 4 people > 3 teams of 5 people'],
        ]);
    });

    it('tells what referred to something that was removed', async () => {
        assert.deepEqual(
            await changes('seminar S "S" seminar T "T" coaching C "C" { reflects on S }', 'coaching C "C" { reflects on T } seminar T "T"'),
            [
                ['removed', 'S'],
                ['reordered', 'P', 'order: T, C > C, T'],
                ['threads', 'C', 'reflectsOn: S > T'],
            ],
        );
        assert.deepEqual(await changes('seminar S "S" coaching C "C" { reflects on S }', 'coaching C "C"'), [
            ['removed', 'S'],
            ['threads', 'C', 'reflectsOn: S > '],
        ]);
    });

    it('tells who leads and who is there as it is written', async () => {
        assert.deepEqual(await body('led by coach "Ann"', 'led by coach "Bea", facilitator'), [
            ['people', 'C', 'ledBy: coach "Ann" > coach "Bea", facilitator'],
        ]);
    });

    it('tells a choice that became an event as that, and nothing of what only one of them can say', async () => {
        const held = '{ coaching C "C" seminar S "S" }';
        assert.deepEqual(await changes(`choice X "X" ${held}`, `event X "X" ${held}`), [['kind', 'X', 'is: choice > event']]);
        assert.deepEqual(await changes(`event X "X" ${held}`, `choice X "X" ${held}`), [['kind', 'X', 'is: event > choice']]);
    });

    it('tells texts on one line', async () => {
        assert.deepEqual(await body('focus "One\n   and two."', ''), [['content', 'C', 'focus: “One and two.” > ']]);
    });

    it('tells what became of another kind', async () => {
        const [kind, ...others] = await changes('coaching C "C"', 'seminar C "C"');
        assert.deepEqual(kind, ['kind', 'C', 'kindName: coaching > seminar', 'mode: reflection > theory']);
        assert.deepEqual(others, []);
    });

    it('tells what moved to another phase, or within one', async () => {
        const phases = (one: string, other: string) => `phase A "A" { ${one} } phase B "B" { ${other} }`;
        assert.deepEqual(await changes(phases('coaching C "C"', ''), phases('', 'coaching C "C"')), [['moved', 'C', 'phase: A > B']]);
        assert.deepEqual(await changes(phases('coaching "C" event E "E" {}', ''), phases('event E "E" { coaching "C" }', '')), [
            ['moved', 'C', 'place: A > E'],
        ]);
        assert.deepEqual(await changes('phase A "A" coaching C "C"', 'phase A "A" { coaching C "C" }'), [['moved', 'C', 'phase:  > A']]);
        assert.deepEqual(await changes('event E "E" { coaching C "C" }', 'event E "E" coaching C "C"'), [['moved', 'C', 'place: E > P']]);
        // In a phase that has another name, nothing has moved.
        assert.deepEqual(await changes('phase A "T" { coaching C "C" }', 'phase B "T" { coaching C "C" }'), [
            ['renamed', 'B', 'name: A > B'],
        ]);
    });

    it('tells a choice that moved, and what was given a name as it moved', async () => {
        const phases = (one: string, other: string) => `phase A "A" { ${one} } phase B "B" { ${other} }`;
        const choice = 'choice X "X" { coaching C "C" seminar S "S" }';
        assert.deepEqual(await changes(phases(choice, ''), phases('', choice)), [['moved', 'X', 'phase: A > B']]);
        assert.deepEqual(await changes(phases('coaching "C"', ''), phases('', 'coaching C "C"')), [
            ['renamed', 'C', 'name:  > C'],
            ['moved', 'C', 'phase: A > B'],
        ]);
    });

    it('finds again, in an event that moved, what has another title there', async () => {
        const event = (title: string) => `event "E" { coaching "${title}" { takes 2 hours } seminar "S" }`;
        assert.deepEqual(await changes(`phase A "A" { ${event('C')} } phase B "B"`, `phase A "A" phase B "B" { ${event('D')} }`), [
            ['moved', 'E', 'phase: A > B'],
            ['renamed', 'D', 'title: C > D'],
        ]);
    });

    it('tells another order of what stands in something', async () => {
        assert.deepEqual(await changes('coaching C "C" seminar S "S"', 'seminar S "S" task T "T" coaching C "C"'), [
            ['reordered', 'P', 'order: C, S > S, C'],
            ['added', 'T'],
        ]);
    });

    it('tells what changed in the head, in outcomes, cohort, sponsors and runs', async () => {
        const told = await changes(
            'lasts 6 months purpose "Why" outcome O "O" { measured by "m" } cohort { 9 people from A } authorised by "S" { grants ceding } run R "R" { starts 2027-01-04 }',
            'lasts 8 months purpose "Why not" outcome O "O" { measured by "m", "n" } cohort { 12 people from A, B } authorised by "S" { grants ceding grants many-routes } run R "R" { starts 2027-02-01 }',
        );
        assert.deepEqual(told, [
            ['rescheduled', 'P', 'lasts: 6 months > 8 months'],
            ['words', 'P', 'purpose: “Why” > “Why not”'],
            ['content', 'O', 'measures: “m” > “m”, “n”'],
            ['content', 'cohort', 'from: A > A, B', 'size: 9 people > 12 people'],
            ['content', 'S', 'grants: grants ceding > grants ceding, grants many-routes'],
            ['rescheduled', 'R', 'starts: 2027-01-04 > 2027-02-01'],
        ]);
    });
});

describe('what changes did', () => {
    it('shows in time, balance and standings, and only there where it did something', async () => {
        const { effects } = await comparing(
            'coaching C "C" { takes 4 hours targets thinking } seminar S "S" { takes 4 hours targets thinking.curiosity }',
            'coaching C "C" { takes 4 hours } seminar S "S" { takes 12 hours targets thinking.curiosity }',
        );
        assert.deepEqual([effects.time?.before.hours.least, effects.time?.after.hours.least], [8, 16]);
        assert.deepEqual(
            effects.sorts.map(({ sort, before, after }) => [sort, before.least, after.least]),
            [['contact', 8, 16]],
        );
        assert.deepEqual(
            effects.modes.map(({ mode, before, after }) => [mode, before?.least, after?.least]),
            [
                ['reflection', 0.5, 0.25],
                ['theory', 0.5, 0.75],
            ],
        );
        assert.deepEqual(
            effects.standings.map(({ dimension, element, before, after }) => [dimension, element, before, after]),
            [
                ['thinking', undefined, 'grounded', 'reached'],
                ['thinking', 'curiosity', 'grounded', 'reached'],
                ['thinking', 'synthesis', 'reached', 'absent'],
                ['thinking', 'sense-making', 'reached', 'absent'],
            ],
        );
        assert.equal(effects.length, undefined);
    });

    it('shows where only what is shared changed', async () => {
        const text = 'programme P "P" { walk W "W" { takes 1 hour } }';
        const [before, after] = [
            await programmeFrom(text, 'kind walk "Walk" is theory'),
            await programmeFrom(text, 'kind walk "Walk" is experience'),
        ];
        const comparison = compare(version(before), version(after));
        assert.deepEqual(told(comparison), [['kind', 'W', 'mode: theory > experience']]);
        assert.deepEqual(
            comparison.effects.modes.map(({ mode }) => mode),
            ['experience', 'theory'],
        );
    });

    it('shows where less is unstated, more is optional, or the whole is said otherwise', async () => {
        const shifts = async (before: string, after: string) => {
            const { effects } = await comparing(before, after);
            return (
                effects.time &&
                [effects.time.before, effects.time.after].map(({ unstated, optional, said }) => [
                    unstated.length,
                    optional.hours.most,
                    said?.least,
                ])
            );
        };
        const coaching = 'coaching C "C" { takes 1 hour }';
        assert.deepEqual(await shifts(`${coaching} seminar S "S"`, coaching), [
            [1, 0, undefined],
            [0, 0, undefined],
        ]);
        assert.deepEqual(await shifts(coaching, `${coaching} seminar S "S" { takes 2 hours optional }`), [
            [0, 0, undefined],
            [0, 2, undefined],
        ]);
        assert.deepEqual(await shifts(`takes 2 hours ${coaching}`, `takes 3 hours ${coaching}`), [
            [0, 0, 2],
            [0, 0, 3],
        ]);
        assert.equal(await shifts('coaching C "C" { takes 1 hour }', 'coaching C "C" { takes 60 minutes }'), undefined);
    });

    it('is nothing where the same time is said in another unit, though its figures are worked out otherwise', async () => {
        const { effects } = await comparing('coaching C "C" { takes 0.1 days }', 'coaching C "C" { takes 0.7 hours }');
        assert.deepEqual(effects, { sorts: [], modes: [], standings: [] });
    });

    it('shows in the length, and in the standings of a framework that only one of them uses', async () => {
        const ours = 'framework Ours "Ours" { dimension care "Care" { grows through theory stated element near "Near" } }';
        const written = (statements: string) => programmeFrom(`programme P "P" {\n${statements}\n}`, ours);
        const [before, after] = [
            await written('lasts 6 months seminar S "S" { targets doing }'),
            await written('lasts 8 months uses SystemsLeadership, Ours seminar S "S" { targets doing, Ours.care.near }'),
        ];
        const there = compare(version(before), version(after)).effects;
        const back = compare(version(after), version(before)).effects;
        assert.deepEqual([there.length?.before?.most, there.length?.after?.most], [6, 8]);
        assert.deepEqual(
            there.standings.map(({ framework, dimension, element, title, before, after }) => [
                framework,
                dimension,
                element,
                title,
                before,
                after,
            ]),
            [
                ['Ours', 'care', undefined, 'Care', null, 'reached'],
                ['Ours', 'care', 'near', 'Near', null, 'reached'],
            ],
        );
        assert.deepEqual(
            back.standings.map(({ dimension, before, after }) => [dimension, before, after]),
            [
                ['care', 'reached', null],
                ['care', 'reached', null],
            ],
        );
    });

    it('is anything in the figures alone, where nothing is written otherwise', async () => {
        const programme = await written('lasts 3 weeks coaching C "C" { takes 1 day targets doing }');
        const settings = { ...DEFAULT_SETTINGS, hours: { ...DEFAULT_SETTINGS.hours, day: 8 } };
        const days = compare(version(programme), { programme, figures: figuresOf(programme, settings) });
        assert.deepEqual([days.changes, days.isEmpty, days.effects.time?.after.hours.least], [[], false, 8]);
        const none: Effects = { sorts: [], modes: [], standings: [] };
        assert.equal(areNone(none), true);
        const { effects } = await comparing(
            'lasts 6 months coaching C "C" { takes 1 hour targets doing }',
            'lasts 8 months seminar C "C" { takes 1 hour alone }',
        );
        const { time, length, sorts, modes, standings } = { time: days.effects.time, ...effects };
        assert.ok(time && length && sorts.length && modes.length && standings.length);
        for (const one of [
            { time },
            { length },
            { sorts },
            { modes },
            { standings },
            { modes: modes.slice(0, 1), standings: standings.slice(0, 1) },
        ])
            assert.equal(areNone({ ...none, ...one }), false);
    });

    it('is nothing in the figures for a change of words', async () => {
        const comparison = await comparing('coaching C "C" { about "One" }', 'coaching C "C" { about "Two" }');
        assert.deepEqual([comparison.effects, comparison.isEmpty], [{ sorts: [], modes: [], standings: [] }, false]);
    });
});

describe('findings of two versions', () => {
    const RULES = ['theory-without-application', 'no-coaching', 'coach-background-unsaid'];
    const text = (statements: string) => `programme P "P" {\n${statements}\n}`;

    it('are the same where they are of one rule and on one piece, wherever it stands', async () => {
        const [one, other] = [
            await Workspace.of({
                'p.balcony': text('seminar S "S"\nseminar T "T"\nseminar U "U" { accept theory-without-application because "So." }'),
            }),
            await Workspace.of({
                'p.balcony': text('coaching C "C"\nphase A "A" {\nseminar T "Renamed"\n}\nseminar S "S" { applied in C }\nseminar U "U"'),
            }),
        ];
        const programmeIn = (workspace: Workspace) => {
            const [declared] = workspace.document('p.balcony').parseResult.value.declarations;
            assert.equal(declared?.$type, 'Programme');
            return workspace.services.model.Designs.of(declared);
        };
        const comparison = compare(version(programmeIn(one)), version(programmeIn(other)));
        const findings = (workspace: Workspace) =>
            workspace.check({ only: RULES })['p.balcony']!.filter(({ rule }) => RULES.includes(rule));
        const effects = compareFindings(comparison, findings(one), findings(other));
        const rules = (found: readonly { readonly rule: string }[]) => found.map(({ rule }) => rule);
        assert.deepEqual(rules(effects.gone), ['no-coaching', 'theory-without-application']);
        assert.deepEqual(rules(effects.come), ['coach-background-unsaid']);
        assert.deepEqual(
            effects.kept.map(({ before, after }) => [before.message.slice(0, 12), after.message.slice(0, 12)]),
            [
                ['“T” teaches ', '“Renamed” te'],
                ['“U” teaches ', '“U” teaches '],
            ],
        );
        assert.deepEqual(
            [rules(effects.accepted.map(each => each.after)), rules(effects.reopened.map(each => each.after))],
            [[], ['theory-without-application']],
        );
        const back = compareFindings(compare(version(comparison.after), version(comparison.before)), findings(other), findings(one));
        assert.deepEqual(
            [rules(back.accepted.map(each => each.after)), rules(back.reopened.map(each => each.after))],
            [['theory-without-application'], []],
        );
        await one.close();
        await other.close();
    });
});

describe('findings outside a programme', () => {
    it('are the same where they are of one rule and say the same, wherever they stand in a file that is shared', async () => {
        const shared = (before: string) => ({
            'p.balcony': 'programme P "P" {\n\n\n}',
            'shared.balcony': `${before}agency A "A"\nagency B "B"`,
        });
        const [one, other] = [await Workspace.of(shared('')), await Workspace.of(shared('// Ours\n'))];
        const look = (workspace: Workspace) => workspace.check({ only: ['unused-declaration'] })['shared.balcony'] ?? [];
        const programme = await written('');
        const comparison = compare(version(programme), version(programme));
        const [before, after] = [look(one), look(other)];
        assert.equal(before.length, 2);
        const effects = compareFindings(comparison, before, after.toReversed());
        assert.deepEqual([effects.gone, effects.come], [[], []]);
        for (const { before, after } of effects.kept) assert.equal(before.message, after.message);
        await one.close();
        await other.close();
    });
});

describe('a comparison of a whole programme', () => {
    it('names exactly the edits', async () => {
        const edited = await sample('across-the-system', text =>
            text
                .replace('takes   1 day\n            with    peers, sponsors', 'takes   2 days\n            with    peers, sponsors')
                .replace('targets   perceiving.diverse-views, relating.empathy', 'targets   relating.empathy')
                .replace('months 15 to 18', 'months 16 to 18')
                .replace(
                    'peer-support Companions "Companions from the last cohort" {',
                    'peer-support Companions "Companions" {\n            optional',
                )
                .replaceAll('OneToOne', 'CoachingOneToOne'),
        );
        const comparison = compare(version(await sample('across-the-system')), version(edited));
        assert.deepEqual(told(comparison), [
            ['time', 'NamingIt', 'takes: 1 day > 2 days'],
            ['retargeted', 'HealthSwap', 'targets: perceiving.diverse-views, relating.empathy > relating.empathy'],
            ['renamed', 'CoachingOneToOne', 'name: OneToOne > CoachingOneToOne'],
            ['rescheduled', 'Sustaining', 'when: months 15 to 18 > months 16 to 18'],
            ['renamed', 'Companions', 'title: Companions from the last cohort > Companions'],
            ['optional', 'Companions', 'optional:  > optional'],
        ]);
    });
});
