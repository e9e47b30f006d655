/** What istanbul counts in one file: how often each function, and each arm of each branch, was reached. */
interface Counted {
    readonly b: Readonly<Record<string, number[]>>;
    readonly f: Record<string, number>;
}

/** How often is often enough to be something else: once, twice, three times, four to seven … as AFL and libFuzzer have it. */
function bucketOf(count: number): number {
    if (count < 4) return 1 << (count - 1);
    if (count < 8) return 8;
    if (count < 16) return 16;
    if (count < 32) return 32;
    return count < 128 ? 64 : 128;
}

/** Which branches of the instrumented code have been reached, and about how often by one input. */
export class Branches {
    private readonly counted = globalThis as { __coverage__?: Readonly<Record<string, Counted>> };
    /** How many files have been taken in: they come one behind the other. */
    private met = 0;
    private readonly counters: { readonly counts: number[] | Record<string, number>; readonly seen: Uint8Array }[] = [];
    /** The number of functions and arms of branches that any input reached. */
    reached = 0;

    /** Takes in what was reached since this was asked last, and begins anew. Returns whether any of it is new. */
    take(): boolean {
        this.meetFiles();
        let isNew = false;
        for (const { counts, seen } of this.counters) {
            for (let at = 0; at < seen.length; at++) {
                const count = (counts as number[])[at] as number;
                if (count === 0) continue;
                (counts as number[])[at] = 0;
                const before = seen[at] as number;
                const bucket = bucketOf(count);
                if (before & bucket) continue;
                seen[at] = before | bucket;
                if (before === 0) this.reached++;
                isNew = true;
            }
        }
        return isNew;
    }

    /** The number of functions and arms of branches in the code that is loaded. */
    get all(): number {
        return this.counters.reduce((sum, { seen }) => sum + seen.length, 0);
    }

    /** Files may be loaded at any time. */
    private meetFiles(): void {
        const files = this.counted.__coverage__ ?? {};
        const names = Object.keys(files);
        if (names.length === this.met) return;
        for (const name of names.slice(this.met)) {
            const { b, f } = files[name] as Counted;
            for (const counts of [f, ...Object.values(b)]) this.counters.push({ counts, seen: new Uint8Array(Object.keys(counts).length) });
        }
        this.met = names.length;
    }
}
