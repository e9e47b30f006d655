import * as vscode from 'vscode';
import type { EarlierFile, EarlierVersion } from '../../../server/protocol.ts';
import { type Repository, UNTRACKED } from './git.ts';

/** How the plans of a repository were in a revision, where they were otherwise than now; `uri` is the one that is compared, and always among them. */
export async function earlierVersion(repository: Repository, uri: vscode.Uri, revision: string, label: string): Promise<EarlierVersion> {
    const isPlan = ({ path }: vscode.Uri) => path.endsWith('.balcony');
    const { state } = repository;
    const unsaved = vscode.workspace.textDocuments.filter(document => document.isDirty).map(document => document.uri);
    const changes = await repository.diffWith(revision);
    const isNew = [...state.workingTreeChanges, ...(state.untrackedChanges ?? [])].filter(({ status }) => status === UNTRACKED);
    // Of a file that was given another name, the old one was there, and the new one was not.
    const touched = [uri, ...changes.flatMap(change => [change.originalUri, change.uri]), ...unsaved].filter(isPlan);
    const files = new Map<string, Promise<EarlierFile>>();
    for (const one of touched) if (isIn(repository, one)) files.set(one.toString(), fileIn(repository, one, revision));
    for (const { uri: one } of isNew.filter(change => isPlan(change.uri)))
        files.set(one.toString(), Promise.resolve({ uri: one.toString(), text: null }));
    return { label, files: await Promise.all(files.values()) };
}

function isIn({ rootUri }: Repository, uri: vscode.Uri): boolean {
    return uri.scheme === rootUri.scheme && uri.path.startsWith(`${rootUri.path}/`);
}

async function fileIn(repository: Repository, uri: vscode.Uri, revision: string): Promise<EarlierFile> {
    try {
        return { uri: uri.toString(), text: await repository.show(revision, uri.fsPath) };
    } catch {
        // Git says it so that there was no such file.
        return { uri: uri.toString(), text: null };
    }
}
