import type { IToken } from 'chevrotain';
import { NAME_PART } from '../../../language/parsing/names.ts';
import type { BalconyServices } from '../../../language/services.ts';
import type { Following, GrammarFollow } from './grammar-follow.ts';

/** A body that is open at the cursor. */
export interface OpenBody {
    /** What it is the body of, by its name in the grammar. */
    readonly of: string;
    /** The place of the first word of its head. */
    readonly head: number;
    /** The place of its opening brace. */
    readonly brace: number;
}

/** Where the cursor is in a text that somebody is writing, as far as the words before it tell. */
export interface PlaceInText {
    /** Where the word at the cursor begins and ends. */
    readonly from: number;
    readonly to: number;
    /** Every word of the text. */
    readonly all: readonly IToken[];
    /** The words of the statement before the cursor; none where a statement can begin. */
    readonly words: readonly IToken[];
    /** The bodies that are open, the outermost first. */
    readonly bodies: readonly OpenBody[];
    /** The body's words that begin statements before and after the cursor are in these bounds of the text. */
    readonly bodyFrom: number;
    readonly bodyTo: number;
    readonly following: Following;
    /** Nothing but spaces stands before the word on its line. */
    readonly onNewLine: boolean;
}

const IN_NAME = new RegExp(`[\\w${NAME_PART}-]`);

/** Where the cursor is; undefined in a comment, in a text between quotation marks, or in a number. */
export function placeInText(text: string, offset: number, services: BalconyServices, follow: GrammarFollow): PlaceInText | undefined {
    let [from, to] = [offset, offset];
    while (from > 0 && IN_NAME.test(text.charAt(from - 1))) from--;
    while (to < text.length && IN_NAME.test(text.charAt(to))) to++;
    if (/^[\d-]/.test(text.slice(from, offset))) return undefined;
    const whole = services.parser.Lexer.tokenize(text, { mode: 'partial' });
    if (
        whole.hidden.some(comment => isInside(comment, offset)) ||
        whole.tokens.some(token => token.tokenType.name === 'STRING' && isInside(token, offset))
    )
        return undefined;
    const tokens = whole.tokens.filter(token => endOf(token) <= from);
    const last = tokens.at(-1);
    if (last?.tokenType.name === 'STRING' && endOf(last) === from && !/^["\u201C].*["\u201D]$/s.test(last.image)) return undefined;

    const bodies = openBodies(tokens, follow);
    const body = bodies.at(-1);
    const { words, following } = statementBefore(tokens, body, follow);
    const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
    return {
        from,
        to,
        all: whole.tokens,
        words,
        bodies,
        bodyFrom: body ? body.brace + 1 : 0,
        bodyTo: closingOf(whole.tokens, from),
        following,
        onNewLine: line.trim() === '' || /\{\s*$/.test(line),
    };
}

function isInside({ startOffset, image, tokenType }: IToken, offset: number): boolean {
    const end = startOffset + image.length;
    const open = tokenType.name === 'SL_COMMENT' || tokenType.name === 'HASH_COMMENT' || tokenType.name === 'OPEN_COMMENT';
    return startOffset < offset && (offset < end || (open && offset === end));
}

function endOf({ startOffset, image }: IToken): number {
    return startOffset + image.length;
}

/** The bodies that are open after `tokens`, with what each is the body of. */
function openBodies(tokens: readonly IToken[], follow: GrammarFollow): OpenBody[] {
    const open: number[] = [];
    tokens.forEach((token, at) => {
        if (token.image === '{') open.push(at);
        else if (token.image === '}') open.pop();
    });
    const bodies: OpenBody[] = [];
    for (const at of open) {
        const brace = tokens[at]?.startOffset ?? 0;
        const { words, following } = statementBefore(tokens.slice(0, at + 1), bodies.at(-1), follow, true);
        const [of] = following.opens;
        bodies.push({ of: of ?? 'Activity', head: words[0]?.startOffset ?? brace, brace });
    }
    return bodies;
}

const NOTHING: Following = { expected: [], statement: false, opens: [] };

/**
 * The words of the statement that the last of `tokens` belongs to, in the body `body`. A statement begins a line as a rule; so the nearest word that begins one, and
 * from which on the rest can be read, is where it begins. `opening`: the last word opens a body.
 */
function statementBefore(
    tokens: readonly IToken[],
    body: OpenBody | undefined,
    follow: GrammarFollow,
    opening = false,
): { words: readonly IToken[]; following: Following } {
    const of = body?.of ?? 'Document';
    const end = opening ? tokens.length - 1 : tokens.length;
    let start = end;
    for (; start > 0; start--) {
        const before = tokens[start - 1];
        if (before?.image === '}' || before?.startOffset === body?.brace) break;
    }
    const reads = ({ expected, statement, opens }: Following) => (opening ? opens.length > 0 : statement || expected.length > 0);
    if (start === tokens.length) return { words: [], following: follow.after(of, []) };
    const beginnings: number[] = [];
    for (let at = end - 1; at >= start; at--) if (at === start || tokens[at]?.startLine !== tokens[at - 1]?.endLine) beginnings.push(at);
    for (let at = end - 1; at > start; at--) if (!beginnings.includes(at)) beginnings.push(at);
    for (const at of beginnings) {
        const words = tokens.slice(at);
        const following = follow.after(of, words);
        if (reads(following)) return { words, following };
    }
    return { words: tokens.slice(start), following: NOTHING };
}

/** Where the body at `from` is closed; the end of the text where it is not. */
function closingOf(tokens: readonly IToken[], from: number): number {
    let depth = 0;
    for (const token of tokens) {
        if (token.startOffset < from) continue;
        if (token.image === '{') depth++;
        else if (token.image === '}' && depth-- === 0) return token.startOffset;
    }
    return Infinity;
}
