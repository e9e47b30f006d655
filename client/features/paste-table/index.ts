import * as vscode from 'vscode';
import type { NotChanged, PastedTable } from '../../../server/protocol.ts';
import { LANGUAGE } from '../../language-server/client-options.ts';
import type { ServerControl } from '../../language-server/server-control.ts';
import { applyEdits, changeOf } from '../../webviews/host/change-text.ts';
import { agrees } from './preview.ts';

/** What is on a clipboard. */
interface Clipboard {
    readonly html?: string;
    readonly text?: string;
}

const LARGEST = 4_000_000; // letters

/**
 * A table from Excel or Word is pasted as activities: as it is pasted, with the editor's own way to have it as plain text instead; or by "Balcony: Paste table as
 * activities", which shows first what was not understood.
 */
export function registerPasteTable(server: ServerControl): vscode.Disposable {
    const ask = (document: vscode.TextDocument, position: vscode.Position, clipboard: Clipboard, token?: vscode.CancellationToken) =>
        server.ask(
            'balcony/pasteTable',
            {
                textDocument: { uri: document.uri.toString() },
                position: { line: position.line, character: position.character },
                ...clipboard,
            },
            token,
        );
    const command = vscode.commands.registerCommand('balcony.pasteTable', async (said?: Clipboard) => {
        const editor = vscode.window.activeTextEditor;
        if (editor?.document.languageId !== LANGUAGE)
            return tell(vscode.l10n.t('Open a programme first, and put the cursor where the activities are to be.'));
        const table = await ask(editor.document, editor.selection.active, said ?? { text: await vscode.env.clipboard.readText() });
        if (!table) return tell(vscode.l10n.t('The text has changed meanwhile. Try it again.'));
        if ('why' in table) return tell(table.why);
        return (await agrees(table)) && applyEdits(table.edits);
    });
    return vscode.Disposable.from(command, ...pasteProvider(ask));
}

function tell(why: string): false {
    void vscode.window.showWarningMessage(why);
    return false;
}

type Ask = (
    document: vscode.TextDocument,
    position: vscode.Position,
    clipboard: Clipboard,
    token: vscode.CancellationToken,
) => Promise<PastedTable | NotChanged | null | undefined>;

/** None in an editor that is older than the extension asks for. */
function pasteProvider(ask: Ask): vscode.Disposable[] {
    const kinds = vscode.DocumentDropOrPasteEditKind as Partial<typeof vscode.DocumentDropOrPasteEditKind> | undefined;
    if (!kinds?.Text) return [];
    const kind = kinds.Text.append('balcony', 'table');
    const provider: vscode.DocumentPasteEditProvider = {
        async provideDocumentPasteEdits(document, ranges, data, _context, token) {
            const [range, ...more] = ranges;
            if (!range?.isEmpty || more.length > 0) return undefined;
            const [html, text] = await Promise.all([data.get('text/html')?.asString(), data.get('text/plain')?.asString()]);
            if (!isTable(html, text)) return undefined;
            const table = await ask(document, range.start, { ...(html && { html }), ...(text && { text }) }, token);
            if (!table || 'why' in table) return undefined;
            const edit = new vscode.DocumentPasteEdit('', titleOf(table), kind);
            edit.additionalEdit = changeOf(table.edits);
            return [edit];
        },
    };
    const selector = { language: LANGUAGE };
    const metadata = { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/html', 'text/plain'] };
    return [vscode.languages.registerDocumentPasteEditProvider(selector, provider, metadata)];
}

/** Whether it is worth asking: several lines with several cells. */
function isTable(html: string | undefined, text: string | undefined): boolean {
    if ((html?.length ?? 0) + (text?.length ?? 0) > LARGEST) return false;
    return /<table[\s>]/i.test(html ?? '') || /\t[^\n]*\n[^\n]*\t/.test(text ?? '');
}

function titleOf({ activities, notUnderstood }: PastedTable): string {
    return notUnderstood.length === 0
        ? vscode.l10n.t('Paste as {0} activities', activities)
        : vscode.l10n.t('Paste as {0} activities ({1} cells not understood)', activities, notUnderstood.length);
}
