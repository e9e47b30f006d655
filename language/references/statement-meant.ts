import { OTHER_WORDS } from '../parsing/other-words.ts';
import { BEGINNINGS } from '../parsing/statements.ts';
import { lettersBetween, nearestWord } from '../parsing/words.ts';
import type { Candidates } from './nearest.ts';

/**
 * The word of the language that was meant where an activity begins with a kind that is not known, as in `purpos "…"`: one that is nearer than every kind.
 * Undefined where a kind was meant, or nothing is near.
 */
export function statementMeantBy(kind: string, kinds: Candidates): string | undefined {
    if (kinds.same(kind).length) return undefined;
    const other = Object.hasOwn(OTHER_WORDS, kind.toLowerCase()) ? OTHER_WORDS[kind.toLowerCase()] : undefined;
    if (other) return other.word;
    const near = nearestWord(kind, BEGINNINGS);
    const nearestKind = kinds.like(kind)[0];
    return near && (nearestKind === undefined || near.away < lettersBetween(kind, nearestKind)) ? near.word : undefined;
}
