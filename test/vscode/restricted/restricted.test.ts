import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { startBalcony } from '../suite/support/balcony.ts';
import { findingOf } from '../suite/support/findings.ts';
import { screenshot } from '../suite/support/screenshot.ts';
import { closeAll, open, putCursor } from '../suite/support/texts.ts';
import { untilFindings } from '../suite/support/until.ts';

describe('in a workspace that is not trusted', () => {
    before(startBalcony);
    afterEach(closeAll);

    it('Balcony runs', () => {
        assert.equal(vscode.workspace.isTrusted, false);
        assert.equal(vscode.extensions.getExtension('balcony.balcony')?.isActive, true);
    });

    it('programmes are checked', async () => {
        const { document } = await open('programmes/managers.balcony');
        const findings = await untilFindings(document.uri, 'findings', all => all.length > 0);
        assert.equal(document.getText(findingOf(findings, 'competency-only-programme').range), 'Managers');
        await screenshot('restricted');
    });

    it('each of two folders is counted and judged by its own settings, and knows its own names', async () => {
        const second = vscode.workspace.workspaceFolders?.[1];
        assert.ok(second);
        const { document } = await vscode.window.showTextDocument(vscode.Uri.joinPath(second.uri, 'second.balcony'));
        const findings = await untilFindings(document.uri, 'findings', all => all.length > 0);
        // Its own settings have time that is not stated as an error; those of the other folder leave it as it is.
        assert.equal(findingOf(findings, 'time-unstated').severity, vscode.DiagnosticSeverity.Error);
        // The other folder declares that agency, and this one does not.
        assert.equal(document.getText(findingOf(findings, 'unknown-name').range), 'HarbourTrust');
        const timeOf = async ({ uri }: vscode.TextDocument) =>
            (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 10))[0]?.command?.title;
        assert.match((await timeOf(document)) ?? '', /^12 hours/, 'two days of six hours');
        const { document: first } = await open('programmes/homeward.balcony');
        assert.match((await timeOf(first)) ?? '', /^138\.5 hours/, 'days of seven hours and a half');
        await screenshot('two-folders');
    });

    it('names say what they mean', async () => {
        const editor = await open('programmes/homeward.balcony');
        const place = putCursor(editor, 'hosted by Harbour|Trust');
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, place);
        assert.match((hovers[0]?.contents[0] as vscode.MarkdownString).value, /Harbour Community Trust/);
    });
});
