import assert from 'node:assert/strict';
import { URI } from 'langium';
import type { Finding } from '../../../language/findings/finding.ts';
import { examine, judge } from '../../../language/rules/engine/engine.ts';
import { programmeRule, type ProgrammeRule, type Report, type Rule, type Yielding } from '../../../language/rules/rule.ts';
import { settle } from '../../../language/rules/engine/settle.ts';
import { headOf } from '../../../language/model/design/origin.ts';
import type { Programme } from '../../../language/model/design/design.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../language/settings/settings.ts';
import { check, Workspace } from '../../support/workspace.ts';

const TEXT = `programme P "P" {
    phase One "One" { coaching A "A" coaching B "B" }
    phase Two "Two" { coaching C "C" }
}
programme Q "Q" { coaching D "D" }`;

const words = {
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

/** A rule that finds what `of` says of each programme. */
function rule(name: string, of: (programme: Programme) => Report[], yieldsTo: readonly Yielding[] = []): ProgrammeRule {
    return programmeRule({ ...words, name, family: 'learning', yieldsTo, check: ({ programme }) => of(programme) });
}

/** A report on the things with these names. */
function on(...names: readonly string[]): (programme: Programme) => Report[] {
    return programme =>
        [programme, ...programme.phases, ...programme.everything]
            .filter(({ name }) => name !== undefined && names.includes(name))
            .map(thing => ({ at: headOf(thing.origin), message: `on ${thing.name}` }));
}

async function told(rules: readonly Rule[], text = TEXT, settings: Partial<Settings> = {}): Promise<string[]> {
    const workspace = await Workspace.of({ 'a.balcony': text });
    const context = { services: workspace.services, settings: { ...DEFAULT_SETTINGS, ...settings }, log: assert.ifError, rules };
    const examined = examine(workspace.document('a.balcony'), context);
    const findings: Finding[] = settle(examined, judge([examined], context), '2026-11-23', rules);
    assert.equal(URI.parse(findings[0]?.uri ?? '').scheme, 'file');
    return findings.map(finding => `${finding.rule} ${finding.message}`);
}

describe('Yielding', () => {
    it('within a programme: one finding of the other anywhere in it is enough, and does not count beyond it', async () => {
        const rules = [rule('first', on('C')), rule('second', on('A', 'D'), [{ to: 'first', within: 'programme' }])];
        assert.deepEqual(await told(rules), ['first on C', 'second on D']);
    });

    it('about a subject: only a finding about the same thing counts', async () => {
        const rules = [rule('first', on('A')), rule('second', on('A', 'B'), [{ to: 'first', within: 'subject' }])];
        assert.deepEqual(await told(rules), ['first on A', 'second on B']);
    });

    it('about a subject that is named: a dimension, wherever the findings are', async () => {
        const about = (subject: string, of: string) => (programme: Programme) => on(of)(programme).map(report => ({ ...report, subject }));
        const rules = [
            rule('first', about('being', 'A')),
            rule('second', programme => [...about('being', 'C')(programme), ...about('doing', 'C')(programme)], [
                { to: 'first', within: 'subject' },
            ]),
        ];
        assert.deepEqual(await told(rules), ['first on A', 'second on C']);
    });

    it('to what contains it: a finding on a phase speaks for what is in the phase', async () => {
        const rules = [rule('first', on('One')), rule('second', on('A', 'B', 'C'), [{ to: 'first', within: 'contains' }])];
        assert.deepEqual(await told(rules), ['first on One', 'second on C']);
    });

    it('about a subject that another programme has too: only in the same programme', async () => {
        const about = (of: string) => (programme: Programme) => on(of)(programme).map(report => ({ ...report, subject: 'being' }));
        const rules = [rule('first', about('A')), rule('second', about('D'), [{ to: 'first', within: 'subject' }])];
        assert.deepEqual(await told(rules), ['first on A', 'second on D']);
    });

    it('to a finding on a statement of what contains it', async () => {
        const onMonths = (programme: Programme) =>
            programme.phases.flatMap(({ when }) => (when ? [{ at: when.origin, message: 'on the months' }] : []));
        const rules = [rule('first', onMonths), rule('second', on('A', 'C'), [{ to: 'first', within: 'contains' }])];
        assert.deepEqual(await told(rules, TEXT.replace('{ coaching A', '{ months 1 to 2 coaching A')), [
            'first on the months',
            'second on C',
        ]);
    });

    it('to an accepted finding too', async () => {
        const accepting = TEXT.replace('phase One', 'accept first because "It is so." phase One').replaceAll('first', 'no-coaching');
        const rules = [rule('no-coaching', on('C')), rule('second', on('A'), [{ to: 'no-coaching', within: 'programme' }])];
        assert.deepEqual(await told(rules, accepting), ['no-coaching on C']);
    });

    it('not to a rule that is off', async () => {
        const rules = [rule('first', on('C')), rule('second', on('A'), [{ to: 'first', within: 'programme' }])];
        assert.deepEqual(await told(rules, TEXT, { rules: { first: 'off' } }), ['second on A']);
    });

    it('not to a finding that itself yields', async () => {
        const rules = [
            rule('first', on('A')),
            rule('second', on('B'), [{ to: 'first', within: 'programme' }]),
            rule('third', on('C'), [{ to: 'second', within: 'programme' }]),
        ];
        assert.deepEqual(await told(rules), ['first on A', 'third on C']);
    });

    it('to a finding that keeps silent about what could not be read: it may be the one fault that there is', async () => {
        const rules = [
            { ...rule('first', on('A')), asksFor: ['Takes' as const] },
            rule('second', on('B'), [{ to: 'first', within: 'programme' }]),
        ];
        assert.deepEqual(await told(rules, TEXT.replace('coaching A "A"', 'coaching A "A" { takes }')), []);
        assert.deepEqual(await told(rules, TEXT.replace('coaching B "B"', 'coaching B "B" { takes }')), ['first on A']);
    });
});

describe('The table of coverage', () => {
    it('is silent where nothing is mapped at all', async () => {
        const findings = await check('programme P "P" { seminar "Ideas" }');
        assert.deepEqual(
            findings.map(({ rule }) => rule).filter(rule => rule === 'nothing-mapped' || rule === 'dimension-uncovered'),
            ['nothing-mapped'],
        );
    });

    it('is silent, and so is nothing-mapped, where only competencies are trained', async () => {
        const findings = await check('programme P "P" { skills-course "Budgets" { trains Budgets } competency Budgets "Budgets" }');
        const of = ['competency-only-programme', 'nothing-mapped', 'dimension-uncovered'];
        assert.deepEqual(
            findings.map(({ rule }) => rule).filter(rule => of.includes(rule)),
            ['competency-only-programme'],
        );
    });

    it('speaks where the rule that speaks for it is off', async () => {
        const text = 'programme P "P" { skills-course "Budgets" { trains Budgets } competency Budgets "Budgets" }';
        const findings = await check(text, { settings: { rules: { 'competency-only-programme': 'off' } } });
        assert.ok(findings.some(({ rule }) => rule === 'nothing-mapped'));
        assert.ok(!findings.some(({ rule }) => rule === 'dimension-uncovered'));
    });
});
