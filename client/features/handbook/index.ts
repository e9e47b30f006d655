import * as vscode from 'vscode';
import { type DocumentView, DocumentViewPanel, type ViewContext } from '../../webviews/host/document-view.ts';

export const OPEN_HANDBOOK = 'balcony.openHandbook';

/** "Balcony: Open the handbook beside the text": what a participant, or somebody who helps, will read; live while it is written, and at the same place as the text. */
export function registerHandbook(context: ViewContext): DocumentViewPanel<'handbook'> {
    const view: DocumentView<'handbook'> = {
        name: 'handbook',
        title: file => (file ? vscode.l10n.t('Handbook of {0}', file) : vscode.l10n.t('Handbook')),
        icon: 'file',
        asksFirst: { audience: 'participant' },
        look: (uri, asked, token) => context.server.ask('balcony/handbook', { textDocument: { uri: uri.toString() }, asked }, token),
        nothing: file => vscode.l10n.t('{0} holds no programme, so there is no handbook of it.', file),
        scrolls: true,
    };
    return new DocumentViewPanel(view, context);
}
