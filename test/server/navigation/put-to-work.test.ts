import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver-protocol';
import { type Editor, FOLDER, startEditor } from '../support/editor.ts';
import { marked } from '../support/marked.ts';
import { MemoryFiles } from '../support/memory-files.ts';

const SHARED = marked(`sector care "Care"
agency Trust "Trust" in care
kind <|walk|> "Walk" is experience
kind night-walk "Night walk" is walk
competency Tact "Tact" expresses relating.empathy
`);

const PLAN = marked(`programme P "P" {
    outcome Calm "Calm" { for <|par|>ents }
    process outcome Sooner "Sooner" { leads to <|Calm|> }
    people parents "Parents"
    <|wa|>lk Go "Go and see" {
        hosted by <|Trust|>
        serves Calm
        targets <|thinking|>.curiosity
        touches perceiving
    }
    night-walk "At night" { targets synthesis serves Sooner }
    event "Days" { targets thinking }
    skills-course "Course" { trains Tact }
`);

describe('what a thing is, and what puts it to work', () => {
    let editor: Editor;
    const shared = `${FOLDER}/shared.balcony`;
    const plan = `${FOLDER}/plan.balcony`;
    before(async () => {
        editor = await startEditor({ files: new MemoryFiles({ [shared]: SHARED.text }) });
        await editor.open(plan, PLAN.text);
    });
    after(() => editor.end());

    /** The words at the places that an answer leads to. */
    async function wordsAt(
        type: typeof lsp.ImplementationRequest.type | typeof lsp.TypeDefinitionRequest.type,
        uri: string,
        range: lsp.Range | undefined,
    ) {
        assert.ok(range);
        const links = (await editor.connection.sendRequest(type, { textDocument: { uri }, position: range.start })) as lsp.LocationLink[];
        return links.map(({ targetUri, targetSelectionRange: { start, end } }) => {
            const text = targetUri === plan ? PLAN.text : targetUri === shared ? SHARED.text : '';
            return text.split('\n')[start.line]?.slice(start.character, end.character) ?? `${targetUri}`;
        });
    }
    const typeAt = (uri: string, range?: lsp.Range) => wordsAt(lsp.TypeDefinitionRequest.type, uri, range);
    const atWork = (uri: string, range?: lsp.Range) => wordsAt(lsp.ImplementationRequest.type, uri, range);
    const [parents, calm, walk, trust, thinking] = PLAN.ranges;

    it('tells the sector of an agency, and the framework of a dimension, for what they are', async () => {
        assert.deepEqual(await typeAt(plan, trust), ['care']);
        assert.deepEqual(await typeAt(plan, thinking), ['balcony-library:/framework.balcony']);
    });

    it('tells an activity’s kind for what it is, and the kind that a kind is a kind of', async () => {
        assert.deepEqual(
            await typeAt(plan, { ...PLAN.ranges[2]!, start: { line: 4, character: 9 } }),
            ['walk'],
            'from the activity’s name',
        );
        assert.deepEqual(await typeAt(shared, { start: { line: 3, character: 7 }, end: { line: 3, character: 7 } }), ['walk']);
        assert.deepEqual(await typeAt(shared, SHARED.ranges[0]), [], 'a mode is declared nowhere');
    });

    it('finds the activities of a kind, and those of its kinds, in every file', async () => {
        assert.deepEqual(await atWork(shared, SHARED.ranges[0]), ['Go', '"At night"']);
        assert.deepEqual(await atWork(plan, walk), ['Go', '"At night"'], 'from an activity’s first word');
    });

    it('finds what serves an outcome, and what leads to it', async () => {
        assert.deepEqual(await atWork(plan, calm), ['Sooner', 'Go']);
    });

    it('finds what targets a dimension or one of its elements, and not what touches it', async () => {
        assert.deepEqual(await atWork(plan, thinking), ['Go', '"Days"', '"At night"']);
        const perceiving = { start: { line: 8, character: 18 }, end: { line: 8, character: 18 } };
        assert.deepEqual(await atWork(plan, perceiving), []);
    });

    it('finds what an agency hosts, whom an outcome is for, and what trains a competency', async () => {
        assert.deepEqual(await atWork(plan, trust), ['Go']);
        assert.deepEqual(await atWork(plan, parents), ['Calm']);
        assert.deepEqual(await atWork(shared, { start: { line: 4, character: 12 }, end: { line: 4, character: 12 } }), ['"Course"']);
    });

    it('leads nowhere from a word that stands for nothing', async () => {
        const brace = { start: { line: 0, character: 16 }, end: { line: 0, character: 16 } };
        assert.deepEqual([await typeAt(plan, brace), await atWork(plan, brace)], [[], []]);
    });

    it('takes the declaration of a thing for its definition', async () => {
        const position = trust!.start;
        const params = { textDocument: { uri: plan }, position };
        const declared = await editor.connection.sendRequest(lsp.DeclarationRequest.type, params);
        assert.deepEqual(declared, await editor.definition(plan, position));
        assert.equal((declared as lsp.LocationLink[])[0]?.targetUri, shared);
    });
});
