import * as vscode from 'vscode';
import { changeText, takeBack } from '../../webviews/host/change-text.ts';
import { type DocumentView, DocumentViewPanel, type ViewContext } from '../../webviews/host/document-view.ts';

/** "Balcony: Open the timeline": the programme along its months, and what it asks in each; to move a bar changes what the text says of its time. */
export function registerTimeline(context: ViewContext): vscode.Disposable {
    const { server } = context;
    const view: DocumentView<'timeline'> = {
        name: 'timeline',
        title: file => (file ? vscode.l10n.t('Timeline of {0}', file) : vscode.l10n.t('Timeline')),
        icon: 'file',
        asksFirst: {},
        look: (uri, asked, token) => server.ask('balcony/timeline', { textDocument: { uri: uri.toString() }, asked }, token),
        nothing: file => vscode.l10n.t('{0} holds no programme, so there is no timeline of it.', file),
        act: async (does, uri, panel) => {
            if (does.is !== 'change') return takeBack(does, uri, panel);
            return changeText(await server.ask('balcony/reschedule', { textDocument: { uri: uri.toString() }, ...does }));
        },
    };
    const panel = new DocumentViewPanel(view, context);
    return vscode.Disposable.from(
        panel,
        vscode.commands.registerCommand('balcony.openTimeline', (uri?: vscode.Uri) => panel.open(uri)),
    );
}
