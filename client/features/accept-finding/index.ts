import * as vscode from 'vscode';
import type { AcceptingResult, PlaceInText } from '../../../server/protocol.ts';
import type { ServerControl } from '../../language-server/server-control.ts';
import { activeProgramme } from '../../webviews/host/document-view.ts';
import { chooseFinding } from '../rule-pages/explain-finding.ts';
import { faultOfDate, monthsAfter } from './dates.ts';

export const ACCEPT_FINDING = 'balcony.acceptFinding';
/** Known to the walkthrough: a finding has been accepted. */
const HAS_ACCEPTED = 'balcony.hasAccepted';

/** Which finding, where a quick fix or another extension has said so. */
interface Said {
    readonly uri?: string;
    readonly rule?: string;
    readonly range?: PlaceInText['range'];
    readonly because?: string;
    readonly until?: string | null;
}

/** "Balcony: Accept this finding, with a reason": asks for the reason and until when it counts, and writes both into the programme. */
export function registerAcceptFinding(server: ServerControl): vscode.Disposable {
    return vscode.commands.registerCommand(ACCEPT_FINDING, async (said: Said = {}) => {
        const uri = said.uri === undefined ? activeProgramme() : vscode.Uri.parse(said.uri);
        if (!uri) {
            void vscode.window.showInformationMessage(vscode.l10n.t('Open a programme first, and put the cursor on a finding.'));
            return false;
        }
        const finding = said.rule !== undefined && said.range ? { rule: said.rule, range: said.range } : await chooseFinding(uri);
        if (!finding) return false;
        const because = said.because ?? (await askForReason(finding.rule));
        if (because === undefined) return false;
        const until = said.until !== undefined ? said.until : await askUntil(finding.rule);
        if (until === undefined) return false;
        const { start, end } = finding.range;
        const plain = (place: { readonly line: number; readonly character: number }) => ({ line: place.line, character: place.character });
        const range = { start: plain(start), end: plain(end) };
        const edit = await server.ask('balcony/accepting', {
            textDocument: { uri: uri.toString() },
            rule: finding.rule,
            range,
            because,
            until,
        });
        if (edit) {
            void vscode.commands.executeCommand('setContext', HAS_ACCEPTED, true);
            return write(edit);
        }
        void vscode.window.showWarningMessage(
            vscode.l10n.t('“{0}” cannot be accepted here: it has to be mended, or the text has changed meanwhile.', finding.rule),
        );
        return false;
    });
}

function askForReason(rule: string): Thenable<string | undefined> {
    return vscode.window.showInputBox({
        title: vscode.l10n.t('Accept {0} (1 of 2)', rule),
        prompt: vscode.l10n.t('Why is it right here? Reviewers read the reason in every report.'),
        placeHolder: vscode.l10n.t('Because …'),
        ignoreFocusOut: true,
        validateInput: text => (text.trim() ? undefined : vscode.l10n.t('Write the reason in a few words.')),
    });
}

/** Until when the acceptance counts; null for always, undefined where the designer thinks better of it. */
async function askUntil(rule: string): Promise<string | null | undefined> {
    const today = new Date().toISOString().slice(0, 10);
    const title = vscode.l10n.t('Accept {0} (2 of 2)', rule);
    const inMonths = (months: number, label: string) => {
        const day = monthsAfter(today, months);
        return { label, description: vscode.l10n.t('until {0}', day), until: day };
    };
    const offered: (vscode.QuickPickItem & { readonly until?: string | null })[] = [
        { label: vscode.l10n.t('For always'), until: null },
        inMonths(3, vscode.l10n.t('For three months')),
        inMonths(6, vscode.l10n.t('For six months')),
        inMonths(12, vscode.l10n.t('For a year')),
        { label: vscode.l10n.t('Until another day …') },
    ];
    const placeHolder = vscode.l10n.t('How long does the reason hold? After that day the finding is told again.');
    const chosen = await vscode.window.showQuickPick(offered, { title, placeHolder, ignoreFocusOut: true });
    return chosen && (chosen.until === undefined ? askForDay(title, today) : chosen.until);
}

async function askForDay(title: string, today: string): Promise<string | null | undefined> {
    const text = await vscode.window.showInputBox({
        title,
        prompt: vscode.l10n.t('Until which day? Leave it empty for always. After that day the finding is told again.'),
        placeHolder: vscode.l10n.t('Year, month and day: {0}', monthsAfter(today, 12)),
        ignoreFocusOut: true,
        validateInput: written => {
            switch (faultOfDate(written, today)) {
                case 'no-date':
                    return vscode.l10n.t('Write a day of the calendar as year, month and day: {0}.', monthsAfter(today, 12));
                case 'past':
                    return vscode.l10n.t('This day is past. Write one that is to come, or leave it empty.');
                case undefined:
                    return undefined;
            }
        },
    });
    return text === undefined ? undefined : text.trim() || null;
}

/** Makes the change, as one step that can be undone. */
function write({ edits }: AcceptingResult): Thenable<boolean> {
    const change = new vscode.WorkspaceEdit();
    for (const { uri, range, newText } of edits) {
        const { start, end } = range;
        change.replace(vscode.Uri.parse(uri), new vscode.Range(start.line, start.character, end.line, end.character), newText);
    }
    return vscode.workspace.applyEdit(change);
}
