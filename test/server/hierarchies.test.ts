import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver-protocol';
import { type Editor, FOLDER, startEditor } from './support/editor.ts';
import { marked } from './support/marked.ts';
import { MemoryFiles } from './support/memory-files.ts';

describe('hierarchies', () => {
    let editor: Editor;
    const uri = `${FOLDER}/plan.balcony`;
    before(async () => {
        editor = await startEditor({
            files: new MemoryFiles({ [`${FOLDER}/kinds.balcony`]: 'kind team-coaching "Team coaching" is coaching\n' }),
        });
    });
    after(() => editor.end());

    describe('of kinds', () => {
        async function kindsAt(input: string): Promise<{ item: lsp.TypeHierarchyItem | undefined; above: string[]; below: string[] }> {
            const { text, cursor } = marked(input);
            await editor.open(uri, text);
            const params = { textDocument: { uri }, position: cursor };
            const [item] = (await editor.connection.sendRequest(lsp.TypeHierarchyPrepareRequest.type, params)) ?? [];
            const above = item && (await editor.connection.sendRequest(lsp.TypeHierarchySupertypesRequest.type, { item }));
            const below = item && (await editor.connection.sendRequest(lsp.TypeHierarchySubtypesRequest.type, { item }));
            await editor.close(uri);
            return { item, above: (above ?? []).map(({ name }) => name), below: (below ?? []).map(({ name }) => name) };
        }

        it('lead from a kind to the kinds of it, in every file, and from an activity to its kind', async () => {
            const { item, above, below } = await kindsAt('kind own "Own" is coaching\nprogramme P "P" { coaching Tal<|>ks "Talks" }\n');
            assert.deepEqual(
                [item?.name, item?.uri, item?.detail],
                ['Coaching', 'balcony-library:/kinds.balcony', 'kind of activity, reflection'],
            );
            assert.deepEqual([above, below], [[], ['Team coaching', 'Own']]);
        });

        it('lead from a kind to the one that it is a kind of, in a text with a fault too', async () => {
            const { item, above, below } = await kindsAt('kind o<|>wn "Own" is team-coaching\nprogramme P "P" { takes 2 2 days ');
            assert.deepEqual([item?.name, above, below], ['Own', ['Team coaching'], []]);
        });

        it('begin nowhere but at a kind or an activity', async () => {
            assert.equal((await kindsAt('agency Tr<|>ust "Trust" in health\n')).item, undefined);
        });
    });

    describe('of threads', () => {
        const PLAN = `programme P "P" {
    outcome Calm "Calm" { }
    process outcome Sooner "Sooner" { leads to Calm }
    theory-module Ideas "Ideas" { applied in Walk }
    live-project Walk "Walk" { serves Sooner, Calm }
    coaching "Talks" { reflects on Walk reflects on Walk }
    `;

        async function threadsAt(word: string) {
            const at = PLAN.indexOf(word);
            const line = PLAN.slice(0, at).split('\n').length - 1;
            const position = { line, character: at - PLAN.lastIndexOf('\n', at) - 1 };
            await editor.open(uri, PLAN);
            const [item] =
                (await editor.connection.sendRequest(lsp.CallHierarchyPrepareRequest.type, { textDocument: { uri }, position })) ?? [];
            const into = item && (await editor.connection.sendRequest(lsp.CallHierarchyIncomingCallsRequest.type, { item }));
            const outOf = item && (await editor.connection.sendRequest(lsp.CallHierarchyOutgoingCallsRequest.type, { item }));
            await editor.close(uri);
            const written = ({ fromRanges }: { fromRanges: lsp.Range[] }) =>
                fromRanges.map(({ start, end }) => PLAN.split('\n')[start.line]?.slice(start.character, end.character)).join(' & ');
            return {
                name: item?.name,
                into: (into ?? []).map(call => `${call.from.name} (${written(call)})`),
                outOf: (outOf ?? []).map(call => `${call.to.name} (${written(call)})`),
            };
        }

        it('lead from an outcome to what serves it and to the outcomes before it', async () => {
            assert.deepEqual(await threadsAt('Calm'), { name: 'Calm', into: ['Sooner (Calm)', 'Walk (Calm)'], outOf: [] });
        });

        it('lead from an activity to what is applied in it, to what reflects on it, and to what it serves', async () => {
            assert.deepEqual(await threadsAt('live-project'), {
                name: 'Walk',
                into: ['Ideas (Walk)'],
                outOf: ['Sooner (Sooner)', 'Calm (Calm)', 'Talks (Walk)'],
            });
        });

        it('are told by the side that says nothing at its name', async () => {
            assert.deepEqual(await threadsAt('"Talks"'), { name: 'Talks', into: ['Walk (Walk)'], outOf: [] });
        });

        it('begin nowhere but at an activity, event, choice or outcome', async () => {
            assert.equal((await threadsAt('P "P"')).name, undefined);
        });
    });
});
