import assert from 'node:assert/strict';
import { desks, WANTING } from '../cli/support.ts';

/** How many files the search is tried with: `BALCONY_LONG=1` for the long run. */
const MANY = process.env['BALCONY_LONG'] ? 100_000 : 1_000;

describe('Texts and names made to take for ever', () => {
    const desk = desks();
    const N = 20_000;

    const DEEP = {
        'bodies within bodies': `programme P "P" {\n${'phase A "A" {\n'.repeat(N)}${'}\n'.repeat(N)}}\n`,
        'nothing but braces': '{'.repeat(N),
        'nothing but quotation marks': '"'.repeat(N + 1),
        'one name with no end': `programme P "P" {\n session S "s" { targets ${'a.'.repeat(N)}b }\n}\n`,
        'one line with no end': `programme P "${'x'.repeat(1_000_000)}" {}\n`,
        'comments that open comments': '/*'.repeat(N),
    };
    for (const [what, text] of Object.entries(DEEP))
        it(what, async () => {
            desk().write({ 'p.balcony': text });
            const { exit, stdout, stderr } = await desk().balcony(['check', '--format', 'json', 'p.balcony']);
            assert.ok(exit === 0 || exit === 1, stderr);
            assert.equal(stderr, '');
            assert.equal((JSON.parse(stdout) as { version: number }).version, 1);
        });

    it('settings, thousands of brackets deep', async () => {
        desk().write({ 'p.balcony': WANTING, 'balcony.config.json': '{"rules":'.repeat(N) });
        const { exit, stderr } = await desk().balcony(['check']);
        assert.deepEqual(
            [exit, stderr],
            [2, 'balcony: balcony.config.json:1:1: Brackets stand within brackets here, thousands deep: nobody can read that.\n'],
        );
    });

    it('a pattern that takes longer with every sign of a name', async () => {
        desk().write({ [`${'a'.repeat(120)}.balcony`]: WANTING });
        const { exit, stderr } = await desk().balcony(['check', '*a*a*a*a*a*a*a*a*a*a*a*a*a*a*c.balcony']);
        assert.equal(exit, 2);
        assert.match(stderr, /has more stars in one name than can be tried\. Leave some of them out\.\n$/);
        const nested = await desk().balcony(['check', '+(+(+(a|aa)+)+)c.balcony']);
        assert.equal(nested.exit, 2);
        assert.match(nested.stderr, /matches no \.balcony file|cannot be read/);
    });

    it(`${MANY.toLocaleString('en')} files`, async () => {
        desk().write(
            Object.fromEntries(Array.from({ length: MANY }, (_, at) => [`${at % 100}/${at}.balcony`, `agency A${at} "Agency ${at}"\n`])),
        );
        const { exit, stdout, stderr } = await desk().balcony(['check', '--format', 'json', '--fail-on', 'error']);
        assert.deepEqual([exit, stderr], [0, '']);
        assert.equal((JSON.parse(stdout) as { summary: { files: number } }).summary.files, MANY);
    });
});
