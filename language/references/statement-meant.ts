import { OTHER_WORDS } from '../parsing/other-words.ts';
import { STATEMENTS } from '../parsing/statements.ts';
import { lettersBetween, nearestWord } from '../parsing/words.ts';
import type { Candidates } from './nearest.ts';

/** The words with which the statements of a programme begin. */
const BEGINNINGS: readonly string[] = [
    ...new Set(
        Object.entries(STATEMENTS)
            .filter(([rule]) => rule !== 'Activity' && rule !== 'Size')
            .map(([, { words }]) => words.split(' ')[0] ?? ''),
    ),
    'months',
    'week',
    'weeks',
    'process',
    'learning',
    'residential',
    'online',
    'blended',
    'before',
];

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
