import * as vscode from 'vscode';
import { startBalcony } from '../suite/support/balcony.ts';
import { click } from '../suite/support/click.ts';
import { findingOf } from '../suite/support/findings.ts';
import { screenshot } from '../suite/support/screenshot.ts';
import { closeAll, fileOf, open, putCursor, rangeOf } from '../suite/support/texts.ts';
import { untilFindings } from '../suite/support/until.ts';
import { View } from '../suite/support/view.ts';

const FELLOWS = 'island-fellows.balcony';
const DRAFT = 'directors-in-waiting.balcony';

const VIEWS = [
    { view: 'storyboard', command: 'balcony.openStoryboard', shows: '.card', picture: 'storyboard' },
    { view: 'timeline', command: 'balcony.openTimeline', shows: 'h1', picture: 'timeline' },
    { view: 'threads', command: 'balcony.openThreads', shows: 'h1', picture: 'threads' },
    { view: 'handbook', command: 'balcony.openHandbook', shows: 'h1', picture: 'handbook' },
    { view: 'portfolio', command: 'balcony.openPortfolio', shows: 'table.programmes', picture: 'portfolio' },
] as const;

const SHEET = [
    'Phase,Session,Type,When,Hours,Led by,Dimensions,Budget code',
    'Seeing,Listening to families,Listening event,Month 1,6,facilitator,perceiving.other-narratives,X12',
    ',On the ward,Secondment,Months 2-4,10 days,host,thinking,X14',
    'Doing,Learning sets,Action learning set,Months 2-8,6 x half day,facilitator,relating,',
    ',What we will change,Workshop,Month 9,4,peers,doing.enabling,',
].join('\n');

// Each picture is taken when what it shows can be seen in it, so a picture that is no longer true fails.
describe('the pictures of the guide and of the gallery', () => {
    before(async () => {
        await startBalcony();
        await vscode.commands.executeCommand('workbench.action.closeSidebar');
    });
    afterEach(closeAll);

    it('show how a programme is begun', async () => {
        const asked = vscode.commands.executeCommand('balcony.newProgramme');
        await screenshot('new-programme', 'Two residentials, and a project between them');
        await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
        await asked;
    });

    it('show the map beside the text', async () => {
        const editor = await open(FELLOWS);
        editor.selection = new vscode.Selection(0, 0, 0, 0);
        await vscode.commands.executeCommand('balcony.openMap');
        const map = new View('coverage-map');
        await map.shows('table.map');
        await screenshot('map', 'The Island Fellows: what it reaches');
    });

    for (const { view, command, shows, picture } of VIEWS)
        it(`show ${picture} beside the text`, async () => {
            const editor = await open(FELLOWS);
            editor.selection = new vscode.Selection(0, 0, 0, 0);
            await vscode.commands.executeCommand(command);
            await new View(view).shows(shows);
            await screenshot(picture);
        });

    it('show how a spreadsheet is imported', async () => {
        const sheet = fileOf('our-year.csv');
        await vscode.workspace.fs.writeFile(sheet, new TextEncoder().encode(SHEET));
        await vscode.commands.executeCommand('balcony.importSheet', sheet);
        await new View('import').shows('table.columns');
        await screenshot('import');
        await vscode.workspace.fs.delete(sheet);
    });

    it('show the outline', async () => {
        const editor = await open(FELLOWS);
        putCursor(editor, '|phase FirstHalf');
        await vscode.commands.executeCommand('balcony.outline.focus');
        await click('The Island Fellows');
        await vscode.commands.executeCommand('balcony.outline.focus');
        await vscode.commands.executeCommand('list.expand');
        await screenshot('outline', 'What it reaches');
        await vscode.commands.executeCommand('workbench.action.closeSidebar');
    });

    it('show what can come next, with what it means', async () => {
        const editor = await open(DRAFT);
        const end = rangeOf(editor.document, 'focus   "What both agencies do, and neither needs."').end;
        await editor.edit(edit => edit.replace(rangeOf(editor.document, 'targets doing.repurposing'), 'targets '));
        const place = end.translate(1, 0).with({ character: '            targets '.length });
        editor.selection = new vscode.Selection(place, place);
        editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenter);
        await vscode.commands.executeCommand('editor.action.triggerSuggest');
        await screenshot('suggestions', 'feeling.commitment');
    });

    it('show what hours and dates come of what is written', async () => {
        const editor = await open(FELLOWS);
        putCursor(editor, 'phase |FirstHalf');
        await vscode.commands.executeCommand('editor.action.showHover');
        await screenshot('hover', 'for one participant');
    });

    it('show what is found, and why', async () => {
        const editor = await open('first-managers.balcony');
        const findings = await untilFindings(editor.document.uri, 'findings', all => all.length > 0);
        putCursor(editor, '|chosen by appraisal-rating');
        await vscode.commands.executeCommand('editor.action.showHover');
        await screenshot('finding', 'competency-selection');
        const { range } = findingOf(findings, 'no-coaching');
        const said = { uri: editor.document.uri.toString(), rule: 'no-coaching', range };
        const asked = vscode.commands.executeCommand('balcony.acceptFinding', said);
        await screenshot('accept', 'Why is it right here?');
        await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
        await asked;
    });

    it('show the page of a rule', async () => {
        const editor = await open('first-managers.balcony');
        await untilFindings(editor.document.uri, 'findings', all => all.length > 0);
        putCursor(editor, '|from      RiverTrust');
        await vscode.commands.executeCommand('balcony.explainFinding');
        await screenshot('rule-page', 'What it says');
    });
});
