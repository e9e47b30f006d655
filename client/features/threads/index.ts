import * as vscode from 'vscode';
import { type DocumentView, DocumentViewPanel, type ViewContext } from '../../webviews/host/document-view.ts';

export const OPEN_THREADS = 'balcony.openThreads';

/** "Balcony: Open the threads": from each outcome to what serves it, to what grows there, beside the text and live while it is written. */
export function registerThreads(context: ViewContext): DocumentViewPanel<'threads'> {
    const view: DocumentView<'threads'> = {
        name: 'threads',
        title: file => (file ? vscode.l10n.t('Threads of {0}', file) : vscode.l10n.t('Threads')),
        icon: 'file',
        asksFirst: {},
        look: (uri, asked, token) => context.server.ask('balcony/threads', { textDocument: { uri: uri.toString() }, asked }, token),
        nothing: file => vscode.l10n.t('{0} holds no programme, so there are no threads in it.', file),
    };
    return new DocumentViewPanel(view, context);
}
