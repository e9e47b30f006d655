// How quick the language server is, in one run: `npm run bench:server` (after `npm run build`), or `npm run bench:server -- 1 100 1000`.
// Times are medians and 95th percentiles in milliseconds over repeated requests, after the server has checked the whole folder.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
    createProtocolConnection,
    type PublishDiagnosticsParams,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { writeWorkspace } from './programmes.ts';

const root = path.resolve(import.meta.dirname, '..');
const server = path.join(root, 'dist', 'server.js');
if (!existsSync(server)) throw new Error('dist/server.js is not there: run `npm run build` first.');
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const EDITS = 30;

console.log('programmes   ready   leaf edit         completion        map refreshed     shared name       shared title      memory MB');
for (const count of sizes.length ? sizes : [1, 100, 1000]) {
    const folder = path.join(root, 'out', 'bench', `workspace-${count}`);
    mkdirSync(path.dirname(folder), { recursive: true });
    if (!existsSync(folder)) writeWorkspace(folder, count);
    const measured = await drive(folder);
    console.log(
        `${String(count).padStart(10)} ${measured.ready.toFixed(0).padStart(7)}   ${spread(measured.leaf)}   ${spread(measured.completion)}   ${spread(measured.map)}   ${spread(measured.shared)}   ${spread(measured.title)}   ${measured.megabytes.toFixed(0).padStart(9)}`,
    );
}

interface Driven {
    readonly ready: number;
    readonly leaf: number[];
    readonly completion: number[];
    /** From a keystroke to the coverage map of the text with it. */
    readonly map: number[];
    /** From an edit of the shared words to the findings of the open programme: of a name that it uses, and of a title. */
    readonly shared: number[];
    readonly title: number[];
    readonly megabytes: number;
}

/** Starts a server on `folder`, opens one programme and the shared words, and edits them. */
async function drive(folder: string): Promise<Driven> {
    const started = performance.now();
    const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    const waiting = new Set<(params: PublishDiagnosticsParams) => void>();
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) =>
        waiting.forEach(tell => tell(params)),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/configuration', (params: { items: unknown[] }) => params.items.map(() => null));
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.listen();
    const findingsOf = (uri: string, version: number) =>
        new Promise<void>(resolve => {
            const tell = (params: PublishDiagnosticsParams) => {
                if (params.uri !== uri || params.version !== version) return;
                waiting.delete(tell);
                resolve();
            };
            waiting.add(tell);
        });

    const leaf = pathToFileURL(path.join(folder, 'set-0000', 'programme-00000.balcony')).href;
    const shared = pathToFileURL(path.join(folder, 'shared.balcony')).href;
    const texts = new Map([leaf, shared].map(uri => [uri, readFileSync(new URL(uri), 'utf8')]));
    await connection.sendRequest('initialize', {
        processId: process.pid,
        rootUri: pathToFileURL(folder).href,
        workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
        capabilities: {
            textDocument: { publishDiagnostics: { versionSupport: true, relatedInformation: true } },
            workspace: { workspaceFolders: true },
        },
    });
    await connection.sendNotification('initialized', {});
    const opened = [findingsOf(leaf, 1), findingsOf(shared, 1)];
    for (const [uri, text] of texts)
        await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'balcony', version: 1, text } });
    await Promise.all(opened);
    const ready = performance.now() - started;

    let version = 1;
    const edit = async (uri: string, change: (text: string) => string, awaited: string): Promise<number> => {
        const text = change(texts.get(uri) ?? '');
        version++;
        const told = awaited === uri ? findingsOf(uri, version) : nextOf(awaited);
        const from = performance.now();
        await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
        await told;
        return performance.now() - from;
    };
    const nextOf = (uri: string) =>
        new Promise<void>(resolve => {
            const tell = (params: PublishDiagnosticsParams) => {
                if (params.uri !== uri) return;
                waiting.delete(tell);
                resolve();
            };
            waiting.add(tell);
        });

    const leafTimes: number[] = [];
    const completionTimes: number[] = [];
    const mapTimes: number[] = [];
    const titleTimes: number[] = [];
    const sharedTimes: number[] = [];
    const place = positionAfter(texts.get(leaf) ?? '', 'targets ');
    for (let number = 0; number < EDITS; number++) {
        leafTimes.push(await edit(leaf, text => text.replace('lasts   18 months', `lasts   ${18 + (number % 5)} months`), leaf));
        const from = performance.now();
        await connection.sendRequest('textDocument/completion', { textDocument: { uri: leaf }, position: place });
        completionTimes.push(performance.now() - from);
    }
    for (let number = 0; number < EDITS; number++) {
        const from = performance.now();
        const found = edit(leaf, text => text.replace('takes   ', `takes   ${number % 2 ? '' : '1'}`), leaf);
        await connection.sendRequest('balcony/coverage', { textDocument: { uri: leaf }, asked: { by: 'activity' } });
        mapTimes.push(performance.now() - from);
        await found;
    }
    await edit(leaf, text => text, leaf);
    for (let number = 0; number < EDITS / 3; number++)
        titleTimes.push(await edit(shared, text => text.replace('Council of Northbridge', `Council ${number} of Northbridge`), leaf));
    for (let number = 0; number < EDITS / 3; number++) {
        // The people that the open programme's outcome is for go and come back, so what is found in it changes.
        const gone = number % 2 === 0;
        sharedTimes.push(await edit(shared, text => (gone ? text.replace('people care-leavers', 'people nobody') : text), leaf));
    }
    const megabytes = memoryOf(child);
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    connection.dispose();
    return { ready, leaf: leafTimes, completion: completionTimes, map: mapTimes, shared: sharedTimes, title: titleTimes, megabytes };
}

function positionAfter(text: string, words: string): { line: number; character: number } {
    const before = text.slice(0, text.indexOf(words) + words.length).split('\n');
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** What the process holds in memory now, in megabytes, where the machine tells (Linux). */
function memoryOf(child: ChildProcess): number {
    const status = `/proc/${child.pid}/status`;
    const held = existsSync(status) ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
    return Number(held ?? NaN) / 1024;
}

/** Median and 95th percentile. */
function spread(times: readonly number[]): string {
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
    return `${at(0.5).toFixed(1).padStart(6)} /${at(0.95).toFixed(1).padStart(7)}`;
}
