import * as vscode from 'vscode';

/** What `balcony` is asked to do. */
interface Asked {
    readonly command: string;
    readonly args?: readonly string[];
}

/** A task as `tasks.json` has it; its shape is declared under `taskDefinitions` in package.json. */
type BalconyTask = vscode.TaskDefinition & Asked;

const TYPE = 'balcony';
/** What is offered without a `tasks.json`: what CI does. */
const OFFERED: readonly Asked[] = [
    { command: 'check' },
    { command: 'format', args: ['--check'] },
    { command: 'handbook', args: ['--out', 'handbooks'] },
];

/**
 * "balcony: check" and its like under "Run Task": they run the command `balcony` that is installed on the machine, as CI does, in a folder of the workspace. The editor
 * runs no task in a workspace that is not trusted.
 */
export function registerTasks(): vscode.Disposable {
    return vscode.tasks.registerTaskProvider(TYPE, {
        provideTasks: () =>
            (vscode.workspace.workspaceFolders ?? []).flatMap(folder => OFFERED.map(each => taskOf({ type: TYPE, ...each }, folder))),
        resolveTask: ({ definition, scope }) => (isOurs(definition) ? taskOf(definition, scope ?? vscode.TaskScope.Workspace) : undefined),
    });
}

/** A task of a `tasks.json` is written by hand. */
function isOurs(definition: vscode.TaskDefinition): definition is BalconyTask {
    const { command, args } = definition as Partial<Record<string, unknown>>;
    return typeof command === 'string' && (args === undefined || (Array.isArray(args) && args.every(each => typeof each === 'string')));
}

/** The editor knows a task again by its definition, so that is handed on as it came. */
function taskOf(definition: BalconyTask, scope: vscode.WorkspaceFolder | vscode.TaskScope): vscode.Task {
    const { command, args = [] } = definition;
    const isCheck = command === 'check';
    const reads = isCheck && !args.some(each => each.startsWith('--format')) ? ['--format', 'unix'] : [];
    const execution = new vscode.ShellExecution('balcony', [command, ...reads, ...args].map(quoted));
    // Not `$balcony` as well, which a tasks.json can ask for: what is found in the workspace is listed already, and would be there twice.
    const task = new vscode.Task(definition, scope, [command, ...args].join(' '), 'balcony', execution, []);
    if (isCheck) task.group = vscode.TaskGroup.Test;
    return task;
}

/** An argument that reaches `balcony` as it stands, whatever it means to a shell. */
function quoted(argument: string): string | vscode.ShellQuotedString {
    return /^[\w./=,-]+$/.test(argument) ? argument : { value: argument, quoting: vscode.ShellQuoting.Strong };
}
