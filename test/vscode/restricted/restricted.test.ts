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

    it('names say what they mean', async () => {
        const editor = await open('programmes/homeward.balcony');
        const place = putCursor(editor, 'hosted by Harbour|Trust');
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, place);
        assert.match((hovers[0]?.contents[0] as vscode.MarkdownString).value, /Harbour Community Trust/);
    });
});
