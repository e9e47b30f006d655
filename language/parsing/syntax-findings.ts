import type { IToken } from 'chevrotain';
import type { LangiumDocument } from 'langium';
import type { Finding } from '../findings/finding.ts';
import { tellAmount } from './faults/amounts.ts';
import { tellSurplus, tellTooDeep, tellUnbraced, tellUnclosed, tellUnopened } from './faults/bodies.ts';
import { type Fault, firstWordOf, type Typed } from './faults/fault.ts';
import { tellAnd, tellComma } from './faults/lists.ts';
import { tellHashComment, tellMarks, tellOpenComment } from './faults/marks.ts';
import { tellExtra } from './faults/extra.ts';
import { tellHeadMissing, tellMissing } from './faults/missing.ts';
import { tellMisspelt, tellNumberAsKind, tellWordAsKind } from './faults/misspelt.ts';
import { tellPasted } from './faults/pasted/pasted.ts';
import { spanOf, Telling } from './faults/telling.ts';
import { tellText, tellUnquoted } from './faults/texts.ts';
import { tellKeyword, tellName, tellQuoted, tellReservedName, tellSpacedKind, tellSpacedName } from './faults/typed-names.ts';
import { tellUnreadable } from './faults/unreadable.ts';
import { tellDate } from './faults/written-dates.ts';
import { faultsOf } from './recovery.ts';

/**
 * What cannot be read in a document, or is not written as the language has it: one finding a fault, in the order of the text, each on the place that can be mended.
 * What is `toldElsewhere` is left out.
 */
export function syntaxFindings(document: LangiumDocument, toldElsewhere: ReadonlySet<Fault> = new Set()): Finding[] {
    const { parseResult } = document;
    const faults = faultsOf(parseResult);
    if (!faults.length && !parseResult.lexerErrors.length) return [];
    const telling = new Telling(document);
    const marked = new Set(parseResult.lexerErrors.map(({ line }) => line));
    const gaps = faults.flatMap(fault =>
        fault.what === 'comma-missing' ? [{ from: spanOf(fault.before).to, to: fault.token.startOffset, rule: fault.rule }] : [],
    );
    const marks = parseResult.lexerErrors.filter(({ offset }) => !isColonForBrace(offset, faults, telling));
    const found = tellMarks(marks, gaps, telling);
    const { told, prose } = oneFaultOnce(faults, marked);
    for (const fault of told) {
        if (toldElsewhere.has(fault)) continue;
        const finding = tell(fault, telling, prose);
        if (finding) found.push(finding);
    }
    return found.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
}

/** `phase Two "Second":` and no brace: the brace that is missing is told. */
function isColonForBrace(offset: number, faults: readonly Fault[], telling: Telling): boolean {
    if (telling.text.charAt(offset) !== ':') return false;
    return faults.some(fault => {
        const last = fault.what === 'unopened' ? fault.head.at(-1) : undefined;
        return last && telling.text.slice(spanOf(last).to, offset).trim() === '';
    });
}

/** What follows a text or a comment that was never closed and belongs to it, by the text or comment. */
type Prose = ReadonlyMap<IToken, readonly IToken[]>;

/** The sorts of faults that are told whatever else is told of their line. */
const ALWAYS_TOLD: ReadonlySet<Fault['what']> = new Set(['typed', 'pasted', 'unclosed', 'unopened', 'unbraced', 'surplus']);

/** The faults without those that come of another: one on each line that could not be read, none in what an open text or comment dragged along. */
function oneFaultOnce(faults: readonly Fault[], marked: ReadonlySet<number | undefined>): { told: Fault[]; prose: Prose } {
    const prose = new Map<IToken, readonly IToken[]>();
    const open = faults
        .filter((fault): fault is Typed => fault.what === 'typed' && (fault.how === 'text' || fault.how === 'open-comment'))
        .map(fault => fault.token);
    const unquoted = new Set(faults.flatMap(fault => (fault.what === 'unquoted' && fault.closed ? [fault.to] : [])));
    // `month 2-6` is told with its word.
    const ranges = new Set(
        faults.flatMap(fault => (fault.what === 'typed' && fault.how === 'month-range' && fault.after ? [fault.after] : [])),
    );
    const skipped = new Set<IToken>();
    const structural = new Set<number | undefined>();
    const told: Fault[] = [];
    for (const fault of faults) {
        if (fault.what !== 'unreadable') continue;
        const opener = open.findLast(
            token => token.startOffset < (fault.token?.startOffset ?? 0) && followsStraight(token, fault.previous, fault.token),
        );
        if (opener) prose.set(opener, [...(prose.get(opener) ?? []), ...fault.skipped]);
        for (const token of fault.skipped) skipped.add(token);
    }
    const dragged = new Set([...prose.values()].flat());
    for (const fault of faults) {
        const at = firstWordOf(fault);
        if (ALWAYS_TOLD.has(fault.what)) {
            if (fault.what === 'typed' && (skipped.has(fault.token) || unquoted.has(fault.token) || ranges.has(fault.token))) continue;
            told.push(fault);
            continue;
        }
        if (at && dragged.has(at)) continue;
        const line = at?.startLine;
        if (structural.has(line) || marked.has(line)) continue;
        structural.add(line);
        told.push(fault);
    }
    return { told, prose };
}

/** Whether nothing that was read stands between an open text or comment and what could not be read. */
function followsStraight(opener: IToken, previous: IToken | undefined, token: IToken | undefined): boolean {
    if (!token) return false;
    const lines = (token.startLine ?? 0) - (opener.endLine ?? 0);
    return previous === opener || previous === undefined || (lines <= 1 && previous.startOffset < opener.startOffset);
}

function tell(fault: Fault, telling: Telling, prose: Prose): Finding | undefined {
    switch (fault.what) {
        case 'typed':
            return tellTyped(fault, telling, prose.get(fault.token) ?? []);
        case 'misspelt':
            return tellMisspelt(fault, telling);
        case 'comma-missing':
            return tellComma(fault, telling);
        case 'missing':
            return tellMissing(fault, telling);
        case 'extra':
            return tellExtra(fault, telling);
        case 'unquoted':
            return tellUnquoted(fault, telling);
        case 'spaced-name':
            return tellSpacedName(fault, telling);
        case 'spaced-kind':
            return tellSpacedKind(fault, telling);
        case 'quoted':
            return tellQuoted(fault, telling);
        case 'unreadable':
            return tellUnreadable(fault, telling);
        case 'word-as-kind':
            return tellWordAsKind(fault, telling);
        case 'number-as-kind':
            return tellNumberAsKind(fault, telling);
        case 'unclosed':
            return tellUnclosed(fault, telling);
        case 'unopened':
            return tellUnopened(fault, telling);
        case 'unbraced':
            return tellUnbraced(fault, telling);
        case 'surplus':
            return tellSurplus(fault, telling);
        case 'too-deep':
            return tellTooDeep(fault, telling);
        case 'head-missing':
            return tellHeadMissing(fault, telling);
        case 'reserved-name':
            return tellReservedName(fault, telling);
        case 'pasted':
            return tellPasted(fault, telling);
    }
}

function tellTyped(fault: Typed, telling: Telling, prose: readonly IToken[]): Finding {
    const [first, last] = [prose[0], prose.at(-1)];
    switch (fault.how) {
        case 'text':
            return tellText(fault, telling, prose);
        case 'date':
            return tellDate(fault, telling);
        case 'name':
            return tellName(fault, telling);
        case 'keyword':
            return tellKeyword(fault, telling);
        case 'hash-comment':
            return tellHashComment(fault, telling);
        case 'open-comment':
            return tellOpenComment(fault, telling, first && last ? spanOf(first, last) : undefined);
        case 'and':
            return tellAnd(fault, telling);
        default:
            return tellAmount(fault, telling);
    }
}
