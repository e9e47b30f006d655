import { createHash } from 'node:crypto';

/** How many words are looked at together, and how far apart those of the study that are kept begin: a run of nine shared words holds one that is kept. */
const LENGTH = 7;
const APART = 3;
const BYTES = 6;

/** The words of a text without case, marks and apostrophes. */
export function wordsIn(text: string): string[] {
    return (
        text
            .toLowerCase()
            .replaceAll(/['\u2019]/g, '')
            .match(/[a-z0-9]+/g) ?? []
    );
}

/** Fingerprints of the study's runs of words, from which nobody can read it: what test/fixtures/study-runs.txt holds. */
export function fingerprintsOf(study: string): string {
    const words = wordsIn(study);
    const found = new Set<string>();
    for (let at = 0; at + LENGTH <= words.length; at += APART) found.add(fingerprint(words, at));
    return [...found].sort().join('\n') + '\n';
}

/** The runs of words that a text shares with the study: every one of nine or more, and some of seven and eight. */
export function sharedRuns(words: readonly string[], fingerprints: ReadonlySet<string>): string[] {
    const runs: string[] = [];
    for (let at = 0; at + LENGTH <= words.length; at++) {
        if (fingerprints.has(fingerprint(words, at))) runs.push(words.slice(at, at + LENGTH).join(' '));
    }
    return runs;
}

function fingerprint(words: readonly string[], at: number): string {
    return createHash('sha256')
        .update(words.slice(at, at + LENGTH).join(' '))
        .digest()
        .subarray(0, BYTES)
        .toString('base64url');
}
