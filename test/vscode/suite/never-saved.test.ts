import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { startBalcony } from './support/balcony.ts';
import { findingOf, ruleOf } from './support/findings.ts';
import { screenshot } from './support/screenshot.ts';
import { closeAll } from './support/texts.ts';
import { until, untilFindings } from './support/until.ts';
import { hasPages, View } from './support/view.ts';

const TEXT = `programme Manhigut "\u05DE\u05E0\u05D4\u05D9\u05D2\u05D5\u05EA \u05DE\u05E9\u05D5\u05EA\u05E4\u05EA" {
    lasts 4 months
    phase "\u05E4\u05EA\u05D9\u05D7\u05D4" {
        months 1 to 4
        coaching Sichot "\u05E9\u05D9\u05D7\u05D5\u05EA" {
            about "\u05DC\u05D5\u05DE\u05D3\u05D9\u05DD \u05D9\u05D7\u05D3"
            takes 6 hours
            targets relating, nothing-known
        }
    }
}
`;

// Of a text that is nowhere but in the editor nothing can be read from a disk; and it is written from right to left.
describe('a programme that was never saved, written from right to left', () => {
    before(startBalcony);
    afterEach(closeAll);

    async function begin(): Promise<vscode.TextEditor> {
        const document = await vscode.workspace.openTextDocument({ language: 'balcony', content: TEXT });
        return vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, preview: false });
    }

    it('is checked, told of, and mended', async () => {
        const { document } = await begin();
        assert.equal(document.uri.scheme, 'untitled');
        const findings = await untilFindings(document.uri, 'findings', all => all.some(each => ruleOf(each) === 'unknown-name'));
        assert.equal(document.getText(findingOf(findings, 'unknown-name').range), 'nothing-known');
        const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
        assert.equal(lenses[0]?.command?.title, '6 hours');
        const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
            'vscode.executeDocumentRenameProvider',
            document.uri,
            document.positionAt(document.getText().indexOf('Sichot')),
            'Talks',
        );
        await vscode.workspace.applyEdit(edit);
        await until('the other name', () => (document.getText().includes('coaching Talks "') ? true : undefined), [
            vscode.workspace.onDidChangeTextDocument,
        ]);
    });

    const SHOWN = [
        { name: 'coverage-map', command: 'balcony.openMap', at: 'thead .title' },
        { name: 'storyboard', command: 'balcony.openStoryboard', at: '.card-title' },
        { name: 'handbook', command: 'balcony.openHandbook', at: '.told :is(h2, h3, h4)' },
    ] as const;
    for (const { name, command, at } of SHOWN)
        it(`is shown in the view ${name}, its titles from right to left`, async function () {
            if (!(await hasPages())) return this.skip();
            await begin();
            await vscode.commands.executeCommand(command);
            const view = new View(name);
            await view.shows(at);
            assert.equal(await view.evaluate(`getComputedStyle(document.querySelector('${at}')).direction`), 'rtl');
            await screenshot(`right-to-left-${name}`);
        });
});
