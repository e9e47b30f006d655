import assert from 'node:assert/strict';
import { KeptFindings } from '../../../language/findings/kept-findings.ts';
import { Workspace } from '../../support/workspace.ts';

/** A workspace in an editor: files change one at a time, and what changed for each is told. */
class Editor {
    private readonly workspace: Workspace;
    private readonly kept: KeptFindings;

    constructor(workspace: Workspace) {
        this.workspace = workspace;
        this.kept = new KeptFindings(
            workspace.context({ only: ['unused-declaration', 'no-experiential-learning', 'no-authorising-environment'] }),
        );
    }

    static async on(files: Readonly<Record<string, string>>): Promise<Editor> {
        const editor = new Editor(await Workspace.of(files));
        for (const document of editor.workspace.documents()) editor.kept.put(document);
        return editor;
    }

    /** Rule and words of each finding, for each file of which they are told anew. */
    told(): Record<string, string[]> {
        const changed = [...this.kept.changes()].map(uri => [
            this.workspace.nameOf(uri),
            this.kept.of(uri).map(({ rule, related }) => [rule, ...related.map(({ uri }) => this.workspace.nameOf(uri))].join(' → ')),
        ]);
        return Object.fromEntries(changed) as Record<string, string[]>;
    }

    async write(name: string, text: string): Promise<Record<string, string[]>> {
        for (const linked of await this.workspace.write(name, text)) this.kept.put(this.workspace.document(linked));
        return this.told();
    }

    async remove(name: string): Promise<Record<string, string[]>> {
        const linked = await this.workspace.remove(name);
        this.kept.remove(this.workspace.uriOf(name));
        for (const other of linked) this.kept.put(this.workspace.document(other));
        return this.told();
    }
}

const TRUST = 'agency Trust "Hospitals Trust" in health\nprogramme OfA "A" { designed by Trust authorised by "X" }';
const OTHER = 'agency Council "Council"\nprogramme OfB "B" { designed by Council authorised by "X" }';
const SAME = OTHER.replaceAll('Council', 'Trust');

describe('Findings that are kept', () => {
    it('of two declarations of one name point at each other, and go away in both files when one is renamed', async () => {
        const editor = await Editor.on({ 'a.balcony': TRUST, 'b.balcony': OTHER });
        assert.deepEqual(editor.told(), { 'a.balcony': [], 'b.balcony': [] });
        assert.deepEqual(await editor.write('b.balcony', SAME), {
            'a.balcony': ['declared-twice → b.balcony'],
            'b.balcony': ['declared-twice → a.balcony'],
        });
        assert.deepEqual(await editor.write('b.balcony', OTHER), { 'a.balcony': [], 'b.balcony': [] });
    });

    it('go away in both when the other one is renamed', async () => {
        const editor = await Editor.on({ 'a.balcony': TRUST, 'b.balcony': SAME });
        editor.told();
        assert.deepEqual(await editor.write('a.balcony', TRUST.replaceAll('Trust ', 'Hospitals ')), { 'a.balcony': [], 'b.balcony': [] });
    });

    it('go away in what is left when a file is deleted, and come when one is added', async () => {
        const editor = await Editor.on({ 'a.balcony': TRUST, 'b.balcony': SAME });
        editor.told();
        assert.deepEqual(await editor.remove('b.balcony'), { 'a.balcony': [] });
        assert.deepEqual(await editor.write('c.balcony', SAME), {
            'a.balcony': ['declared-twice → c.balcony'],
            'c.balcony': ['declared-twice → a.balcony'],
        });
        assert.deepEqual(await editor.remove('a.balcony'), { 'c.balcony': [] });
    });

    it('follow where the other one stands, when lines are added above it', async () => {
        const editor = await Editor.on({ 'a.balcony': TRUST, 'b.balcony': SAME });
        editor.told();
        const told = await editor.write('b.balcony', `// one line more\n${SAME}`);
        assert.deepEqual(Object.keys(told).sort(), ['a.balcony', 'b.balcony']);
    });

    it('of what nothing refers to come and go with the last reference, in another file', async () => {
        const editor = await Editor.on({ 'a.balcony': 'agency Trust "Trust"', 'b.balcony': OTHER });
        assert.deepEqual(editor.told()['a.balcony'], ['unused-declaration']);
        assert.deepEqual(await editor.write('b.balcony', OTHER.replace('designed by', 'designed by Trust,')), {
            'a.balcony': [],
        });
        assert.deepEqual(await editor.write('b.balcony', OTHER), { 'a.balcony': ['unused-declaration'] });
    });

    it('of a shared finding of the study, and of a framework, clash with the library', async () => {
        const editor = await Editor.on({ 'a.balcony': 'finding naming "N"\nframework SystemsLeadership "S"' });
        assert.deepEqual(
            editor.told()['a.balcony']?.map(told => told.split(' ')[0]),
            ['declared-twice', 'framework-twice'],
        );
        assert.deepEqual(await editor.write('a.balcony', 'finding called "N"\nframework Ours "S"'), { 'a.balcony': [] });
    });

    it('of a programme change when what it refers to changes in another file', async () => {
        const programme =
            'programme P "P" { walk "W" { targets thinking, feeling, perceiving, relating, doing, being with peers } coaching "C" authorised by "X" }';
        const editor = await Editor.on({ 'a.balcony': programme, 'b.balcony': 'kind walk "Walk" is experience' });
        assert.deepEqual(editor.told()['a.balcony'], []);
        assert.deepEqual(await editor.write('b.balcony', 'kind walk "Walk" is system'), {
            'a.balcony': ['no-experiential-learning'],
        });
    });

    it('are told only where they changed', async () => {
        const editor = await Editor.on({ 'a.balcony': TRUST, 'b.balcony': OTHER, 'c.balcony': 'agency Nobody "N"' });
        editor.told();
        assert.deepEqual(Object.keys(await editor.write('b.balcony', OTHER.replace('authorised by "X"', ''))), ['b.balcony']);
        assert.deepEqual(editor.told(), {});
    });
});
