import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as lsp from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Editor, FOLDER, startEditor } from './support/editor.ts';
import { MemoryFiles } from './support/memory-files.ts';

const SAMPLES = 'test/fixtures/samples';
const texts = readdirSync(SAMPLES).map(name => readFileSync(`${SAMPLES}/${name}`, 'utf8'));

/** A sample with pieces taken out, doubled or put elsewhere, and a place in it. */
const spoilt = fc
    .record({
        text: fc.constantFrom(...texts),
        cuts: fc.array(
            fc.record({
                from: fc.double({ min: 0, max: 1, noNaN: true }),
                length: fc.nat(30),
                instead: fc.constantFrom('', '{', '}', '"', ' ', '\n', '“', '/*', '//', '.', ',', 'é'),
            }),
            { maxLength: 4 },
        ),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ text, cuts, at }) => {
        let now = text;
        for (const { from, length, instead } of cuts) {
            const start = Math.floor(from * now.length);
            now = now.slice(0, start) + instead + now.slice(start + length);
        }
        return { text: now, offset: Math.floor(at * now.length) };
    });

describe('whatever is in a text', () => {
    let editor: Editor;
    const uri = `${FOLDER}/any.balcony`;
    before(async () => {
        editor = await startEditor({ files: new MemoryFiles({}) });
        await editor.open(uri, '');
    });
    after(async () => {
        assert.deepEqual(
            editor.said.filter(message => message.includes('could not be')),
            [],
        );
        await editor.end();
    });

    it('every question is answered, and every range is in the text', async () => {
        await fc.assert(
            fc.asyncProperty(spoilt, async ({ text, offset }) => {
                const document = TextDocument.create(uri, 'balcony', 0, text);
                const position = document.positionAt(offset);
                const options = { tabSize: 4, insertSpaces: true };
                const textDocument = { uri };
                const isIn = (range: lsp.Range) =>
                    assert.deepEqual(range, {
                        start: document.positionAt(document.offsetAt(range.start)),
                        end: document.positionAt(document.offsetAt(range.end)),
                    });
                const ask = (type: { method: string }, params: object): Promise<unknown> =>
                    editor.connection.sendRequest(type.method, params);
                await editor.change(uri, text);
                const [hover, completion, symbols, edits] = await Promise.all([
                    editor.hover(uri, position),
                    editor.completion(uri, position),
                    ask(lsp.DocumentSymbolRequest.type, { textDocument }) as Promise<lsp.DocumentSymbol[]>,
                    ask(lsp.DocumentFormattingRequest.type, { textDocument, options }) as Promise<lsp.TextEdit[]>,
                    ask(lsp.FoldingRangeRequest.type, { textDocument }),
                    ask(lsp.SemanticTokensRequest.type, { textDocument }),
                    ask(lsp.DocumentOnTypeFormattingRequest.type, { textDocument, position, ch: '}', options }),
                    editor.references(uri, position),
                    editor.definition(uri, position),
                    editor.codeActions(uri, { start: position, end: position }),
                ]);
                if (hover?.range) isIn(hover.range);
                for (const item of completion) isIn((item.textEdit as lsp.TextEdit).range);
                for (const { range, selectionRange, name } of symbols) {
                    isIn(range);
                    isIn(selectionRange);
                    assert.notEqual(name, '');
                }
                for (const { range } of edits) isIn(range);
                for (const { range } of await editor.diagnostics(uri)) isIn(range);
            }),
            { seed: 3, numRuns: 60 },
        );
    });
});
