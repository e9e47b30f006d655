import assert from 'node:assert/strict';
import {
    type CompletionItem,
    CompletionResolveRequest,
    CompletionTriggerKind,
    InsertTextFormat,
    type MarkupContent,
    type TextEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ABLE, type Editor, FOLDER, startEditor } from './support/editor.ts';
import { marked } from './support/marked.ts';
import { MemoryFiles } from './support/memory-files.ts';

describe('completion', () => {
    let editor: Editor;
    let documents = 0;
    before(async () => {
        editor = await startEditor({
            files: new MemoryFiles({
                [`${FOLDER}/shared.balcony`]:
                    'agency Trust "Hospitals Trust" in health\nagency Police "Police" in police\n// Go and see.\nkind learning-walk "Learning walk" is experience { about "A walk." }\nstrand-less',
            }),
        });
    });
    after(() => editor.end());

    async function proposed(input: string, triggerCharacter?: string): Promise<{ uri: string; text: string; items: CompletionItem[] }> {
        const { text, cursor } = marked(input);
        const uri = `${FOLDER}/completion-${++documents}.balcony`;
        await editor.open(uri, text);
        const context =
            triggerCharacter === undefined
                ? { triggerKind: CompletionTriggerKind.Invoked }
                : { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter };
        const items = await editor.completion(uri, cursor, context);
        await editor.close(uri);
        return { uri, text, items };
    }

    const labels = async (input: string, trigger?: string) => (await proposed(input, trigger)).items.map(({ label }) => label);

    /** The text when the proposal of that label is taken. */
    async function taken(input: string, label: string): Promise<string> {
        const { uri, text, items } = await proposed(input);
        const item = items.find(one => one.label === label);
        assert.ok(item, `There is no ${label} among ${items.map(one => one.label).join(', ')}`);
        return TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), [
            item.textEdit as TextEdit,
            ...(item.additionalTextEdits ?? []),
        ]);
    }

    const inActivity = (statement: string) => `programme P "P" {\n    coaching "C" {\n        ${statement}\n    }\n}\n`;

    describe('of statements', () => {
        it('proposes what can stand in the body, in the order in which a designer comes to it', async () => {
            const offered = await labels('programme P "P" {\n    <|>\n}');
            const looked = ['purpose', 'cohort', 'phase', 'outcome', 'agency', 'kind', 'coaching', 'hosted by', 'targets', 'rests on'];
            assert.deepEqual(
                offered.filter(label => looked.includes(label)),
                ['purpose', 'outcome', 'cohort', 'phase', 'kind', 'agency', 'coaching'],
                'what every file may declare comes after what only a programme says, and kinds of activity last',
            );
            assert.equal(offered.indexOf('purpose') < 5, true);
        });

        it('proposes to an activity what says something there', async () => {
            const offered = await labels(inActivity('<|>'));
            for (const wanted of ['takes', 'targets', 'hosted by', 'one to one', 'before the start'])
                assert.ok(offered.includes(wanted), wanted);
            for (const unwanted of ['purpose', 'cohort', 'phase', 'coaching', 'uses']) assert.ok(!offered.includes(unwanted), unwanted);
        });

        it('leaves out what has been said, and keeps what may come again', async () => {
            const offered = await labels(
                'programme P "P" {\n    purpose "Why"\n    note "A" "B"\n    <|>\n    place "Here"\n    phase "One" { lasts 2 months }\n}',
            );
            assert.equal(offered.includes('purpose'), false);
            assert.equal(offered.includes('place'), false);
            assert.ok(offered.includes('note') && offered.includes('phase') && offered.includes('lasts'));
        });

        it('says what each means', async () => {
            const { items } = await proposed(inActivity('<|>'));
            const documentation = items.find(({ label }) => label === 'takes')?.documentation as MarkupContent;
            assert.match(documentation.value, /^\*\*takes\*\*\n\nEffort: what it asks of one participant’s time\./);
        });

        it('says in short, beside each, what it says', async () => {
            const { items } = await proposed(inActivity('<|>'));
            const beside = (wanted: string) => items.find(({ label }) => label === wanted)?.labelDetails?.description;
            assert.equal(beside('takes'), 'Effort: what it asks of one participant’s time');
            assert.match(beside('targets') ?? '', /^What it is for: dimensions \(thinking\)/);
        });

        it('begins a programme as a draft, which is told gently what is still to come', async () => {
            assert.match(await taken('<|>', 'programme'), /^programme \$\{1:Name\} .* \{\n\tstatus draft\n/);
        });

        it('writes the whole statement with places to fill in', async () => {
            const { items } = await proposed(inActivity('ho<|>'));
            const item = items.find(({ label }) => label === 'hosted by')!;
            assert.deepEqual(
                [(item.textEdit as TextEdit).newText, item.insertTextFormat],
                ['hosted by ${1|Police,Trust|}', InsertTextFormat.Snippet],
                'with the names that there are',
            );
            assert.equal(await taken(inActivity('fo<|>'), 'focus'), inActivity('focus "$1"'));
        });

        it('gives the names in the order of proposals: what nothing targets yet comes first', async () => {
            const written = await taken(
                'programme P "P" {\n    coaching "A" { targets being, feeling, perceiving, relating, doing }\n    coaching "B" {\n        ta<|>\n    }\n}',
                'targets',
            );
            assert.match(written, /targets \$\{1\|thinking\.[\w-]+,/);
        });

        it('has an editor that can do so propose what comes next', async () => {
            const asking = await startEditor({
                files: new MemoryFiles({}),
                initializationOptions: { commands: ['editor.action.triggerSuggest'] },
            });
            const { text, cursor } = marked(inActivity('<|>'));
            await asking.open(`${FOLDER}/asking.balcony`, text);
            const items = await asking.completion(`${FOLDER}/asking.balcony`, cursor);
            const commandOf = (wanted: string) => items.find(({ label }) => label === wanted)?.command?.command;
            assert.deepEqual([commandOf('targets'), commandOf('focus')], ['editor.action.triggerSuggest', undefined]);
            await asking.end();
        });

        it('proposes declarations in a file, and the parts of a framework in one', async () => {
            assert.deepEqual((await labels('<|>')).slice(0, 3), ['programme', 'framework', 'kind']);
            assert.deepEqual(
                (await labels('framework F "F" {\n    <|>\n}')).filter(label => !['note', 'rationale', 'to decide'].includes(label)),
                ['dimension', 'source', 'about'],
            );
        });

        it('does not disturb whoever indents a line with spaces', async () => {
            assert.deepEqual(await labels('programme P "P" {\n    <|>\n}', ' '), []);
        });
    });

    describe('of kinds', () => {
        it('proposes kinds where an activity can begin, the workspace’s own first, with a body to write in', async () => {
            const { items } = await proposed('programme P "P" {\n    phase "One" {\n        <|>\n    }\n}');
            const kinds = items.filter(({ detail }) => detail?.startsWith('kind of activity'));
            assert.equal(kinds[0]?.label, 'learning-walk');
            assert.ok(kinds.some(({ label }) => label === 'secondment'));
            assert.equal((kinds[0].textEdit as TextEdit).newText, 'learning-walk "${1:Learning walk}" {\n\t$0\n}');
            assert.match((kinds[0].documentation as MarkupContent).value, /A walk\.[\s\S]*Go and see\./);
        });
    });

    describe('of names', () => {
        it('proposes those of the sort that is wanted, with title and what they are', async () => {
            const { items } = await proposed('programme P "P" {\n    designed by <|>\n}');
            const trust = items.find(({ label }) => label === 'Trust')!;
            assert.deepEqual([trust.labelDetails?.description, trust.detail], ['Hospitals Trust', 'agency']);
            assert.deepEqual(
                items.slice(0, 2).map(({ label }) => label),
                ['Police', 'Trust'],
            );
            assert.ok(items.some(({ label }) => label === 'facilitator'));
            assert.ok(!items.some(({ label }) => label === 'coaching'));
        });

        it('proposes the programme’s own before the workspace’s and the library’s', async () => {
            assert.deepEqual(
                (await labels('programme P "P" {\n    agency Zeal "Zeal" in health\n    commissioned by <|>\n}')).slice(0, 3),
                ['Zeal', 'Police', 'Trust'],
            );
        });

        it('leaves out what the list names already', async () => {
            assert.deepEqual(await labels('programme P "P" {\n    commissioned by Trust, <|>\n}'), ['Police']);
        });

        it('replaces the word that the cursor is in', async () => {
            assert.equal(
                await taken('programme P "P" {\n    commissioned by Tr<|>ush\n}', 'Trust'),
                'programme P "P" {\n    commissioned by Trust\n}',
            );
        });

        it('goes on over lines', async () => {
            assert.ok((await labels('programme P "P" {\n    commissioned by Trust,\n                    <|>\n}')).includes('Police'));
        });

        it('gives a name to what has only a title', async () => {
            const text = 'programme P "P" {\n    coaching "Six talks" { takes 2 days }\n    theory-module "Ideas" { applied in <|> }\n}';
            assert.equal(
                await taken(text, 'SixTalks'),
                'programme P "P" {\n    coaching SixTalks "Six talks" { takes 2 days }\n    theory-module "Ideas" { applied in SixTalks }\n}',
            );
        });

        it('proposes rules to accept, those that have found something first', async () => {
            const { text, cursor } = marked('programme P "P" {\n    coaching "C"\n    accept <|>\n}');
            const uri = `${FOLDER}/accepting.balcony`;
            await editor.open(uri, text.replace('accept ', ''));
            assert.ok((await editor.diagnostics(uri)).some(({ code }) => code === 'no-experiential-learning'));
            await editor.change(uri, text);
            const offered = (await editor.completion(uri, cursor)).map(({ label }) => label);
            await editor.close(uri);
            assert.ok(offered.indexOf('no-experiential-learning') < offered.indexOf('competency-selection'));
            assert.equal(offered.includes('said-twice'), false);
        });

        it('proposes first of all what is found in the body at the cursor', async () => {
            const { text, cursor } = marked(
                'programme P "P" {\n    theory-module "T" { takes 1 day }\n    theory-module "U" {\n        takes 1 day\n        accept <|>\n    }\n}',
            );
            const uri = `${FOLDER}/accepting-there.balcony`;
            await editor.open(uri, text.replace('accept ', ''));
            const rules = (await editor.diagnostics(uri)).map(({ code }) => code);
            for (const rule of ['theory-without-application', 'no-coaching']) assert.ok(rules.includes(rule), rule);
            await editor.change(uri, text);
            const offered = (await editor.completion(uri, cursor))
                .map(({ sortText = '', label }) => `${sortText} ${label}`)
                .sort()
                .map(one => one.split(' ').at(-1));
            await editor.close(uri);
            assert.ok(offered.indexOf('theory-without-application') < offered.indexOf('no-coaching'));
            assert.ok(offered.indexOf('no-coaching') < offered.indexOf('competency-selection'));
        });
    });

    describe('after `targets `', () => {
        it('proposes elements of dimensions that nothing targets yet, each with its dimension', async () => {
            const { items } = await proposed(
                'programme P "P" {\n    coaching "C" { targets doing, being.courage, thinking.curiosity }\n    seminar "S" { targets <|> }\n}',
            );
            const elements = items.filter(({ detail }) => detail?.startsWith('element')).map(({ label }) => label);
            assert.deepEqual(
                items.slice(0, 9).map(({ label }) => label),
                elements.filter(label => /^(feeling|perceiving|relating)\./.test(label)),
            );
            const values = items.find(({ label }) => label === 'feeling.values')!;
            assert.equal(values.labelDetails?.description, 'Personal values (Ways of feeling)');
            assert.match((values.documentation as MarkupContent).value, /^\*\*Personal values\*\*: element of Ways of feeling/);
            assert.deepEqual(
                items.slice(-2).map(({ label }) => label),
                ['thinking.curiosity', 'SystemsLeadership'],
            );
        });

        it('proposes a dimension’s elements after its name and a point', async () => {
            assert.deepEqual((await labels(inActivity('targets feeling.<|>'), '.')).sort(), ['commitment', 'values']);
            assert.deepEqual(await labels(inActivity('targets feeling.values, feeling.<|>')), ['commitment']);
            assert.ok((await labels(inActivity('targets SystemsLeadership.<|>'))).includes('thinking.synthesis'));
        });

        it('proposes a framework of one’s own where the programme uses it', async () => {
            const offered = await labels(
                'framework F "F" { dimension d "D" { element e "E" } }\nprogramme P "P" { uses F\n coaching "C" {\n targets <|>\n} }',
            );
            assert.deepEqual(offered.slice(0, 2), ['d.e', 'd']);
        });

        it('answers when a space is typed', async () => {
            assert.ok((await labels(inActivity('targets <|>'), ' ')).includes('feeling.values'));
        });
    });

    describe('of words within statements', () => {
        for (const [text, wanted] of [
            ['programme P "P" {\n    status <|>\n}', ['draft', 'for']],
            [
                'programme P "P" {\n    e-learning "E" {\n        is <|>\n    }\n}',
                ['experience', 'reflection', 'skills', 'system', 'theory', 'tools'],
            ],
            ['kind walk "Walk" is <|>', ['experience', 'learning-walk']],
            ['programme P "P" { coaching "C" { takes 2 <|> } }', ['days', 'sessions', 'to']],
            ['programme P "P" { coaching "C" { takes 2 days a <|> } }', ['week', 'month']],
        ] as const) {
            it(`proposes ${wanted.join(', ')} in ${marked(text).text.replace(/\s+/g, ' ')}`, async () => {
                const offered = await labels(text);
                for (const word of wanted) assert.ok(offered.includes(word), `${word} among ${offered.join(', ')}`);
            });
        }
    });

    describe('in a text that cannot be read as a whole', () => {
        for (const [what, text, wanted] of [
            ['after a half-typed statement', inActivity('takes\n        <|>'), 'targets'],
            ['in a body that is not closed', 'programme P "P" {\n    coaching "C" {\n        ta<|>', 'targets'],
            [
                'behind a fault in another statement',
                inActivity('takes takes takes\n        serves <|>').replace('coaching', 'outcome Homes "H" { }\n    coaching'),
                'Homes',
            ],
            [
                'before a brace that is missing',
                'programme P "P" {\n    coaching "C" {\n        targets <|>\n    theory-module "T" { }\n}',
                'feeling.values',
            ],
            ['under a statement with a word misspelt', inActivity('tkaes 2 days\n        tou<|>'), 'touches'],
            ['with a programme after it', 'programme P "P" {\n    designed by <|>\n\nprogramme Q "Q" { }', 'Trust'],
        ] as const) {
            it(`proposes ${wanted} ${what}`, async () => {
                assert.ok((await labels(text)).includes(wanted));
            });
        }
    });

    describe('keeps silent', () => {
        for (const [where, text] of [
            ['in a text between quotation marks', 'programme P "P" { purpose "to <|> do" }'],
            ['at the end of a text that is not closed', 'programme P "P" {\n    purpose "to<|>\n}'],
            ['in a comment', 'programme P "P" {\n    // ta<|>\n}'],
            ['in a block comment', 'programme P "P" {\n    /* ta<|> */\n}'],
            ['in a number', inActivity('takes 2<|>')],
            ['where a title is wanted', 'programme P "P" { coaching One <|> }'],
        ] as const) {
            it(where, async () => {
                assert.deepEqual(await labels(text), []);
            });
        }
    });

    it('is plain for an editor that takes no snippets and shows no Markdown', async () => {
        const plain = await startEditor({ files: new MemoryFiles({}), abilities: {} });
        await plain.open(`${FOLDER}/plain.balcony`, 'programme P "P" { ho }');
        const items = await plain.completion(`${FOLDER}/plain.balcony`, { line: 0, character: 18 });
        const item = items.find(({ label }) => label === 'cohort')!;
        assert.deepEqual([(item.textEdit as TextEdit).newText, item.insertTextFormat], ['cohort', InsertTextFormat.PlainText]);
        assert.equal((item.documentation as MarkupContent).kind, 'plaintext');
        await plain.end();
    });

    it('says what it replaces in both ways, for an editor that asks for both', async () => {
        const both = await startEditor({
            files: new MemoryFiles({}),
            abilities: { ...ABLE, textDocument: { ...ABLE.textDocument, completion: { completionItem: { insertReplaceSupport: true } } } },
        });
        await both.open(`${FOLDER}/both.balcony`, 'programme P "P" { cohort }');
        const [item] = await both.completion(`${FOLDER}/both.balcony`, { line: 0, character: 20 });
        const at = (character: number) => ({ line: 0, character });
        const { newText: _newText, ...ranges } = item!.textEdit as { newText: string };
        assert.deepEqual(ranges, { insert: { start: at(18), end: at(20) }, replace: { start: at(18), end: at(24) } });
        await both.end();
    });

    describe('of threads', () => {
        it('proposes experience first, where theory is applied and where reflection looks back', async () => {
            const text = (statement: string) =>
                `programme P "P" {\n    coaching Talks "Talks"\n    seminar Ideas "Ideas"\n    event Days "Days" { study-visit Visit "Visit" }\n    live-project Walk "Walk"\n    seminar "S" { ${statement} <|> }\n}\n`;
            for (const statement of ['applied in', 'reflects on'])
                assert.deepEqual((await labels(text(statement))).slice(0, 3), ['Visit', 'Walk', 'Days'], statement);
        });
    });

    describe('for an editor that asks for meanings apart', () => {
        let apart: Editor;
        before(async () => {
            const item = { ...ABLE.textDocument?.completion?.completionItem, resolveSupport: { properties: ['documentation'] } };
            const abilities = { ...ABLE, textDocument: { ...ABLE.textDocument, completion: { completionItem: item } } };
            apart = await startEditor({ files: new MemoryFiles({}), abilities });
        });
        after(() => apart.end());

        async function meaningOf(input: string, label: string): Promise<string> {
            const { text, cursor } = marked(input);
            const uri = `${FOLDER}/apart.balcony`;
            await apart.open(uri, text);
            const item = (await apart.completion(uri, cursor)).find(one => one.label === label);
            assert.ok(item);
            assert.equal(item.documentation, undefined, 'it is not sent before it is asked for');
            const resolved = await apart.connection.sendRequest(CompletionResolveRequest.type, item);
            await apart.close(uri);
            return (resolved.documentation as MarkupContent).value;
        }

        it('gives what a kind rests on, with its place in the study, when it is asked', async () => {
            assert.match(await meaningOf('programme P "P" {\n    <|>\n}\n', 'secondment'), /Rests on: .*Section/);
        });

        it('gives a dimension’s ways of growing, and a rule’s reason, in a text with faults too', async () => {
            assert.match(await meaningOf(inActivity('targets <|>'), 'relating'), /Grows through/);
            assert.match(
                await meaningOf('programme P "P" {\n    takes 2 2 days\n    accept <|>', 'no-coaching'),
                /How far the study carries it/,
            );
        });
    });
});
