import assert from 'node:assert/strict';
import { readdirSync, readFileSync, renameSync } from 'node:fs';
import * as vscode from 'vscode';
import type { BalconyApi } from '../../../client/extension.ts';
import { extension, startBalcony, untilServerIs } from './support/balcony.ts';
import { screenshot } from './support/screenshot.ts';
import { closeAll, open } from './support/texts.ts';
import { untilFindings } from './support/until.ts';

describe('the language server', () => {
    let balcony: BalconyApi;
    before(async () => {
        balcony = await startBalcony();
    });
    afterEach(closeAll);

    it('comes back when it dies', async function () {
        if (process.platform !== 'linux') this.skip(); // its process is found as Linux shows processes
        const { document } = await open('programmes/managers.balcony');
        await untilFindings(document.uri, 'findings', findings => findings.length > 0);
        const states: string[] = [];
        const listening = balcony.server.onDidChangeState(state => states.push(state));
        const away = untilServerIs(balcony, 'starting');

        process.kill(serverProcess(), 'SIGKILL');
        // Before anybody knows of it, it is asked much.
        const asked = Array.from({ length: 10 }, (_, line) =>
            vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, new vscode.Position(line, 4)),
        );

        await away;
        await untilServerIs(balcony, 'running');
        listening.dispose();
        assert.deepEqual(states, ['starting', 'running']);
        await untilFindings(document.uri, 'findings from the new server', findings => findings.length > 0);
        await Promise.allSettled(asked);
    });

    it('that cannot start is told as not running, and starts when it can again', async () => {
        const { fsPath } = vscode.Uri.joinPath(extension().extensionUri, 'dist', 'server.js');
        renameSync(fsPath, `${fsPath}.away`);
        try {
            await vscode.commands.executeCommand('balcony.restart');
            assert.equal(balcony.server.state, 'failed');
            await open('programmes/managers.balcony');
            await vscode.commands.executeCommand('notifications.showList');
            await screenshot('not-running', 'Balcony is not running');
        } finally {
            renameSync(`${fsPath}.away`, fsPath);
            await vscode.commands.executeCommand('notifications.clearAll');
            await vscode.commands.executeCommand('balcony.restart');
        }
        assert.equal(balcony.server.state, 'running');
    });
});

/** The number of the server's process: a child of this one that runs dist/server.js. */
function serverProcess(): number {
    const found = readdirSync('/proc')
        .filter(name => /^\d+$/.test(name) && parentOf(name) === process.pid)
        .find(name => readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('dist/server.js'));
    assert.ok(found, 'the server has a process');
    return Number(found);
}

function parentOf(process: string): number | undefined {
    try {
        // "number (name) state parent …", where the name may hold anything
        return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${process}/stat`, 'utf8'))?.[1]);
    } catch {
        return undefined; // it has ended meanwhile
    }
}
