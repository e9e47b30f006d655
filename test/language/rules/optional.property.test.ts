import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding } from '../../../language/findings/finding.ts';
import { arbitraryPlan, textOf } from '../../support/arbitrary-plan.ts';
import { applied } from '../../support/fixes.ts';
import { check } from '../../support/workspace.ts';

const RUNS = { numRuns: 40, seed: 20270111 };

/** The rules that ask for something, or for something else than there is. */
const ASKING = [
    'dimension-uncovered',
    'dimension-by-theory-only',
    'being-taught',
    'doing-without-coaching',
    'relating-alone',
    'perceiving-without-other-voices',
    'dimension-unevidenced',
    'no-experiential-learning',
    'experience-without-reflection',
    'no-theory',
    'no-coaching',
    'no-live-issue',
    'no-peer-learning',
    'no-practical-tools',
    'one-mode-only',
];
const FAMILIES = [...ASKING, 'competency-only-activity', 'placement-without-focus', 'theory-alone', 'coach-background-unsaid'];

/** Whatever an asking rule could ask for, in activities that not everybody does. */
const OPTIONAL = ['coaching', 'secondment', 'live-project', 'seminar', 'peer-support', 'system-workshop']
    .map(
        kind => `${kind} "Optional ${kind}" {
    optional
    with peers, service-users
    led by systems-leader
    focus "Who decides."
    targets feeling, perceiving, thinking, relating, doing, being
    practises systems-mapping
    reflects on A0
    applied in A0
    evidence "an account"
}`,
    )
    .join('\n');

const programmeOf = (plan: string, more = '') => `programme P "P" {\nlasts 6 months\n${plan}\nlive-project A0 "Ours"\n${more}\n}\n`;

/** Each rule's findings by what they are about: the dimension, where they are about one. */
function told(findings: readonly Finding[], rules: readonly string[]): string[] {
    const about = ({ message }: Finding) => /ways of \w+/.exec(message)?.[0] ?? '';
    return findings.filter(({ rule }) => rules.includes(rule)).map(finding => `${finding.rule} ${about(finding)}`);
}

describe('In any programme', () => {
    it('what is optional answers no rule that asks for something', async () => {
        await fc.assert(
            fc.asyncProperty(arbitraryPlan, async plan => {
                const text = textOf(plan, 'B');
                const before = told(await check(programmeOf(text)), ASKING);
                const after = told(await check(programmeOf(text, OPTIONAL)), ASKING);
                assert.deepEqual(
                    before.filter(each => !after.includes(each)),
                    [],
                );
            }),
            RUNS,
        );
    });

    it('each quick fix makes its finding go away and breaks nothing', async () => {
        await fc.assert(
            fc.asyncProperty(arbitraryPlan, async plan => {
                const text = programmeOf(textOf(plan, 'B'));
                const before = await check(text);
                const isSame = (one: Finding) => (other: Finding) => one.rule === other.rule && one.message === other.message;
                for (const finding of before.filter(({ rule }) => FAMILIES.includes(rule))) {
                    for (const fix of finding.fixes) {
                        const after = await check(applied(fix, text));
                        const places = (findings: readonly Finding[]) => findings.filter(isSame(finding)).length;
                        assert.ok(places(after) < places(before), `${finding.rule} is still there after: ${fix.title}\n${text}`);
                        const broken = after.filter(each => each.severity === 'error' && !before.some(isSame(each)));
                        assert.deepEqual(
                            broken.map(({ rule, message }) => `${rule}: ${message}`),
                            [],
                            `${fix.title}\n${text}`,
                        );
                    }
                }
            }),
            { ...RUNS, numRuns: 8 },
        );
    });
});
