// The language server as a process of its own: over the channel of the editor that started it (`--node-ipc`), over its standard streams (`--stdio`), or a pipe.
import process from 'node:process';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { filesByClient } from './files/by-client.ts';
import { byScheme } from './files/files.ts';
import { FILES_ON_DISK } from './files/on-disk.ts';
import { redirectConsole } from './redirect-console.ts';
import { startServer } from './start.ts';
import { holdLittle, settleYoungMemory } from './young-memory.ts';

/** The day in UTC; where SOURCE_DATE_EPOCH is set, that day, so that results can be had again. */
function today(): string {
    const epoch = Number(process.env['SOURCE_DATE_EPOCH'] || Number.NaN);
    return (Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date()).toISOString().slice(0, 10);
}

function die(error: unknown): never {
    process.stderr.write(`The language server has to stop. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
}

holdLittle();
process.on('uncaughtException', die);
process.on('unhandledRejection', die);
const connection = createConnection(ProposedFeatures.all);
redirectConsole(connection);
startServer(connection, { files: byScheme(FILES_ON_DISK, filesByClient(connection)), today, duringWork: settleYoungMemory });
