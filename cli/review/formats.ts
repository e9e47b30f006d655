import { SETTERS, type Setter } from '../handbook/formats.ts';

export type ReviewFormat = 'html' | 'docx' | 'markdown';

/** The formats of a review, the usual one first: those of them that a document can be set in. */
export const REVIEW_FORMATS: readonly ReviewFormat[] = (['html', 'docx', 'markdown'] as const).filter(format =>
    Object.hasOwn(SETTERS, format),
);

/** How a review becomes a file of one format. */
export function setterOf(format: ReviewFormat): Setter {
    const setters: Readonly<Record<string, Setter>> = SETTERS;
    const setter = setters[format];
    if (!setter) throw new Error(`Nothing sets ${format}.`);
    return setter;
}
