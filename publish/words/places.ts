import type { Origin } from '../../language/model/design/design.ts';
import { rangeOf } from '../../language/model/design/origin.ts';

/** The line that something begins on, counted from 1. */
export function lineOf(origin: Origin): number {
    return rangeOf(origin).start.line + 1;
}
