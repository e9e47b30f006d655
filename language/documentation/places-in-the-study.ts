import { type Finding, isHeading, isSection } from '../generated/ast.ts';

/** What the study is called where a place in it is named. */
export const STUDY = 'Ghate, Lewis and Welbourn 2013';

/** Where a finding stands: sections with their headings, in the order written. */
export function placesInTheStudy(finding: Finding): { section: string; headings: string[] }[] {
    const places: { section: string; headings: string[] }[] = [];
    for (const statement of finding.statements) {
        if (isSection(statement)) {
            const last = places.at(-1);
            if (last?.section !== statement.text) places.push({ section: statement.text, headings: [] });
        } else if (isHeading(statement)) {
            if (places.length === 0) places.push({ section: '', headings: [] });
            places.at(-1)?.headings.push(statement.text);
        }
    }
    return places;
}

/** The same in words: `Section Seven, ‘Naming systems leadership’; Appendix 1, ‘Systems leadership flourishes when’`. */
export function placesInWords(finding: Finding): string {
    return placesInTheStudy(finding)
        .map(({ section, headings }) => [sectionInWords(section), ...headings.map(heading => `‘${heading}’`)].filter(Boolean).join(', '))
        .join('; ');
}

function sectionInWords(section: string): string {
    return /^[A-Z][a-z]+$/.test(section) ? `Section ${section}` : section;
}
