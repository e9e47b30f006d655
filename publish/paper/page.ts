/** A sheet of paper, in millimetres. */
export interface Paper {
    readonly name: 'a4' | 'us-letter';
    readonly width: number;
    readonly height: number;
}

const A4: Paper = { name: 'a4', width: 210, height: 297 };
const US_LETTER: Paper = { name: 'us-letter', width: 215.9, height: 279.4 };

/** Where letters are written on US Letter (Unicode CLDR, 'measurementData', paper size). */
const LETTER_REGIONS = new Set(['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE']);

/** A language and the region that it is written in: `en` and `GB`. */
export interface Tongue {
    readonly language: string;
    readonly region?: string;
}

/** The parts of a language tag (BCP 47). English as written in Britain where it is none. */
export function tongueOf(tag: string): Tongue {
    try {
        const { language, region } = new Intl.Locale(tag);
        return { language, ...(region !== undefined && { region }) };
    } catch {
        return { language: 'en', region: 'GB' };
    }
}

/** The paper on which people of a language's region print: A4, but in North America and some neighbours US Letter. */
export function paperFor(tag: string): Paper {
    const { region } = tongueOf(tag);
    return region !== undefined && LETTER_REGIONS.has(region) ? US_LETTER : A4;
}
