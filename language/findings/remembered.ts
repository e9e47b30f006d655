import type { Settings } from '../settings/settings.ts';
import { SEVERITIES } from './finding.ts';
import { type Around, LeanFindings } from './lean-findings.ts';

/** What was found before, kept elsewhere from one check to the next. */
export interface Memory {
    /** A short text that stands for these texts and no others. */
    hash(...texts: readonly string[]): string;
    /** What is kept of a plan under a key, as it was written; undefined where nothing is. */
    get(uri: string, key: string): Uint8Array | undefined;
    /** Keeps something of a plan, in place of what was kept of it. */
    put(uri: string, key: string, written: Uint8Array): void;
    /** Nothing that was put is to be kept. */
    discard(): void;
}

/** All that the findings in a plan depend on. */
export interface Holds {
    /** What stands for its own text and address: the key under which it is kept. */
    readonly own: string;
    /** What stands for all that they depend on beside it, but for what follows. */
    readonly beside: string;
    /** The day for which they hold, `YYYY-MM-DD`; null for any. */
    readonly day: string | null;
    /** What stands for the names of all other programmes, where they may speak of them; null where they do not. */
    readonly names: string | null;
}

/** What is known of a plan that was kept, whatever has become of what it depends on. */
export interface Kept {
    readonly head: Head;
    /** The findings, and what counts for other files, where that is known. */
    readonly parts: readonly [found: Uint8Array, left?: Uint8Array];
}

/** What is remembered of a plan. */
export interface Remembered {
    readonly found: LeanFindings;
    /** What counts for other files, as `factsAsJson` wrote it, where that is known. */
    readonly left: () => string | undefined;
}

interface Head extends Omit<Holds, 'own'>, Omit<Around, 'mark'> {
    /** The names of its programmes as they are seen at a glance; null where so quick a look cannot tell. */
    readonly glance: readonly string[] | null;
}

const TAB = 0x09;

/** What stands for all that the findings in a plan depend on, in one text. */
export function markOf({ own, beside, day, names }: Holds): string {
    return [own, beside, day, names].join(' ');
}

/** Writes down what is to be remembered of a plan: what its rules say anyway is left out. */
export function written(found: LeanFindings, { beside, day, names }: Holds, glance: Head['glance'], left: string | undefined): Uint8Array {
    const { counts, programmes, bytes } = found;
    const head: Head = { glance, programmes, counts, beside, day, names };
    // JSON holds no tab. What stands behind one is seldom asked for, and is not read before.
    const parts = [JSON.stringify(head), bytes, ...(left === undefined ? [] : [left])];
    const encoder = new TextEncoder();
    return joined(parts.map(part => (typeof part === 'string' ? encoder.encode(part) : part)));
}

/** What was written down; undefined where it is no such thing. */
export function readBack(bytes: Uint8Array | undefined): Kept | undefined {
    const end = bytes?.indexOf(TAB) ?? -1;
    if (!bytes || end < 0) return undefined;
    const head = headIn(new TextDecoder().decode(bytes.subarray(0, end)));
    if (!head) return undefined;
    const next = bytes.indexOf(TAB, end + 1);
    return { head, parts: next < 0 ? [bytes.subarray(end + 1)] : [bytes.subarray(end + 1, next), bytes.subarray(next + 1)] };
}

/** What was kept of a plan, if nothing has changed that it depends on. */
export function ifItHolds({ head, parts: [found, left] }: Kept, holds: Holds, uri: string, settings: Settings): Remembered | undefined {
    const { beside, day, names } = head;
    if (beside !== holds.beside || (day !== null && day !== holds.day) || (names !== null && names !== holds.names)) return undefined;
    const mark = markOf({ own: holds.own, beside, day, names });
    return { found: new LeanFindings(found, { ...head, mark }, uri, settings), left: () => left && new TextDecoder().decode(left) };
}

function headIn(text: string): Head | undefined {
    try {
        const head = JSON.parse(text) as Head | null;
        const figures = [head?.programmes, ...[...SEVERITIES, 'accepted' as const].map(each => head?.counts[each])];
        const isNamed = head?.glance === null || (Array.isArray(head?.glance) && head.glance.every(name => typeof name === 'string'));
        return head && isNamed && figures.every(Number.isInteger) ? head : undefined;
    } catch {
        return undefined;
    }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
    const whole = new Uint8Array(parts.reduce((length, part) => length + part.length + 1, -1));
    let at = 0;
    for (const part of parts) {
        if (at > 0) whole[at - 1] = TAB;
        whole.set(part, at);
        at += part.length + 1;
    }
    return whole;
}
