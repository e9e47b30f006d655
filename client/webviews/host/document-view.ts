import * as vscode from 'vscode';
import { LANGUAGE } from '../../language-server/client-options.ts';
import type { ServerControl } from '../../language-server/server-control.ts';
import type { FromPage, Kept, ToPage, ViewName, Views } from '../protocol.ts';
import { goTo } from './go-to.ts';
import { pageHtml, pageOptions } from './page-html.ts';
import { ScrollsTogether } from './scrolls-together.ts';
import { TextChanges, versionOf } from './text-changes.ts';

/** A view of one document beside the editor: what the parts that all views have alike need to know of one. */
export interface DocumentView<V extends ViewName> {
    readonly name: V;
    /** It is of the workspace as a whole, and follows no document: it is looked at anew when any of them has changed. */
    readonly ofWorkspace?: boolean;
    /** It is of a file that is no programme: it follows no other, has the focus when it is opened, and stands in the place of an editor. */
    readonly standsAlone?: boolean;
    /** What its tab says; `file` is the name of the document's file. */
    readonly title: (file: string) => string;
    readonly icon?: string;
    /** What is asked for until the page asks for something else. */
    readonly asksFirst: Views[V]['asks'];
    /** What there is to show. Null where the document holds nothing of the sort; undefined where that cannot be told now. */
    readonly look: (
        uri: vscode.Uri,
        asks: Views[V]['asks'],
        token: vscode.CancellationToken,
    ) => Promise<Views[V]['shows'] | null | undefined>;
    /** Why there is nothing to show, in a sentence, where `look` gives null. */
    readonly nothing: (file: string) => string;
    /** Whether the page scrolls with the text, and the text with the page. */
    readonly scrolls?: boolean;
    /** What is to be done where the page says so. A sentence that it returns, or resolves to, is told by the page; so is why it is not done. */
    readonly act?: (does: Views[V]['does'], uri: vscode.Uri, panel: vscode.WebviewPanel) => unknown;
}

/** What views share. */
export interface ViewContext {
    readonly extension: vscode.ExtensionContext;
    readonly server: ServerControl;
}

/** The panel of a view: there is one at most, and it follows the programme that is being written. Comes back when the window is loaded again. */
export class DocumentViewPanel<V extends ViewName> implements vscode.Disposable {
    private readonly view: DocumentView<V>;
    private readonly context: ViewContext;
    private readonly listening: vscode.Disposable;
    private readonly scrolls: ScrollsTogether | undefined;
    private readonly changes = new TextChanges();
    /** What the page was drawn from: the version of its text, and how often that had changed. */
    private drawn: { readonly version: number; readonly changes: number } | undefined;
    private readonly shown = new vscode.EventEmitter<{ uri: vscode.Uri; shows: Views[V]['shows'] | null }>();
    /** Fires after the page has been told what to show. */
    readonly onDidShow = this.shown.event;
    private panel: vscode.WebviewPanel | undefined;
    private uri: vscode.Uri | undefined;
    private asks: Views[V]['asks'];
    private isReady = false;
    private looking: vscode.CancellationTokenSource | undefined;
    private soon: ReturnType<typeof setTimeout> | undefined;

    constructor(view: DocumentView<V>, context: ViewContext) {
        this.view = view;
        this.context = context;
        this.asks = view.asksFirst;
        this.scrolls = view.scrolls
            ? new ScrollsTogether((uri, line) => {
                  if (this.isReady && uri === this.uri?.toString()) this.tell({ is: 'scrolled', uri, line });
              })
            : undefined;
        this.listening = vscode.Disposable.from(
            vscode.window.registerWebviewPanelSerializer(this.type, {
                deserializeWebviewPanel: async (panel, kept: Kept<V> | undefined) => {
                    if (kept?.uri !== undefined) this.uri = vscode.Uri.parse(kept.uri);
                    if (kept?.asks !== undefined) this.asks = kept.asks;
                    if (!view.standsAlone) this.uri ??= activeProgramme();
                    this.take(panel);
                },
            }),
            vscode.window.onDidChangeActiveTextEditor(editor => {
                if (editor?.document.languageId === LANGUAGE && !view.standsAlone) this.follow(editor.document.uri);
            }),
            vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.tellCursor(textEditor)),
            context.server.onDidSettle(({ uris }) => {
                if (view.ofWorkspace) this.refreshSoon();
                else if (this.uri && uris.includes(this.uri.toString())) this.refresh();
            }),
            context.server.onDidChangeState(() => this.refresh()),
            this.shown,
            this.changes,
        );
    }

    private get type(): string {
        return `balcony.${this.view.name}`;
    }

    /** Whether it is open. */
    get isOpen(): boolean {
        return this.panel !== undefined;
    }

    /** What is asked for. */
    get asked(): Views[V]['asks'] {
        return this.asks;
    }

    /** Shows the view beside the editor; of the document that is being written, where none is named. The editor keeps the focus. */
    open(uri = activeProgramme() ?? this.uri, asks?: Views[V]['asks']): void {
        if (asks !== undefined) this.asks = asks;
        if (this.panel) {
            this.panel.reveal(undefined, !this.view.standsAlone);
            if (uri) this.follow(uri);
            if (asks !== undefined) this.refresh();
            return;
        }
        this.uri = uri;
        const where = this.view.standsAlone ? vscode.ViewColumn.Active : { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
        this.take(vscode.window.createWebviewPanel(this.type, this.view.title(''), where, { enableFindWidget: true }));
    }

    dispose(): void {
        this.listening.dispose();
        this.scrolls?.dispose();
        this.looking?.cancel();
        clearTimeout(this.soon);
        this.panel?.dispose();
    }

    private take(panel: vscode.WebviewPanel): void {
        this.panel = panel;
        this.isReady = false;
        const { extensionUri } = this.context.extension;
        if (this.view.icon !== undefined) {
            const icon = (theme: string) => vscode.Uri.joinPath(extensionUri, 'client', 'icons', `${this.view.icon}-${theme}.svg`);
            panel.iconPath = { light: icon('light'), dark: icon('dark') };
        }
        panel.title = this.title;
        panel.webview.options = pageOptions(extensionUri);
        panel.webview.onDidReceiveMessage((message: FromPage<V>) => this.hear(message));
        // What is hidden is thrown away by the editor, and says again that it is ready when it is shown.
        panel.onDidChangeViewState(() => {
            if (!panel.visible) this.isReady = false;
        });
        panel.onDidDispose(() => {
            if (this.panel === panel) this.panel = undefined;
        });
        panel.webview.html = pageHtml(panel.webview, extensionUri, this.view.name, panel.title);
    }

    private get title(): string {
        return this.view.title(this.uri ? fileName(this.uri) : '');
    }

    private follow(uri: vscode.Uri): void {
        if (this.view.ofWorkspace || !this.panel || uri.toString() === this.uri?.toString()) return;
        this.uri = uri;
        this.panel.title = this.title;
        this.refresh();
    }

    private hear(message: FromPage<V>): void {
        switch (message.is) {
            case 'ready':
                this.isReady = true;
                this.scrolls?.begin();
                this.refresh();
                break;
            case 'ask':
                this.asks = message.asks;
                this.refresh();
                break;
            case 'go':
                void goTo(message.places, message.about);
                break;
            case 'scrolled':
                if (this.uri) this.scrolls?.scrollText(this.uri, message.line);
                break;
            case 'do':
                void this.act(message.does);
        }
    }

    private async act(does: Views[V]['does']): Promise<void> {
        const { panel, uri = WORKSPACE } = this;
        if (!panel) return;
        let came: unknown = { why: '' };
        try {
            came = await this.view.act?.(this.onNewest(does, uri), uri, panel);
        } finally {
            if (this.panel === panel) this.tell(whatCame(came, versionOf(uri) ?? 0));
        }
    }

    /** The same, to be done on the version that the text has now, where no word has changed since the page was drawn. */
    private onNewest(does: Views[V]['does'], uri: vscode.Uri): Views[V]['does'] {
        if (typeof does !== 'object' || !('version' in does) || does.version !== this.drawn?.version) return does;
        return this.drawn.changes === this.changes.of(uri) ? { ...does, version: versionOf(uri) ?? does.version } : does;
    }

    private tell(message: ToPage<V>): void {
        void this.panel?.webview.postMessage(message);
    }

    private tellCursor({ document, selection }: vscode.TextEditor): void {
        if (this.isReady && document.uri.toString() === this.uri?.toString())
            this.tell({ is: 'cursor', uri: document.uri.toString(), line: selection.active.line });
    }

    /** Has what is shown looked at anew. What was being looked at is withdrawn: only the newest counts. */
    refresh(): void {
        if (!this.panel || !this.isReady) return;
        this.looking?.cancel();
        const looking = (this.looking = new vscode.CancellationTokenSource());
        void this.look(looking.token).finally(() => looking.dispose());
    }

    /** The same, once typing rests: what is shown of a whole workspace is not worked out for every letter. */
    private refreshSoon(): void {
        clearTimeout(this.soon);
        this.soon = setTimeout(() => this.refresh(), RESTS);
    }

    private async look(token: vscode.CancellationToken): Promise<void> {
        const { asks } = this;
        const uri = this.view.ofWorkspace ? WORKSPACE : this.uri;
        if (!uri) return this.tell({ is: 'nothing', why: vscode.l10n.t('Open a programme, and it is shown here.') });
        const changes = this.changes.of(uri);
        const shows = await this.view.look(uri, asks, token);
        if (token.isCancellationRequested) return;
        if (shows === undefined) {
            if (this.context.server.state !== 'running') this.tell({ is: 'nothing', why: whyNotRunning(this.context.server) });
            return;
        }
        const file = fileName(uri);
        if (shows === null) this.tell({ is: 'nothing', why: this.view.nothing(file) });
        else {
            this.drawn = 'version' in shows ? { version: shows.version, changes } : undefined;
            this.tell({ is: 'show', uri: uri.toString(), file, shows });
            this.scrolls?.tellOnce(uri);
        }
        this.shown.fire({ uri, shows });
    }
}

const RESTS = 300; // milliseconds

/** Stands for a document's address in views of the whole workspace. */
const WORKSPACE = vscode.Uri.from({ scheme: 'balcony-workspace', path: '/' });

/** What a page is told of what it did. */
function whatCame(came: unknown, version: number): Extract<ToPage<ViewName>, { is: 'said' }> {
    if (typeof came === 'object' && came !== null && 'why' in came) return { is: 'said', said: String(came.why) };
    return { is: 'said', said: typeof came === 'string' ? came : '', version };
}

function whyNotRunning({ state }: ServerControl): string {
    return state === 'starting'
        ? vscode.l10n.t('Balcony is reading the programmes of this workspace.')
        : vscode.l10n.t('Balcony is not running. “Balcony: Restart” starts it anew.');
}

/** The address of the programme that is being written. */
export function activeProgramme(): vscode.Uri | undefined {
    const isOurs = ({ document }: vscode.TextEditor) => document.languageId === LANGUAGE;
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    return (activeTextEditor && isOurs(activeTextEditor) ? activeTextEditor : visibleTextEditors.find(isOurs))?.document.uri;
}

/** The last part of an address: what a tab says. */
export function fileName(uri: vscode.Uri): string {
    return uri.path.split('/').at(-1) ?? uri.path;
}
