export { capital, listed, titled } from '../../language/findings/wording.ts';

/** Each thing once, in the order in which it first comes. */
export function once<T>(things: Iterable<T>): T[] {
    return [...new Set(things)];
}
