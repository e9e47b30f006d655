import type { Mode } from '../../language/model/design/design.ts';
import { LIGHT, type Palette } from '../tokens/colours.ts';
import { MODE_LOOKS } from '../tokens/modes.ts';

/** A colour of the tokens as a drawing writes it: the page's own, dark or light, and the one for paper where there is no page. */
export function colour(name: keyof Palette): string {
    return `var(--${name},${LIGHT[name]})`;
}

export function modeColour(mode: Mode): string {
    return `var(--${mode},${MODE_LOOKS[mode].colour})`;
}

/** What the letters of drawings are set in. */
export const LETTERING = "Inter, 'Source Sans 3', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** Lengths in a drawing, to a tenth. */
export function round(value: number): number {
    return Math.round(value * 10) / 10;
}

/** How wide a text is, near enough to leave room for it: a letter is taken to be a little over half as wide as it is high. */
export function widthOf(text: string, size: number): number {
    return [...text].length * size * 0.55;
}
