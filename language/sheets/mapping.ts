import { FIELDS, isUse, type Mapping } from './columns.ts';
import { fold } from './fold.ts';

/** What columns are, as a file or a setting that was saved says; `name` is what messages call it. A sentence about what is wrong where it says what no column can be. */
export function readMapping(value: unknown, name: string): { readonly mapping: Mapping } | { readonly why: string } {
    const columns = typeof value === 'object' && value !== null && 'columns' in value ? value.columns : value;
    if (typeof columns !== 'object' || columns === null || Array.isArray(columns))
        return { why: `${name} should be { "columns": { "Head of a column": "what it is" } }.` };
    for (const [head, use] of Object.entries(columns))
        if (typeof use !== 'string' || !isUse(use))
            return {
                why: `${name}: “${head}” cannot be “${String(use)}”. A column can be ${FIELDS.join(', ')}, or \`targets\` and \`touches\` with a dimension.`,
            };
    return { mapping: columns as Mapping };
}

/** What columns were taken for, by their heads, as it is saved. */
export function mappingToSave(columns: readonly { readonly head: string; readonly use: string }[]): { readonly columns: Mapping } {
    return { columns: Object.fromEntries(columns.map(({ head, use }) => [head, use])) };
}

/** The name of the mapping that was saved for sheets with these heads: the one that knows the most of them, where each head that it knows is there. */
export function mappingFor(heads: readonly string[], saved: ReadonlyMap<string, Mapping>): string | undefined {
    const there = new Set(heads.map(fold));
    return [...saved]
        .map(([name, mapping]) => ({ name, known: Object.keys(mapping) }))
        .filter(({ known }) => known.length > 1 && known.every(head => there.has(fold(head))))
        .sort((one, other) => other.known.length - one.known.length)[0]?.name;
}
