import { PassThrough } from 'node:stream';
import * as lsp from 'vscode-languageserver-protocol/node';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { startServer } from '../../../../server/start.ts';
import { Editor, FOLDER } from '../../../server/support/editor.ts';
import { MemoryFiles } from '../../../server/support/memory-files.ts';
import { NORTHBRIDGE, sampleText } from '../../../support/samples.ts';
import { fileOf, wordsIn } from '../seeds.ts';
import type { Target } from '../target.ts';

const PLAN = `${FOLDER}/theory.balcony`;
const WORDS_OF_ALL = `${FOLDER}/shared.balcony`;
/** After so many inputs, another server is started: what one was told in all of them adds up. */
const INPUTS_A_SERVER = 500;
/** What ends a server, or begins it anew. */
const NOT_SENT = new Set(['exit', 'shutdown', 'initialize']);

/** What an editor says to the server, a message a line. Whatever comes, the next question is answered. */
export async function open(): Promise<Target> {
    let running = await start();
    let inputs = 0;
    const unheard: unknown[] = [];
    process.on('unhandledRejection', error => unheard.push(error));
    process.on('uncaughtException', error => unheard.push(error));
    const methods = fileOf('server/protocol.ts').match(/balcony\/\w+/g) ?? [];
    const asked = [...methods, ...METHODS];
    return {
        seeds: asked.flatMap(method => PARAMS.map((params, id) => JSON.stringify({ jsonrpc: '2.0', id, method, params }))),
        words: [...asked.map(method => JSON.stringify(method)), ...WORDS],
        async take(input) {
            if (++inputs % INPUTS_A_SERVER === 0) {
                await running.editor.end();
                running = await start();
            }
            for (const body of input.split('\n').filter(isSent)) {
                running.toServer.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`);
                running.toServer.write(body);
            }
            await running.editor.connection.sendRequest('textDocument/hover', {
                textDocument: { uri: PLAN },
                position: { line: 0, character: 2 },
            });
            if (unheard.length > 0) throw unheard.pop();
        },
        close: () => running.editor.end(),
    };
}

async function start(): Promise<{ readonly editor: Editor; readonly toServer: PassThrough }> {
    const [toServer, toEditor] = [new PassThrough(), new PassThrough()];
    const connection = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toEditor));
    startServer(connection, { files: new MemoryFiles({ [WORDS_OF_ALL]: NORTHBRIDGE }), today: () => '2027-01-11' });
    const editor = new Editor(lsp.createProtocolConnection(new lsp.StreamMessageReader(toEditor), new lsp.StreamMessageWriter(toServer)));
    await editor.introduce();
    await editor.open(PLAN, sampleText('theory-school'));
    await editor.settled();
    return { editor, toServer };
}

function isSent(body: string): boolean {
    try {
        const message = JSON.parse(body) as { method?: unknown } | null;
        return !NOT_SENT.has(String(message?.method));
    } catch {
        return body !== '';
    }
}

const METHODS = [
    ...wordsIn(`
        hover  completion  definition  references  documentHighlight  rename  prepareRename  documentSymbol  codeAction  codeLens
        foldingRange  selectionRange  formatting  rangeFormatting  onTypeFormatting  inlayHint  semanticTokens/full  signatureHelp
        documentLink  diagnostic  didChange  didOpen  didClose  didSave
    `).map(name => `textDocument/${name}`),
    ...wordsIn(`
        symbol  executeCommand  didChangeWatchedFiles  didChangeWorkspaceFolders  willRenameFiles  didChangeConfiguration
        textDocumentContent
    `).map(name => `workspace/${name}`),
    '$/cancelRequest',
];

const POSITION = { line: 4, character: 12 };
const RANGE = { start: { line: 0, character: 0 }, end: { line: 9, character: 3 } };
const PARAMS = [
    { textDocument: { uri: PLAN }, position: POSITION, newName: 'north', ch: '}', context: { includeDeclaration: true, diagnostics: [] } },
    {
        textDocument: { uri: PLAN, version: 2 },
        range: RANGE,
        options: { tabSize: 4, insertSpaces: true },
        contentChanges: [{ range: RANGE, text: 'x' }],
    },
    {
        uri: PLAN,
        query: 'th',
        asked: { by: 'activity' },
        programme: 'Theory',
        positions: [POSITION],
        template: 'fellowship',
        title: 'North',
    },
];

const WORDS = [
    ...wordsIn(`
        "textDocument"  "uri"  "position"  "line"  "character"  "range"  "start"  "end"  "text"  "contentChanges"  "changes"  "version"
        "id"  "params"  "method"  "jsonrpc"  "2.0"  "context"  "diagnostics"  "options"  "query"  "command"  "arguments"  "programme"
        "asked"  "by"  "html"  "rows"  "title"  "name"  "bytes"  "reader"  "from"  "to"
        null  true  []  {}  -1  1e9  0.5  2147483648  ""  "file:///"  "no address"  "%"  "__proto__"
        "balcony-library:/framework.balcony"  "balcony-rule:/no-coaching.md"
    `),
    ...['\n', JSON.stringify(PLAN), JSON.stringify(WORDS_OF_ALL)],
];
