import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { AstUtils, URI } from 'langium';
import { type ResponseError, type TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createBalconyServices } from '../../language/services.ts';
import { isNamed } from '../../language/references/programme-names.ts';
import { type Editor, FOLDER, startEditor } from './support/editor.ts';
import { marked } from './support/marked.ts';
import { MemoryFiles } from './support/memory-files.ts';

/** The files after an edit, by address. */
function applied(texts: Readonly<Record<string, string>>, edit: WorkspaceEdit | null): Record<string, string> {
    const after = { ...texts };
    for (const { textDocument, edits } of (edit?.documentChanges ?? []) as TextDocumentEdit[]) {
        const document = TextDocument.create(textDocument.uri, 'balcony', 0, texts[textDocument.uri]!);
        after[textDocument.uri] = TextDocument.applyEdits(document, edits as never);
    }
    return after;
}

describe('rename', () => {
    const shared = `${FOLDER}/shared.balcony`;
    const uri = `${FOLDER}/programme.balcony`;
    const SHARED = 'agency Trust "Hospitals Trust" in health\nagency Police "Police" in police\nkind walk "Walk" is experience\n';
    let editor: Editor;
    beforeEach(async () => {
        editor = await startEditor({ files: new MemoryFiles({ [shared]: SHARED }) });
    });
    afterEach(() => editor.end());

    /** The files after renaming what is at the cursor. */
    async function renamed(input: string, newName: string): Promise<{ here: string; shared: string }> {
        const { text, cursor } = marked(input);
        await editor.open(uri, text);
        const after = applied({ [uri]: text, [shared]: SHARED }, await editor.rename(uri, cursor, newName));
        return { here: after[uri]!, shared: after[shared]! };
    }

    async function refusal(input: string, newName?: string): Promise<string> {
        const { text, cursor } = marked(input);
        await editor.open(uri, text);
        const asked = newName === undefined ? editor.prepareRename(uri, cursor) : editor.rename(uri, cursor, newName);
        return asked.then(
            answer => assert.fail(`It was not refused: ${JSON.stringify(answer)}`),
            (error: ResponseError) => error.message,
        );
    }

    it('renames in every file, open or not', async () => {
        const after = await renamed(
            'programme P "P" {\n    designed by Tru<|>st, Police\n    walk "W" { hosted by Trust }\n}\n',
            'HospitalsTrust',
        );
        assert.equal(
            after.here,
            'programme P "P" {\n    designed by HospitalsTrust, Police\n    walk "W" { hosted by HospitalsTrust }\n}\n',
        );
        assert.match(after.shared, /^agency HospitalsTrust "Hospitals Trust" in health\n/);
    });

    it('renames a kind wherever an activity begins with it', async () => {
        const after = await renamed('programme P "P" {\n    wa<|>lk "W" { takes 1 day }\n}\n', 'learning-walk');
        assert.match(after.here, /^ {4}learning-walk "W"/m);
        assert.match(after.shared, /^kind learning-walk "Walk"/m);
    });

    it('keeps what stands before a name', async () => {
        const after = await renamed(
            'framework Mine "Mine" { dimension think<|>ing "T" { element wit "Wit" } }\nprogramme P "P" { uses Mine coaching "C" { targets Mine.thinking.wit, thinking.wit, Mine.thinking, SystemsLeadership.thinking } }',
            'reasoning',
        );
        assert.match(after.here, /targets Mine\.reasoning\.wit, reasoning\.wit, Mine\.reasoning, SystemsLeadership\.thinking/);
    });

    it('says what it would rename', async () => {
        const { text, cursor, ranges } = marked('programme P "P" { designed by <|Tru<|>st|> }');
        await editor.open(uri, text);
        assert.deepEqual(await editor.prepareRename(uri, cursor), { range: ranges[0], placeholder: 'Trust' });
    });

    it('names the version of what is open, so that a text that has moved on is not spoilt', async () => {
        await editor.open(uri, 'programme P "P" { designed by Trust }', 7);
        const { documentChanges } = (await editor.rename(uri, { line: 0, character: 31 }, 'T'))!;
        assert.deepEqual(
            (documentChanges as TextDocumentEdit[]).map(({ textDocument }) => textDocument).sort((a, b) => (a.uri < b.uri ? -1 : 1)),
            [
                { uri, version: 7 },
                { uri: shared, version: null },
            ],
        );
    });

    it('writes a name in its composed form', async () => {
        const after = await renamed('tool ma<|>p "Map"', 'Cafe\u0301');
        assert.equal(after.here, 'tool Caf\u00E9 "Map"');
    });

    it('takes one of the language’s own words, where a name may be one', async () => {
        assert.equal(
            (await renamed('tool ma<|>p "Map"\nprogramme P "P" { simulation "S" { practises map } }', 'focus')).here,
            'tool focus "Map"\nprogramme P "P" { simulation "S" { practises focus } }',
        );
    });

    it('changes nothing where the name stays', async () => {
        assert.deepEqual(
            await (async () => {
                await editor.open(uri, 'tool map "Map"');
                return editor.rename(uri, { line: 0, character: 6 }, 'map');
            })(),
            {},
        );
    });

    describe('refuses with a sentence', () => {
        for (const [newName, message] of [
            [
                'not a name!',
                '`not a name!` cannot be a name. A name is made of letters, digits, _ and hyphens within it, and begins with a letter: `not-a-name`.',
            ],
            ['2go', '`2go` cannot be a name. A name is made of letters, digits, _ and hyphens within it, and begins with a letter: `go`.'],
            ['', 'An agency needs a name: letters, digits, _ and hyphens within it, beginning with a letter.'],
            ['any', '`any` means something else where an agency is named. Choose another name.'],
            ['Police', '`Police` is taken: an agency has that name already (Police). Choose another name.'],
        ] as const) {
            it(`"${newName}" for an agency`, async () => {
                assert.equal(await refusal('programme P "P" { designed by Tru<|>st }', newName), message);
            });
        }

        it('a kind named as one of the language’s words', async () => {
            assert.equal(
                await refusal('kind wan<|>der "W" is experience', 'focus'),
                '`focus` is a word of the language, so an activity cannot begin with it as its kind. Choose another name.',
            );
        });

        it('a name that the programme itself has where the thing is named', async () => {
            assert.match(
                await refusal('programme P "P" {\n agency Mine "Mine" in health\n designed by Mine, Tru<|>st\n}', 'Mine'),
                /^`Mine` is taken: an agency has that name already \(Mine\)/,
            );
        });

        it('a name that the library has', async () => {
            assert.match(
                await refusal('programme P "P" { wa<|>lk "W" }', 'coaching'),
                /^`coaching` is taken: a kind of activity in Balcony’s library has that name already \(Coaching\)/,
            );
        });

        it('a name that another element of the framework has, since targets may name an element alone', async () => {
            assert.match(
                await refusal('framework F "F" { dimension a "A" { element on<|>e "One" } dimension b "B" { element two "Two" } }', 'two'),
                /^`two` is taken: an element has that name already \(Two\)/,
            );
        });

        it('what belongs to the library', async () => {
            assert.equal(
                await refusal('programme P "P" { coa<|>ching "C" }'),
                '`coaching` belongs to Balcony’s library, which cannot be changed. You can declare a kind of activity of your own under another name.',
            );
            assert.match(
                await refusal('programme P "P" { coaching "C" { targets SystemsLeadership.think<|>ing } }', 'mulling'),
                /^`thinking` belongs to Balcony’s library/,
            );
        });

        it('a title, and what is no name', async () => {
            assert.match(await refusal('agency Trust2 "The Tr<|>ust" in health'), /^This is a title: change its words as you like\./);
            assert.match(await refusal('programme P "P" { pur<|>pose "Why" }'), /^There is no name here\./);
        });
    });

    it('comes back to the same texts when it is turned round, whatever is renamed', async () => {
        const folder = 'test/fixtures/samples';
        const texts = Object.fromEntries(readdirSync(folder).map(name => [`${FOLDER}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')]));
        const all = await startEditor({ files: new MemoryFiles({}) });
        for (const [address, text] of Object.entries(texts)) await all.open(address, text);
        const { shared: services, balcony } = createBalconyServices();
        const names = Object.entries(texts).flatMap(([address, text]) => {
            const document = services.workspace.LangiumDocumentFactory.fromString(text, URI.parse(address));
            return AstUtils.streamAllContents(document.parseResult.value)
                .filter(isNamed)
                .map(node => ({ address, position: balcony.references.NameProvider.getNameNode(node)!.range.start, name: node.name }))
                .toArray();
        });
        assert.ok(names.length > 40);
        await fc.assert(
            fc.asyncProperty(
                fc.constantFrom(...names),
                fc.constantFrom('Zeta', 'the-new-name', 'Ä-1', 'é_'),
                async ({ address, position, name }, newName) => {
                    const there = applied(texts, await all.rename(address, position, newName));
                    assert.notDeepEqual(there, texts);
                    for (const [one, text] of Object.entries(there)) if (text !== texts[one]) await all.change(one, text);
                    assert.equal(
                        (await all.diagnostics(address)).some(({ code }) => code === 'unknown-name'),
                        false,
                    );
                    const back = applied(there, await all.rename(address, position, name));
                    for (const [one, text] of Object.entries(back)) if (text !== there[one]) await all.change(one, text);
                    assert.deepEqual(back, texts);
                },
            ),
            { seed: 11, numRuns: 40 },
        );
        await all.end();
    });
});
