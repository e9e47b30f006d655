import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { startBalcony } from './support/balcony.ts';
import { click } from './support/click.ts';
import { findingOf, ruleOf } from './support/findings.ts';
import { screenshot } from './support/screenshot.ts';
import { closeAll, fileOf, open, putCursor } from './support/texts.ts';
import { until, untilFindings } from './support/until.ts';

const MANAGERS = 'programmes/managers.balcony';
const BROKEN = 'programmes/broken.balcony';

describe('what Balcony finds', () => {
    before(startBalcony);
    afterEach(closeAll);

    it('is nothing in a sound programme', async () => {
        const { document } = await open('programmes/homeward.balcony');
        // The findings of a file that has some tell that the checks have run.
        await untilFindings(fileOf(MANAGERS), 'findings elsewhere', findings => findings.length > 0);
        await untilFindings(document.uri, 'nothing to be found', findings => findings.length === 0);
    });

    it('is told in plain words, at the word that can be mended', async () => {
        const { document } = await open(BROKEN);
        const findings = await untilFindings(document.uri, 'findings', all => all.length > 0);
        const unknown = findingOf(findings, 'unknown-name');
        assert.equal(document.getText(unknown.range), 'coachin');
        assert.match(unknown.message, /coachin.*Did you mean .*coaching/s);
        assert.equal(unknown.severity, vscode.DiagnosticSeverity.Error);
        assert.equal(unknown.source, 'balcony');
        const unclosed = findingOf(findings, 'syntax');
        assert.match(unclosed.message, /quotation mark/);
        await vscode.commands.executeCommand('workbench.actions.view.problems');
        await screenshot('broken-programme', firstLine(unknown.message));
        await vscode.commands.executeCommand('workbench.action.closePanel');
    });

    it('names what the study would question in a programme', async () => {
        const editor = await open(MANAGERS);
        const findings = await untilFindings(editor.document.uri, 'findings', all => all.length > 0);
        const finding = findingOf(findings, 'competency-only-programme');
        assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
        assert.equal(editor.document.getText(finding.range), 'Managers');
        putCursor(editor, '|programme Managers');
        await vscode.commands.executeCommand('editor.action.marker.next');
        await screenshot('telling-finding', firstLine(finding.message));
    });

    it('leads to the page of its rule', async function () {
        const editor = await open(MANAGERS);
        await untilFindings(editor.document.uri, 'findings', all => all.length > 0);
        putCursor(editor, '|programme Managers');
        await vscode.commands.executeCommand('editor.action.marker.next');
        if (!(await click('competency-only-programme'))) this.skip();
        const page = await until('the page of the rule', rulePage, [vscode.window.tabGroups.onDidChangeTabs]);
        assert.equal(page.uri.toString(), 'balcony-rule:/competency-only-programme.md');
    });

    it('is explained on the page of its rule, without a network', async () => {
        const editor = await open(BROKEN);
        await untilFindings(editor.document.uri, 'findings', all => all.length > 0);
        putCursor(editor, '|coachin OneToOne');
        await vscode.commands.executeCommand('balcony.explainFinding');
        const page = await until('the page of the rule', rulePage, [vscode.window.tabGroups.onDidChangeTabs]);
        assert.equal(page.uri.toString(), 'balcony-rule:/unknown-name.md');
        assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), editor.document.uri.toString(), 'the text keeps the focus');
        const text = (await vscode.workspace.openTextDocument(page.uri)).getText();
        const heading = /^# (.+)$/m.exec(text)?.[1];
        assert.ok(heading, text);
        await screenshot('rule-page-unknown-name', heading);
    });

    it('is asked for where there are several', async function () {
        const editor = await open(MANAGERS);
        await untilFindings(editor.document.uri, 'findings', all => all.length > 0);
        putCursor(editor, 'programme |Managers');
        const explained = vscode.commands.executeCommand('balcony.explainFinding');
        await screenshot('which-finding', 'Which finding?');
        if (!(await click('no-coaching'))) {
            await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
            this.skip();
        }
        await explained;
        const page = await until('the page of the rule', rulePage, [vscode.window.tabGroups.onDidChangeTabs]);
        assert.equal(page.uri.toString(), 'balcony-rule:/no-coaching.md');
        await screenshot('rule-page', 'coach');
    });

    it('is mended by its quick fix', async () => {
        const { document } = await open(BROKEN);
        const findings = await untilFindings(document.uri, 'findings', all => all.some(each => ruleOf(each) === 'unknown-name'));
        const { range } = findingOf(findings, 'unknown-name');
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
        const fix = actions.find(({ edit, kind }) => edit && kind?.value === 'quickfix');
        assert.ok(fix?.edit, `a quick fix among ${actions.map(({ title }) => title).join(', ')}`);
        assert.ok(await vscode.workspace.applyEdit(fix.edit));
        assert.equal(document.lineAt(range.start.line).text.trim(), 'coaching OneToOne "Coaching" {');
        await untilFindings(document.uri, 'the finding to go', all => all.every(each => ruleOf(each) !== 'unknown-name'));
    });
});

/** The page that is shown as rendered Markdown, if one is: in the place of the text or beside it. */
function rulePage(): vscode.TabInputCustom | undefined {
    return vscode.window.tabGroups.all
        .map(({ activeTab }) => activeTab?.input)
        .find(input => input instanceof vscode.TabInputCustom && input.viewType === 'vscode.markdown.preview.editor') as
        vscode.TabInputCustom | undefined;
}

const firstLine = (text: string): string => text.split('\n')[0] ?? text;
