import { type AstNode, AstUtils, type LangiumDocument, type Reference } from 'langium';
import { type Document, isCompetency, isKind, isProgramme, type Kind } from '../generated/ast.ts';

/** What nobody can know of a text: the parts that could not be read, and the statements that name something unknown. */
export interface Unread {
    /** Offsets of what could not be read, from and to (exclusive). */
    readonly faults: readonly (readonly [from: number, to: number])[];
    /** The statements with a name that means nothing, or that rest on a declaration with one. */
    readonly unknown: readonly AstNode[];
}

/** What nobody can know of `document`, which is linked. */
export function unreadOf(document: LangiumDocument<Document>): Unread {
    const { parserErrors, lexerErrors } = document.parseResult;
    const faults = lexerErrors.map(error => [error.offset, error.offset + error.length] as const);
    for (const error of parserErrors) {
        // At the end of the text the parser has no place of its own.
        const tokens = [error.token, ...error.resyncedTokens].filter(token => !Number.isNaN(token.startOffset));
        const starts = tokens.map(token => token.startOffset);
        const ends = tokens.map(token => (token.endOffset ?? token.startOffset) + 1);
        const end = document.textDocument.getText().length;
        faults.push(tokens.length ? [Math.min(...starts), Math.max(...ends)] : [end, end]);
    }
    const unknown: AstNode[] = [];
    for (const reference of document.references as Reference[]) {
        const target = reference.ref;
        const isUnknown = target
            ? (isKind(target) && isModeUnknown(target)) || (isCompetency(target) && target.expresses.some(isTargetUnknown))
            : true;
        const statement = isUnknown && reference.$refNode && statementOf(reference.$refNode.astNode);
        if (statement) unknown.push(statement);
    }
    return { faults, unknown };
}

/**
 * Whether something in `scope` is not known that a rule would need to say that something is not there: a part that could not be read, or a name that means nothing
 * in one of the sorts of statement that might hold it. A programme answers for all that follows up to the next one: a brace too many ends it too soon.
 */
export function hidesSomething(unread: Unread, scope: AstNode, sorts: readonly string[]): boolean {
    if (unread.faults.length) {
        const from = scope.$cstNode?.offset ?? 0;
        const to = isProgramme(scope) ? startOfNextProgramme(scope) : (scope.$cstNode?.end ?? from);
        if (unread.faults.some(fault => fault[0] < to && fault[1] >= from)) return true;
    }
    return unread.unknown.some(statement => sorts.includes(statement.$type) && isWithin(statement, scope));
}

/** Whether something in a programme could not be read. */
export function hasFaults(unread: Unread, programme: AstNode): boolean {
    return hidesSomething({ faults: unread.faults, unknown: [] }, programme, []);
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
