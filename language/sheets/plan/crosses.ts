import type { Column } from '../columns.ts';
import type { SheetRow } from '../table.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Sheet } from './sheet.ts';

/** What a row says in the columns of a matrix, a column for each dimension or element: those it targets or touches, and cells that say neither. */
export function crossesIn(
    row: SheetRow,
    field: 'targets' | 'touches',
    sheet: Sheet,
    { targets }: Vocabulary,
): { readonly found: readonly string[]; readonly unclear: readonly { readonly column: Column; readonly cell: string }[] } {
    const found: string[] = [];
    const unclear: { readonly column: Column; readonly cell: string }[] = [];
    for (const column of sheet.columns) {
        const cell = sheet.cellAt(row, column);
        const [how, name] = column.use.split(' ');
        if (cell === '' || name === undefined || (how !== 'targets' && how !== 'touches')) continue;
        if (!name.includes('.') && !targets.some(known => known.name === name)) continue;
        if (!CROSS.test(cell)) {
            if (!NONE.test(cell)) unclear.push({ column, cell });
        } else if ((how === 'touches' || TOUCHED.test(cell)) === (field === 'touches')) found.push(name);
    }
    return { found, unclear };
}

const CROSS =
    /^(x|xx|\(x\)|✓|✔|✗|y|yes|1|2|3|•|●|○|o|\*|t|i|r|m|e|touch(ed|es)?|target(ed|s)?|evidenced|introduced|reinforced|mastered|emphasised|primary|secondary|main|high|medium)$/i;
const TOUCHED = /^(touch(ed|es)?|i|introduced|o|○|\(x\)|secondary)$/i;
const NONE = /^(-|–|—|no|n|0|n\/a|none|absent)$/i;
