import * as vscode from 'vscode';
import type { ComparisonAsked } from '../../webviews/protocol.ts';
import type { Repository } from './git.ts';

type Item = vscode.QuickPickItem & { readonly asks?: ComparisonAsked };

/** Asks which version of a file to compare with: one in which it changed, a branch, a tag, or whatever git knows it by. Undefined where none is chosen. */
export async function chooseRevision(repository: Repository, uri: vscode.Uri): Promise<ComparisonAsked | undefined> {
    const chosen = await vscode.window.showQuickPick(itemsOf(repository, uri), {
        title: vscode.l10n.t('Compare with which version?'),
        placeHolder: vscode.l10n.t('What changed since then is told as a design, with the texts beside'),
        matchOnDescription: true,
        matchOnDetail: true,
    });
    if (!chosen) return undefined;
    return chosen.asks ?? askRevision(repository);
}

async function itemsOf(repository: Repository, uri: vscode.Uri): Promise<Item[]> {
    const [commits, references] = await Promise.all([
        repository.log({ maxEntries: 50, path: uri.fsPath }).catch(() => []),
        repository.getRefs?.({}).catch(() => []) ?? [],
    ]);
    const separator = (label: string): Item => ({ label, kind: vscode.QuickPickItemKind.Separator });
    const when = new Intl.DateTimeFormat(vscode.env.language, { dateStyle: 'long' });
    const versions = commits.map(({ hash, message, authorDate, authorName }): Item => {
        const [subject = ''] = message.split('\n');
        const date = authorDate && when.format(authorDate);
        const label = [date, subject].filter(Boolean).join(': ');
        return { label, description: hash.slice(0, 8), ...(authorName && { detail: authorName }), asks: { revision: hash, label } };
    });
    const named = references.flatMap(({ name, type }): Item[] => {
        if (name === undefined) return [];
        const description = type === 2 ? vscode.l10n.t('tag') : vscode.l10n.t('branch');
        return [{ label: name, description, asks: { revision: name, label: name } }];
    });
    const last = vscode.l10n.t('What was last committed');
    return [
        { label: last, description: 'HEAD', asks: { revision: 'HEAD', label: last } },
        ...(versions.length > 0 ? [separator(vscode.l10n.t('Versions in which this file changed')), ...versions] : []),
        ...(named.length > 0 ? [separator(vscode.l10n.t('Branches and tags')), ...named] : []),
        separator(''),
        { label: vscode.l10n.t('Another one …') },
    ];
}

async function askRevision(repository: Repository): Promise<ComparisonAsked | undefined> {
    const revision = await vscode.window.showInputBox({
        title: vscode.l10n.t('Compare with which version?'),
        prompt: vscode.l10n.t('As git knows it: a commit, a tag, a branch, HEAD~3'),
        validateInput: async asked => {
            if (asked.trim() === '') return undefined;
            const isKnown = await repository.getCommit(asked.trim()).then(
                () => true,
                () => false,
            );
            return isKnown ? undefined : vscode.l10n.t('Git knows no version “{0}” here.', asked.trim());
        },
    });
    const asked = revision?.trim() ?? '';
    return asked === '' ? undefined : { revision: asked, label: asked };
}
