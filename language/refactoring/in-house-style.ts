import { diffLines } from 'diff';
import { type LangiumDocument, URI } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { format, whyNotFormatted } from '../formatting/format.ts';
import type { Document } from '../generated/ast.ts';
import type { BalconyServices } from '../services.ts';
import type { TextChange } from './refactoring.ts';

/**
 * The edits that make changes of a text, laid out in the house style: the whole text where it was in it before, else what the changes wrote. Undefined where the text
 * could not be read after them.
 */
export function inHouseStyle(
    before: string,
    wasInStyle: boolean,
    changes: readonly TextChange[],
    services: BalconyServices,
): TextEdit[] | undefined {
    const lineEnd = before.includes('\r\n') ? '\r\n' : '\n';
    const touched: [from: number, to: number][] = [];
    let [after, end] = ['', 0];
    for (const { from, to, newText } of [...changes].sort((a, b) => a.from - b.from || a.to - b.to)) {
        after += before.slice(end, from);
        const start = after.length;
        after += newText.replace(/\r?\n/g, lineEnd);
        touched.push([start, after.length]);
        end = to;
    }
    after += before.slice(end);
    const document = services.shared.workspace.LangiumDocumentFactory.fromString<Document>(after, URI.parse('refactored:/text.balcony'));
    if (whyNotFormatted(document)) return undefined;
    const laidOut = TextDocument.applyEdits(document.textDocument, wasInStyle ? format(document) : onLines(document, touched));
    return editsBetween(before, laidOut);
}

function onLines(document: LangiumDocument, touched: readonly [number, number][]): TextEdit[] {
    const lines = touched.map(
        ([from, to]) => [document.textDocument.positionAt(from).line - 1, document.textDocument.positionAt(to).line + 1] as const,
    );
    return format(document).filter(({ range }) => lines.some(([first, last]) => range.start.line >= first && range.end.line <= last));
}

/** The edits, whole lines each, that make one text of another. */
function editsBetween(before: string, after: string): TextEdit[] {
    const document = TextDocument.create('', '', 0, before);
    const edits: { from: number; to: number; newText: string }[] = [];
    let at = 0;
    for (const { value, added, removed } of diffLines(before, after)) {
        const last = edits.at(-1);
        if (removed) {
            if (last?.to === at) last.to += value.length;
            else edits.push({ from: at, to: at + value.length, newText: '' });
            at += value.length;
        } else if (added) {
            if (last?.to === at) last.newText += value;
            else edits.push({ from: at, to: at, newText: value });
        } else at += value.length;
    }
    return edits.map(({ from, to, newText }) => ({ range: { start: document.positionAt(from), end: document.positionAt(to) }, newText }));
}
