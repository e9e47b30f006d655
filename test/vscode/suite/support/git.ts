import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { fileOf } from './texts.ts';
import { until } from './until.ts';

interface GitExtension {
    readonly enabled: boolean;
    readonly onDidChangeEnablement: vscode.Event<boolean>;
    getAPI(version: 1): Git;
}

interface Git {
    getRepository(uri: vscode.Uri): unknown;
    openRepository(folder: vscode.Uri): Promise<unknown>;
}

/** Commits the folder that is open as it is, and has VS Code read it as a repository. False where the machine has no git. */
export async function commitFolder(message: string): Promise<boolean> {
    const folder = fileOf('').fsPath;
    const git = (...words: string[]) =>
        execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...words], { cwd: folder, stdio: 'pipe' });
    try {
        git('--version');
    } catch {
        return false;
    }
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
    await turnGit(true);
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    const exports = await extension?.activate();
    assert.ok(exports);
    // It has its model when git has been turned on and found.
    await until('git to be turned on', () => (exports.enabled ? true : undefined), [exports.onDidChangeEnablement]);
    const api = exports.getAPI(1);
    await api.openRepository(vscode.Uri.file(folder));
    assert.ok(api.getRepository(vscode.Uri.file(folder)));
    return true;
}

/** Makes the folder no repository any more. */
export async function forgetCommits(): Promise<void> {
    await turnGit(false);
    rmSync(path.join(fileOf('').fsPath, '.git'), { recursive: true, force: true, maxRetries: 10 });
}

async function turnGit(on: boolean): Promise<void> {
    await vscode.workspace.getConfiguration('git').update('enabled', on, vscode.ConfigurationTarget.Global);
}
