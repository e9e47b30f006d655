import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver-protocol';
import { type Editor, FOLDER, startEditor } from './support/editor.ts';
import { marked } from './support/marked.ts';
import { MemoryFiles } from './support/memory-files.ts';

describe('the outline of a file', () => {
    let editor: Editor;
    let documents = 0;
    before(async () => {
        editor = await startEditor({
            files: new MemoryFiles({ [`${FOLDER}/shared.balcony`]: 'agency Trust "Hospitals Trust" in health\n' }),
        });
    });
    after(() => editor.end());

    async function open(text: string): Promise<string> {
        const uri = `${FOLDER}/outline-${++documents}.balcony`;
        await editor.open(uri, text);
        return uri;
    }

    /** The outline, drawn: a line a thing, its title, what it is, and its line. */
    async function outline(text: string): Promise<string[]> {
        const uri = await open(text);
        const symbols = (await editor.connection.sendRequest(lsp.DocumentSymbolRequest.type, {
            textDocument: { uri },
        })) as lsp.DocumentSymbol[];
        await editor.close(uri);
        const draw = (symbol: lsp.DocumentSymbol, indent: string): string[] => [
            `${indent}${symbol.name} | ${symbol.detail ?? ''} | ${symbol.selectionRange.start.line}`,
            ...(symbol.children ?? []).flatMap(child => draw(child, indent + '  ')),
        ];
        return symbols.flatMap(symbol => draw(symbol, ''));
    }

    it('shows phases, events and activities by their titles, as they stand in each other', async () => {
        assert.deepEqual(
            await outline(`programme P "Programme" {
    purpose "Why"
    outcome Homes "Settled homes" { for care-leavers }
    cohort { 24 people }
    authorised by "The group" { grants many-routes "All." }
    phase One "Opening" {
        event "Residential" {
            induction Welcome "Welcome"
            choice "Visits" {
                study-visit "Harbour"
            }
        }
    }
}
people care-leavers "Care leavers"
`),
            [
                'Programme | programme, P | 0',
                '  Settled homes | end outcome, Homes | 2',
                '  Cohort |  | 3',
                '  The group | authorised by | 4',
                '  Opening | phase, One | 5',
                '    Residential | event | 6',
                '      Welcome | induction | 7',
                '      Visits | choice | 8',
                '        Harbour | study visit | 9',
                'Care leavers | group of people, care-leavers | 14',
            ],
        );
    });

    it('is there for a text with a fault in it, and names everything', async () => {
        assert.deepEqual(
            await outline('programme P "P" {\n    takes takes\n    coaching {\n        takes 2 days\n    }\n    phase "Two" {\n'),
            ['P | programme | 0', '  coaching | coaching | 2', '  Two | phase | 5'],
        );
    });

    it('is a list for an editor that knows no tree', async () => {
        const plain = await startEditor({ files: new MemoryFiles({}), abilities: {} });
        await plain.open(`${FOLDER}/plain.balcony`, 'programme P "P" { phase "One" { coaching C "C" } }');
        const symbols = (await plain.connection.sendRequest(lsp.DocumentSymbolRequest.type, {
            textDocument: { uri: `${FOLDER}/plain.balcony` },
        })) as lsp.SymbolInformation[];
        assert.deepEqual(
            symbols.map(({ name, containerName }) => [name, containerName]),
            [
                ['P', undefined],
                ['One', 'P'],
                ['C', 'One'],
            ],
        );
        await plain.end();
    });

    describe('over the workspace', () => {
        async function search(query: string) {
            const found = await editor.connection.sendRequest(lsp.WorkspaceSymbolRequest.type, { query });
            return ((found ?? []) as lsp.SymbolInformation[]).map(({ name, containerName, location }) => [
                name,
                containerName,
                location.uri.split('/').at(-1),
            ]);
        }

        it('finds things by letters of their titles or names', async () => {
            const uri = await open('programme P "Across the System" {\n    coaching OneToOne "Talks"\n}');
            assert.deepEqual(await search('onetoone'), [['Talks', 'Across the System', uri.split('/').at(-1)]]);
            assert.deepEqual(await search('acr sys'), [['Across the System', undefined, uri.split('/').at(-1)]]);
            assert.deepEqual(await search('hosptr'), [['Hospitals Trust', undefined, 'shared.balcony']]);
            await editor.close(uri);
        });

        it('leaves the library out', async () => {
            assert.deepEqual(await search('Secondment'), []);
        });
    });

    describe('folding', () => {
        async function folds(input: string) {
            const uri = await open(marked(input).text);
            const ranges = await editor.connection.sendRequest(lsp.FoldingRangeRequest.type, { textDocument: { uri } });
            await editor.close(uri);
            return (ranges ?? [])
                .map(({ startLine, endLine, kind }) => [startLine, endLine, kind])
                .sort((a, b) => Number(a[0]) - Number(b[0]));
        }

        it('folds bodies, but for the line with the closing brace', async () => {
            assert.deepEqual(
                await folds(
                    'programme P "P" {\n    phase "One" {\n        lasts 2 months\n    }\n    run A "A" { starts 2027-01-11 }\n}\n',
                ),
                [
                    [0, 4, undefined],
                    [1, 2, undefined],
                ],
            );
        });

        it('folds comments of several lines, lines under each other as one, and long texts', async () => {
            assert.deepEqual(
                await folds(
                    '// one\n// two\n\n// alone\ntool a "A" // behind\n// three\n// four\n/* five\n   six */\ntool b "B" { about "x\ny\nz" }',
                ),
                [
                    [0, 1, 'comment'],
                    [5, 6, 'comment'],
                    [7, 8, 'comment'],
                    [9, 11, undefined],
                    [9, 10, undefined],
                ].sort((a, b) => Number(a[0]) - Number(b[0])),
            );
        });

        it('folds what it can in a text that is not closed', async () => {
            assert.deepEqual(await folds('programme P "P" {\n    phase "One" {\n        takes\n        lasts 2 months\n    }\n'), [
                [1, 3, undefined],
            ]);
        });
    });

    describe('colours by meaning', () => {
        /** Each coloured word with its type and modifiers. */
        async function colours(text: string): Promise<string[]> {
            const uri = await open(text);
            const { data } = (await editor.connection.sendRequest(lsp.SemanticTokensRequest.type, { textDocument: { uri } }))!;
            await editor.close(uri);
            return decoded(text, data);
        }

        function decoded(text: string, data: readonly number[]): string[] {
            const { legend } = editor.introduction.capabilities.semanticTokensProvider!;
            const lines = text.split('\n');
            const words: string[] = [];
            let line = 0;
            let from = 0;
            for (let at = 0; at < data.length; at += 5) {
                const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
                from = down > 0 ? right : from + right;
                line += down;
                const modifiers = legend.tokenModifiers.filter((_, bit) => bits & (1 << bit));
                words.push([lines[line]!.slice(from, from + length), legend.tokenTypes[type], ...modifiers].join(' '));
            }
            return words;
        }

        it('tells names apart by what they stand for, though they be words of the language', async () => {
            assert.deepEqual(
                await colours(
                    'tool focus "Focus"\nprogramme P "P" {\n    simulation takes "T" {\n        practises focus\n        targets being.courage\n        focus "Here"\n    }\n    accept no-coaching because "Later."\n}',
                ),
                [
                    'focus variable declaration',
                    'P namespace declaration',
                    'simulation type defaultLibrary',
                    'takes function declaration',
                    'focus variable',
                    'being type defaultLibrary',
                    'courage enumMember defaultLibrary',
                    'no-coaching decorator',
                ],
            );
        });

        it('leaves a name that means nothing to the editor’s own colours', async () => {
            assert.deepEqual(await colours('programme P "P" { designed by Nobody }'), ['P namespace declaration']);
        });

        it('answers for a part of the text', async () => {
            const text = 'tool a "A"\ntool b "B"\ntool c "C"\n';
            const uri = await open(text);
            const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } };
            const { data } = (await editor.connection.sendRequest(lsp.SemanticTokensRangeRequest.type, { textDocument: { uri }, range }))!;
            assert.deepEqual(decoded(text, data), ['b variable declaration']);
            await editor.close(uri);
        });

        it('answers with what has changed since', async () => {
            const uri = await open('tool a "A"\ntool b "B"\ntool c "C"\n');
            const first = (await editor.connection.sendRequest(lsp.SemanticTokensRequest.type, { textDocument: { uri } }))!;
            await editor.change(uri, 'tool a "A"\ntool longer "B"\ntool c "C"\n');
            const changes = (await editor.connection.sendRequest(lsp.SemanticTokensDeltaRequest.type, {
                textDocument: { uri },
                previousResultId: first.resultId!,
            })) as lsp.SemanticTokensDelta;
            const [edit, ...others] = changes.edits;
            assert.deepEqual(others, []);
            const data = [...first.data];
            data.splice(edit!.start, edit!.deleteCount, ...(edit!.data ?? []));
            assert.deepEqual(decoded('tool a "A"\ntool longer "B"\ntool c "C"\n', data), [
                'a variable declaration',
                'longer variable declaration',
                'c variable declaration',
            ]);
            assert.ok((edit!.data?.length ?? 0) < first.data.length);
            await editor.close(uri);
        });
    });
});
