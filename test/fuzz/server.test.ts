import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import * as lsp from 'vscode-languageserver-protocol/node';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { sequence } from '../../bench/sequence.ts';
import { startServer } from '../../server/start.ts';
import { mutate } from '../property/mutations.ts';
import { Editor, FOLDER, startEditor } from '../server/support/editor.ts';
import { MemoryFiles } from '../server/support/memory-files.ts';
import { heldNow } from '../support/held.ts';
import { NORTHBRIDGE, sampleText } from '../support/samples.ts';

/** How many edits are made: `EDITS=10000 npm run fuzz` for a long run, and with `EDIT_MINUTES=120` as many as those minutes hold. `EDIT_SEED` makes others. */
const EDITS = Number(process.env.EDITS ?? 200);
const MINUTES = Number(process.env.EDIT_MINUTES ?? 0);
/** After how many edits it is measured what the server holds. */
const MEASURED_AFTER = MINUTES > 0 ? 1000 : Math.ceil(EDITS / 10);
/** After how many edits its findings are compared: what is missed once is made good by the next edits of the same file, and would not be seen at the end. */
const COMPARED_AFTER = 20;
const SEED = Number(process.env.EDIT_SEED ?? 20270111);

const WHOLE: Readonly<Record<string, string>> = {
    shared: NORTHBRIDGE,
    fellowship: sampleText('place-fellowship'),
    theory: sampleText('theory-school'),
};
/** This one is not open in the editor: it changes on the disk. */
const CLOSED = 'fellowship';
const uriOf = (name: string) => `${FOLDER}/${name}.balcony`;

/** Another title in one place: of what files share, whoever uses it is looked at again only where it has been read. */
function retitled(text: string, next: () => number): string {
    const titles = [...text.matchAll(/(?<=^\s*[\w-]+ [\w-]+ )"[^"\n]*"/gm)];
    const title = titles[Math.floor(next() * titles.length)];
    if (!title) return text;
    const now = next() < 0.2 ? '""' : `"A title ${Math.floor(next() * 10)}${next() < 0.2 ? '\n ' : ''}"`;
    return text.slice(0, title.index) + now + text.slice(title.index + title[0].length);
}

describe('a server that is given no rest', function () {
    this.timeout(120_000 + EDITS * 1000 + MINUTES * 2 * 60_000);

    it('has after any edits the findings of one that starts afresh, and holds no more than before', async () => {
        const next = sequence(SEED);
        const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
        const texts = { ...WHOLE };
        const { editor, files } = await startOn(WHOLE);
        await editor.settled();
        const held: number[] = [];
        const end = performance.now() + MINUTES * 60_000;
        for (let edit = 0; edit < EDITS || performance.now() < end; edit++) {
            const name = pick(Object.keys(WHOLE));
            // Spoilt texts are made whole again now and then, or nothing but rubble would be left.
            const [spoil, retitle] = [next(), next()];
            texts[name] =
                spoil < 0.3
                    ? (WHOLE[name] as string)
                    : retitle < 0.3
                      ? retitled(texts[name] as string, next)
                      : mutate(texts[name] as string, next);
            if (name === CLOSED) {
                files.texts.set(uriOf(name), texts[name]);
                await editor.filesChanged({ [uriOf(name)]: 'changed' });
            } else await editor.change(uriOf(name), texts[name]);
            if (next() < 0.3) askAndCancel(editor, uriOf(name), next);
            if (next() < 0.2) await editor.settled();
            if (edit % COMPARED_AFTER === 0) await assertAsAfresh(editor, texts, edit);
            if (edit % MEASURED_AFTER === 0) {
                held.push(heldNow());
                if (MINUTES > 0) console.log(`      ${new Date().toISOString()} ${edit} edits, ${Math.round(heldNow() / 1e6)} MB`);
            }
            editor.published.splice(0, Math.max(0, editor.published.length - 500));
        }
        await assertAsAfresh(editor, texts, EDITS);
        assert.deepEqual(
            editor.said.filter(message => /failed|could not/.test(message)),
            [],
        );
        // What leaks with every edit would be many times that in a long run.
        const [first = 0] = held;
        assert.ok(Math.max(...held) < first + 100e6, held.map(bytes => `${Math.round(bytes / 1e6)} MB`).join(', '));
        await editor.end();
    });

    it('answers after a flood of requests of which all are cancelled', async () => {
        const editor = await startEditor({ files: new MemoryFiles({}) });
        await editor.open(uriOf('theory'), WHOLE.theory as string);
        const next = sequence(1);
        for (let count = 0; count < 300; count++) askAndCancel(editor, uriOf('theory'), next);
        assert.notDeepEqual(await editor.diagnostics(uriOf('theory')), []);
        await editor.end();
    });

    it('answers after messages that are none of the protocol’s', async () => {
        const [toServer, toEditor] = [new PassThrough(), new PassThrough()];
        const connection = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toEditor));
        startServer(connection, { files: new MemoryFiles({}), today: () => '2027-01-11' });
        const editor = new Editor(
            lsp.createProtocolConnection(new lsp.StreamMessageReader(toEditor), new lsp.StreamMessageWriter(toServer)),
        );
        await editor.introduce();
        await editor.open(uriOf('theory'), WHOLE.theory as string);
        await editor.settled();

        const methods = [
            'textDocument/hover',
            'textDocument/completion',
            'textDocument/rename',
            'workspace/symbol',
            'workspace/executeCommand',
            'balcony/nothing',
            '$/nothing',
            '__proto__',
        ];
        const params = [
            null,
            [],
            {},
            7,
            { textDocument: null },
            { textDocument: { uri: 'no address' }, position: { line: -1, character: 1e9 } },
            { textDocument: { uri: uriOf('theory') }, position: 'here' },
        ];
        for (const method of methods) {
            for (const param of params) {
                // An answer or a refusal, but not silence.
                await editor.connection.sendRequest(method, param).catch((error: unknown) => assert.ok(error instanceof Error));
                await editor.connection.sendNotification(method, param);
            }
        }
        for (const body of [
            '{',
            '[]',
            '"text"',
            '{"jsonrpc":"2.0"}',
            '{"jsonrpc":"2.0","id":{},"method":5}',
            '{"jsonrpc":"2.0","method":"textDocument/didChange","params":{}}',
        ])
            toServer.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
        assert.notDeepEqual(await editor.diagnostics(uriOf('theory')), []);
        await editor.end();
    });
});

/** Asks for something and takes it back at once. */
function askAndCancel(editor: Editor, uri: string, next: () => number): void {
    const asked = [lsp.CompletionRequest.method, lsp.HoverRequest.method, lsp.DocumentSymbolRequest.method, lsp.FoldingRangeRequest.method];
    const cancelling = new lsp.CancellationTokenSource();
    const position = { line: Math.floor(next() * 60), character: Math.floor(next() * 30) };
    const method = asked[Math.floor(next() * asked.length)] as string;
    // It may be answered, or refused because it was taken back.
    editor.connection.sendRequest(method, { textDocument: { uri }, position }, cancelling.token).catch(() => undefined);
    cancelling.cancel();
}

/** An editor in which all these texts are open but the closed one, which is in its file. */
async function startOn(texts: Readonly<Record<string, string>>): Promise<{ readonly editor: Editor; readonly files: MemoryFiles }> {
    const files = new MemoryFiles({ [uriOf(CLOSED)]: texts[CLOSED] ?? '' });
    const editor = await startEditor({ files });
    for (const [name, text] of Object.entries(texts)) if (name !== CLOSED) await editor.open(uriOf(name), text);
    return { editor, files };
}

/** Throws unless the findings, after so many edits, are those of a server that starts with these texts. */
async function assertAsAfresh(editor: Editor, texts: Readonly<Record<string, string>>, edits: number): Promise<void> {
    const found = await findingsOf(editor);
    const { editor: anew } = await startOn(texts);
    assert.deepEqual(found, await findingsOf(anew), `after ${edits} edits`);
    await anew.end();
}

async function findingsOf(editor: Editor): Promise<Record<string, unknown>> {
    const found: Record<string, unknown> = {};
    for (const name of Object.keys(WHOLE)) found[name] = await editor.diagnostics(uriOf(name));
    return JSON.parse(JSON.stringify(found)) as Record<string, unknown>;
}
