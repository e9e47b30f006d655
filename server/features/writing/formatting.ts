import { CstUtils } from 'langium';
import {
    type DocumentOnTypeFormattingParams,
    type DocumentRangeFormattingParams,
    type DocumentRangesFormattingParams,
    MessageType,
    type Range,
    type TextEdit,
} from 'vscode-languageserver';
import { format, formatLines, whyNotFormatted } from '../../../language/formatting/format.ts';
import type { NotFormattedParams, NotificationsToClient } from '../../protocol.ts';
import type { Plan } from '../../requests.ts';
import { type Server, unanswered } from '../../server.ts';

/** The edits that bring a document into the house style; none, with a word why, where something in it cannot be read. */
export function formatDocument(server: Server, plan: Plan): TextEdit[] {
    sayWhyNot(server, plan);
    return format(plan);
}

/** The same for the lines of a selection. */
export function formatRange(server: Server, plan: Plan, { range }: DocumentRangeFormattingParams): TextEdit[] {
    sayWhyNot(server, plan);
    return formatWithin(plan, range);
}

/** The same for the lines of several selections: each change once, though two of them be on one line. */
export function formatRanges(server: Server, plan: Plan, { ranges }: DocumentRangesFormattingParams): TextEdit[] {
    sayWhyNot(server, plan);
    const edits = ranges.flatMap(range => formatWithin(plan, range));
    const keyOf = ({ range: { start, end } }: TextEdit) => `${start.line}:${start.character}-${end.line}:${end.character}`;
    return [...new Map(edits.map(edit => [keyOf(edit), edit])).values()];
}

function formatWithin(plan: Plan, range: Range): TextEdit[] {
    // A selection that ends before the first character of a line does not mean that line.
    const last = range.end.character === 0 && range.end.line > range.start.line ? range.end.line - 1 : range.end.line;
    return formatLines(plan, range.start.line, last);
}

/** What a brace that was just typed closes, and the line that was just ended, as far as the text can be read; else the brace under what it closes. */
export function formatOnType(plan: Plan, { ch, position }: DocumentOnTypeFormattingParams): TextEdit[] {
    if (ch === '\n') return formatLines(plan, position.line - 1, position.line - 1);
    if (ch !== '}') return [];
    const opened = lineOfOpening(plan, plan.textDocument.offsetAt(position));
    if (opened === undefined) return [];
    return whyNotFormatted(plan) === undefined ? formatLines(plan, opened, position.line) : indentClosing(plan, opened, position.line);
}

/** The line on which the body begins that is closed by the brace straight before `offset`. */
function lineOfOpening(plan: Plan, offset: number): number | undefined {
    const root = plan.parseResult.value.$cstNode;
    if (!root) return undefined;
    const open: number[] = [];
    for (const leaf of CstUtils.flattenCst(root)) {
        if (leaf.end > offset) break;
        if (leaf.hidden) continue;
        if (leaf.text === '{') open.push(leaf.range.start.line);
        else if (leaf.text === '}') {
            const line = open.pop();
            if (leaf.end === offset) return line;
        }
    }
    return undefined;
}

function indentClosing(plan: Plan, opened: number, line: number): TextEdit[] {
    const textOf = (at: number) => plan.textDocument.getText({ start: { line: at, character: 0 }, end: { line: at + 1, character: 0 } });
    const [wanted = '', is = ''] = [opened, line].map(at => /^[ \t]*/.exec(textOf(at))?.[0]);
    if (is === wanted || !/^[ \t]*\}/.test(textOf(line))) return [];
    return [{ range: { start: { line, character: 0 }, end: { line, character: is.length } }, newText: wanted }];
}

const said = new WeakMap<object, number>();

/** Says once for each version of a text why it is not formatted. */
function sayWhyNot(server: Server, plan: Plan): void {
    const message = whyNotFormatted(plan);
    if (message === undefined || said.get(plan) === plan.textDocument.version) return;
    said.set(plan, plan.textDocument.version);
    if (server.client.tellsNotFormatted) {
        const params: NotFormattedParams = { uri: plan.uri.toString(), message };
        unanswered(server.connection.sendNotification('balcony/notFormatted' satisfies keyof NotificationsToClient, params));
    } else unanswered(server.connection.sendNotification('window/showMessage', { type: MessageType.Info, message }));
}

/** When the editor asks for formatting while somebody types. */
export const ON_TYPE = { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] };
