import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as lsp from 'vscode-languageserver-protocol/node';
import { assertCanDoEverything } from './support/capabilities.ts';
import { ABLE, Editor, messageOf } from './support/editor.ts';

const MAIN = path.resolve('server/main-node.ts');

/** A folder on the disk with these files, and its address. */
function folderOf(contents: Readonly<Record<string, string | Buffer>>): { folder: string; uri: (name: string) => string } {
    const folder = mkdtempSync(path.join(tmpdir(), 'balcony-'));
    for (const [name, content] of Object.entries(contents)) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, name), content);
    }
    return { folder, uri: name => pathToFileURL(path.join(folder, name)).toString() };
}

describe('the server as a process', () => {
    let server: ChildProcessWithoutNullStreams;
    let errors = '';

    function run(...args: string[]): Promise<unknown[]> {
        server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, ...args], {
            env: { ...process.env, SOURCE_DATE_EPOCH: '1799625600' },
        });
        errors = '';
        server.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
        return once(server, 'exit');
    }

    describe('over its standard streams', () => {
        let editor: Editor;
        let ended: Promise<unknown[]>;
        const sample = (name: string) => readFileSync(`test/fixtures/samples/${name}`);
        const { folder, uri } = folderOf({
            'shared.balcony': sample('northbridge.balcony'),
            'plans/across.balcony': Buffer.concat([Buffer.from('\uFEFF'), sample('across-the-system.balcony')]),
            'plans/latin.balcony': Buffer.from('agency Caf\xE9 "Caf\xE9" in health\n', 'latin1'),
            'left-out/old.balcony': sample('northbridge.balcony'),
            '.hidden/old.balcony': sample('northbridge.balcony'),
            'node_modules/old.balcony': sample('northbridge.balcony'),
            '.gitignore': 'left-out/\n',
        });
        const across = uri('plans/across.balcony');
        const text = sample('across-the-system.balcony').toString();

        before(async () => {
            ended = run('--stdio');
            editor = new Editor(
                lsp.createProtocolConnection(new lsp.StreamMessageReader(server.stdout), new lsp.StreamMessageWriter(server.stdin)),
            );
            await editor.introduce({ folders: [pathToFileURL(folder).toString()], abilities: ABLE });
            await editor.open(across, text);
        });
        after(() => {
            server.kill();
            rmSync(folder, { recursive: true });
        });

        /** The place of the first `word` in the text, on the line that holds `beside`. */
        function placeOf(word: string, beside = word): lsp.Position {
            const lines = text.split('\n');
            const line = lines.findIndex(one => one.includes(beside));
            return { line, character: lines[line]!.indexOf(word) };
        }

        it('reads what the folder holds, but what is hidden, installed, or left out by git', async () => {
            const serious = (await editor.diagnostics(across)).filter(({ severity = 1 }) => severity <= lsp.DiagnosticSeverity.Warning);
            assert.deepEqual(serious, []);
            const told = new Set(editor.published.map(one => one.uri));
            assert.deepEqual([...told].sort(), [across, uri('plans/latin.balcony'), uri('shared.balcony')]);
            assert.match(messageOf((await editor.diagnostics(uri('plans/latin.balcony')))[0]), /is not UTF-8 text/);
        });

        it('can do all that serves here', () => assertCanDoEverything(editor.introduction.capabilities, 'told'));

        it('tells what a word means', async () => {
            assert.match(await editor.hoverText(across, placeOf('secondment')), /^\*\*Secondment\*\*: kind of activity, experience/);
        });

        it('leads into another file and into the library', async () => {
            const [agency] = (await editor.definition(across, placeOf('Council', 'designed by'))) as lsp.LocationLink[];
            assert.deepEqual([agency?.targetUri, agency?.targetSelectionRange.start], [uri('shared.balcony'), { line: 2, character: 7 }]);
            const [kind] = (await editor.definition(across, placeOf('coaching', 'coaching OneToOne'))) as lsp.LocationLink[];
            assert.equal(kind?.targetUri, 'balcony-library:/kinds.balcony');
        });

        it('finds the four references of HealthSwap', async () => {
            assert.equal((await editor.references(across, placeOf('HealthSwap', 'secondment HealthSwap')))?.length, 4);
        });

        it('renames with a good name, and refuses a bad one with a sentence', async () => {
            const edit = await editor.rename(across, placeOf('HealthSwap'), 'DischargeTeam');
            assert.deepEqual(
                (edit?.documentChanges as lsp.TextDocumentEdit[]).map(({ edits }) => edits.length),
                [4],
            );
            await assert.rejects(editor.rename(across, placeOf('HealthSwap'), 'discharge team'), /`discharge team` cannot be a name\./);
        });

        it('proposes what can follow `targets `', async () => {
            const items = await editor.completion(across, { ...placeOf('feeling.values') });
            assert.ok(items.some(({ label, documentation }) => label === 'thinking.synthesis' && documentation !== undefined));
        });

        it('writes nothing but messages, and ends well when it is asked to', async () => {
            await editor.connection.sendRequest(lsp.ShutdownRequest.type);
            await editor.connection.sendNotification(lsp.ExitNotification.type);
            assert.deepEqual(await ended, [0, null]);
            assert.equal(errors, '');
        });
    });

    it('says on standard error why it cannot run, and ends with 1', async () => {
        const [status] = await run();
        assert.equal(status, 1);
        assert.match(errors, /^The language server has to stop\. /);
    });
});
