import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chooseFiles } from '../../cli/files/choose.ts';
import { desks } from './support.ts';

const PLAN = 'programme P "P"\n';

describe('the files that PATHs choose', () => {
    const desk = desks();

    /** What is chosen by workspace: its root, what is reported, and what is read beside it; by their paths on the desk. */
    async function chosen(paths: readonly string[], within = '.'): Promise<Record<string, { reported: string[]; beside: string[] }>> {
        const name = (file: string) => path.relative(desk().folder, file).replaceAll(path.sep, '/') || '.';
        const workspaces = await chooseFiles(paths, path.join(desk().folder, within));
        return Object.fromEntries(
            workspaces.map(({ root, files, reported }) => [
                name(root),
                {
                    reported: files.filter(file => reported.has(file)).map(name),
                    beside: files.filter(file => !reported.has(file)).map(name),
                },
            ]),
        );
    }

    it('are those of the current folder where there is no PATH, those in its folders too', async () => {
        desk().write({ 'b.balcony': PLAN, 'a.balcony': PLAN, 'deep/er/c.balcony': PLAN, 'notes.txt': 'x' });
        assert.deepEqual(await chosen([]), { '.': { reported: ['a.balcony', 'b.balcony', 'deep/er/c.balcony'], beside: [] } });
    });

    it('are read together with the others of their folder, which are not reported', async () => {
        desk().write({ 'plans/a.balcony': PLAN, 'plans/b.balcony': PLAN, 'plans/deep/c.balcony': PLAN, 'else/d.balcony': PLAN });
        assert.deepEqual(await chosen(['plans/a.balcony']), {
            plans: { reported: ['plans/a.balcony'], beside: ['plans/b.balcony', 'plans/deep/c.balcony'] },
        });
    });

    it('have as their workspace the folder that they have in common, where no settings say otherwise', async () => {
        desk().write({ 'x/a.balcony': PLAN, 'y/b.balcony': PLAN, 'z/c.balcony': PLAN });
        assert.deepEqual(await chosen(['x/a.balcony', 'y']), {
            '.': { reported: ['x/a.balcony', 'y/b.balcony'], beside: ['z/c.balcony'] },
        });
    });

    it('have as their workspace the nearest folder upwards with settings', async () => {
        desk().write({ 'balcony.config.json': '{}', 'plans/a.balcony': PLAN, 'words/b.balcony': PLAN });
        assert.deepEqual(await chosen(['a.balcony'], 'plans'), { '.': { reported: ['plans/a.balcony'], beside: ['words/b.balcony'] } });
    });

    it('do not look for settings past a git root', async () => {
        desk().write({ 'balcony.config.json': '{}', 'b.balcony': PLAN, 'repository/plans/a.balcony': PLAN });
        mkdirSync(desk().at('repository/.git'));
        assert.deepEqual(await chosen(['repository/plans/a.balcony']), {
            'repository/plans': { reported: ['repository/plans/a.balcony'], beside: [] },
        });
    });

    it('may lie in several workspaces, each of which sees its own files only', async () => {
        desk().write({
            'one/balcony.config.json': '{}',
            'one/a.balcony': PLAN,
            'two/balcony.config.json': '{}',
            'two/b.balcony': PLAN,
            'c.balcony': PLAN,
        });
        assert.deepEqual(await chosen(['.']), {
            '.': { reported: ['c.balcony'], beside: [] },
            one: { reported: ['one/a.balcony'], beside: [] },
            two: { reported: ['two/b.balcony'], beside: [] },
        });
    });

    it('are not looked for in node_modules, in hidden folders and in what git ignores', async () => {
        desk().write({
            'a.balcony': PLAN,
            '.hidden.balcony': PLAN,
            '.git/b.balcony': PLAN,
            'node_modules/c/d.balcony': PLAN,
            'out/e.balcony': PLAN,
            'drafts/f.balcony': PLAN,
            'drafts/kept.balcony': PLAN,
            '.gitignore': '/out\n',
            'drafts/.gitignore': '*.balcony\n!kept.balcony\n',
        });
        assert.deepEqual(await chosen([]), { '.': { reported: ['a.balcony', 'drafts/kept.balcony'], beside: [] } });
    });

    it('are taken where they are named, git-ignored or not', async () => {
        desk().write({ '.gitignore': 'out/\n', 'out/a.balcony': PLAN, 'out/deep/b.balcony': PLAN });
        assert.deepEqual((await chosen(['out/a.balcony']))['out']?.reported, ['out/a.balcony']);
        assert.deepEqual((await chosen(['out']))['out']?.reported, ['out/a.balcony', 'out/deep/b.balcony']);
    });

    it('can be named by a pattern', async () => {
        desk().write({ 'plans/a.balcony': PLAN, 'plans/deep/b.balcony': PLAN, 'plans/c.txt': 'x', 'node_modules/d.balcony': PLAN });
        assert.deepEqual((await chosen(['**/*.balcony']))['plans']?.reported, ['plans/a.balcony', 'plans/deep/b.balcony']);
        assert.deepEqual((await chosen(['plans/*']))['plans'], { reported: ['plans/a.balcony'], beside: ['plans/deep/b.balcony'] });
    });

    it('may have signs in their names that patterns have', async () => {
        desk().write({ 'plan [spring].balcony': PLAN });
        assert.deepEqual((await chosen(['plan [spring].balcony']))['.']?.reported, ['plan [spring].balcony']);
    });

    it('leave out what the settings ignore, unless it is named', async () => {
        desk().write({ 'balcony.config.json': '{ "ignore": ["archive/**"] }', 'a.balcony': PLAN, 'archive/b.balcony': PLAN });
        const filesOf = async (...paths: string[]) => {
            const { stdout } = await desk().balcony(['check', '--format', 'json', ...paths]);
            return (JSON.parse(stdout) as { summary: { files: number } }).summary.files;
        };
        assert.equal(await filesOf(), 1);
        assert.equal(await filesOf('archive/b.balcony'), 1);
        assert.deepEqual(await desk().balcony(['check', 'archive']), {
            exit: 2,
            stdout: '',
            stderr: 'balcony: The settings leave out every file that was found (`ignore` in balcony.config.json).\n',
        });
    });
});
