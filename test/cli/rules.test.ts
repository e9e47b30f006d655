import assert from 'node:assert/strict';
import { RULES } from '../../language/rules/registry.ts';
import { desks } from './support.ts';

interface RuleJson {
    name: string;
    family: string;
    severity: string;
    carried: string | null;
    findings: { id: string; section: string; heading: string }[];
    summary: string;
    why: string;
    do: string;
    bad: string;
    good: string;
    fixable: boolean;
    page: string;
}

describe('balcony rules and balcony explain', () => {
    const desk = desks();

    it('give all rules as JSON, each with where the study says so', async () => {
        const { exit, stdout } = await desk().balcony(['rules', '--format', 'json']);
        const rules = JSON.parse(stdout) as RuleJson[];
        assert.equal(exit, 0);
        assert.deepEqual(
            rules.map(({ name }) => name),
            RULES.map(({ name }) => name),
        );
        const coaching = rules.find(({ name }) => name === 'no-coaching');
        assert.deepEqual(coaching?.findings, [{ id: 'coaching-for-doing', section: 'Seven', heading: 'Value of coaching and mentoring' }]);
        const syntax = rules.find(({ name }) => name === 'syntax');
        assert.deepEqual([syntax?.severity, syntax?.carried, syntax?.findings], ['error', null, []]);
        for (const rule of rules) {
            assert.deepEqual(Object.keys(rule), [
                'name',
                'family',
                'severity',
                'carried',
                'findings',
                'summary',
                'why',
                'do',
                'bad',
                'good',
                'fixable',
                'page',
            ]);
            const known = RULES.find(({ name }) => name === rule.name);
            assert.deepEqual(
                [...new Set(rule.findings.map(({ id }) => id))],
                known?.findings,
                `${rule.name} names findings that the library lacks`,
            );
        }
    });

    it('list every rule as text, within 80 columns', async () => {
        const { stdout } = await desk().balcony(['rules']);
        for (const { name } of RULES) assert.ok(stdout.includes(`\n  ${name} (`), name);
        assert.deepEqual(
            stdout.split('\n').filter(line => line.length > 80),
            [],
        );
    });

    for (const { name, bad, good } of RULES) {
        it(`explain ${name}: when, why, what to do, and its two examples as they are written`, async () => {
            const { exit, stdout } = await desk().balcony(['explain', name]);
            assert.equal(exit, 0);
            for (const title of ['What it says', 'Why', 'What to do', 'Avoid', 'Prefer', 'Settings', 'Accepting it'])
                assert.ok(stdout.includes(`\n${title}\n`), title);
            const unindented = stdout.replaceAll(/^ {4}/gm, '');
            const written = (example: string) => example.trim().replaceAll(/[ \t]+$/gm, '');
            assert.ok(unindented.includes(written(bad)), 'the bad example is missing');
            assert.ok(unindented.includes(written(good)), 'the good example is missing');
        });
    }

    it('explain names the nearest rule where there is none of that name', async () => {
        assert.deepEqual(await desk().balcony(['explain', 'no-coachng']), {
            exit: 2,
            stdout: '',
            stderr: 'balcony: There is no rule no-coachng. Did you mean no-coaching? `balcony rules` lists them.\n',
        });
    });

    describe('with checks of a workspace’s own', () => {
        const CHECK = {
            name: 'enough-coaching',
            message: 'Too little coaching is planned.',
            why: 'Our board asks for it.',
            expect: { total: 'sessions', where: { kind: 'coaching' }, atLeast: 2 },
        };
        beforeEach(() =>
            desk().write({
                'balcony.config.json': JSON.stringify({ checks: [CHECK] }),
                'plans/p.balcony': 'programme P "P" {\n    coaching "C" { takes 1 session }\n}\n',
            }),
        );

        it('find with them, wherever in the workspace the command is typed', async () => {
            const { stdout } = await desk().balcony(['check'], { within: 'plans' });
            assert.match(stdout, /Too little coaching is planned\. Found: 1 session; asked for: at least 2\./);
            assert.match(stdout, /\(enough-coaching\)/);
        });

        it('list them after ours', async () => {
            const { stdout } = await desk().balcony(['rules'], { within: 'plans' });
            assert.match(stdout, /\nChecks of your own\n {2}enough-coaching \(warning\)\n {4}Too little coaching is planned\.\n/);
            const { stdout: json } = await desk().balcony(['rules', '--format', 'json']);
            const last = (JSON.parse(json) as (RuleJson & { page: string | null })[]).at(-1);
            assert.deepEqual([last?.name, last?.family, last?.page], ['enough-coaching', 'own', null]);
        });

        it('explain them, and how they are accepted', async () => {
            const { exit, stdout } = await desk().balcony(['explain', 'enough-coaching'], { within: 'plans' });
            assert.equal(exit, 0);
            assert.match(stdout, /^enough-coaching\n\n {2}Too little coaching is planned\.\n\nWhy\n {2}Our board asks for it\.\n/);
            assert.match(stdout, /accept enough-coaching because "…"/);
        });

        it('refuse one that is not written as it should be, with its place', async () => {
            desk().write({ 'balcony.config.json': '{ "checks": [{ "name": "ours" }] }' });
            const { exit, stderr } = await desk().balcony(['check']);
            assert.equal(exit, 2);
            assert.match(stderr, /balcony\.config\.json:1:14: `checks` lacks `message`\./);
        });
    });
});
