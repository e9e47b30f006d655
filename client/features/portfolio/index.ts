import * as vscode from 'vscode';
import { type DocumentView, DocumentViewPanel, type ViewContext } from '../../webviews/host/document-view.ts';

export const OPEN_PORTFOLIO = 'balcony.openPortfolio';

/** "Balcony: Open the portfolio": every programme of the workspace side by side; a cell opens the map of its programme. */
export function registerPortfolio(context: ViewContext, map: DocumentViewPanel<'coverage-map'>): DocumentViewPanel<'portfolio'> {
    const view: DocumentView<'portfolio'> = {
        name: 'portfolio',
        ofWorkspace: true,
        title: () => vscode.l10n.t('Portfolio'),
        icon: 'file',
        asksFirst: null,
        look: (_uri, _asked, token) => context.server.ask('balcony/portfolio', {}, token),
        nothing: () => vscode.l10n.t('There is no programme in this workspace yet. “Balcony: New programme” begins one.'),
        act: ({ uri, programme }) => map.open(vscode.Uri.parse(uri), { by: 'phase', programme }),
    };
    return new DocumentViewPanel(view, context);
}
