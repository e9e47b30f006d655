import * as vscode from 'vscode';
import type { ProgrammeOutline } from '../../../server/protocol.ts';
import type { ServerControl } from '../../language-server/server-control.ts';
import { activeProgramme } from '../../webviews/host/document-view.ts';
import { OPEN_MAP } from '../coverage-map/index.ts';
import { findingsInWords } from '../outline/outline-tree.ts';

/** In the status bar, how the programme that is being written stands: its dimensions, its hours, its findings. A click opens the map. */
export function showProgrammeStatus(server: ServerControl): vscode.Disposable {
    const item = vscode.window.createStatusBarItem('balcony.programme', vscode.StatusBarAlignment.Left, 10);
    item.name = vscode.l10n.t('Balcony: how the programme stands');
    item.command = OPEN_MAP;
    let asking: vscode.CancellationTokenSource | undefined;
    const look = async () => {
        asking?.cancel();
        const uri = activeProgramme();
        if (!uri) return item.hide();
        const source = (asking = new vscode.CancellationTokenSource());
        const outlines = await server.ask('balcony/outline', { textDocument: { uri: uri.toString() } }, source.token);
        if (source.token.isCancellationRequested || outlines === undefined) return;
        const [programme] = outlines;
        if (!programme) return item.hide();
        Object.assign(item, told(programme));
        item.show();
    };
    const onActive = vscode.window.onDidChangeActiveTextEditor(() => void look());
    const onSettle = server.onDidSettle(({ uris }) => {
        const uri = activeProgramme();
        if (uri && uris.includes(uri.toString())) void look();
    });
    void look();
    return vscode.Disposable.from(item, onActive, onSettle);
}

function told(programme: ProgrammeOutline) {
    const findings = findingsInWords(programme.findings) || vscode.l10n.t('no findings');
    const shapes = programme.dimensions.map(({ shape }) => shape).join('');
    const standings = programme.dimensions.map(({ title, word }) => `${title}: ${word}`);
    const tooltip = [programme.title, ...standings, programme.time, findings, vscode.l10n.t('Click to open the coverage map.')];
    return {
        text: [shapes, programme.shortTime, findings].filter(Boolean).join('  '),
        tooltip: tooltip.join('\n'),
        accessibilityInformation: { label: tooltip.join('. ') },
    };
}
