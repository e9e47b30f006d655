import * as vscode from 'vscode';
import { changeText, takeBack } from '../../webviews/host/change-text.ts';
import { type DocumentView, DocumentViewPanel, type ViewContext } from '../../webviews/host/document-view.ts';

/** "Balcony: Open the storyboard": the programme as cards by phase, beside its text; to move a card moves its text. */
export function registerStoryboard(context: ViewContext): vscode.Disposable {
    const { server } = context;
    const view: DocumentView<'storyboard'> = {
        name: 'storyboard',
        title: file => (file ? vscode.l10n.t('Storyboard of {0}', file) : vscode.l10n.t('Storyboard')),
        icon: 'file',
        asksFirst: {},
        look: (uri, asked, token) => server.ask('balcony/storyboard', { textDocument: { uri: uri.toString() }, asked }, token),
        nothing: file => vscode.l10n.t('{0} holds no programme, so there is no storyboard of it.', file),
        act: async (does, uri, panel) => {
            if (does.is !== 'change') return takeBack(does, uri, panel);
            return changeText(await server.ask('balcony/moveCard', { textDocument: { uri: uri.toString() }, ...does }));
        },
    };
    const panel = new DocumentViewPanel(view, context);
    return vscode.Disposable.from(
        panel,
        vscode.commands.registerCommand('balcony.openStoryboard', (uri?: vscode.Uri) => panel.open(uri)),
    );
}
