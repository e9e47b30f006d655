import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { startBalcony } from './support/balcony.ts';
import { closeAll, fileOf, remove } from './support/texts.ts';
import { untilFindings } from './support/until.ts';

const FILE = 'run-as-a-task.balcony';

describe('tasks', () => {
    before(startBalcony);
    afterEach(async () => {
        await closeAll();
        await remove(FILE);
    });

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

    it('tell what they found at its place', async () => {
        await vscode.workspace.fs.writeFile(fileOf(FILE), new TextEncoder().encode('programme Task "Task" {\n    lasts 5 wekes\n}\n'));
        const check = (await offered()).find(({ name }) => name === 'check') ?? assert.fail();
        assert.equal(await run(check), 1);
        const isOfTask = ({ source }: vscode.Diagnostic) => source === 'balcony check';
        const told = await untilFindings(fileOf(FILE), 'what the task found', all => all.some(isOfTask));
        const found = told.find(each => isOfTask(each) && each.severity === vscode.DiagnosticSeverity.Error) ?? assert.fail();
        assert.deepEqual([found.range.start.line, found.range.start.character], [1, 12]);
        assert.match(found.message, /weeks/);
    });
});
