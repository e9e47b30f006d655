import type { BalconyServices } from '../services.ts';
import { headsKnownTo, type Mapping } from './columns.ts';
import { planFromTable, type PlanFromTable } from './plan-from-table.ts';
import type { PlanPart } from './plan/parts.ts';
import type { Remark } from './plan/remarks.ts';
import { linesOfHtml, linesOfText } from './read-table.ts';
import { tableFrom } from './table.ts';
import type { Vocabulary } from './vocabulary.ts';
import { writePlan } from './write-plan.ts';

/** How a pasted table is turned into activities. */
export interface PasteOptions {
    readonly services: BalconyServices;
    /** The names that are known where it is pasted: `vocabularyAt`. */
    readonly vocabulary: Vocabulary;
    /** What columns are, by their heads, where that is not to be guessed. */
    readonly mapping?: Mapping;
    /** Where it is pasted. Only a programme holds phases; elsewhere the activities of all phases stand after each other. */
    readonly within?: 'programme' | 'phase' | 'event' | 'choice';
}

/** What a table that was pasted says. */
export type PastedActivities = Omit<PlanFromTable, 'parts' | 'declarations'> & {
    /** Activities, in their phases and events, in the house style from the left margin; empty where there are none. */
    readonly text: string;
};

/**
 * Turns a table as it is copied from a spreadsheet or a document into activities. `pasted` has its text (tabs, commas or semicolons between the cells), its HTML, or both,
 * of which HTML is taken. Undefined where it holds no table of two columns or more, or no head that is known. Never throws.
 */
export function activitiesFromPaste(
    pasted: { readonly html?: string; readonly text?: string },
    options: PasteOptions,
): PastedActivities | undefined {
    const lines = pasted.html ? linesOfHtml(pasted.html) : [];
    const all = lines.length > 1 ? lines : linesOfText(pasted.text ?? '');
    const isHead = headsKnownTo(options.vocabulary, options.mapping);
    if (!all.slice(0, 20).some(line => line.filter(cell => isHead(cell.trim())).length > 1)) return undefined;
    const table = tableFrom(all, isHead);
    if (!table) return undefined;
    const { parts, declarations: _none, ...plan } = planFromTable(table, options);
    const { within } = options;
    const left: Remark[] = [];
    const placed = within === undefined || within === 'programme' ? parts : withoutPhases(parts, within, left);
    const notUnderstood = [...plan.notUnderstood, ...left].toSorted((a, b) => a.row - b.row);
    return { ...plan, notUnderstood, text: placed.length > 0 ? writePlan(placed, options.services) : '' };
}

/** Activities without the phases they are in, and in an event or choice without events around them; `left` is told what those say of themselves, which has no place there. */
function withoutPhases(parts: readonly PlanPart[], within: 'phase' | 'event' | 'choice', left: Remark[]): PlanPart[] {
    return parts.flatMap(part => {
        const { sort, statements, word, row = 0 } = part;
        const isOpened = sort === 'phase' || sort === 'programme' || (sort === 'event' && within === 'event');
        if (!isOpened && sort !== 'verbatim') return [part];
        const said = sort === 'verbatim' ? [word] : statements;
        if (said.length > 0) {
            const whose = sort === 'verbatim' ? 'a programme' : aOrAn(sort);
            left.push({
                row,
                column: '',
                what: said.join('; '),
                why: `that is said of ${whose}, and only activities go into ${aOrAn(within)}`,
            });
        }
        return withoutPhases(part.parts, within, left);
    });
}

function aOrAn(word: string): string {
    return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}
