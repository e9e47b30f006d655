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
    let outlines: readonly ProgrammeOutline[] = [];
    const show = () => {
        const programme = whereCursorIs(outlines);
        if (!programme) return item.hide();
        Object.assign(item, told(programme));
        item.show();
    };
    const look = async () => {
        asking?.cancel();
        const uri = activeProgramme();
        if (!uri) {
            outlines = [];
            return show();
        }
        const source = (asking = new vscode.CancellationTokenSource());
        const asked = await server.ask('balcony/outline', { textDocument: { uri: uri.toString() } }, source.token);
        if (source.token.isCancellationRequested || asked === undefined) return;
        outlines = asked;
        show();
    };
    const onActive = vscode.window.onDidChangeActiveTextEditor(() => void look());
    const onSettle = server.onDidSettle(({ uris }) => {
        const uri = activeProgramme();
        if (uri && uris.includes(uri.toString())) void look();
    });
    const onCursor = vscode.window.onDidChangeTextEditorSelection(() => {
        if (outlines.length > 1) show();
    });
    void look();
    return vscode.Disposable.from(item, onActive, onSettle, onCursor);
}

/** Of the programmes of a file the one that the cursor is in, or was in last: where it stands between two, the one above. */
function whereCursorIs(outlines: readonly ProgrammeOutline[]): ProgrammeOutline | undefined {
    const uri = outlines[0]?.at.uri;
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
    const line = editor?.selection.active.line ?? 0;
    return outlines.findLast(({ at }) => at.range.start.line <= line) ?? outlines[0];
}

function told(programme: ProgrammeOutline) {
    const findings = findingsInWords(programme.findings) || hintsInWords(programme.findings.hint);
    const shapes = programme.dimensions.map(({ shape }) => shape).join('');
    const standings = programme.dimensions.map(({ title, word }) => `${title}: ${word}`);
    const tooltip = [programme.title, ...standings, programme.time, findings, vscode.l10n.t('Click to open the coverage map.')];
    return {
        text: [shapes, programme.shortTime, findings].filter(Boolean).join('  '),
        tooltip: tooltip.join('\n'),
        accessibilityInformation: { label: tooltip.join('. ') },
    };
}

function hintsInWords(count: number): string {
    if (count === 0) return vscode.l10n.t('no findings');
    return count === 1 ? vscode.l10n.t('1 hint') : vscode.l10n.t('{0} hints', count);
}
