import type { IToken } from 'chevrotain';
import { type AstNode, AstUtils, type LangiumDocument, type Reference } from 'langium';
import { STATEMENTS } from '../../documentation/statements.ts';
import { type Activity, type Document, isActivity, isCompetency, isKind, isProgramme, type Kind } from '../../generated/ast.ts';
import type { Fault } from '../../parsing/faults/fault.ts';
import { faultsOf } from '../../parsing/recovery.ts';

/** What nobody can know of a text: what could not be read, and the statements that name something unknown. */
export interface Unread {
    readonly faults: readonly Unreadable[];
    /** The statements with a name that means nothing, or that rest on a declaration with one. */
    readonly unknown: readonly AstNode[];
}

/** A part of a text that could not be read; what was mended, and so was read as it was meant, is none. */
interface Unreadable {
    /** Offsets, `to` exclusive. */
    readonly from: number;
    readonly to: number;
    /** The sorts of statement that it can only be part of; undefined where it could have been anything. */
    readonly sorts?: readonly string[];
}

/** What nobody can know of `document`, which is linked; `misspelt` are its statements that were read as activities. */
export function unreadOf(document: LangiumDocument<Document>, misspelt: ReadonlyMap<Activity, string>): Unread {
    const faults = faultsOf(document.parseResult).flatMap(fault => unreadableOf(fault, document));
    for (const [activity, word] of misspelt) faults.push(...misspeltPart(activity, word));
    const unknown: AstNode[] = [];
    for (const reference of document.references as Reference[]) {
        const target = reference.ref;
        const isUnknown = target
            ? (isKind(target) && isModeUnknown(target)) ||
              (isCompetency(target) && target.expresses.some(isTargetUnknown)) ||
              (isActivity(target) && misspelt.has(target))
            : true;
        const statement = isUnknown && reference.$refNode && statementOf(reference.$refNode.astNode);
        if (statement && !(isActivity(statement) && misspelt.has(statement))) unknown.push(statement);
    }
    return { faults, unknown };
}

function unreadableOf(fault: Fault, document: LangiumDocument): Unreadable[] {
    switch (fault.what) {
        case 'missing':
            // A title, or a word of the language, that is missing hides nothing.
            if (!['NAME', 'NUMBER', 'DATE'].includes(fault.wanted) && !(fault.wanted === 'STRING' && TEXTS.has(fault.rule))) return [];
            return [{ from: endOf(fault.after), to: fault.before.startOffset || endOf(fault.after), ...given(sortsOf([fault.rule])) }];
        case 'unreadable': {
            const { token, previous, skipped, rules } = fault;
            const from = previous ? endOf(previous) : 0;
            const to = skipped.length ? Math.max(...skipped.map(endOf)) : (token?.startOffset ?? document.textDocument.getText().length);
            // What was left out could be a statement of its own.
            return [{ from, to: Math.max(from, to), ...given(skipped.length ? undefined : sortsOf(rules)) }];
        }
        case 'too-deep':
            return [{ from: fault.tokens[0]?.startOffset ?? 0, to: Math.max(0, ...fault.tokens.map(endOf)) }];
        case 'pasted':
            return [{ from: fault.token.startOffset, to: endOf(fault.token) }];
        case 'word-as-kind':
            return [{ from: fault.token.startOffset, to: endOf(fault.token), sorts: ['Activity'] }];
        default:
            return [];
    }
}

/** A statement that begins with a misspelt word is of the sorts that begin with the right one; with a body, it could have been anything. */
function misspeltPart(activity: Activity, word: string): Unreadable[] {
    const { $cstNode: text } = activity;
    const sorts = STATEMENTS.filter(({ phrase }) => phrase.split(' ')[0] === word.split(' ')[0]).map(({ type }) => type);
    return text ? [{ from: text.offset, to: text.end, ...given(activity.statements.length ? undefined : sorts) }] : [];
}

function endOf(token: IToken): number {
    return (token.endOffset ?? token.startOffset) + 1;
}

function given(sorts: readonly string[] | undefined): Pick<Unreadable, 'sorts'> {
    return sorts ? { sorts } : {};
}

/** Statements that are a text and nothing else: without it nobody knows what they say. */
const TEXTS = new Set(['Purpose', 'Place', 'About', 'Focus', 'Evidence', 'MeasuredBy', 'OpenTo']);

/** Parts of statements that have rules of their own in the grammar. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
    Target: ['Targets', 'Touches', 'Trains'],
    Person: ['LedBy', 'SupportedBy'],
    Assessment: ['AssessedBy'],
};

/** The sorts of statement that were being read, by the rules of the grammar; undefined where that was a body. */
function sortsOf(rules: readonly string[]): readonly string[] | undefined {
    for (const rule of rules.toReversed()) {
        const parts = PARTS[rule];
        if (parts) return parts;
        if (STATEMENTS.some(({ type }) => type === rule)) return BODIES.has(rule) ? undefined : [rule];
    }
    return undefined;
}

/** What holds statements: what cannot be read straight in it could be any of them. */
const BODIES = new Set<string>(['Document', 'Activity', ...STATEMENTS.flatMap(({ within }) => within)]);

/**
 * Whether something in `scope` is not known that a rule would need to say that something is not there: a part that could not be read, or a name that means nothing,
 * in one of the `sorts` of statement that might hold it. A programme answers for all that follows up to the next one: what cannot be read may have ended it too soon.
 */
export function hidesSomething(unread: Unread, scope: AstNode, sorts: readonly string[]): boolean {
    const isAsked = (of: readonly string[] | undefined) => of?.some(sort => sorts.includes(sort)) ?? true;
    if (faultsIn(unread, scope).some(fault => isAsked(fault.sorts))) return true;
    return unread.unknown.some(statement => sorts.includes(statement.$type) && isWithin(statement, scope));
}

/** Whether something in a programme could not be read. */
export function hasFaults(unread: Unread, programme: AstNode): boolean {
    return faultsIn(unread, programme).length > 0;
}

function faultsIn({ faults }: Unread, scope: AstNode): readonly Unreadable[] {
    if (!faults.length) return faults;
    const start = scope.$cstNode?.offset ?? 0;
    const end = isProgramme(scope) ? startOfNextProgramme(scope) : (scope.$cstNode?.end ?? start);
    // What cannot be read straight behind it may have been meant to be part of it.
    return faults.filter(({ from, to }) => from <= end && to >= start);
}

/** Whether `node` is `ancestor` or stands in it. */
export function isWithin(node: AstNode, ancestor: AstNode): boolean {
    for (let at: AstNode | undefined = node; at; at = at.$container) if (at === ancestor) return true;
    return false;
}

/** The statement that `node` is or stands in: an activity for its own head, a declaration for its own. */
function statementOf(node: AstNode): AstNode | undefined {
    for (let at: AstNode | undefined = node; at; at = at.$container) {
        if (at.$containerProperty === 'statements' || at.$containerProperty === 'declarations') return at;
    }
    return undefined;
}

function isModeUnknown(kind: Kind): boolean {
    const seen = new Set<Kind>();
    for (let at: Kind | undefined = kind; at && !seen.has(at); at = at.base?.ref) {
        seen.add(at);
        if (at.mode) return false;
        if (at.base && !at.base.ref) return true;
    }
    return false;
}

function isTargetUnknown(target: { readonly path: readonly Reference[] }): boolean {
    return target.path.some(part => !part.ref);
}

function startOfNextProgramme(programme: AstNode): number {
    const siblings = (programme.$container as Document | undefined)?.declarations ?? [];
    const next = siblings.slice((programme.$containerIndex ?? 0) + 1).find(isProgramme);
    return next?.$cstNode?.offset ?? AstUtils.getDocument(programme).textDocument.getText().length + 1;
}
