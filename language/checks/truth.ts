import type { Amount } from '../model/design/design.ts';
import type { Limits } from './check.ts';

/** Whether something is so; undefined where nobody can say. */
export type Truth = boolean | undefined;

/** Whether all are so: not as soon as one is certainly not. */
export function all(truths: Iterable<Truth>): Truth {
    let result: Truth = true;
    for (const truth of truths) {
        if (truth === false) return false;
        if (truth === undefined) result = undefined;
    }
    return result;
}

/** Whether any is so: as soon as one certainly is. */
export function any(truths: Iterable<Truth>): Truth {
    let result: Truth = false;
    for (const truth of truths) {
        if (truth === true) return true;
        if (truth === undefined) result = undefined;
    }
    return result;
}

/** Whether an amount is within limits at every figure that it can stand for; undefined where it depends on the figure, or there is none. */
export function within({ atLeast, atMost }: Limits, amount: Amount | undefined): Truth {
    if (!amount) return undefined;
    const { least, most } = asRough(amount);
    const over = atLeast === undefined ? true : least >= atLeast - HARDLY ? true : most < atLeast - HARDLY ? false : undefined;
    const under = atMost === undefined ? true : most <= atMost + HARDLY ? true : least > atMost + HARDLY ? false : undefined;
    return all([over, under]);
}

/** Differences that only come of calculating with fractions. */
const HARDLY = 1e-6;
/** How far off a figure may be that was said with `about`, either way. */
const ROUGHLY = 0.2;

/** The least and the most that an amount can stand for. */
function asRough({ least, most, approximate }: Amount): { least: number; most: number } {
    const top = most ?? Infinity;
    return approximate ? { least: least * (1 - ROUGHLY), most: top * (1 + ROUGHLY) } : { least, most: top };
}
