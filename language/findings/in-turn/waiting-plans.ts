import type { LookedAt, PlanToLookAt, Work } from './helpers.ts';

/** Plans that wait to be looked at, here or elsewhere, in their order. */
export class WaitingPlans implements Work {
    private readonly numbers: readonly number[];
    private readonly textOf: (at: number) => string;
    private readonly isTaken: (at: number, looked: LookedAt) => boolean;
    private next = 0;
    /** Those that can only be looked at here. */
    private readonly back: number[] = [];

    /** `isTaken` is given what was found elsewhere, by the plan's number; it tells whether that is of use. */
    constructor(numbers: readonly number[], textOf: (at: number) => string, isTaken: (at: number, looked: LookedAt) => boolean) {
        this.numbers = numbers;
        this.textOf = textOf;
        this.isTaken = isTaken;
    }

    get size(): number {
        return Math.max(this.numbers.length - this.next, 0);
    }

    /** Whether there are none, here or for others. */
    get isOver(): boolean {
        return this.size === 0 && this.back.length === 0;
    }

    /** The next to look at here; undefined where there is none. */
    here(): number | undefined {
        return this.back.shift() ?? this.numbers[this.next++];
    }

    take(most: number): PlanToLookAt[] {
        const taken = this.numbers.slice(this.next, this.next + most);
        this.next += taken.length;
        return taken.map(at => ({ at, text: this.textOf(at) }));
    }

    done({ at }: PlanToLookAt, looked: LookedAt | undefined): void {
        if (!looked || !this.isTaken(at, looked)) this.back.push(at);
    }
}
