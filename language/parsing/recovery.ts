import type { AstNode, LangiumParser, ParseResult, ParserOptions } from 'langium';
import { type Fault, firstWordOf, type Unreadable } from './faults/fault.ts';
import type { BalconyLexer, Notes } from './lexer.ts';
import { readInPlace } from './reading-in-place.ts';
import { pastedBlocks } from './pasted/pasted-blocks.ts';
import { insideOf, keepWrittenPlaces, unread } from './reading.ts';
import { BEGINNINGS } from './statements.ts';
import { nearestWord } from './words.ts';

/** A parsed text with everything in it that is not written as the language has it. */
export interface ReadResult<T extends AstNode = AstNode> extends ParseResult<T> {
    readonly faults: readonly Fault[];
}

/** What is wrong in a parsed text; nothing where it was read by another parser. */
export function faultsOf(result: ParseResult): readonly Fault[] {
    return (result as Partial<ReadResult>).faults ?? [];
}

/**
 * Makes the parser read on after a fault: a word misspelt is read as what it was meant to be, a comma, name or title that is missing is taken as there, and what
 * cannot be read costs its statement and not the rest of the body. (Chevrotain's own recovery stops at the first word that could follow anywhere.)
 */
export function readPastFaults(parser: LangiumParser, lexer: BalconyLexer): void {
    keepWrittenPlaces(parser);
    const reader = readInPlace(insideOf(parser), lexer.definition);
    const read = parser.parse.bind(parser) as (text: string, options?: ParserOptions) => ParseResult;
    const attempt = (text: string, options?: ParserOptions): ReadResult => {
        const faults = reader.begin();
        // Where each statement is faulty, most of the time would go into finding out where in the parser each fault was met.
        const { stackTraceLimit } = Error;
        Error.stackTraceLimit = 0;
        let result: ParseResult;
        try {
            result = read(text, options);
        } finally {
            Error.stackTraceLimit = stackTraceLimit;
        }
        const ofWords = (result.lexerReport as Notes | undefined)?.faults ?? [];
        // A brace that was put in before the text was read makes it as unsound as what the parser met.
        const unsound = ofWords.flatMap(fault =>
            fault.what === 'typed' ? [] : [firstWordOf(fault)].flatMap(token => (token ? unread(token) : [])),
        );
        return { ...result, parserErrors: [...result.parserErrors, ...unsound], faults: [...ofWords, ...faults] };
    };
    parser.parse = <T extends AstNode>(text: string, options?: ParserOptions) => {
        const first = attempt(text, options);
        const meanings = statementsMeant(first.faults);
        const read = () => (meanings.size ? lexer.withMeanings(meanings, () => attempt(text, options)) : first);
        const second = read();
        const isBetter = unreadable(second.faults).length < unreadable(first.faults).length;
        const best = isBetter ? second : first;
        if (!best.faults.length && !best.lexerErrors.length) return best as ReadResult<T>;
        const pasted = pastedBlocks(text, best, best.faults);
        if (!pasted.length) return best as ReadResult<T>;
        return lexer.withoutPasted(pasted, () => (isBetter ? read() : attempt(text, options))) as ReadResult<T>;
    };
}

function unreadable(faults: readonly Fault[]): Unreadable[] {
    return faults.filter(fault => fault.what === 'unreadable');
}

/**
 * `outcom Homes "…" { for care-leavers }` reads as an activity with a statement that none has, `noe "Cost" "None."` as one with a text too many: the words that are
 * then likelier to have been meant, by their places.
 */
function statementsMeant(faults: readonly Fault[]): Map<number, string> {
    const meanings = new Map<number, string>();
    for (const { kind, statement } of unreadable(faults)) {
        for (const head of [kind, statement[0]]) {
            const meant = head?.tokenType.name === 'KIND' ? nearestWord(head.image, BEGINNINGS)?.word : undefined;
            if (head && meant) meanings.set(head.startOffset, meant);
        }
    }
    return meanings;
}
