import assert from 'node:assert/strict';
import { RULES } from '../../../language/rules/registry.ts';
import { check, type Looking } from '../../support/workspace.ts';

const DRAFT = `programme P "First steps" {
    status draft
    place "Northbridge"
    phase Noticing "Noticing" {
        seminar "Ideas" { targets thinking, doing, relating, being }
    }
}`;

/** Whatever else the catalogue holds, these tests look at these rules. */
const only = [
    'still-to-come',
    'dimension-uncovered',
    'no-experiential-learning',
    'no-coaching',
    'no-peer-learning',
    'no-authorising-environment',
    'no-service-user-outcome',
    'theory-without-application',
    'stale-acceptance',
    'expired-acceptance',
];

/** Rule and acceptance of each finding. */
async function told(text: string, looking: Looking = { only }): Promise<string[]> {
    return (await check(text, looking)).map(({ rule, accepted }) => rule + (accepted ? ' (accepted)' : ''));
}

describe('A draft', () => {
    it('is told as one what is not there yet, in words, on its name', async () => {
        const [finding, ...others] = (await check(DRAFT, { only })).filter(({ rule }) => rule !== 'theory-without-application');
        assert.deepEqual(others, []);
        assert.equal(finding?.rule, 'still-to-come');
        assert.equal(finding.severity, 'hint');
        assert.deepEqual(finding.range, { start: { line: 0, character: 10 }, end: { line: 0, character: 11 } });
        assert.equal(
            finding.message,
            'Still to come in this draft: activities for ways of feeling and ways of perceiving, learning by experience, coaching or mentoring, ' +
                'learning with peers, who authorises it and an outcome for the people who use services.',
        );
    });

    it('is one gentle hint, where nothing but its first activity is written', async () => {
        const findings = await check('programme P "P" { status draft coaching C "Coaching" {} }');
        assert.deepEqual(
            findings.map(({ rule, severity }) => `${severity} ${rule}`),
            ['hint still-to-come'],
        );
        assert.match(findings[0]!.message, /what each activity is for/);
        assert.match(findings[0]!.message, /for how long it is followed up/);
        // What is missing in the programme as a whole is said in words; what is missing elsewhere can be gone to.
        assert.deepEqual(
            findings[0]!.related.map(({ message }) => message),
            [
                '“Coaching” does not say who leads it, and whether they have led across systems.',
                '“Coaching” does not say how much time it takes.',
            ],
        );
    });

    it('is told by itself what is written and too little', async () => {
        const only = ['short-horizon', 'still-to-come'];
        assert.deepEqual(await told('programme P "P" { status draft followed up for 1 year from the start }', { only }), ['short-horizon']);
        assert.deepEqual(await told('programme P "P" { status draft }', { only }), ['still-to-come']);
    });

    it('keeps what it gathers, for a report that shows it apart', async () => {
        const finding = (await check(DRAFT, { only })).find(({ rule }) => rule === 'still-to-come');
        assert.deepEqual(
            finding?.gathered?.map(({ rule }) => rule),
            [
                'dimension-uncovered',
                'dimension-uncovered',
                'no-experiential-learning',
                'no-coaching',
                'no-peer-learning',
                'no-authorising-environment',
                'no-service-user-outcome',
            ],
        );
    });

    it('is told by itself what is there and questionable', async () => {
        assert.deepEqual(await told(DRAFT), ['still-to-come', 'theory-without-application']);
    });

    it('is told each thing by itself once its status is another, or there is none', async () => {
        const each = [
            'dimension-uncovered',
            'dimension-uncovered',
            'no-authorising-environment',
            'no-coaching',
            'no-experiential-learning',
            'no-peer-learning',
            'no-service-user-outcome',
            'theory-without-application',
        ];
        assert.deepEqual(await told(DRAFT.replace('status draft', 'status for approval')), each);
        assert.deepEqual(await told(DRAFT.replace('status draft', '')), each);
    });

    it('keeps what is accepted apart', async () => {
        const findings = await check(
            DRAFT.replace('status draft', 'status draft accept no-coaching because "They have coaches at home."'),
            { only },
        );
        const coaching = findings.find(({ rule }) => rule === 'no-coaching');
        assert.equal(coaching?.accepted?.because, 'They have coaches at home.');
        assert.doesNotMatch(findings.find(({ rule }) => rule === 'still-to-come')?.message ?? '', /coaching/);
        assert.deepEqual(
            findings.filter(({ rule }) => rule === 'stale-acceptance'),
            [],
        );
    });

    it('can accept that something is still to come', async () => {
        const accepting = DRAFT.replace('status draft', 'status draft accept still-to-come because "The group meets in May."');
        assert.deepEqual(await told(accepting), ['still-to-come (accepted)', 'theory-without-application']);
    });

    it('says an expired acceptance beside what is open again', async () => {
        const expiring = DRAFT.replace('status draft', 'status draft accept no-coaching because "They have coaches." until 2020-01-01');
        assert.deepEqual(await told(expiring), ['still-to-come', 'expired-acceptance', 'theory-without-application']);
    });

    it('lacks nothing where nothing is missing, and is told nothing where the hint is off', async () => {
        assert.deepEqual(await told(DRAFT, { only: only.slice(1) }), ['theory-without-application']);
        assert.deepEqual(await told('programme P "P" { status draft authorised by "A" outcome "O" { for x } people x "X" }'), []);
    });

    it('is one programme: another in the file is told each thing by itself', async () => {
        const findings = await check('programme P "P" { status draft }\nprogramme Q "Q"', { only });
        assert.deepEqual(
            findings.map(({ rule, range }) => `${range.start.line} ${rule}`),
            ['0 still-to-come', '1 no-authorising-environment', '1 no-service-user-outcome'],
        );
    });
});

const WORDS: Readonly<Record<string, string>> = {
    'nothing-mapped': 'what each activity is for',
    'dimension-uncovered': 'activities for ways of feeling',
    'element-untouched': 'something for “The unseen”',
    'dimension-unevidenced': 'how the learning shows in ways of relating',
    'no-experiential-learning': 'learning by experience',
    'no-theory': 'theory to hold against experience',
    'no-coaching': 'coaching or mentoring',
    'no-live-issue': 'a live issue to work on',
    'no-peer-learning': 'learning with peers',
    'coach-background-unsaid': 'who leads “Coaching”',
    'no-practical-tools': 'practical tools',
    'no-cohort': 'who takes part',
    'no-system-activity': 'work on the system itself',
    'no-authorising-environment': 'who authorises it',
    'place-unsaid': 'the place it is for',
    'purpose-unsaid': 'its purpose',
    'no-time-for-relationships': 'time for relationships to grow',
    'no-elected-members': 'a part for elected members',
    'host-unsaid': 'who hosts “A day beside another”',
    'no-service-user-outcome': 'an outcome for the people who use services',
    'no-service-user-voice': 'the voices of people who use services',
    'no-conflict-practice': 'practice in conflict',
    'not-placed': 'the months of “Working”',
    'time-unstated': 'the time of “A companion from an earlier cohort”',
};

describe('What a draft says of each thing that is still to come', () => {
    it('is in words that follow “Still to come in this draft:”', async () => {
        const words: Record<string, string> = {};
        for (const rule of RULES) {
            if (rule.missing === undefined) continue;
            const text = rule.bad.replace(/^(programme [^\n]*\{)/m, '$1\n    status draft');
            const settings = { rules: { [rule.name]: rule.severity } };
            const findings = await check(text, { only: [rule.name, 'still-to-come'], settings });
            // What is written and too little is told by itself.
            if (rule.name !== 'short-horizon') words[rule.name] = findings.map(({ message }) => message).join('');
        }
        const expected = Object.entries(WORDS).map(([name, what]) => [name, `Still to come in this draft: ${what}.`]);
        assert.deepEqual(words, Object.fromEntries(expected));
    });
});
