import assert from 'node:assert/strict';
import { RULES, ruleOf } from '../../../language/rules/registry.ts';
import { check, wordsAt } from '../../support/workspace.ts';
import { type Boundaries, marked } from './boundaries/boundaries.ts';
import { COMPETENCIES } from './boundaries/competencies.ts';
import { COVERAGE } from './boundaries/coverage.ts';
import { LEARNING } from './boundaries/learning.ts';
import { OUTCOMES } from './boundaries/outcomes.ts';
import { SOUNDNESS } from './boundaries/soundness.ts';
import { SYSTEM } from './boundaries/system.ts';

const TABLES: readonly Boundaries[] = [COMPETENCIES, COVERAGE, LEARNING, SYSTEM, OUTCOMES, SOUNDNESS];
/** Programmes of these rules' tables are broken on purpose. */
const BROKEN = ['syntax', 'unknown-name'];

async function findingsOf(rule: string, text: string) {
    const settings = ruleOf(rule)?.offByDefault ? { rules: { [rule]: 'hint' as const } } : {};
    return (await check(text, { settings })).filter(({ accepted }) => !accepted);
}

describe('The boundary of', () => {
    for (const [rule, cases] of TABLES.flatMap(table => Object.entries(table))) {
        describe(rule, () => {
            for (const [shows, drawn] of Object.entries(cases)) {
                const { text, on } = marked(drawn);
                it(`${on.length ? 'fires' : 'silent'}: ${shows}`, async () => {
                    const findings = await findingsOf(rule, text);
                    const broken = findings.filter(finding => BROKEN.includes(finding.rule) && !BROKEN.includes(rule));
                    assert.deepEqual(
                        broken.map(({ message }) => message),
                        [],
                    );
                    assert.deepEqual(
                        findings.filter(finding => finding.rule === rule).map(finding => wordsAt(finding, text)),
                        on,
                    );
                });
            }
        });
    }
});

const TIME = /\b(takes|lasts) +(\d[^{}"«»]*?(?:minutes|hours?|days?|weeks?|months?))\b/g;
/** Ways in which a designer may know less of a time. */
const UNSURE: Readonly<Record<string, (text: string) => string>> = {
    'left out': text => text.replace(TIME, ''),
    'said with `about`': text => text.replace(TIME, '$1 about $2'),
    'said with `at least`': text => text.replace(TIME, '$1 at least $2'),
    'said with `up to`': text => text.replace(TIME, '$1 up to $2'),
};
/** These are about a time that is not there. */
const OF_UNSTATED = ['time-unstated', 'still-to-come', 'not-placed'];

describe('No rule that kept silent fires', () => {
    for (const [how, change] of Object.entries(UNSURE)) {
        it(`where times are ${how}`, async () => {
            const told: string[] = [];
            for (const [rule, cases] of TABLES.flatMap(table => Object.entries(table))) {
                for (const [shows, drawn] of Object.entries(cases)) {
                    if (marked(drawn).on.length || change(drawn) === drawn || OF_UNSTATED.includes(rule)) continue;
                    // Where a rule yields to another, it speaks when that one cannot know any more.
                    if (shows.endsWith('another fault')) continue;
                    const findings = await findingsOf(rule, change(drawn));
                    if (findings.some(finding => finding.rule === rule)) told.push(`${rule}, ${shows}: ${change(drawn)}`);
                }
            }
            assert.deepEqual(told, []);
        });
    }
});

describe('Every rule', () => {
    it('is tried with two programmes in which it fires and two in which it does not, at the least', () => {
        const all = new Map(TABLES.flatMap(table => Object.entries(table)));
        const few = RULES.filter(({ name }) => {
            const fires = Object.values(all.get(name) ?? {}).map(drawn => marked(drawn).on.length > 0);
            return fires.filter(Boolean).length < 2 || fires.filter(each => !each).length < 2;
        });
        assert.deepEqual(
            few.map(({ name }) => name),
            [],
        );
        assert.deepEqual(
            [...all.keys()].filter(name => !ruleOf(name)),
            [],
        );
    });
});
