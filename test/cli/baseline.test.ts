import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { desks, FAULTY, SHARED, SOUND, UNREADABLE, WANTING } from './support.ts';

interface Known {
    file: string;
    rule: string;
    message: string;
    count: number;
}

describe('balcony check with a baseline', () => {
    const desk = desks();
    const known = (name = 'balcony-baseline.json') => (JSON.parse(desk().read(name)) as { findings: Known[] }).findings;
    const summaryOf = async (...args: string[]) => {
        const { stdout, exit } = await desk().balcony(['check', '--format', 'json', ...args]);
        const { summary, findings } = JSON.parse(stdout) as { summary: Record<string, number>; findings: unknown[] };
        return { exit, summary, findings };
    };

    it('counts and tells only what is new, wherever the lines have moved to', async () => {
        desk().write({ 'faulty.balcony': FAULTY, 'wanting.balcony': WANTING, 'shared.balcony': SHARED });
        const before = await summaryOf();
        const written = await desk().balcony(['check', '--write-baseline']);
        assert.deepEqual([written.exit, written.stdout], [0, '']);
        const count = known().reduce((sum, one) => sum + one.count, 0);
        assert.match(written.stderr, new RegExp(`^balcony-baseline\\.json: ${count} findings are known; ${count} added, 0 taken out\\.\n`));

        desk().write({ 'faulty.balcony': `// A line more.\n\n${FAULTY}`, 'new.balcony': WANTING.replace('TheorySchool', 'Another') });
        const after = await summaryOf('--baseline');
        const alone = await summaryOf('--no-baseline', 'new.balcony');
        assert.equal(after.summary['baselined'], count);
        assert.deepEqual([after.summary['error'], after.summary['warning']], [0, alone.summary['warning']]);
        assert.equal(after.summary['accepted'], (before.summary['accepted'] ?? 0) + (alone.summary['accepted'] ?? 0));
        assert.equal(after.findings.length, alone.findings.length + (before.summary['accepted'] ?? 0));
        assert.equal(after.exit, 0);
        assert.match((await desk().balcony(['check', '--baseline'])).stdout, new RegExp(`, ${count} known from before\\.\n$`));
    });

    it('is named in the settings, from their folder, for every check; --no-baseline leaves it aside', async () => {
        desk().write({
            'balcony.config.json': '{ "baseline": "known/findings.json" }',
            'plans/faulty.balcony': FAULTY,
            'plans/shared.balcony': SHARED,
        });
        const { stderr } = await desk().balcony(['check', '--write-baseline', '.'], { within: 'plans' });
        assert.match(stderr, /^\.\.\/known\/findings\.json: \d+ findings are known; \d+ added, 0 taken out\.\n$/);
        assert.equal(known('known/findings.json')[0]?.file, '../plans/faulty.balcony');
        assert.equal((await summaryOf()).exit, 0);
        assert.equal((await summaryOf('--no-baseline')).exit, 1);
    });

    it('takes what is mended out, and says so; until then a check says that it is there no more', async () => {
        desk().write({ 'faulty.balcony': FAULTY, 'wanting.balcony': WANTING, 'shared.balcony': SHARED });
        await desk().balcony(['check', '--write-baseline']);
        const count = known().filter(({ file }) => file === 'wanting.balcony').length;
        assert.ok(count > 1);
        desk().write({ 'wanting.balcony': SOUND.replace('AcrossTheSystem', 'TheorySchool') });
        const { stderr } = await desk().balcony(['check', '--baseline']);
        assert.match(stderr, /^balcony-baseline\.json: \d+ findings that it knows are there no more\. `balcony check --write-baseline`/);
        const written = await desk().balcony(['check', '--write-baseline', '--force']);
        assert.match(written.stderr, /\n {2}- wanting\.balcony: /);
        assert.equal((await desk().balcony(['check', '--baseline'])).stderr, '');
    });

    it('keeps what it knows of files that were not named, and forgets files that are gone', async () => {
        desk().write({ 'a.balcony': FAULTY, 'b.balcony': WANTING, 'shared.balcony': SHARED });
        await desk().balcony(['check', '--write-baseline', 'a.balcony', 'b.balcony']);
        const before = known();
        await desk().balcony(['check', '--write-baseline', 'b.balcony']);
        assert.deepEqual(known(), before);
        desk().remove('a.balcony');
        const { stderr } = await desk().balcony(['check', '--write-baseline', 'b.balcony']);
        assert.match(stderr, /0 added, \d+ taken out/);
        assert.deepEqual(
            known().filter(({ file }) => file === 'a.balcony'),
            [],
        );
    });

    it('never comes to hide something new unless --force says so, and then tells what', async () => {
        desk().write({ 'a.balcony': WANTING, 'shared.balcony': SHARED });
        await desk().balcony(['check', '--write-baseline']);
        const before = desk().read('balcony-baseline.json');
        desk().write({ 'b.balcony': FAULTY });
        const refused = await desk().balcony(['check', '--write-baseline']);
        assert.equal(refused.exit, 2);
        assert.match(refused.stderr, /^balcony: balcony-baseline\.json would hide \d+ findings that it does not know yet/);
        assert.match(refused.stderr, /\n {2}\+ b\.balcony: competency-/);
        assert.equal(desk().read('balcony-baseline.json'), before);
        const forced = await desk().balcony(['check', '--write-baseline', '--force']);
        assert.equal(forced.exit, 0);
        assert.match(forced.stderr, /\n {2}\+ b\.balcony: competency-/);
        assert.equal((await summaryOf('--baseline')).exit, 0);
    });

    it('holds as many of several alike as there were', async () => {
        const twice = WANTING.replace('TheorySchool', 'One') + WANTING.replace('TheorySchool', 'Other');
        desk().write({ 'a.balcony': WANTING, 'shared.balcony': SHARED });
        await desk().balcony(['check', '--write-baseline']);
        const count = known().length;
        desk().write({ 'a.balcony': twice });
        const { summary, findings } = await summaryOf('--baseline');
        assert.equal(summary['baselined'], count);
        assert.ok(findings.some(one => known().some(({ rule }) => rule === (one as Known).rule)));
    });

    it('holds no error of a document that is broken, and says that it is to be mended', async () => {
        desk().write({ 'torn.balcony': UNREADABLE });
        const { exit, stderr } = await desk().balcony(['check', '--write-baseline']);
        assert.equal(exit, 0);
        assert.match(stderr, /\n1 error of what cannot be read or means nothing is in no baseline: mend it\.\n$/);
        assert.ok(known().every(({ rule }) => rule !== 'syntax'));
        assert.equal((await summaryOf('--baseline')).exit, 1);
        // Nor where somebody writes it in.
        const { message } = (await summaryOf()).findings.find(one => (one as Known).rule === 'syntax') as Known;
        desk().write({
            'balcony-baseline.json': JSON.stringify({
                version: 1,
                findings: [{ file: 'torn.balcony', rule: 'syntax', message, count: 9 }],
            }),
        });
        assert.equal((await summaryOf('--baseline')).exit, 1);
    });

    it('cannot be missing, nor be what it should not be: the check ends with 2, with the place and what to do', async () => {
        desk().write({ 'a.balcony': SOUND, 'shared.balcony': SHARED });
        const missing = await desk().balcony(['check', '--baseline=x.json']);
        assert.deepEqual(
            [missing.exit, missing.stdout, missing.stderr],
            [
                2,
                '',
                'balcony: x.json is the baseline, and it is not there. `balcony check --write-baseline --baseline=x.json` writes it.\n',
            ],
        );
        const faults: [string | Uint8Array, RegExp][] = [
            ['', /x\.json:1:1: The file is empty/],
            ['[]', /x\.json:1:1: A baseline is written in braces/],
            ['{ "version": 2, "findings": [] }', /x\.json:1:14: `version` should be 1/],
            ['{ "version": 1, "findings": {} }', /x\.json:1:29: `findings` should be a list/],
            ['{ "version": 1,\n<<<<<<< ours\n"findings": [] }', /x\.json:2:1: /],
            [
                '{ "version": 1, "findings": [{ "file": "a", "rule": "b", "message": "c", "count": 0 }] }',
                /x\.json:1:83: `count` should be a whole/,
            ],
            ['{ "version": 1, "findings": [], "__proto__": 1 }', /A baseline has no `__proto__`/],
            ['['.repeat(200_000), /x\.json:1:1: Brackets stand within brackets/],
            [new Uint8Array([0xff, 0xfe, 0x00]), /x\.json is not UTF-8 text/],
        ];
        for (const [text, says] of faults) {
            desk().write({ 'x.json': text });
            for (const args of [['--baseline=x.json'], ['--baseline=x.json', '--write-baseline', '--force']]) {
                const { exit, stdout, stderr } = await desk().balcony(['check', ...args]);
                assert.deepEqual([exit, stdout], [2, '']);
                assert.match(stderr, says);
            }
        }
    });

    it('is not taken for a PATH, nor a PATH for it', async () => {
        desk().write({ 'a.balcony': SOUND, 'shared.balcony': SHARED });
        const { exit, stderr } = await desk().balcony(['check', '--baseline', 'a.balcony']);
        assert.equal(exit, 2);
        assert.match(stderr, /Write the PATHs first, or --baseline=FILE/);
        const standardInput = await desk().balcony(['check', '--write-baseline', '-'], { stdin: WANTING });
        assert.equal(standardInput.exit, 2);
        assert.ok(!existsSync(desk().at('balcony-baseline.json')));
    });
});
