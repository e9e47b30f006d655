import assert from 'node:assert/strict';
import { applyPatch } from 'diff';
import { readdirSync, readFileSync } from 'node:fs';
import { RULES } from '../../language/rules/registry.ts';
import { desks, SOUND } from './support.ts';

const SLIPS = 'programme P “Slips” {\n    coaching “Talks” {\n        takes 6 to 4 hours\n    }\n}\n';
const MENDED = 'programme P "Slips" {\n    coaching "Talks" {\n        takes 4 to 6 hours\n    }\n}\n';
const UNSAFE = 'programme P "P" {\n    theory-module "Adaptive work" { takes 3 days }\n}\n';

describe('balcony check --fix', () => {
    const desk = desks();

    it('mends what is safe, says on standard error what it did, and tells what is left', async () => {
        desk().write({ 'slips.balcony': SLIPS });
        const { exit, stdout, stderr } = await desk().balcony(['check', '--fix', 'slips.balcony']);
        assert.equal(desk().read('slips.balcony'), MENDED);
        assert.equal(exit, 0, 'what was mended is no error any more');
        assert.equal(stderr, 'slips.balcony: mended 3 things. Use straight quotation marks (2 times); Write `4 to 6`.\n');
        assert.doesNotMatch(stdout, /quotation|goes from/);
        assert.match(stdout, /purpose-unsaid/);
    });

    it('leaves alone what it would have to ask about', async () => {
        desk().write({ 'unsafe.balcony': UNSAFE });
        const { stderr } = await desk().balcony(['check', '--fix', 'unsafe.balcony']);
        assert.equal(stderr, '');
        assert.equal(desk().read('unsafe.balcony'), UNSAFE);
    });

    it('changes no file that was not asked for', async () => {
        desk().write({ 'a.balcony': SLIPS, 'b.balcony': SLIPS });
        await desk().balcony(['check', '--fix', 'a.balcony']);
        assert.deepEqual([desk().read('a.balcony'), desk().read('b.balcony')], [MENDED, SLIPS]);
    });

    it('keeps the byte-order mark and the line ends of a file', async () => {
        const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
        desk().write({ 'slips.balcony': windows(SLIPS) });
        await desk().balcony(['check', '--fix', 'slips.balcony']);
        assert.equal(desk().read('slips.balcony'), windows(MENDED));
    });

    it('refuses standard input, which it cannot write to', async () => {
        const { exit, stderr } = await desk().balcony(['check', '--fix', '-'], { stdin: SLIPS });
        assert.equal(exit, 2);
        assert.match(stderr, /standard input cannot be mended where it is\. `--diff` shows what would be\./);
    });

    it('changes nothing the second time', async () => {
        desk().write({ 'slips.balcony': SLIPS });
        await desk().balcony(['check', '--fix', 'slips.balcony']);
        const { stderr } = await desk().balcony(['check', '--fix', 'slips.balcony']);
        assert.equal(stderr, '');
        assert.equal(desk().read('slips.balcony'), MENDED);
    });

    it('brings no error into any plan: of the samples, the half-written ones, and the bad examples of the rules', async () => {
        const samples = new URL('../fixtures/samples/', import.meta.url);
        const torn = [
            SLIPS,
            SOUND.replaceAll('"', '”'),
            SOUND.replaceAll(' and ', ' & '),
            SOUND.replaceAll(' to ', ' – '),
            SOUND.replaceAll('//', '#'),
        ];
        desk().write({
            ...Object.fromEntries(readdirSync(samples).map(name => [`samples/${name}`, readFileSync(new URL(name, samples), 'utf8')])),
            ...Object.fromEntries(RULES.map(({ name, bad }) => [`bad/${name}.balcony`, bad])),
            ...Object.fromEntries(torn.map((text, at) => [`torn/${at}.balcony`, text])),
        });
        const errors = async (...options: string[]) => {
            const { stdout } = await desk().balcony(['check', '--format', 'json', ...options]);
            const byFile = new Map<string, number>();
            for (const { severity, file } of (JSON.parse(stdout) as { findings: { severity: string; file: string }[] }).findings)
                if (severity === 'error') byFile.set(file, (byFile.get(file) ?? 0) + 1);
            return byFile;
        };
        const before = await errors();
        const after = await errors('--fix');
        for (const [file, count] of after)
            assert.ok(count <= (before.get(file) ?? 0), `${file} had ${before.get(file) ?? 0} errors and has ${count}`);
        const total = (of: Map<string, number>) => [...of.values()].reduce((sum, one) => sum + one, 0);
        assert.ok(total(after) < total(before), `${total(before)} errors became ${total(after)}`);
    });
});

describe('balcony check --diff', () => {
    const desk = desks();

    it('shows what --fix would change, and writes nothing', async () => {
        desk().write({ 'plans/slips.balcony': SLIPS });
        const { exit, stdout, stderr } = await desk().balcony(['check', '--diff']);
        assert.equal(
            stdout,
            [
                '--- a/plans/slips.balcony',
                '+++ b/plans/slips.balcony',
                '@@ -1,5 +1,5 @@',
                '-programme P “Slips” {',
                '-    coaching “Talks” {',
                '-        takes 6 to 4 hours',
                '+programme P "Slips" {',
                '+    coaching "Talks" {',
                '+        takes 4 to 6 hours',
                '     }',
                ' }',
                '',
            ].join('\n'),
        );
        assert.equal(applyPatch(SLIPS, stdout), MENDED);
        assert.deepEqual([exit, stderr], [1, ''], 'the errors are still there');
        assert.equal(desk().read('plans/slips.balcony'), SLIPS);
    });

    it('shows nothing where nothing would be changed', async () => {
        desk().write({ 'unsafe.balcony': UNSAFE });
        assert.deepEqual(await desk().balcony(['check', '--diff']), { exit: 0, stdout: '', stderr: '' });
    });

    it('shows what was changed where --fix stands beside it', async () => {
        desk().write({ 'slips.balcony': SLIPS });
        const { exit, stdout } = await desk().balcony(['check', '--fix', '--diff']);
        assert.equal(applyPatch(SLIPS, stdout), MENDED);
        assert.equal(desk().read('slips.balcony'), MENDED);
        assert.equal(exit, 0);
    });

    it('takes standard input', async () => {
        const { stdout } = await desk().balcony(['check', '--diff', '-'], { stdin: SLIPS });
        assert.equal(applyPatch(SLIPS, stdout), MENDED);
    });
});
