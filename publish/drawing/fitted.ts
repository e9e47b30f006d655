import { type Html, html } from '../html/html.ts';
import { tenth, widthOf } from './text.ts';

/** How much wider than `widthOf` the widest of the usual fonts sets a text, and a bold one: DejaVu Sans, which is all that some machines have. */
const WIDEST = 1.12;
const WIDEST_BOLD = 1.28;
/** What Inter makes of a bold text. */
const BOLD = 1.05;

/**
 * The attributes that keep a text within `room` in whatever font the reader's machine has, for pictures that bring none with them; none where it fits in all of them,
 * so that most texts keep their natural width.
 */
export function fitted(text: string, room: number, size: number, weight: 'regular' | 'bold' = 'regular'): Html | undefined {
    const [widest, own] = weight === 'bold' ? [WIDEST_BOLD, BOLD] : [WIDEST, 1];
    const width = widthOf(text, size);
    if (width * widest <= room) return undefined;
    return html` textLength="${tenth(Math.min(room, width * own))}" lengthAdjust="spacingAndGlyphs"`;
}
