import * as vscode from 'vscode';

/** What Balcony uses of the built-in git extension (its API, version 1). */
export interface Git {
    /** It has looked for repositories in the folders that are open. */
    readonly state: 'uninitialized' | 'initialized';
    readonly onDidChangeState: vscode.Event<Git['state']>;
    getRepository(uri: vscode.Uri): Repository | null;
    /** The address of a file as it was in a revision. */
    toGitUri(uri: vscode.Uri, revision: string): vscode.Uri;
}

export interface Repository {
    readonly rootUri: vscode.Uri;
    readonly state: {
        readonly onDidChange: vscode.Event<void>;
        readonly workingTreeChanges: readonly GitChange[];
        readonly untrackedChanges?: readonly GitChange[];
    };
    log(options: { readonly maxEntries: number; readonly path?: string }): Promise<Commit[]>;
    getRefs?(query: object): Promise<Reference[]>;
    getCommit(revision: string): Promise<Commit>;
    /** The text of a file in a revision. */
    show(revision: string, path: string): Promise<string>;
    /** What is otherwise in the working tree than in a revision. */
    diffWith(revision: string): Promise<GitChange[]>;
}

export interface GitChange {
    readonly uri: vscode.Uri;
    readonly originalUri: vscode.Uri;
    readonly status: number;
}

export interface Commit {
    readonly hash: string;
    readonly message: string;
    readonly authorDate?: Date;
    readonly authorName?: string;
}

export interface Reference {
    readonly name?: string;
    readonly commit?: string;
    /** A branch, a branch of a remote, or a tag. */
    readonly type: 0 | 1 | 2;
}

/** The status of a file that git does not know yet. */
export const UNTRACKED = 7;

/** The built-in git extension, when it knows the repositories that are open; undefined where there is none, or git is turned off or not installed. */
export async function findGit(): Promise<Git | undefined> {
    const extension = vscode.extensions.getExtension<{ getAPI(version: 1): Git }>('vscode.git');
    try {
        const git = (await extension?.activate())?.getAPI(1);
        if (git) await initialized(git);
        return git;
    } catch {
        // It throws where git is turned off, or is not there.
        return undefined;
    }
}

function initialized(git: Git): Promise<void> {
    return new Promise(resolve => {
        if (git.state === 'initialized') return resolve();
        const listening = git.onDidChangeState(() => {
            listening.dispose();
            resolve();
        });
    });
}
