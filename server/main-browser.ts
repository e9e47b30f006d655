// The language server as a worker in a browser, in one file. Its files come from the editor.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { filesByClient } from './files/by-client.ts';
import { redirectConsole } from './redirect-console.ts';
import { startServer } from './start.ts';

// The project's types know Node's own scope, not a worker's.
const scope = globalThis as never;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
redirectConsole(connection);
startServer(connection, { files: filesByClient(connection), today: () => new Date().toISOString().slice(0, 10) });
