import type { IStylesOptions } from 'docx';

/** How much goes on a page: the sizes of letters and the room between paragraphs and at the right of text, as parts of the usual ones, and the margins, in millimetres. */
export interface Density {
    readonly letters: number;
    readonly room: number;
    readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
    /** The widest drawing, as a part of the text's width. */
    readonly drawings: number;
}

/** Of every document that may be as long as it is. */
export const USUAL: Density = { letters: 1, room: 1, margins: { top: 26, bottom: 24, left: 24, right: 20 }, drawings: 1 };

/** For what is to go on one side, from the first that it is tried with to the last, in which it can still be read well. */
export const DENSITIES: readonly Density[] = [
    USUAL,
    { letters: 0.92, room: 0.6, margins: { top: 20, bottom: 18, left: 22, right: 18 }, drawings: 0.85 },
    { letters: 0.86, room: 0.4, margins: { top: 17, bottom: 16, left: 20, right: 16 }, drawings: 0.75 },
    { letters: 0.82, room: 0.25, margins: { top: 15, bottom: 14, left: 18, right: 14 }, drawings: 0.65 },
    { letters: 0.78, room: 0.15, margins: { top: 14, bottom: 13, left: 16, right: 13 }, drawings: 0.55 },
];

export const DENSEST: Density = DENSITIES.at(-1) ?? USUAL;

/** The same with the foot of the page kept free: programs that show Word files differ in where a page ends, and where they lack its fonts by several lines. */
export function withLessRoom(density: Density): Density {
    return { ...density, margins: { ...density.margins, bottom: density.margins.bottom + 24 } };
}

/** The same styles with letters and room of a density. */
export function atDensity(styles: IStylesOptions, { letters, room }: Density): IStylesOptions {
    if (letters === 1 && room === 1) return styles;
    const scaled = (part: unknown, within: string): unknown => {
        if (Array.isArray(part)) return part.map(one => scaled(one, within));
        if (typeof part !== 'object' || part === null) return part;
        return Object.fromEntries(
            Object.entries(part).map(([name, value]: [string, unknown]) => {
                if (typeof value !== 'number') return [name, scaled(value, name)];
                if (within === 'run' && name === 'size') return [name, Math.round(value * letters)];
                if (within === 'spacing' && (name === 'before' || name === 'after')) return [name, Math.round(value * room)];
                if (within === 'indent' && name === 'right') return [name, Math.round(value * room)];
                // Lines of text come closer, but never so close that they touch.
                if (within === 'spacing' && name === 'line') return [name, Math.max(240, Math.round(240 + (value - 240) * room))];
                return [name, value];
            }),
        );
    };
    return scaled(styles, '') as IStylesOptions;
}
