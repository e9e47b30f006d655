import type { Paper } from '../paper/page.ts';

/** Twentieths of a point in a millimetre: the measure in which Word has its pages. */
const TWIPS_PER_MM = 1440 / 25.4;

/** `mm` millimetres in twentieths of a point. */
export function twips(mm: number): number {
    return Math.round(mm * TWIPS_PER_MM);
}

/** Points in half points, in which Word has the sizes of letters. */
export function halfPoints(points: number): number {
    return Math.round(points * 2);
}

/** The usual margins at the sides of a page, and what head and foot are from its edges, in millimetres. */
export const MARGINS = { left: 24, right: 20, header: 13, footer: 12 } as const;

/** What is kept free at the right of text, so that its lines are easily read, in millimetres; tables and drawings take the whole width. */
export const OUTER_COLUMN = 42;

/** How wide what stands on a page can be, in millimetres. */
export function widthOn(paper: Paper): number {
    return paper.width - MARGINS.left - MARGINS.right;
}
