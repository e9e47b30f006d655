import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { startBalcony } from './support/balcony.ts';
import { closeAll, fileOf } from './support/texts.ts';
import { untilFindings } from './support/until.ts';

const UNOPENED = 'elsewhere/unopened.balcony';

describe('tasks', () => {
    before(startBalcony);
    afterEach(closeAll);

    const offered = () => vscode.tasks.fetchTasks({ type: 'balcony' });

    /** Runs a task to its end; resolves to the status that its command ended with. */
    async function run(task: vscode.Task): Promise<number | undefined> {
        const ended = new Promise<number | undefined>(resolve => {
            const listening = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
                if (execution.task.name !== task.name) return;
                listening.dispose();
                resolve(exitCode);
            });
        });
        await vscode.tasks.executeTask(task);
        return ended;
    }

    it('check, lay out and publish as CI does', async () => {
        assert.deepEqual((await offered()).map(({ name }) => name).sort(), ['check', 'format --check', 'handbook --out handbooks']);
    });

    it('tell what they found at its place, where they are to be read', async () => {
        const check = (await offered()).find(({ name }) => name === 'check') ?? assert.fail();
        check.problemMatchers = ['$balcony'];
        assert.equal(await run(check), 1);
        const of = (source: string) => (each: vscode.Diagnostic) => each.source === source && each.message.includes('seminr');
        const told = await untilFindings(fileOf(UNOPENED), 'what the task found', all => all.some(of('balcony check')));
        const [byTask, byServer] = [told.find(of('balcony check')), told.find(of('balcony'))];
        assert.ok(byTask && byServer);
        assert.deepEqual([byTask.range.start, byTask.severity], [byServer.range.start, byServer.severity]);
    });
});
