import assert from 'node:assert/strict';
import { type Editor, FOLDER, startEditor } from './support/editor.ts';
import { marked } from './support/marked.ts';
import { MemoryFiles } from './support/memory-files.ts';

const P = `${FOLDER}/p.balcony`;
const SETTINGS = {
    checks: [
        {
            name: 'enough-coaching',
            message: 'Too little coaching is planned.',
            expect: { total: 'sessions', where: { kind: 'coaching' }, atLeast: 2 },
        },
    ],
};
const PLAN = 'programme <|>P "P" {\n    coaching "C" { takes 1 session }\n}\n';

describe('checks of a workspace’s own, in the editor', () => {
    let editor: Editor;
    beforeEach(async () => {
        editor = await startEditor({ files: new MemoryFiles({ [`${FOLDER}/balcony.config.json`]: JSON.stringify(SETTINGS) }) });
    });
    afterEach(() => editor.end());

    it('are told, link to a page of their own, and can be accepted there', async () => {
        const { text, cursor } = marked(PLAN);
        await editor.open(P, text);
        const finding = (await editor.diagnostics(P)).find(({ code }) => code === 'enough-coaching');
        assert.ok((finding?.message as string).startsWith('Too little coaching is planned. Found: 1 session; asked for: at least 2.\n'));
        const page = await editor.connection.sendRequest<{ text: string } | null>('balcony/documentText', {
            uri: finding?.codeDescription?.href,
        });
        assert.match(page?.text ?? '', /^# enough-coaching\n\nToo little coaching is planned\.\n/);
        const titles = (await editor.codeActions(P, { start: cursor, end: cursor })).map(({ title }) => title);
        assert.ok(titles.includes('Accept this in the programme, with a reason (enough-coaching)'), titles.join('\n'));
    });

    it('are explained and proposed where they are accepted', async () => {
        const { text, cursor } = marked(
            'programme P "P" {\n    coaching "C" { takes 1 session }\n    accept enough-<|>coaching because "Why"\n}\n',
        );
        await editor.open(P, text);
        await editor.diagnostics(P);
        assert.ok((await editor.completion(P, cursor)).some(({ label }) => label === 'enough-coaching'));
        assert.match(JSON.stringify(await editor.hover(P, cursor)), /Too little coaching is planned/);
    });
});
