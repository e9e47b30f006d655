import assert from 'node:assert/strict';
import manifest from '../../package.json' with { type: 'json' };
import { ASSISTANT_TOOLS, BEAR_IN_MIND, inputSchema } from '../../publish/assistant/tools.ts';
import type { AssistantResult } from '../../server/protocol.ts';
import { type Editor, FOLDER, startEditor } from './support/editor.ts';
import { MemoryFiles } from './support/memory-files.ts';

const PLAN = 'programme P "A plan" {\n    coaching "Talks" { takes 3 hours targets relating }\n}\n';

describe('the answers for an assistant in the editor', () => {
    let editor: Editor;
    beforeEach(async () => {
        editor = await startEditor({
            files: new MemoryFiles({
                [`${FOLDER}/plan.balcony`]: PLAN,
                [`${FOLDER}/balcony.config.json`]: '{ "hours": { "day": 8 } }',
            }),
        });
    });
    afterEach(() => editor.end());

    const ask = (question: string, input: object = {}) =>
        editor.connection.sendRequest<AssistantResult>('balcony/assistant', { question, input });
    const asked = async <T>(question: string, input?: object) => JSON.parse(((await ask(question, input)) as { text: string }).text) as T;

    it('are of the texts as they are being written', async () => {
        assert.deepEqual(await asked('balcony_programmes'), { programmes: [{ name: 'P', title: 'A plan', file: 'plan.balcony' }] });
        await editor.open(`${FOLDER}/plan.balcony`, PLAN.replace('3 hours', '2 days'));
        assert.equal((await asked<{ inWords: string }>('balcony_coverage')).inWords, '16 hours', 'as the workspace counts its days');
    });

    it('tell what is found, and explain rules', async () => {
        const { open } = await asked<{ open: { rule: string }[] }>('balcony_findings', { programme: 'P' });
        assert.ok(open.some(({ rule }) => rule === 'purpose-unsaid'));
        assert.match(((await ask('balcony_explain', { rule: 'purpose-unsaid' })) as { text: string }).text, /^# purpose-unsaid/);
    });

    it('say why there is none', async () => {
        assert.deepEqual(await ask('balcony_coverage', { programme: 'Q' }), { why: 'There is no programme Q. There are P.' });
    });

    it('are offered in the manifest as they are to others, with how they are to be taken', () => {
        assert.deepEqual(
            manifest.contributes.languageModelTools.map(({ name, displayName, modelDescription, inputSchema: schema }) => [
                name,
                displayName,
                modelDescription,
                schema,
            ]),
            ASSISTANT_TOOLS.map(tool => [tool.name, tool.title, `${tool.description} ${BEAR_IN_MIND}`, inputSchema(tool)]),
        );
    });
});
