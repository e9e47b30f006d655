import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import type { TextDocumentEdit } from 'vscode-languageserver-protocol';
import type { Server } from '../../server/server.ts';
import { KEPT_TREES } from '../../server/workspace/closed-trees.ts';
import { collect } from '../support/held.ts';
import { connect, type Editor, FOLDER } from './support/editor.ts';
import { marked } from './support/marked.ts';
import { MemoryFiles } from './support/memory-files.ts';

const MANY = 50;
/** Those that were asked for last, and the one that the parser read last. */
const MOST_HELD = KEPT_TREES + 1;
const SHARED = `${FOLDER}/shared.balcony`;
const TRUST = 'agency <|>Trust "Hospitals Trust" in health\n';
const addressOf = (number: number) => `${FOLDER}/plan-${String(number).padStart(2, '0')}.balcony`;
const planOf = (number: number) =>
    `programme Plan${number} "Plan ${number}" {\n    designed by Trust authorised by "The board"\n    event Walk${number} "A walk" { lasts 2 hours }\n    outcome Homes "More homes"\n}\n`;

describe('files that are not open', () => {
    let editor: Editor;
    let server: Server;
    let files: MemoryFiles;
    /** Every tree that was read of a file. */
    let trees: WeakRef<object>[];

    beforeEach(() => {
        trees = [];
        files = new MemoryFiles({
            [SHARED]: marked(TRUST).text,
            ...Object.fromEntries(Array.from({ length: MANY }, (_, number) => [addressOf(number), planOf(number)])),
        });
    });
    afterEach(() => editor.end());

    async function start(before: (server: Server) => void = () => undefined): Promise<void> {
        ({ editor, server } = connect({ files }));
        before(server);
        const { LangiumParser } = server.balcony.parser;
        const parse = LangiumParser.parse.bind(LangiumParser);
        LangiumParser.parse = ((...asked: Parameters<typeof parse>) => {
            const read = parse(...asked);
            if (asked[0].includes('programme Plan')) trees.push(new WeakRef(read.value));
            return read;
        }) as typeof LangiumParser.parse;
        await editor.introduce();
        await editor.settled();
    }

    /** How many of the trees that were read of plans are still held. */
    async function held(): Promise<number> {
        await setImmediate();
        collect();
        return trees.filter(tree => tree.deref() !== undefined).length;
    }

    const rulesIn = async (uri: string) => (await editor.diagnostics(uri)).map(({ code }) => code);
    const documentAt = (uri: string) => server.shared.workspace.LangiumDocuments.all.find(document => document.uri.toString() === uri);

    it('are read, and no tree of them is held but those that were asked for last', async () => {
        await start();
        assert.ok(trees.length >= MANY, `${trees.length} were read`);
        assert.ok((await held()) <= MOST_HELD, `${await held()} are held`);
        assert.ok(documentAt(addressOf(0)) && server.trees.programmesOf(documentAt(addressOf(0))!));
    });

    it('nor after a change of what they share, or a look at all of them', async () => {
        await start();
        await editor.open(SHARED, marked(TRUST).text);
        await editor.change(SHARED, 'agency Police "Police" in police\n');
        assert.ok((await rulesIn(addressOf(7))).includes('unknown-name'));
        await editor.change(SHARED, marked(TRUST).text);
        assert.ok(!(await rulesIn(addressOf(7))).includes('unknown-name'));
        await editor.connection.sendRequest('balcony/portfolio', {});
        await editor.connection.sendRequest('balcony/programmes', {});
        await editor.connection.sendRequest('workspace/symbol', { query: 'Walk' });
        await editor.diagnostics(SHARED);
        assert.ok((await held()) <= MOST_HELD, `${await held()} are held`);
    });

    it('hold their trees while they are open, and no longer', async () => {
        await start();
        await editor.open(addressOf(3), planOf(3));
        await editor.settled();
        assert.equal(server.trees.programmesOf(documentAt(addressOf(3))!), undefined);
        await editor.close(addressOf(3));
        await editor.settled();
        assert.deepEqual(server.trees.programmesOf(documentAt(addressOf(3))!), ['Plan3']);
    });

    it('are all changed when something that they share is renamed', async () => {
        await start();
        const { text, cursor } = marked(TRUST);
        await editor.open(SHARED, text);
        const edit = await editor.rename(SHARED, cursor, 'Hospitals');
        const changed = (edit?.documentChanges ?? []) as TextDocumentEdit[];
        assert.equal(changed.length, MANY + 1);
        assert.deepEqual(
            changed.flatMap(({ edits }) =>
                edits.map(one => [('range' in one ? one.range : undefined)?.start, 'newText' in one && one.newText]),
            ),
            [...Array.from({ length: MANY }, () => [{ line: 1, character: 16 }, 'Hospitals']), [{ line: 0, character: 7 }, 'Hospitals']],
        );
    });

    it('refuse a name that one of them has for something else', async () => {
        files.texts.set(
            addressOf(9),
            planOf(9).replace('outcome Homes', 'agency Hospitals "Other hospitals" in health\n    outcome Homes'),
        );
        await start();
        const { text, cursor } = marked(TRUST);
        await editor.open(SHARED, text);
        await assert.rejects(editor.rename(SHARED, cursor, 'Hospitals'), /`Hospitals` is taken/);
    });

    it('are led to from what they refer to, and can be asked about', async () => {
        await start();
        const { text, cursor } = marked(TRUST);
        await editor.open(SHARED, text);
        const references = await editor.references(SHARED, cursor, false);
        assert.equal(references?.length, MANY);
        assert.deepEqual(references?.[4], {
            uri: addressOf(4),
            range: { start: { line: 1, character: 16 }, end: { line: 1, character: 21 } },
        });
        assert.match(await editor.hoverText(addressOf(4), { line: 1, character: 18 }), /Hospitals Trust/);
        const coverage = await editor.connection.sendRequest('balcony/coverage', {
            textDocument: { uri: addressOf(4) },
            asked: { by: 'activity' },
        });
        assert.match(JSON.stringify(coverage), /Plan4|Plan 4/);
        const symbols = await editor.connection.sendRequest<{ location: { uri: string } }[]>('workspace/symbol', { query: 'Plan 12' });
        assert.deepEqual(
            symbols.map(({ location }) => location.uri),
            [addressOf(12)],
        );
    });

    it('are shown beside each other as they are now', async () => {
        await start();
        const shown = async () =>
            (await editor.connection.sendRequest<{ programmes: { title: string }[] }>('balcony/portfolio', {})).programmes.map(
                ({ title }) => title,
            );
        const listed = async () =>
            (await editor.connection.sendRequest<{ title: string }[]>('balcony/programmes', {})).map(({ title }) => title);
        assert.equal((await shown()).length, MANY);
        assert.ok((await listed()).includes('Plan 7'));
        files.texts.set(addressOf(7), planOf(7).replace('"Plan 7"', '"The seventh"'));
        await editor.filesChanged({ [addressOf(7)]: 'changed' });
        assert.ok((await shown()).includes('The seventh'));
        assert.ok((await listed()).includes('The seventh') && !(await listed()).includes('Plan 7'));
    });

    it('are told of anew when they change on the disk, as is whoever has the same name', async () => {
        await start();
        assert.ok(!(await rulesIn(addressOf(2))).includes('declared-twice'));
        files.texts.set(addressOf(8), planOf(8).replace('Plan8', 'Plan2'));
        await editor.filesChanged({ [addressOf(8)]: 'changed' });
        assert.ok((await rulesIn(addressOf(8))).includes('declared-twice'));
        assert.ok((await rulesIn(addressOf(2))).includes('declared-twice'));
        files.texts.set(addressOf(8), planOf(8));
        await editor.filesChanged({ [addressOf(8)]: 'changed' });
        assert.ok(!(await rulesIn(addressOf(8))).includes('declared-twice'));
        assert.ok(!(await rulesIn(addressOf(2))).includes('declared-twice'));
        await editor.settled();
        assert.ok((await held()) <= MOST_HELD, `${await held()} are held`);
    });

    it('have quick fixes, though nobody has opened them', async () => {
        files.texts.set(addressOf(5), planOf(5).replace('lasts 2 hours', 'lasts 2 hrs'));
        await start();
        const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
        const fixes = async () =>
            (await editor.codeActions(addressOf(5), whole)).map(({ title, edit }) => [
                title,
                ((edit?.documentChanges ?? []) as TextDocumentEdit[]).map(({ edits }) => edits),
            ]);
        const closed = await fixes();
        await editor.open(addressOf(5), files.texts.get(addressOf(5)) ?? '');
        await editor.settled();
        assert.deepEqual(closed, await fixes());
        assert.ok(closed.length > 1);
    });

    it('are read as a whole where they hold something else than they seem to at a glance', async () => {
        await start();
        const findings = async () =>
            Object.fromEntries(await Promise.all([...files.texts.keys()].map(async uri => [uri, await editor.diagnostics(uri)])));
        files.texts.set(addressOf(1), planOf(1).replace('Trust', 'Hidden'));
        files.texts.set(addressOf(6), `${planOf(6)}agency Hidden "Hidden" in health\n`);
        await editor.filesChanged({ [addressOf(1)]: 'changed', [addressOf(6)]: 'changed' });
        const right = await findings();
        await editor.end();
        await start(({ trees: ofServer }) => {
            const take = ofServer.takeUnread.bind(ofServer);
            const { LangiumDocumentFactory } = server.shared.workspace;
            const fromUri = LangiumDocumentFactory.fromUri.bind(LangiumDocumentFactory);
            LangiumDocumentFactory.fromUri = (async (...asked: Parameters<typeof fromUri>) => {
                const document = await fromUri(...asked);
                if (document.uri.toString() === addressOf(6)) take(document, ['Plan6']);
                return document;
            }) as typeof fromUri;
        });
        assert.deepEqual(await findings(), right);
        assert.ok(!(await rulesIn(addressOf(1))).includes('unknown-name'));
    });
});
