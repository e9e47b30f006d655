import * as vscode from 'vscode';
import type { EarlierVersion } from '../../../server/protocol.ts';
import { activeProgramme, type DocumentView, DocumentViewPanel, fileName, type ViewContext } from '../../webviews/host/document-view.ts';
import type { ComparisonAsked, ComparisonDone, ComparisonPage } from '../../webviews/protocol.ts';
import { chooseRevision } from './choose-revision.ts';
import { earlierVersion } from './earlier-version.ts';
import { findGit, type Git, type Repository } from './git.ts';

const COMPARE = 'balcony.compare';

/** "Balcony: Compare with an earlier version": what changed since a git revision as a design, live while it is written, with the texts in the editor's own comparison. */
export function registerComparison(context: ViewContext): vscode.Disposable {
    const comparison = new Comparison(context);
    return vscode.Disposable.from(
        comparison,
        vscode.commands.registerCommand(COMPARE, (uri?: vscode.Uri, revision?: string) => comparison.begin(uri, revision)),
    );
}

class Comparison implements vscode.Disposable {
    private readonly context: ViewContext;
    private readonly panel: DocumentViewPanel<'comparison'>;
    /** The earlier version that was read last: it is read again when something in the repository has changed. */
    private earlier: { readonly of: string; readonly version: Promise<EarlierVersion>; readonly changes: vscode.Disposable } | undefined;

    constructor(context: ViewContext) {
        this.context = context;
        const view: DocumentView<'comparison'> = {
            name: 'comparison',
            title: file => (file ? vscode.l10n.t('Changes of {0}', file) : vscode.l10n.t('Changes')),
            icon: 'file',
            asksFirst: {},
            look: (uri, asked, token) => this.look(uri, asked, token),
            nothing: file => vscode.l10n.t('{0} holds no programme, and held none then.', file),
            act: (does, uri) => this.act(does, uri),
        };
        this.panel = new DocumentViewPanel(view, context);
    }

    dispose(): void {
        this.earlier?.changes.dispose();
        this.panel.dispose();
    }

    /** Opens the view; asks which version is meant where none is named. */
    async begin(uri = activeProgramme(), revision?: string): Promise<void> {
        this.panel.open(uri, revision === undefined ? undefined : { revision, label: revision });
        if (revision === undefined && uri) await this.choose(uri);
    }

    private async act(does: ComparisonDone, uri: vscode.Uri): Promise<void> {
        if (does.is === 'choose') return this.choose(uri);
        const git = await findGit();
        const { revision } = this.panel.asked;
        if (!git || revision === undefined) return;
        const line = does.line ?? 0;
        await vscode.commands.executeCommand(
            'vscode.diff',
            git.toGitUri(uri, revision),
            uri,
            vscode.l10n.t('{0}: {1}, and now', fileName(uri), this.panel.asked.label ?? revision),
            { viewColumn: vscode.ViewColumn.One, selection: new vscode.Range(line, 0, line, 0) },
        );
    }

    private async choose(uri: vscode.Uri): Promise<void> {
        const found = await repositoryOf(uri);
        if ('why' in found) return this.panel.refresh();
        const chosen = await chooseRevision(found.repository, uri);
        if (chosen) this.panel.open(uri, chosen);
    }

    private async look(
        uri: vscode.Uri,
        asked: ComparisonAsked,
        token: vscode.CancellationToken,
    ): Promise<ComparisonPage | null | undefined> {
        const found = await repositoryOf(uri);
        if ('why' in found) return { asked, why: found.why };
        const { revision, label = revision ?? '' } = asked;
        if (revision === undefined) return { asked };
        const { repository } = found;
        try {
            await repository.getCommit(revision);
        } catch {
            return { asked, why: vscode.l10n.t('Git knows no version “{0}” here.', label) };
        }
        const before = await this.versionOf(repository, uri, revision, label);
        const compared = await this.context.server.ask('balcony/comparison', { textDocument: { uri: uri.toString() }, before }, token);
        return compared && { asked, compared };
    }

    private versionOf(repository: Repository, uri: vscode.Uri, revision: string, label: string): Promise<EarlierVersion> {
        const of = `${revision} ${uri.toString()}`;
        if (this.earlier?.of === of) return this.earlier.version;
        this.earlier?.changes.dispose();
        const version = earlierVersion(repository, uri, revision, label);
        const changes = repository.state.onDidChange(() => {
            if (this.earlier?.version !== version) return;
            this.earlier = undefined;
            changes.dispose();
            this.panel.refresh();
        });
        this.earlier = { of, version, changes };
        return version;
    }
}

/** The repository that a file is in; else why there is none, in a sentence. */
async function repositoryOf(uri: vscode.Uri): Promise<{ readonly git: Git; readonly repository: Repository } | { readonly why: string }> {
    const git = await findGit();
    if (!git)
        return {
            why:
                vscode.env.uiKind === vscode.UIKind.Web && vscode.env.remoteName === undefined
                    ? vscode.l10n.t(
                          'An earlier version comes from git, which a browser does not have. On a desktop, or on a remote machine, it can be compared.',
                      )
                    : vscode.l10n.t(
                          'An earlier version comes from git. It is not installed, or it is turned off in the settings (“Git: Enabled”).',
                      ),
        };
    const repository = git.getRepository(uri);
    if (!repository)
        return { why: vscode.l10n.t('{0} is in no git repository, so there is no earlier version to compare with.', fileName(uri)) };
    return { git, repository };
}
