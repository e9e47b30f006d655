import { OTHER_WORDS } from '../parsing/other-words.ts';
import { BEGINNINGS } from '../parsing/statements.ts';
import { lettersBetween, nearestWord } from '../parsing/words.ts';
import type { Candidates } from './nearest.ts';

/**
 * The word of the language that was meant where an activity begins with a kind that is not known, as in `purpos "…"`: one that is nearer than every kind.
 * Undefined where a kind was meant, or nothing is near.
 */
export function statementMeantBy(kind: string, kinds: Candidates): { readonly word: string; readonly misspelt: boolean } | undefined {
    if (kinds.same(kind).length) return undefined;
    const near = nearestWord(kind, BEGINNINGS);
    const nearestKind = kinds.like(kind)[0];
    if (near && (nearestKind === undefined || near.away < lettersBetween(kind, nearestKind))) return { word: near.word, misspelt: true };
    const other = nearestKind === undefined && Object.hasOwn(OTHER_WORDS, kind.toLowerCase()) ? OTHER_WORDS[kind.toLowerCase()] : undefined;
    return other && { word: other.word, misspelt: false };
}
