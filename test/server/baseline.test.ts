import assert from 'node:assert/strict';
import { type Editor, FOLDER, startEditor } from './support/editor.ts';
import { MemoryFiles } from './support/memory-files.ts';

const P = `${FOLDER}/plans/p.balcony`;
const CONFIG = `${FOLDER}/balcony.config.json`;
const BASELINE = `${FOLDER}/known findings.json`;
const PLAN = 'programme P "P" {\n    purpose "To lead together."\n}\n';

const known = (findings: readonly { rule: string; message: string }[]) =>
    JSON.stringify({ version: 1, findings: findings.map(({ rule, message }) => ({ file: 'plans/p.balcony', rule, message, count: 1 })) });

describe('a baseline that the settings name, in the editor', () => {
    let editor: Editor;
    let files: MemoryFiles;
    const begin = async (texts: Readonly<Record<string, string>> = {}) => {
        files = new MemoryFiles({
            [CONFIG]: '{\n  "baseline": "known findings.json"\n}',
            [encodeURI(BASELINE)]: known([]),
            [P]: PLAN,
            ...texts,
        });
        editor = await startEditor({ files });
    };
    const change = async (file: string, text: string) => {
        files.texts.set(encodeURI(file), text);
        await editor.filesChanged({ [encodeURI(file)]: 'changed' });
    };
    const rules = async (uri = P) => (await editor.diagnostics(uri)).map(({ code }) => code);
    afterEach(() => editor.end());

    it('keeps what it knows from being shown, and is read again when it changes', async () => {
        await begin();
        const [first, ...others] = await editor.diagnostics(P);
        const told = { rule: first?.code as string, message: (first?.message as string).split('\n')[0] ?? '' };
        await change(BASELINE, known([told]));
        assert.deepEqual(
            await rules(),
            others.map(({ code }) => code),
        );
        await change(BASELINE, known([]));
        assert.deepEqual((await rules())[0], told.rule);
        assert.ok(JSON.stringify(editor.registered).includes('"**/known findings.json"'), 'It is watched.');
    });

    it('is told where it is not as it should be, and where it is missing or outside the folder, in the settings', async () => {
        await begin({ [encodeURI(BASELINE)]: '{ "version": 1,\n  "findings": 3 }' });
        const faults = await editor.diagnostics(encodeURI(BASELINE));
        assert.deepEqual(
            faults.map(({ message, range }) => [message, range.start.line]),
            [['`findings` should be a list, in square brackets.', 1]],
        );
        await change(CONFIG, '{\n  "baseline": "nowhere.json"\n}');
        assert.deepEqual(await editor.diagnostics(encodeURI(BASELINE)), [], 'What was told of one that counts no more is taken back.');
        const [missing] = await editor.diagnostics(CONFIG);
        assert.match(missing?.message as string, /^The baseline nowhere\.json cannot be read: it is not there\./);
        assert.equal(missing?.range.start.line, 1);
        await change(CONFIG, '{ "baseline": "../../etc/passwd" }');
        assert.match((await editor.diagnostics(CONFIG))[0]?.message as string, /outside this folder/);
        await change(CONFIG, '{}');
        assert.deepEqual(await editor.diagnostics(CONFIG), []);
    });
});
