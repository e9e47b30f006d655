import { isRecognitionException, type TokenType } from 'chevrotain';
import type { Beginnings } from './first-words.ts';
import { Reader } from './reader.ts';
import type { ReadingParser } from './reading.ts';
import { kindOfBody, readBody } from './reading-bodies.ts';
import { cannotChoose, readChoice } from './reading-choices.ts';
import { readHead } from './reading-heads.ts';
import { readList } from './reading-lists.ts';
import { readWord } from './reading-words.ts';

/** Something that is repeated: a list of names, the steps of a path, or the statements of a body. */
interface Repeated {
    readonly sort: 'list' | 'body' | 'path';
    readonly beginnings: Beginnings;
}

/** Has a parser read as a reader does, who goes on where something is wrong; gives the reader back, who takes one text after the other. */
export function readInPlace(inside: ReadingParser, types: Readonly<Record<string, TokenType>>): Reader {
    const reader = new Reader(inside, types);
    const repetitions = new Map<number, Repeated>();
    inside.wrapMany = (index, turn) => repeat(reader, repeatedAt(reader, repetitions, index), index, turn);
    inside.wrapOr = (index, alternatives) => readChoice(reader, index, alternatives);
    inside.wrapOption = (index, part) => readHead(reader, index, part);
    inside.wrapConsume = (index, type) => readWord(reader, index, type);
    inside.raiseNoAltException = occurrence => cannotChoose(reader, occurrence);
    inside.attemptInRepetitionRecovery = () => undefined;
    inside.consumeInternalRecovery = (_type, _index, error) => {
        throw error;
    };
    inside.invokeRuleCatch = (error, _resync, recovered) => {
        if (inside.RULE_STACK_IDX > 0 || !isRecognitionException(error as Error)) throw error;
        inside.moveToTerminatedState();
        return recovered(error);
    };
    return reader;
}

function repeat(reader: Reader, repeated: Repeated, index: number, turn: unknown): void {
    if (repeated.sort === 'path') return reader.inside.many(index, turn);
    if (repeated.sort === 'list') return readList(reader, index, turn);
    const kind = kindOfBody(reader);
    reader.bodies.push({ statements: repeated, whole: reader.inside.RULE_STACK_IDX === 0, ...(kind ? { kind } : {}) });
    readBody(reader, index, turn);
    reader.bodies.pop();
}

/** What is repeated where the parser is: worked out once for each place in the grammar. */
function repeatedAt({ inside, first }: Reader, repetitions: Map<number, Repeated>, index: number): Repeated {
    const key = inside.currRuleShortName * 64 + index;
    let repeated = repetitions.get(key);
    if (!repeated) {
        const rule = inside.shortRuleNameToFullName(inside.currRuleShortName);
        const marks = first.marksOf(rule, index);
        repeated = {
            sort: marks.includes(',') ? 'list' : marks.includes('.') ? 'path' : 'body',
            // A sound text never asks for it.
            get beginnings() {
                return first.ofRepetition(rule, index);
            },
        };
        repetitions.set(key, repeated);
    }
    return repeated;
}
