import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Finding } from '../../../language/findings/finding.ts';
import { Workspace } from '../../support/workspace.ts';

const SAMPLES = new URL('../../fixtures/samples/', import.meta.url);

describe('The samples', () => {
    let found: Record<string, Finding[]>;

    before(async () => {
        const files = readdirSync(SAMPLES).map(name => [name, readFileSync(new URL(name, SAMPLES), 'utf8')]);
        found = (await Workspace.of(Object.fromEntries(files) as Record<string, string>)).check();
    });

    /** The rules with an open finding in a file, `error`s and `warning`s alone where `bad`. */
    const open = (name: string, bad = false) =>
        (found[name] ?? [])
            .filter(({ accepted, severity }) => !accepted && (!bad || severity === 'error' || severity === 'warning'))
            .map(({ rule }) => rule);

    it('that are sound bring nothing of warning or above', () => {
        assert.deepEqual(open('across-the-system.balcony', true), []);
        assert.deepEqual(open('place-fellowship.balcony', true), []);
        assert.deepEqual(open('northbridge.balcony', true), []);
    });

    it('bring what the competency-only design is to bring', () => {
        assert.deepEqual(
            open('competency-academy.balcony')
                .filter(rule => EXPECTED.academy.includes(rule))
                .sort(),
            EXPECTED.academy.toSorted(),
        );
    });

    it('list what is accepted as accepted, with its reason', () => {
        const accepted = (found['competency-academy.balcony'] ?? []).filter(({ accepted }) => accepted);
        assert.deepEqual(
            accepted.map(({ rule, accepted }) => ({ rule, ...accepted })),
            [{ rule: 'no-peer-learning', because: 'Peer groups start in the autumn with the second cohort.', until: '2027-09-30' }],
        );
    });

    it('bring what the theory-heavy design is to bring, each as often as it should', () => {
        assert.deepEqual(
            open('theory-school.balcony')
                .filter(rule => EXPECTED.school.includes(rule))
                .sort(),
            EXPECTED.school.toSorted(),
        );
    });

    it('bring each finding about a dimension for those that the comment names', () => {
        const about = (rule: string) =>
            (found['theory-school.balcony'] ?? [])
                .filter(finding => finding.rule === rule)
                .map(({ message }) => /ways of \w+/.exec(message)?.[0]);
        assert.deepEqual(about('being-taught'), ['ways of being']);
        assert.deepEqual(about('dimension-by-theory-only').sort(), ['ways of doing', 'ways of thinking']);
        assert.deepEqual(about('dimension-uncovered').sort(), ['ways of feeling', 'ways of perceiving', 'ways of relating']);
    });

    it('do not bring what would say the same again, or speaks of what is not there', () => {
        const school = open('theory-school.balcony');
        assert.deepEqual(
            school.filter(rule => ['placement-without-focus', 'doing-without-coaching', 'thin-experience', 'no-theory'].includes(rule)),
            [],
        );
        const academy = open('competency-academy.balcony');
        assert.deepEqual(
            academy.filter(rule =>
                ['nothing-mapped', 'competency-only-activity', 'competency-heavy', 'dimension-uncovered'].includes(rule),
            ),
            [],
        );
    });
});

/** What the first comments of the samples name. */
const EXPECTED = {
    academy: [
        'competency-only-programme',
        'competency-selection',
        'competency-assessment',
        'no-experiential-learning',
        'no-coaching',
        'single-agency-cohort',
        'senior-only-cohort',
        'no-authorising-environment',
        'no-service-user-outcome',
        'no-service-user-voice',
        'hero-language',
        'stale-acceptance',
    ],
    school: [
        'theory-without-application',
        'theory-without-application',
        'being-taught',
        'no-coaching',
        'no-experiential-learning',
        'dimension-by-theory-only',
        'dimension-by-theory-only',
        'dimension-uncovered',
        'dimension-uncovered',
        'dimension-uncovered',
    ],
};
