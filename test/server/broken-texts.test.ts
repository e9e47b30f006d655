import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Capability, EVERYTHING } from './support/capabilities.ts';
import { type Editor, FOLDER, PULLING, startEditor } from './support/editor.ts';
import { marked } from './support/marked.ts';
import { MemoryFiles } from './support/memory-files.ts';

// A text as it is while somebody writes: a statement without its end, one that is said wrongly, a quotation mark and two braces that are missing.
const { text, ranges, cursors } = marked(`programme P "P" {
    takes 2-3 days
    designed by <|Trust|>,
    outcome <|Calm|> "Calm" { for
    }
    phase "First" { lasts 3 months }
    <|walk|> <|Go|> "Go and see" {
        serves <|Calm|>
        hosted by <|Trust|>
        takes <|2 days|>
        note "See" "[Here](https://example.org)"
        targets thinking.<|>
    }
    coaching "Talks" {
        reflects on <|Go|>
        takes <|>
        led by
    theory-module "Ideas {
`);
const [designer, calm, kind, go, served, host, dose, reflected] = ranges;
const [afterPoint, afterTakes] = cursors;

describe('in a text that cannot be read as a whole', () => {
    let editor: Editor;
    const uri = `${FOLDER}/broken.balcony`;
    const shared = `${FOLDER}/shared.balcony`;
    const textDocument = { uri };
    const options = { tabSize: 4, insertSpaces: true };
    before(async () => {
        editor = await startEditor({
            files: new MemoryFiles({
                [shared]: 'agency Trust "Trust" in health\nkind walk "Walk" is experience\n',
                [`${FOLDER}/other.balcony`]: 'programme Q "Q" {\n    designed by Trust, ,\n    uses {\n',
            }),
            abilities: PULLING,
        });
        await editor.open(uri, text);
    });
    after(() => editor.end());

    const at = (range: lsp.Range | undefined) => ({ textDocument, position: range!.start });
    const ask: Editor['connection']['sendRequest'] = (...args: unknown[]) =>
        (editor.connection.sendRequest as (...args: unknown[]) => Promise<never>)(...args);
    const placesOf = (found: readonly { readonly targetUri: string; readonly targetSelectionRange: lsp.Range }[]) =>
        found.map(({ targetUri, targetSelectionRange: { start } }) => `${targetUri.replace(`${FOLDER}/`, '')}:${start.line + 1}`);
    const leadsTo = async (
        type: typeof lsp.ImplementationRequest.type | typeof lsp.TypeDefinitionRequest.type | typeof lsp.DeclarationRequest.type,
        range: lsp.Range | undefined,
    ) => placesOf((await ask(type, at(range))) as lsp.LocationLink[]);
    const edited = (edits: readonly lsp.TextEdit[] | null) =>
        TextDocument.applyEdits(TextDocument.create(uri, 'balcony', 1, text), [...(edits ?? [])]);
    const wholeText = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };

    /** What each of the things that the server can do comes to in that text. */
    const TRIED: Readonly<Record<Capability, () => Promise<void>>> = {
        callHierarchyProvider: async () => {
            const [outcome] = (await ask(lsp.CallHierarchyPrepareRequest.type, at(calm))) ?? [];
            const leading = await ask(lsp.CallHierarchyIncomingCallsRequest.type, { item: outcome! });
            assert.deepEqual(
                leading?.map(({ from }) => from.name),
                ['Go and see'],
            );
            const [activity] = (await ask(lsp.CallHierarchyPrepareRequest.type, at(go))) ?? [];
            const ledTo = await ask(lsp.CallHierarchyOutgoingCallsRequest.type, { item: activity! });
            assert.deepEqual(
                ledTo?.map(({ to }) => to.name),
                ['Calm', 'Talks'],
            );
        },
        codeActionProvider: async () => {
            const [mending] = await editor.codeActions(uri, ranges[0]!, { only: ['source.fixAll.balcony'] });
            const [change] = mending?.edit?.documentChanges as lsp.TextDocumentEdit[];
            assert.match(edited(change?.edits as lsp.TextEdit[]), /^ {4}takes 2 to 3 days$/m);
            // What keeps what a text says has to know what it says as a whole.
            assert.deepEqual(await editor.codeActions(uri, go!, { only: [lsp.CodeActionKind.Refactor] }), []);
        },
        codeLensProvider: async () => {
            const lenses = (await ask(lsp.CodeLensRequest.type, { textDocument })) ?? [];
            const told = await Promise.all(lenses.map(lens => ask(lsp.CodeLensResolveRequest.type, lens)));
            assert.deepEqual(
                told.map(({ range, command }) => `${range.start.line + 1}: ${command?.title}`),
                [
                    '1: 14 hours, and 2 activities state no time',
                    '1: Experience 100%',
                    '1: 1 reached, 5 absent (ways of feeling, ways of perceiving, ways of relating, ways of doing and ways of being)',
                    '6: Months 1 to 3 · nothing in it yet · no time is stated',
                ],
            );
        },
        completionProvider: async () => {
            const proposed = await editor.completion(uri, afterPoint!);
            assert.ok(proposed.some(({ label }) => label === 'synthesis'));
            const resolved = await ask(lsp.CompletionResolveRequest.type, proposed[0]!);
            assert.equal(resolved.label, proposed[0]!.label);
        },
        declarationProvider: async () => assert.deepEqual(await leadsTo(lsp.DeclarationRequest.type, host), ['shared.balcony:1']),
        definitionProvider: async () =>
            assert.deepEqual(placesOf((await editor.definition(uri, served!.start)) as lsp.LocationLink[]), ['broken.balcony:4']),
        diagnosticProvider: async () => {
            const report = await ask(lsp.DocumentDiagnosticRequest.type, { textDocument });
            const { items } = report as lsp.RelatedFullDocumentDiagnosticReport;
            const rules = new Set(items.map(({ code }) => code));
            assert.ok(rules.has('syntax') && rules.has('theory-without-application'), [...rules].join(', '));
            const workspace = await ask(lsp.WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
            assert.ok(workspace.items.some(one => one.uri === uri && one.kind === 'full' && one.items.length === items.length));
        },
        documentFormattingProvider: async () => {
            assert.deepEqual(await ask(lsp.DocumentFormattingRequest.type, { textDocument, options }), []);
            assert.match(editor.said.at(-1) ?? '', /not formatted: something near line 1 cannot be read/);
        },
        documentHighlightProvider: async () => {
            const marks = await editor.highlights(uri, designer!.start);
            assert.deepEqual(
                marks?.map(({ range }) => range),
                [designer, host],
            );
        },
        documentLinkProvider: async () => {
            const links = await ask(lsp.DocumentLinkRequest.type, { textDocument });
            assert.deepEqual(
                links?.map(({ target }) => target),
                ['https://example.org'],
            );
        },
        documentOnTypeFormattingProvider: async () => {
            const misplaced = text.replace('targets thinking.\n    }', 'targets thinking.\n  }');
            await editor.change(uri, misplaced);
            const position = { line: 12, character: 3 };
            const edits = await ask(lsp.DocumentOnTypeFormattingRequest.type, { textDocument, position, ch: '}', options });
            const range = { start: { line: 12, character: 0 }, end: { line: 12, character: 2 } };
            await editor.change(uri, text);
            assert.deepEqual(edits, [{ range, newText: '    ' }]);
        },
        documentRangeFormattingProvider: async () => {
            assert.deepEqual(await ask(lsp.DocumentRangeFormattingRequest.type, { textDocument, options, range: go! }), []);
            assert.deepEqual(await ask(lsp.DocumentRangesFormattingRequest.type, { textDocument, options, ranges: [go!, host!] }), []);
        },
        documentSymbolProvider: async () => {
            const [programme] = ((await ask(lsp.DocumentSymbolRequest.type, { textDocument })) ?? []) as lsp.DocumentSymbol[];
            assert.deepEqual(
                programme?.children?.map(({ name }) => name),
                ['Calm', 'First', 'Go and see', 'Talks', 'Ideas'],
            );
        },
        foldingRangeProvider: async () => {
            const folded = (await ask(lsp.FoldingRangeRequest.type, { textDocument })) ?? [];
            assert.ok(folded.some(({ startLine, endLine }) => startLine === 6 && endLine === 11));
        },
        hoverProvider: async () => {
            assert.match(await editor.hoverText(uri, served!.start), /^\*\*Calm\*\*: end outcome `Calm`/);
            assert.match(await editor.hoverText(uri, go!.start), /Comes to 14 hours/);
        },
        implementationProvider: async () => {
            assert.deepEqual(await leadsTo(lsp.ImplementationRequest.type, calm), ['broken.balcony:7']);
            assert.deepEqual(await leadsTo(lsp.ImplementationRequest.type, kind), ['broken.balcony:7']);
        },
        inlayHintProvider: async () => {
            const hints = (await ask(lsp.InlayHintRequest.type, { textDocument, range: wholeText })) ?? [];
            const told = await Promise.all(hints.map(hint => ask(lsp.InlayHintResolveRequest.type, hint)));
            const ofDose = told.find(({ position }) => position.line === dose!.end.line);
            assert.deepEqual([ofDose?.label, ofDose?.position], ['= 14 hours', dose!.end]);
            assert.match(ofDose?.tooltip as string, /A day counts as 7 hours here/);
            const ofPhase = told.find(({ label }) => label === 'months 1 to 3');
            assert.match(ofPhase?.tooltip as string, /follow one another/);
        },
        linkedEditingRangeProvider: async () => {
            const together = await ask(lsp.LinkedEditingRangeRequest.type, at(reflected));
            assert.deepEqual(together?.ranges, [go, reflected]);
        },
        referencesProvider: async () => {
            const found = await editor.references(uri, go!.start);
            assert.deepEqual(
                found?.map(({ range }) => range),
                [go, reflected],
            );
        },
        renameProvider: async () => {
            assert.deepEqual(await editor.prepareRename(uri, served!.start), { range: served, placeholder: 'Calm' });
            const edit = await editor.rename(uri, served!.start, 'Settled');
            const [change] = edit?.documentChanges as lsp.TextDocumentEdit[];
            assert.deepEqual(
                change?.edits.map(one => (one as lsp.TextEdit).range),
                [calm, served],
            );
            const [first, ...others] = (await editor.rename(uri, host!.start, 'NHSTrust'))?.documentChanges as lsp.TextDocumentEdit[];
            assert.deepEqual(
                [first, ...others].map(one => [one?.textDocument.uri.replace(`${FOLDER}/`, ''), one?.edits.length]),
                [
                    ['broken.balcony', 2],
                    ['other.balcony', 1],
                    ['shared.balcony', 1],
                ],
            );
        },
        selectionRangeProvider: async () => {
            const [grown] = (await ask(lsp.SelectionRangeRequest.type, { textDocument, positions: [dose!.end] })) ?? [];
            const texts: string[] = [];
            for (let one: lsp.SelectionRange | undefined = grown; one; one = one.parent)
                texts.push(TextDocument.create(uri, '', 0, text).getText(one.range));
            assert.deepEqual(texts.slice(0, 3), ['days', '2 days', 'takes 2 days']);
            assert.match(texts.find(one => one.startsWith('walk')) ?? '', /^walk Go "Go and see" \{[^]*\}$/);
        },
        semanticTokensProvider: async () => {
            const whole = await ask(lsp.SemanticTokensRequest.type, { textDocument });
            assert.ok((whole?.data.length ?? 0) >= 5 * (ranges.length - 1), 'each of the names, at least');
            const part = await ask(lsp.SemanticTokensRangeRequest.type, { textDocument, range: served! });
            assert.deepEqual(part?.data.slice(0, 3), [served!.start.line, served!.start.character, 4]);
            const same = await ask(lsp.SemanticTokensDeltaRequest.type, { textDocument, previousResultId: whole!.resultId! });
            assert.deepEqual((same as lsp.SemanticTokensDelta).edits, []);
        },
        signatureHelpProvider: async () => {
            const told = await ask(lsp.SignatureHelpRequest.type, { textDocument, position: afterTakes! });
            assert.equal(told?.signatures[told.activeSignature ?? 0]?.label, 'takes ‹how long›');
        },
        textDocumentSync: async () => {
            // A change of the one number, as an editor sends it, and not the whole text anew.
            const range = { start: dose!.start, end: { ...dose!.start, character: dose!.start.character + 1 } };
            await editor.connection.sendNotification(lsp.DidChangeTextDocumentNotification.type, {
                textDocument: { uri, version: 100 },
                contentChanges: [{ range, text: '3' }],
            });
            assert.match(await editor.hoverText(uri, go!.start), /Comes to 21 hours/);
            await editor.close(uri);
            await editor.open(uri, text);
        },
        typeDefinitionProvider: async () =>
            assert.deepEqual(await leadsTo(lsp.TypeDefinitionRequest.type, reflected), ['shared.balcony:2']),
        typeHierarchyProvider: async () => {
            const [ofKind] = (await ask(lsp.TypeHierarchyPrepareRequest.type, at(go))) ?? [];
            assert.equal(ofKind?.name, 'Walk');
            assert.deepEqual(await ask(lsp.TypeHierarchySupertypesRequest.type, { item: ofKind }), []);
            assert.deepEqual(await ask(lsp.TypeHierarchySubtypesRequest.type, { item: ofKind }), []);
        },
        workspaceSymbolProvider: async () => {
            const found = (await ask(lsp.WorkspaceSymbolRequest.type, { query: 'goandsee' })) as lsp.SymbolInformation[];
            assert.deepEqual(
                found.map(({ name, location }) => [name, location.range]),
                [['Go and see', go]],
            );
        },
        'workspace.fileOperations': async () => {
            const files = [{ oldUri: uri, newUri: `${FOLDER}/renamed.balcony` }];
            assert.equal(await ask(lsp.WillRenameFilesRequest.type, { files }), null);
        },
        'workspace.textDocumentContent': async () => {
            const item = (await ask(lsp.TypeHierarchyPrepareRequest.type, { textDocument, position: { line: 13, character: 6 } }))?.[0];
            const { text: kinds } = await ask(lsp.TextDocumentContentRequest.type, { uri: item!.uri });
            assert.match(kinds, /^kind coaching "Coaching" is reflection/m);
        },
        'workspace.workspaceFolders': async () => {
            const more = { uri: 'file:///more', name: 'more' };
            const change = (event: lsp.WorkspaceFoldersChangeEvent) =>
                editor.connection.sendNotification(lsp.DidChangeWorkspaceFoldersNotification.type, { event });
            await change({ added: [more], removed: [] });
            await change({ added: [], removed: [more] });
            assert.match(await editor.hoverText(uri, designer!.start), /^\*\*Trust\*\*: agency/);
        },
    };
    for (const capability of EVERYTHING) it(`${capability} does its work`, TRIED[capability]);

    it('answers come in parts, a file each, and other files with faults are among them', async () => {
        const parts: string[] = [];
        editor.connection.onProgress(
            new lsp.ProgressType<lsp.Location[]>(),
            'users',
            found => void parts.push(...found.map(one => one.uri.replace(`${FOLDER}/`, ''))),
        );
        const params = { ...at(host), context: { includeDeclaration: false }, partialResultToken: 'users' };
        assert.deepEqual(await ask(lsp.ReferencesRequest.type, params), []);
        assert.deepEqual(parts, ['broken.balcony', 'broken.balcony', 'other.balcony']);
        const told: string[] = [];
        editor.connection.onProgress(
            lsp.WorkspaceDiagnosticRequest.partialResult,
            'findings',
            ({ items }) =>
                void told.push(...items.map(one => `${one.uri.replace(`${FOLDER}/`, '')} ${one.kind === 'full' && one.items.length > 0}`)),
        );
        await ask(lsp.WorkspaceDiagnosticRequest.type, { previousResultIds: [], partialResultToken: 'findings' });
        assert.deepEqual(told, ['broken.balcony true', 'other.balcony true', 'shared.balcony false']);
    });

    const WITHDRAWN: Readonly<Record<string, () => readonly [{ readonly method: string }, object]>> = {
        'what it means': () => [lsp.HoverRequest.type, at(served)],
        'what can stand there': () => [lsp.CompletionRequest.type, { textDocument, position: afterPoint! }],
        'what it takes': () => [lsp.InlayHintRequest.type, { textDocument, range: wholeText }],
        'where it is used': () => [lsp.ReferencesRequest.type, { ...at(host), context: { includeDeclaration: true } }],
        'everything in the workspace': () => [lsp.WorkspaceSymbolRequest.type, { query: 'o' }],
        'all findings': () => [lsp.WorkspaceDiagnosticRequest.type, { previousResultIds: [] }],
    };
    for (const [what, question] of Object.entries(WITHDRAWN))
        it(`a question can be withdrawn: ${what}`, async () => {
            const [{ method }, params] = question();
            const source = new lsp.CancellationTokenSource();
            await editor.change(uri, text);
            const asked = editor.connection.sendRequest(method, params, source.token);
            source.cancel();
            await assert.rejects(asked, ({ code }: lsp.ResponseError) => code === lsp.LSPErrorCodes.RequestCancelled);
            assert.match(await editor.hoverText(uri, served!.start), /^\*\*Calm\*\*/);
        });
});
