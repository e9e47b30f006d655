import { nameFromTitle } from '../templates/templates.ts';
import { headsKnownTo } from './columns.ts';
import { planFromTable, type PlanFromTable, type TableOptions } from './plan-from-table.ts';
import type { PlanPart } from './plan/parts.ts';
import { type Table, tableFrom } from './table.ts';
import { writePlan } from './write-plan.ts';

export interface SheetOptions extends Omit<TableOptions, 'declares'> {
    /** The programme's title, where the sheet says none above its heads. */
    readonly title: string;
    /** Takes `title` whatever the sheet says. */
    readonly isTitleGiven?: boolean;
    /** Names that other programmes have. */
    readonly taken?: ReadonlySet<string>;
}

/** A programme that was made out of a sheet. */
export type ProgrammeFromSheet = Omit<PlanFromTable, 'parts' | 'declarations'> & {
    /** The whole text of a file, in the house style. */
    readonly text: string;
    /** How many programmes the sheet has itself; none where a draft was made of its rows. */
    readonly programmes: number;
    readonly phases: number;
    /** What the programme is called. */
    readonly title: string;
};

/** The sheet of a workbook that holds the plan: the one with the most heads that are known, the first of several. Undefined where there is none. */
export function sheetOfPlan<S extends { readonly lines: readonly (readonly string[])[] }>(
    sheets: readonly S[],
    { vocabulary, mapping }: Pick<TableOptions, 'vocabulary' | 'mapping'>,
): S | undefined {
    const isHead = headsKnownTo(vocabulary, mapping);
    const known = sheets.map(({ lines }) => tableFrom(lines, isHead)?.head.filter(isHead).length ?? 0);
    return sheets[known.indexOf(Math.max(...known))];
}

/** A title for the programme in a file that is called so: the name without its ending, in words. */
export function titleFromFile(file: string): string {
    const words = file
        .replace(/(?<=.)\.[^.]*$/, '')
        .replace(/[-_]+/g, ' ')
        .trim();
    return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Makes the text of a file out of the lines of a sheet: the programmes that it has where Balcony wrote it, else one draft with all its activities, which declares the agencies and
 * outcomes that nobody knows. Undefined where the lines hold no table. Never throws, whatever the cells hold.
 */
export function programmeFromSheet(lines: readonly (readonly string[])[], options: SheetOptions): ProgrammeFromSheet | undefined {
    const found = tableFrom(lines, headsKnownTo(options.vocabulary, options.mapping));
    if (!found) return undefined;
    const { table, title } = titled(found, options);
    const { parts, declarations, ...plan } = planFromTable(table, { ...options, declares: true });
    const isWhole = parts.some(({ sort }) => sort === 'programme');
    const all = isWhole ? parts : [draft(title, declarations, parts, options.taken)];
    const phases = all.flatMap(part => (part.sort === 'programme' ? part.parts : [part])).filter(({ sort }) => sort === 'phase').length;
    const programmes = all.filter(({ sort }) => sort === 'programme');
    return {
        ...plan,
        text: writePlan(all, options.services),
        phases,
        programmes: isWhole ? programmes.length : 0,
        title: programmes[0]?.title ?? title,
    };
}

/** What stands alone above the heads is the title of the whole. */
function titled(table: Table, { title, isTitleGiven }: SheetOptions): { readonly table: Table; readonly title: string } {
    const [first, ...others] = table.above;
    const texts = first?.cells.filter(Boolean) ?? [];
    if (isTitleGiven || texts.length !== 1 || texts[0] === undefined || texts[0].length > 120) return { table, title };
    return { table: { ...table, above: others }, title: texts[0] };
}

function draft(
    title: string,
    declarations: readonly string[],
    parts: readonly PlanPart[],
    taken: ReadonlySet<string> = new Set(),
): PlanPart {
    const shown = title.replace(/\s+/g, ' ').trim();
    let name = nameFromTitle(shown);
    for (let count = 2; taken.has(name); count++) name = `${nameFromTitle(shown)}${count}`;
    const declared =
        declarations.length > 0
            ? [{ sort: 'verbatim' as const, word: declarations.join('\n'), title: '', name: undefined, statements: [], parts: [] }]
            : [];
    return { sort: 'programme', word: 'programme', title: shown, name, statements: ['status draft'], parts: [...declared, ...parts] };
}
