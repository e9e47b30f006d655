import { HARDLY, topOf } from './amounts.ts';
import type { Measured } from '../time/measure.ts';

/** A share of a participant's time, from 0 to 1, at its least and at its most. */
export interface Share {
    readonly least: number;
    readonly most: number;
}

/**
 * What share `part` is of `part` and `rest` together, over everything they can be; null where no time is stated. Of the time stated: what states none is in
 * neither.
 */
export function shareOf(part: Measured, rest: Measured): Share | null {
    if (!part.stated && !rest.stated) return null;
    if (topOf(part.hours) <= HARDLY) return topOf(rest.hours) <= HARDLY ? null : { least: 0, most: 0 };
    return { least: ratio(part.hours.least, topOf(rest.hours)), most: ratio(topOf(part.hours), rest.hours.least) };
}

function ratio(part: number, rest: number): number {
    if (part === Infinity) return 1;
    // Of a whole that is all one thing, the share is all, however little of it there is.
    if (rest <= HARDLY) return 1;
    return part / (part + rest);
}
