import assert from 'node:assert/strict';
import { examine, judge } from '../../../language/rules/engine/engine.ts';
import { documentRule, programmeRule, type Rule, workspaceRule } from '../../../language/rules/rule.ts';
import { settle } from '../../../language/rules/engine/settle.ts';
import { isOn, severityOf, thresholdOf } from '../../../language/rules/engine/severities.ts';
import { headOf } from '../../../language/model/design/origin.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../language/settings/settings.ts';
import { check, Workspace } from '../../support/workspace.ts';

const words = {
    family: 'learning',
    severity: 'warning',
    findings: [],
    carried: null,
    summary: 'S.',
    why: 'W.',
    advice: 'A.',
    bad: '',
    on: '',
    good: '',
} as const;
const settings = (some: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...some });

/** The findings of a file by these rules, and what was logged. */
async function run(rules: readonly Rule[], text: string): Promise<{ told: string[]; logged: string[] }> {
    const workspace = await Workspace.of({ 'a.balcony': text });
    const logged: string[] = [];
    const log = (rule: string, error: unknown) => logged.push(`${rule}: ${error instanceof Error ? error.message : String(error)}`);
    const context = { services: workspace.services, settings: DEFAULT_SETTINGS, log, rules };
    const examined = examine(workspace.document('a.balcony'), context);
    return {
        told: settle(examined, judge([examined], context), '2026-11-23', rules).map(({ rule, message }) => `${rule}: ${message}`),
        logged,
    };
}

describe('The engine', () => {
    it('logs a rule that throws with its name, shows nothing of it, and lets the others speak', async () => {
        const throwing = (name: string): Rule[] => [
            programmeRule({
                ...words,
                name,
                *check({ programme }) {
                    yield { at: headOf(programme.origin), message: 'half of it' };
                    throw new Error('no such field');
                },
            }),
            documentRule({
                ...words,
                name: `${name}-too`,
                check: () => {
                    throw new Error('nor this');
                },
            }),
            workspaceRule<string>({
                ...words,
                name: `${name}-at-last`,
                gather: () => 'facts',
                left: facts => facts,
                judge: () => ({ [Symbol.iterator]: () => assert.fail('nor that') }),
            }),
        ];
        const other = programmeRule({
            ...words,
            name: 'other',
            check: ({ programme }) => [{ at: headOf(programme.origin), message: 'all of it' }],
        });
        const { told, logged } = await run([...throwing('broken'), other], 'programme P "P"');
        assert.deepEqual(told, ['other: all of it']);
        assert.deepEqual(logged, ['broken-too: nor this', 'broken: no such field', 'broken-at-last: nor that']);
    });

    it('does not call an acceptance stale whose rule threw', async () => {
        const throwing = programmeRule({
            ...words,
            name: 'broken',
            check: () => {
                throw new Error('no such field');
            },
        });
        const { told } = await run([throwing], 'programme P "P" { accept broken because "It is so." }');
        assert.deepEqual(told, []);
    });

    it('gives a rule every node of a sort, in events and choices too, but none that is another statement misspelt', async () => {
        const counting = documentRule({
            ...words,
            name: 'counting',
            check: ({ nodes }) => nodes('Activity').map(node => ({ at: headOf({ node }), message: node.title ?? '' })),
        });
        const { told } = await run(
            [counting],
            'programme P "P" { coaching "One" event "E" { choice "C" { seminar "Two" task "Three" } } abuot "Not one" phsae A "Nor this" { task "Four" } }',
        );
        assert.deepEqual(told, ['counting: One', 'counting: Two', 'counting: Three', 'counting: Four']);
    });

    it('gives a finding what its rule says of it: its grounds, whether its figure is ours, what would mend it', async () => {
        const [thin] = await check('programme P "P" { seminar "S" { takes 9 hours } shadowing "T" { takes 1 hour } }', {
            only: ['thin-experience'],
        });
        assert.deepEqual(
            [thin?.rests, thin?.carried, thin?.threshold, thin?.fixes, thin?.related.map(({ message }) => message)],
            [['experience-is-strongest'], 'house', 'house', [], ['“T” is experience']],
        );
        const [none] = await check('programme P "P" { seminar "S" }', { only: ['no-coaching'] });
        assert.deepEqual([none?.carried, none?.threshold], ['stated', null]);
        assert.ok(none?.fixes.length);
    });

    it('computes what rules share once a programme', async () => {
        let computed = 0;
        const counting = () => ++computed;
        const asking = (name: string) => programmeRule({ ...words, name, check: context => (context.computed(counting) > 9 ? [] : []) });
        await run([asking('one'), asking('two'), asking('three')], 'programme P "P"\nprogramme Q "Q"');
        assert.equal(computed, 2);
    });

    it('sorts findings by line, column and rule, and says the same every time', async () => {
        const text = `programme P "P" {
    theory-module "B"
    theory-module "A"
    cohort { chosen by competency-test }
}`;
        const only = [
            'no-authorising-environment',
            'no-coaching',
            'no-service-user-outcome',
            'nothing-mapped',
            'theory-without-application',
            'competency-selection',
        ];
        const first = await check(text, { only });
        assert.deepEqual(
            first.map(({ rule, range }) => `${range.start.line}:${range.start.character} ${rule}`),
            [
                '0:10 no-authorising-environment',
                '0:10 no-coaching',
                '0:10 no-service-user-outcome',
                '0:10 nothing-mapped',
                '1:18 theory-without-application',
                '2:18 theory-without-application',
                '3:13 competency-selection',
            ],
        );
        const again = (await check(text, { only })).map(finding => ({ ...finding, uri: first[0]?.uri, fixes: [] }));
        assert.deepEqual(
            again,
            first.map(finding => ({ ...finding, fixes: [] })),
        );
    });

    it('gives a finding the severity that the workspace has settled, or leaves it out', async () => {
        const text = 'programme P "P" { task "A" authorised by "B" }';
        const severities = async (rules: Settings['rules']) =>
            (await check(text, { settings: { rules } })).filter(({ rule }) => rule === 'no-coaching').map(({ severity }) => severity);
        assert.deepEqual(await severities({}), ['warning']);
        assert.deepEqual(await severities({ 'no-coaching': 'hint' }), ['hint']);
        assert.deepEqual(await severities({ 'no-coaching': 'error' }), ['error']);
        assert.deepEqual(await severities({ 'no-coaching': 'off' }), []);
    });

    it('does not turn off an error of soundness', async () => {
        const findings = await check('programme P "P" { purpose "A" purpose "B" }', { settings: { rules: { 'said-twice': 'off' } } });
        assert.deepEqual(
            findings.filter(({ rule }) => rule === 'said-twice').map(({ severity }) => severity),
            ['error'],
        );
    });

    it('leaves a rule that is off by default off until a workspace turns it on', () => {
        const rule = documentRule({ ...words, name: 'box-ticking', offByDefault: true, check: () => [] });
        assert.equal(isOn(rule, DEFAULT_SETTINGS), false);
        assert.equal(severityOf(rule, settings({ rules: { 'box-ticking': 'hint' } })), 'hint');
    });

    it("gives a rule its threshold: the workspace's, else its own", () => {
        const rule = documentRule({
            ...words,
            name: 'thin',
            threshold: { default: 0.4, least: 0, most: 1, of: 'a share' },
            check: () => [],
        });
        assert.equal(thresholdOf(rule, DEFAULT_SETTINGS), 0.4);
        assert.equal(thresholdOf(rule, settings({ thresholds: { thin: 0.3 } })), 0.3);
        assert.equal(thresholdOf(rule, settings({ thresholds: { toString: 0.3 } })), 0.4);
    });
});
