import { WIDTH } from '../../publish/text/columns.ts';
import type { Output } from '../io.ts';

/** The narrowest that text is wrapped to: below it, hardly a word would fit. */
const NARROWEST = 40;

/** How wide the lines of a result are, in columns: as a terminal has them, where it has fewer than a page. */
export function widthOf({ isTTY, columns }: Output): number {
    return isTTY && columns ? Math.max(NARROWEST, Math.min(columns, WIDTH)) : WIDTH;
}
