import { sequence } from '../../../bench/sequence.ts';
import { heldNow } from '../../support/held.ts';
import { Branches } from './branches.ts';
import { shortened } from './shorten.ts';
import { spoilt } from './spoil.ts';
import type { Target } from './target.ts';

/** How long a search goes on, and what it begins with. */
export interface SearchOptions {
    readonly inputs: number;
    readonly seed: number;
    /** The most signs of an input. */
    readonly longest: number;
    /** Told of every input before it is tried. */
    readonly begins: (input: string) => void;
    /** Told now and then how far the search is. */
    readonly progress: (so: Progress) => void;
}

export interface Progress {
    readonly inputs: number;
    readonly seconds: number;
    /** Functions and arms of branches that were reached, and how many there are in what is loaded. */
    readonly reached: number;
    readonly all: number;
    /** How many inputs reached what none had reached before. */
    readonly kept: number;
}

/** Something that should not be: an input and what came of it, or memory that grew. */
export interface Failure {
    readonly input?: string;
    readonly what: string;
}

/** An input that takes so many times as long as the one in the middle is as bad as one that takes for ever; but for what a busy machine does to any, in milliseconds. */
const TIMES_AS_LONG = 100;
const SHORTEST_LONG = 500;
/** Every so many inputs, memory is looked at. */
const LOOK = 20_000;
/** What a search itself holds grows with what it keeps. */
const MOST_GROWTH = 150e6;

/**
 * Tries inputs that are made of earlier ones, those among them that reached a branch as none did before: so what comes leads further than chance does. Ends with the first failure.
 */
export async function search(target: Target, options: SearchOptions): Promise<{ readonly progress: Progress; readonly failure?: Failure }> {
    const { inputs, seed, longest } = options;
    const next = sequence(seed);
    const branches = new Branches();
    const kept: string[] = [];
    const times = new Float64Array(1001);
    const began = performance.now();
    let [tried, told, heldAtFirst] = [0, began, 0];
    const progress = (): Progress => ({
        inputs: tried,
        seconds: (performance.now() - began) / 1000,
        reached: branches.reached,
        all: branches.all,
        kept: kept.length,
    });
    const seeds = target.seeds.map(text => text.slice(0, longest));
    while (tried < inputs) {
        const input = tried < seeds.length ? (seeds[tried] as string) : made(kept, { words: target.words, longest, next });
        options.begins(input);
        const from = performance.now();
        try {
            await target.take(input);
        } catch (error) {
            const short = await shortened(input, text => failsAlike(target, text, error, options.begins));
            return { progress: progress(), failure: { input: short, what: wordsOf(error) } };
        }
        const took = performance.now() - from;
        tried++;
        if (branches.take()) kept.push(input);
        times[tried % times.length] = took;
        if (took > SHORTEST_LONG && tried > times.length && took > TIMES_AS_LONG * median(times)) {
            const least = await leastOf(3, () => target.take(input));
            if (least > Math.max(SHORTEST_LONG, TIMES_AS_LONG * median(times)))
                return {
                    progress: progress(),
                    failure: { input, what: `It took ${Math.round(least)} ms, and the one in the middle ${median(times).toFixed(1)} ms.` },
                };
        }
        if (tried % LOOK === 0) {
            const held = heldNow();
            heldAtFirst ||= held;
            if (held > heldAtFirst + MOST_GROWTH) return { progress: progress(), failure: { what: grown(heldAtFirst, held) } };
        }
        if (performance.now() - told > 10_000) {
            told = performance.now();
            options.progress(progress());
        }
    }
    return { progress: progress() };
}

/** An input made of one that was kept, the later ones more often, for they are further in. */
function made(
    kept: readonly string[],
    { words, longest, next }: { words: readonly string[]; longest: number; next: () => number },
): string {
    const some = () => {
        const from = next() < 0.5 ? Math.floor(kept.length * 0.75) : 0;
        return kept[from + Math.floor(next() * (kept.length - from))] ?? '';
    };
    return spoilt(some(), { words, other: some(), longest, next });
}

/** Whether another text fails in the same place in the same way. */
async function failsAlike(target: Target, text: string, error: unknown, begins: (input: string) => void): Promise<boolean> {
    begins(text);
    try {
        await target.take(text);
        return false;
    } catch (other) {
        return placeOf(other) === placeOf(error);
    }
}

/** Where an error comes from, whatever the text was: its sort, and the nearest place in the code. */
function placeOf(error: unknown): string {
    if (!(error instanceof Error)) return String(error);
    const root = error.cause instanceof Error ? error.cause : error;
    return `${root.name} ${/^ +at .*$/m.exec(root.stack ?? '')?.[0] ?? ''}`;
}

function wordsOf(error: unknown): string {
    if (!(error instanceof Error)) return String(error);
    const said = error.stack ?? error.message;
    return error.cause === undefined ? said : `${said}\n${wordsOf(error.cause)}`;
}

async function leastOf(times: number, work: () => void | Promise<void>): Promise<number> {
    let least = Infinity;
    for (let time = 0; time < times; time++) {
        const from = performance.now();
        await work();
        least = Math.min(least, performance.now() - from);
    }
    return least;
}

function median(times: Float64Array): number {
    return times.toSorted()[Math.floor(times.length / 2)] ?? 0;
}

function grown(before: number, now: number): string {
    return `What is held grew from ${Math.round(before / 1e6)} MB to ${Math.round(now / 1e6)} MB.`;
}
