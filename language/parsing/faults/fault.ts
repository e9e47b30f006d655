import type { IToken } from 'chevrotain';
import type { PastedBlock } from '../pasted/pasted-block.ts';

/**
 * Something in a text that is not written as the language has it, as the lexer or the parser met it. What is `typed` was read all the same; the rest was mended
 * as far as could be, so that the programme keeps as much as possible. The words for it are found by the files beside this one.
 */
export type Fault =
    | Typed
    | Misspelt
    | CommaMissing
    | Missing
    | Extra
    | Unquoted
    | SpacedName
    | SpacedKind
    | Quoted
    | Unreadable
    | WordAsKind
    | NumberAsKind
    | Unclosed
    | Unopened
    | Unbraced
    | Surplus
    | TooDeep
    | ReservedName
    | HeadMissing
    | Pasted;

/** Something typed as it is typed elsewhere: read as it was meant. */
export interface Typed {
    readonly what: 'typed';
    readonly how:
        | 'text'
        | 'date'
        | 'range'
        | 'number'
        | 'name'
        | 'keyword'
        | 'hash-comment'
        | 'open-comment'
        | 'and'
        | 'per'
        | 'number-word'
        | 'article'
        | 'unit'
        | 'full-time'
        | 'half'
        | 'month-range';
    readonly token: IToken;
    /** The word before it. */
    readonly before?: IToken;
    /** The word after it. */
    readonly after?: IToken;
}

/** A word of the language misspelt, and read as what it was meant to be. */
export interface Misspelt {
    readonly what: 'misspelt';
    readonly token: IToken;
    readonly meant: string;
    /** It begins a statement. */
    readonly begins: boolean;
}

/** Two names of a list with no comma between them. */
export interface CommaMissing {
    readonly what: 'comma-missing';
    readonly before: IToken;
    readonly token: IToken;
    readonly rule: string;
}

/** Something is wanted between `after` and `before`, and is not there. */
export interface Missing {
    readonly what: 'missing';
    /** The word of the language, or the sort of word (`STRING`, `NAME`, `NUMBER`, `DATE`), that is wanted. */
    readonly wanted: string;
    readonly after: IToken;
    readonly before: IToken;
    readonly rule: string;
}

/** The word with which a programme begins is not there. */
export interface HeadMissing {
    readonly what: 'head-missing';
    readonly token: IToken;
}

/** Lines as they stand in a letter, a sheet or a timetable: none of their words was read. */
export interface Pasted {
    readonly what: 'pasted';
    /** All of them, as one word. */
    readonly token: IToken;
    readonly block: PastedBlock;
}

/** Words that have no place in a statement that could otherwise be read. */
export interface Extra {
    readonly what: 'extra';
    readonly tokens: readonly IToken[];
    readonly rule: string;
}

/** A text without one of its quotation marks, or without both. */
export interface Unquoted {
    readonly what: 'unquoted';
    readonly from: IToken;
    readonly to: IToken;
    /** The mark that closes it is there. */
    readonly closed: boolean;
}

/** A name of several words. */
export interface SpacedName {
    readonly what: 'spaced-name';
    readonly tokens: readonly IToken[];
}

/** The kind of an activity in several words. */
export interface SpacedKind {
    readonly what: 'spaced-kind';
    readonly tokens: readonly IToken[];
    /** The kind as it is written in one word. */
    readonly kind: string;
}

/** A name, date or number between quotation marks. */
export interface Quoted {
    readonly what: 'quoted';
    readonly token: IToken;
    readonly wanted: string;
}

/** What cannot be read, up to where reading went on. */
export interface Unreadable {
    readonly what: 'unreadable';
    /** The word that could not be read; none at the end of the text. */
    readonly token: IToken | undefined;
    readonly previous: IToken | undefined;
    /** What was left out, `token` the first of it; empty where reading went on with `token`. */
    readonly skipped: readonly IToken[];
    /** The rules of the grammar that were being read, the innermost last. */
    readonly rules: readonly string[];
    /** The word of the language that seems to have been meant, where that is not sure enough to read it so. */
    readonly nearest?: string;
    /** The words of the statement that was being read, or was read last on the line, from its first to `previous`. */
    readonly statement: readonly IToken[];
    /** The word for the kind of the activity in whose body it stands. */
    readonly kind?: IToken;
}

/** An activity whose kind is one of the language's words. */
export interface WordAsKind {
    readonly what: 'word-as-kind';
    readonly token: IToken;
}

/** An activity with a number in the place of its kind. */
export interface NumberAsKind {
    readonly what: 'number-as-kind';
    readonly token: IToken;
}

/** A body that is opened and never closed. */
export interface Unclosed {
    readonly what: 'unclosed';
    /** The words from the head of the body to its brace. */
    readonly head: readonly IToken[];
    /** The last word in the body. */
    readonly last: IToken;
}

/** A body that is closed and was never opened. */
export interface Unopened {
    readonly what: 'unopened';
    readonly head: readonly IToken[];
}

/** A programme with neither of its braces. */
export interface Unbraced {
    readonly what: 'unbraced';
    readonly head: readonly IToken[];
    /** The last word that stands further in than its head. */
    readonly last: IToken;
}

/** A brace that closes or opens nothing. */
export interface Surplus {
    readonly what: 'surplus';
    readonly token: IToken;
}

/** Bodies within bodies beyond what is read. */
export interface TooDeep {
    readonly what: 'too-deep';
    readonly tokens: readonly IToken[];
}

/** A name that means something else where names of its sort stand. */
export interface ReservedName {
    readonly what: 'reserved-name';
    readonly token: IToken;
    readonly rule: string;
}

/** The word on whose line a fault is told; undefined where the text ends before it has any. */
export function firstWordOf(fault: Fault): IToken | undefined {
    switch (fault.what) {
        case 'missing':
            return fault.after;
        case 'extra':
        case 'spaced-name':
        case 'spaced-kind':
        case 'too-deep':
            return fault.tokens[0];
        case 'unquoted':
            return fault.from;
        case 'unclosed':
        case 'unopened':
        case 'unbraced':
            return fault.head[0];
        case 'unreadable':
            return fault.skipped.length ? fault.token : (fault.previous ?? fault.token);
        default:
            return fault.token;
    }
}
