import * as vscode from 'vscode';
import { type DocumentView, DocumentViewPanel, type ViewContext } from '../../webviews/host/document-view.ts';

export const OPEN_MAP = 'balcony.openMap';
/** Known to the walkthrough: a map has been shown. */
const HAS_SEEN_MAP = 'balcony.hasSeenMap';

/** "Balcony: Open the coverage map": which dimensions the programme reaches, and by what kind of learning, beside its text and live while it is written. */
export function registerCoverageMap(context: ViewContext): DocumentViewPanel<'coverage-map'> {
    const view: DocumentView<'coverage-map'> = {
        name: 'coverage-map',
        title: file => (file ? vscode.l10n.t('Map of {0}', file) : vscode.l10n.t('Coverage map')),
        icon: 'file',
        asksFirst: { by: 'phase' },
        look: (uri, asked, token) => context.server.ask('balcony/coverage', { textDocument: { uri: uri.toString() }, asked }, token),
        nothing: file => vscode.l10n.t('{0} holds no programme, so there is no map of it.', file),
    };
    const panel = new DocumentViewPanel(view, context);
    const shown = panel.onDidShow(({ shows }) => {
        if (!shows) return;
        shown.dispose();
        void vscode.commands.executeCommand('setContext', HAS_SEEN_MAP, true);
    });
    return panel;
}
