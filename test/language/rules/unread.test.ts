import assert from 'node:assert/strict';
import { check } from '../../support/workspace.ts';

const SOUND = `programme P "P" {
    uses SystemsLeadership
    seminar Ideas "Ideas" { targets thinking }
    cohort { chosen by competency-test }
}
programme Q "Q" {
    seminar Ideas "Ideas" { targets thinking }
}`;

/** The rules that find something in the first programme, and in the second. */
async function found(text: string): Promise<{ first: string[]; second: string[] }> {
    const findings = await check(text, { only: [...SECOND, 'competency-selection'] });
    const second = text.split('\n').findIndex(line => line.startsWith('programme Q'));
    const of = (isIt: (line: number) => boolean) => [
        ...new Set(
            findings
                .filter(({ range, rule }) => isIt(range.start.line) && rule !== 'syntax' && rule !== 'unknown-name')
                .map(({ rule }) => rule),
        ),
    ];
    return { first: of(line => line < second), second: of(line => line >= second) };
}

/** What is found in the second programme whatever happens in the first. */
const SECOND = [
    'dimension-uncovered',
    'no-authorising-environment',
    'no-coaching',
    'no-experiential-learning',
    'no-peer-learning',
    'no-service-user-outcome',
    'theory-without-application',
];

describe('What could not be read', () => {
    it('is nothing where all can be read', async () => {
        assert.deepEqual(await found(SOUND), { first: [...SECOND, 'competency-selection'], second: SECOND });
    });

    it('might hold what a rule says is not there: the rule keeps silent about that programme, and about no other', async () => {
        for (const unreadable of ['12 coaching "Coaching"', 'event "E" { wibble wobble }', '{ coaching "Coaching" }']) {
            const faulty = SOUND.replace('uses SystemsLeadership', `uses SystemsLeadership\n    ${unreadable}`);
            assert.deepEqual(
                await found(faulty),
                { first: ['theory-without-application', 'competency-selection'], second: SECOND },
                unreadable,
            );
        }
    });

    it('in a statement that is known hides only what such a statement could hold', async () => {
        const silenced = async (statement: string) => {
            const { first } = await found(SOUND.replace('targets thinking', `targets thinking ${statement}`));
            return ['competency-selection', ...SECOND].filter(rule => !first.includes(rule));
        };
        assert.deepEqual(await silenced('takes'), []);
        assert.deepEqual(await silenced('draws on'), []);
        assert.deepEqual(await silenced('applied in'), ['theory-without-application']);
        assert.deepEqual(await silenced('with sponsors,'), ['no-peer-learning']);
        assert.deepEqual(await silenced('led by'), ['no-peer-learning']);
        assert.deepEqual(await silenced(','), ['dimension-uncovered']);
    });

    it('of a statement that is a text and nothing else hides what the text would say', async () => {
        const rules = async (statement: string) =>
            (await check(`programme P "P" {\n    ${statement}\n    coaching "C"\n}`, { only: ['purpose-unsaid', 'place-unsaid'] }))
                .map(({ rule }) => rule)
                .filter(rule => rule.endsWith('unsaid'));
        assert.deepEqual(await rules(''), ['place-unsaid', 'purpose-unsaid']);
        assert.deepEqual(await rules('purpose'), ['place-unsaid']);
        assert.deepEqual(await rules('place'), ['purpose-unsaid']);
        // A title that is missing hides nothing.
        assert.deepEqual(await rules('outcome Homes'), ['place-unsaid', 'purpose-unsaid']);
    });

    it('because a word begins a statement that it cannot begin hides what such a statement could say, and no more', async () => {
        const silenced = async (statement: string) => {
            const { first } = await found(SOUND.replace('uses SystemsLeadership', `uses SystemsLeadership\n    ${statement}`));
            return ['competency-selection', ...SECOND].filter(rule => !first.includes(rule));
        };
        assert.deepEqual(await silenced('abuot "What it is."'), []);
        assert.deepEqual(await silenced('authorsied by "The board"'), ['no-authorising-environment']);
        assert.deepEqual(await silenced('outcom Homes "Homes" { for care-leavers }'), ['no-service-user-outcome']);
    });

    it('that is an activity of a kind with no kind’s name hides what an activity could answer', async () => {
        const taken = SOUND.replace('uses SystemsLeadership', 'uses SystemsLeadership\n    note Talk "Talking" { takes 1 day }');
        const { first } = await found(taken);
        assert.deepEqual(
            SECOND.filter(rule => !first.includes(rule)),
            ['dimension-uncovered', 'no-coaching', 'no-experiential-learning', 'no-peer-learning'],
        );
    });

    it('because bodies stand in too many others hides what could stand there', async () => {
        const deep = `${'event "E" { '.repeat(70)}coaching "C"${' }'.repeat(70)}`;
        const { first, second } = await found(SOUND.replace('uses SystemsLeadership', `uses SystemsLeadership\n    ${deep}`));
        assert.ok(!first.includes('no-coaching'));
        assert.deepEqual(second, SECOND);
    });

    it('is nothing where a fault was mended and all was read as it was meant', async () => {
        const sound = await found(SOUND);
        assert.deepEqual(await found(SOUND.replace('targets thinking', 'draw on Moore1995 targets thinking')), sound);
        assert.deepEqual(await found(SOUND.replace('uses SystemsLeadership', 'uses SystemsLeadership;')), sound);
        assert.deepEqual(await found(SOUND.replace('uses SystemsLeadership', 'purpose “To lead”')), sound);
    });

    it('in an activity hides only what is said of that activity, and of the programme', async () => {
        const faulty = SOUND.replace('targets thinking', '12 wobble targets thinking');
        assert.deepEqual(await found(faulty), { first: ['competency-selection'], second: SECOND });
    });

    it('does not hide a statement in the wrong place', async () => {
        const findings = await check('programme P "P" {\n    hosted by each other\n    takes\n}');
        assert.ok(findings.some(({ rule }) => rule === 'misplaced'));
    });
});

describe('A name that means nothing', () => {
    const silenced = async (from: string, to: string) => {
        const { first } = await found(SOUND);
        const { first: after } = await found(SOUND.replace(from, to));
        return first.filter(rule => !after.includes(rule));
    };

    it('of a kind might be any kind: rules that ask for one keep silent', async () => {
        assert.deepEqual(await silenced('uses SystemsLeadership', 'coachin OneToOne "Coaching"'), [
            'dimension-uncovered',
            'no-coaching',
            'no-experiential-learning',
            'no-peer-learning',
        ]);
    });

    it('of the framework, or in targets, silences what is said of dimensions', async () => {
        assert.deepEqual(await silenced('uses SystemsLeadership', 'uses SystemLeadership'), ['dimension-uncovered']);
        assert.deepEqual(await silenced('targets thinking', 'targets thinkin'), ['dimension-uncovered']);
    });

    it('of what theory is applied in silences that it is applied in nothing', async () => {
        assert.deepEqual(await silenced('targets thinking', 'targets thinking applied in Trial'), ['theory-without-application']);
    });

    it('of a role silences that nobody learns with peers', async () => {
        assert.deepEqual(await silenced('targets thinking', 'targets thinking with peeers'), ['no-peer-learning']);
    });

    it('of a way of choosing silences that all ways are competency-based', async () => {
        assert.deepEqual(await silenced('chosen by competency-test', 'chosen by competency-test, lot'), ['competency-selection']);
    });

    it('of anything else silences nothing', async () => {
        assert.deepEqual(await silenced('targets thinking', 'targets thinking draws on Nobody1999 practises nothing-known'), []);
    });

    it('in what a kind is a kind of, or what a competency expresses, counts for the activities that rest on it', async () => {
        const kind = await check('programme P "P" { walk "Walk" { targets thinking } }\nkind walk "Walk" is wlk');
        assert.ok(!kind.some(({ rule }) => rule === 'no-experiential-learning'));
        const competency = await check('programme P "P" { shadowing "A" { trains Money } }\ncompetency Money "Money" expresses thinkin');
        assert.ok(!competency.some(({ rule }) => rule === 'nothing-mapped'));
        const known = await check('programme P "P" { shadowing "A" { trains Money } }\ncompetency Money "Money"');
        assert.ok(known.some(({ rule }) => rule === 'nothing-mapped'));
    });

    it('of an agency leaves no agency called unused, which may have been meant', async () => {
        const unused = async (text: string) =>
            (await check(text)).filter(({ rule }) => rule === 'unused-declaration').map(({ message }) => message);
        assert.equal((await unused('agency Trust "T"\nprogramme P "P" { designed by Trsut }')).length, 0);
        assert.equal((await unused('agency Trust "T"\nprogramme P "P" { coaching "C" { led by cuoch } }')).length, 1);
    });
});
