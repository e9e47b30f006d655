import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { attributeOf, elementsWithin, Page, textOf } from '../publish/support.ts';
import { assertGolden } from '../support/golden.ts';
import { EDITS, fiveEdits } from './five-edits.ts';
import { desks, SHARED, SOUND, UNREADABLE, WANTING } from './support.ts';

interface Piece {
    readonly sort: string;
    readonly name: string | null;
    readonly title: string;
    readonly line: number;
}
interface Change {
    readonly aspect: string;
    readonly before: Piece | null;
    readonly after: Piece | null;
    readonly statements: readonly { readonly field: string; readonly before: string; readonly after: string }[];
}
interface Shift {
    readonly before: unknown;
    readonly after: unknown;
}
interface DiffJson {
    readonly programmes: readonly {
        readonly changes: readonly Change[];
        readonly effects: {
            readonly hours: Shift | null;
            readonly length: Shift | null;
            readonly sorts: readonly (Shift & { readonly sort: string })[];
            readonly modes: readonly (Shift & { readonly mode: string })[];
            readonly standings: readonly (Shift & { readonly dimension: string; readonly element: string | null })[];
        };
        readonly findings: readonly { readonly is: string; readonly rule: string; readonly line: number }[];
    }[];
    readonly added: readonly { readonly name: string }[];
    readonly removed: readonly { readonly name: string }[];
    readonly texts: readonly { readonly lines: readonly Shift[] }[];
}

/** `Renamed: activity “Learning sets”`, of every change that a text tells. */
function changesIn(text: string): string[] {
    const [, told = ''] = /^What changed\n([\s\S]*?)\n\n/m.exec(`${text}\n\n`) ?? [];
    // The second line of a long title stands under the first, further in are the statements.
    return [...told.matchAll(/^ {2}(\S.{19})(\S.*(?:\n {22}(?! ).+)*)/gm)].map(([, word = '', piece = '']) => {
        const words = piece.replace(/\s+/g, ' ').replace(/, in “.*/, '');
        return `${word.trim()}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
    });
}

describe('balcony diff', function () {
    const desk = desks();
    const json = async (a: string, b: string) => JSON.parse((await desk().balcony(['diff', a, b, '--format', 'json'])).stdout) as DiffJson;

    it('names each of five edits, and nothing else, from revision to revision and over all of them', async () => {
        fiveEdits(desk());
        for (const [at, { tag, says }] of EDITS.entries()) {
            const { stdout, stderr, exit } = await desk().balcony(['diff', `v${at + 1}`, tag]);
            assert.deepEqual([exit, stderr], [0, '']);
            assert.deepEqual(changesIn(stdout), [says]);
        }
        const { stdout } = await desk().balcony(['diff', 'v1:plans/plan.balcony', 'plans/plan.balcony']);
        assert.deepEqual(changesIn(stdout).sort(), EDITS.map(({ says }) => says).sort());
        assertGolden('cli/golden/diff.txt', stdout);
        assert.deepEqual(
            stdout.split('\n').filter(line => [...line].length > 80),
            [],
        );
        assert.equal(stdout, (await desk().balcony(['diff', 'v1:plans/plan.balcony', 'plans/plan.balcony'])).stdout);
    });

    it('mirrors: from B to A is from A to B, turned round', async () => {
        fiveEdits(desk());
        const [there, back] = [await json('v1', 'v6'), await json('v6', 'v1')];
        const turned = ({ before, after }: Shift) => ({ before: after, after: before });
        const ASPECTS: Readonly<Record<string, string>> = { added: 'removed', removed: 'added' };
        const changes = (diff: DiffJson, turn: boolean) =>
            diff.programmes[0]?.changes
                .map(({ aspect, before, after, statements }) =>
                    JSON.stringify(
                        turn
                            ? {
                                  aspect: ASPECTS[aspect] ?? aspect,
                                  before: after,
                                  after: before,
                                  statements: statements.map(each => ({ field: each.field, ...turned(each) })),
                              }
                            : { aspect, before, after, statements },
                    ),
                )
                .sort();
        assert.ok((changes(there, false)?.length ?? 0) === 5);
        assert.deepEqual(changes(there, true), changes(back, false));
        const [effects, others] = [there.programmes[0]?.effects, back.programmes[0]?.effects];
        assert.ok(effects?.hours && others);
        assert.deepEqual(turned(effects.hours), others.hours);
        assert.deepEqual(
            effects.standings.map(each => ({ ...each, ...turned(each) })),
            others.standings,
        );
        const IS: Readonly<Record<string, string>> = { new: 'gone', gone: 'new' };
        assert.deepEqual(
            there.programmes[0]?.findings.map(({ is, rule }) => `${IS[is] ?? is} ${rule}`).sort(),
            back.programmes[0]?.findings.map(({ is, rule }) => `${is} ${rule}`).sort(),
        );
    });

    it('says in JSON what its schema promises', async () => {
        fiveEdits(desk());
        const schema = JSON.parse(readFileSync(new URL('../../schemas/diff.schema.json', import.meta.url), 'utf8')) as object;
        const validate = new Ajv({ strict: false }).compile(schema);
        for (const [a, b] of [
            ['v1', 'v6'],
            ['v6', 'v6'],
            ['v1:plans/northbridge.balcony', 'v1:plans/plan.balcony'],
        ] as const)
            assert.ok(validate(await json(a, b)), JSON.stringify(validate.errors));
    });

    it('leads from every change to its lines in the text beside', async () => {
        fiveEdits(desk());
        const { stdout } = await desk().balcony(['diff', 'v1', 'v6', '--format', 'html']);
        const page = new Page(stdout);
        assert.deepEqual(page.faults, []);
        const table = page.elements('table').find(each => textOf(each).startsWith('What changed in the design'));
        assert.ok(table);
        const led = elementsWithin(table, 'a').map(link => textOf(page.at((attributeOf(link, 'href') ?? '').slice(1))));
        const TEXTS = ['mentoring Companion', 'months 2 to 8', '"Learning sets"', 'thinking.curiosity', 'optional'];
        assert.equal(led.length, TEXTS.length);
        for (const [at, text] of TEXTS.entries()) assert.ok(led[at]?.includes(text), `${text} in ${led[at] ?? ''}`);
    });

    it('reads as prose in Markdown', async () => {
        fiveEdits(desk());
        assertGolden('cli/golden/diff.md', (await desk().balcony(['diff', 'v1', 'v6', '--format', 'markdown'])).stdout);
    });

    it('compares folders, programme by programme, wherever they stand', async () => {
        desk().write({
            'a/shared.balcony': SHARED,
            'a/sound.balcony': SOUND,
            'a/wanting.balcony': WANTING,
            'b/shared.balcony': SHARED,
            'b/elsewhere/sound.balcony': SOUND.replace('lasts   18 months', 'lasts   20 months'),
            'b/new.balcony': 'programme New "A new one" { }',
        });
        const { added, removed, programmes } = await json('a', 'b');
        assert.deepEqual(
            [added, removed].map(all => all.map(({ name }) => name)),
            [['New'], ['TheorySchool']],
        );
        assert.deepEqual(
            programmes.map(({ changes, effects }) => [changes.map(({ aspect }) => aspect), effects.length]),
            [[['rescheduled'], { before: { least: 18, most: 18 }, after: { least: 20, most: 20 } }]],
        );
    });

    it('compares what was called otherwise where a file holds one programme only', async () => {
        desk().write({ 'a.balcony': 'programme Old "Old" { lasts 2 months }', 'b.balcony': 'programme Young "Young" { lasts 2 months }' });
        const { programmes } = await json('a.balcony', 'b.balcony');
        assert.deepEqual(
            programmes[0]?.changes.map(({ aspect, statements }) => [aspect, statements.map(({ field }) => field)]),
            [['renamed', ['name', 'title']]],
        );
    });

    it('says that two versions are the same, and that only the way of writing changed', async () => {
        desk().write({ 'a.balcony': 'programme P "P" { lasts 2 months }', 'b.balcony': 'programme P "P" {\n    lasts 2 months\n}' });
        assert.equal((await desk().balcony(['diff', 'a.balcony', 'a.balcony'])).stdout, 'a.balcony and a.balcony are the same.\n');
        const { stdout } = await desk().balcony(['diff', 'a.balcony', 'b.balcony', '--format', 'markdown']);
        assert.ok(stdout.includes('Nothing changed in the design; only how it is written did.'));
    });

    it('says that nothing changed in a programme whose file is the same, where another was written otherwise', async () => {
        const other = 'programme Q "Q" { lasts 2 months }';
        desk().write({ 'was/p.balcony': 'programme P "P" { lasts 2 months }', 'was/q.balcony': other });
        desk().write({ 'is/p.balcony': 'programme P "P" {\n    lasts 2 months\n}', 'is/q.balcony': other });
        const { stdout } = await desk().balcony(['diff', 'was', 'is', '--format', 'markdown']);
        assert.match(stdout, /<\/a>P\n\nNothing changed in the design; only how it is written did\.\n/);
        assert.match(stdout, /<\/a>Q\n\nNothing changed\.\n/);
    });

    it('takes the settings of each version for its own', async () => {
        const repository = fiveEdits(desk()).commit('v7', { 'plans/balcony.config.json': '{ "hours": { "day": 6 } }' });
        repository.git('tag', 'later');
        const { programmes } = await json('v6:plans', 'v7:plans');
        assert.deepEqual(programmes[0]?.changes, []);
        assert.notEqual(programmes[0].effects.hours, null);
    });

    it('runs nothing, and takes what looks like an option for a name', async () => {
        fiveEdits(desk());
        for (const [name, why] of [
            ['--output=stolen', /There is no option/],
            ['v1:--output=stolen', /There is no \.balcony file in v1:--output=stolen/],
            ['-n', /There is no option/],
            ['v9', /There is no file, folder or git revision v9/],
            ['v1:nowhere', /There is no \.balcony file in v1:nowhere/],
            ['v1:../../etc', /outside the repository/],
            ['main..v1', /There is no file, folder or git revision/],
            ['', /There is no file, folder or git revision/],
        ] as const) {
            const { exit, stderr, stdout } = await desk().balcony(['diff', name, 'v1']);
            assert.deepEqual([exit, stdout], [2, ''], name);
            assert.match(stderr, why, name);
        }
        const { exit } = await desk().balcony(['diff', '--', '--output=stolen', 'v1']);
        assert.equal(exit, 2);
        assert.deepEqual(
            desk()
                .files()
                .filter(file => file.includes('stolen')),
            [],
        );
    });

    it('says in a sentence that there is no git, or no repository', async () => {
        desk().write({ 'a.balcony': SOUND });
        const outside = await desk().balcony(['diff', 'HEAD', 'a.balcony']);
        assert.equal(outside.exit, 2);
        assert.match(outside.stderr, /There is no file or folder HEAD\. .* in no git repository\./);
        const without = await desk().balcony(['diff', 'HEAD', 'a.balcony'], { env: { PATH: desk().folder } });
        assert.equal(without.exit, 2);
        assert.match(without.stderr, /git is not installed, or not on the PATH/);
    });

    it('still compares what can be read of a text that cannot, says so, and ends with 1', async () => {
        desk().write({ 'a.balcony': UNREADABLE, 'b.balcony': UNREADABLE.replace('To mend', 'To be whole') });
        const { exit, stdout, stderr } = await desk().balcony(['diff', 'a.balcony', 'b.balcony']);
        assert.equal(exit, 1);
        assert.match(stderr, /a\.balcony: something in it cannot be read/);
        assert.match(stdout, /Reworded +The programme/);
    });

    it('shows whatever somebody typed as text', async () => {
        const hostile = '<img src=x onerror=alert(1)> | `x` ](javascript:alert(1)) \u202E \u001b[31m';
        const plan = (title: string) => `programme P "P" { coaching C "${title}" { takes 2 hours } }`;
        desk().write({ 'a.balcony': plan('Plain'), 'b.balcony': plan(hostile) });
        const as = async (format: string) => (await desk().balcony(['diff', 'a.balcony', 'b.balcony', '--format', format])).stdout;
        assert.deepEqual(new Page(await as('html')).elements('img', 'script'), []);
        assert.ok(!(await as('text')).includes('\u001b'));
        assert.doesNotMatch(await as('markdown'), /(?<!\\)<img|(?<!\\)\]\(javascript/);
    });
});
