import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver-protocol';
import { type Editor, FOLDER, startEditor } from '../support/editor.ts';
import { marked } from '../support/marked.ts';
import { MemoryFiles } from '../support/memory-files.ts';

describe('how a statement is written', () => {
    let editor: Editor;
    let documents = 0;
    before(async () => {
        editor = await startEditor({ files: new MemoryFiles() });
    });
    after(() => editor.end());

    async function help(input: string, context?: lsp.SignatureHelpContext): Promise<lsp.SignatureHelp | null> {
        const { text, cursor } = marked(input);
        const uri = `${FOLDER}/signature-${++documents}.balcony`;
        await editor.open(uri, text);
        const params = { textDocument: { uri }, position: cursor, ...(context && { context }) };
        return editor.connection.sendRequest(lsp.SignatureHelpRequest.type, params);
    }

    /** The form in view, with the place that comes next between « and ». */
    async function inView(statement: string): Promise<string> {
        const told = await help(`programme P "P" {\n    coaching "C" {\n        ${statement}\n    }\n}\n`);
        const active = told?.signatures[told.activeSignature ?? 0];
        const place = active?.parameters?.[told?.activeParameter ?? 0]?.label as [number, number] | undefined;
        if (!active) return '';
        return place
            ? `${active.label.slice(0, place[0])}«${active.label.slice(place[0] + 1, place[1] - 1)}»${active.label.slice(place[1])}`
            : active.label;
    }

    it('is shown from its first word on, with every way in which it can be', async () => {
        const told = await help('programme P "P" {\n    coaching "C" {\n        takes <|>\n    }\n}\n');
        assert.deepEqual(
            told?.signatures.map(({ label }) => label),
            [
                'takes ‹how long›',
                'takes ‹how many› sessions of ‹how long each›',
                'takes ‹how long› a ‹day, week, month or year› for ‹how long it runs›',
                'takes full time for ‹how long it runs›',
            ],
        );
        assert.match(JSON.stringify(told?.signatures[0]?.parameters?.[0]?.documentation), /about 4 to 6 hours/);
    });

    const ways: readonly (readonly [string, string])[] = [
        ['takes <|>', 'takes «how long»'],
        ['takes 8 sessions <|>', 'takes ‹how many› sessions of «how long each»'],
        ['takes 8 sessions of 90 <|>', 'takes ‹how many› sessions of «how long each»'],
        ['takes 2 days a <|>', 'takes ‹how long› a «day, week, month or year» for ‹how long it runs›'],
        ['takes 2 days a week for <|>', 'takes ‹how long› a ‹day, week, month or year› for «how long it runs»'],
        ['takes full time for <|>', 'takes full time for «how long it runs»'],
        ['accept <|>', 'accept «rule» because ‹why› until ‹day›'],
        ['accept no-coaching because <|>', 'accept ‹rule› because «why» until ‹day›'],
        ['accept no-coaching because "Later." until <|>', 'accept ‹rule› because ‹why› until «day»'],
        ['hosted by any in <|>', 'hosted by any in «sectors»'],
        ['led by coach <|>', 'led by «role» ‹who›'],
        ['note "Room" <|>', 'note «heading» ‹text› for ‹roles›'],
        ['note "Room" "Blue." for <|>', 'note ‹heading› ‹text› for «roles»'],
        ['targets thinking, <|>', 'targets «what»'],
        ['hosted <|>', 'hosted by «agencies»'],
    ];
    for (const [typed, form] of ways) it(`${typed.replace('<|>', '…')}: ${form}`, async () => assert.equal(await inView(typed), form));

    it('is shown in a text with faults', async () => {
        const told = await help('programme P "P" {\n    takes 2 2 days\n    authorised by “Chiefs” {\n        grants <|>');
        assert.equal(told?.signatures[0]?.label, 'grants ‹condition› ‹how›');
    });

    it('is not shown within a text between quotation marks, in a comment, or where a statement can begin', async () => {
        for (const statement of ['about "takes <|>"', '// takes <|>', '<|>', 'optional <|>', 'takes 2 days\n        <|>'])
            assert.equal(await inView(statement), '', statement);
    });

    it('stays with the way that was turned to, as long as it fits as well', async () => {
        const typed = 'programme P "P" {\n    coaching "C" {\n        takes 8 <|>\n';
        const first = await help(typed);
        const context = {
            triggerKind: lsp.SignatureHelpTriggerKind.ContentChange,
            isRetrigger: true,
            activeSignatureHelp: { ...first!, activeSignature: 1 },
        };
        assert.equal((await help(typed, context))?.activeSignature, 1);
        assert.equal((await help(typed.replace('8', 'full time'), context))?.activeSignature, 3);
    });
});
