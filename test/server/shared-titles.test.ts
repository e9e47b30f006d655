import assert from 'node:assert/strict';
import { FOLDER, type Editor, startEditor } from './support/editor.ts';
import { MemoryFiles } from './support/memory-files.ts';

const SHARED = `${FOLDER}/shared.balcony`;
const ONE = `${FOLDER}/one.balcony`;
const TWO = `${FOLDER}/two.balcony`;

const COUNCIL = 'agency Council "Council of Northbridge" in local-government\n';
/** Told of the agency, by its title, that nobody but it sends anybody. */
const ALONE = `programme One "One" {
    cohort {
        12 people
        from Council
    }
}
`;
const TRUST = 'agency Trust "Northbridge Trust" in health\n';
const BESIDE = 'programme Two "Two" {\n    designed by Council, Trust\n}\n';

describe('The title of something that files share', () => {
    let editor: Editor;
    const start = async (files: Readonly<Record<string, string>>) => {
        editor = await startEditor({ files: new MemoryFiles(files) });
        await editor.open(SHARED, files[SHARED] ?? '');
        await editor.settled();
    };
    afterEach(() => editor.end());

    const saying = async (uri: string, words: string) => {
        await editor.settled();
        const { diagnostics = [] } = editor.published.findLast(published => published.uri === uri) ?? {};
        return diagnostics.filter(({ message }) => typeof message === 'string' && message.includes(words)).length;
    };

    it('is told anew where a finding in another file has it', async () => {
        await start({ [SHARED]: COUNCIL, [ONE]: ALONE });
        assert.equal(await saying(ONE, 'Council of Northbridge'), 1);
        await editor.change(SHARED, COUNCIL.replace('Council of Northbridge', 'Northbridge Borough'));
        assert.deepEqual([await saying(ONE, 'Council of Northbridge'), await saying(ONE, 'Northbridge Borough')], [0, 1]);
    });

    it('brings nobody to look again at files whose findings have nothing to do with it', async () => {
        await start({ [SHARED]: COUNCIL + TRUST, [TWO]: BESIDE });
        const looked = editor.published.length;
        await editor.change(SHARED, COUNCIL.replace('Council of Northbridge', 'Northbridge Borough') + TRUST);
        await editor.settled();
        assert.deepEqual(
            editor.published.slice(looked).map(({ uri }) => uri),
            [SHARED],
        );
    });

    it('leaves what refers to it where it is: definition, references, and what is declared next', async () => {
        await start({ [SHARED]: COUNCIL + TRUST, [TWO]: BESIDE });
        await editor.open(TWO, BESIDE);
        await editor.change(SHARED, `\n\n${COUNCIL.replace('Council of Northbridge', 'B')}${TRUST}`);
        await editor.change(SHARED, `\n\n${COUNCIL.replace('Council of Northbridge', 'Borough')}${TRUST}`);
        await editor.settled();
        const place = { line: 1, character: BESIDE.split('\n')[1]!.indexOf('Council') };
        const found = await editor.references(TWO, place);
        assert.deepEqual(
            found?.map(({ uri, range }) => `${uri.slice(FOLDER.length + 1)}:${range.start.line}:${range.start.character}`).sort(),
            ['shared.balcony:2:7', 'two.balcony:1:16'],
        );
    });
});
