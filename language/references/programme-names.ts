import { type AstNode, AstUtils } from 'langium';
import { isProgramme, type Programme } from '../generated/ast.ts';
import { KeptWith } from './kept-with.ts';
import { sortOf } from './sorts.ts';

/** Declarations by sort, then by name; the first of one name comes first. */
export type NameTable = ReadonlyMap<string, ReadonlyMap<string, AstNode>>;

/** Anything with a name that a reference can mean. */
export type Named = AstNode & { name: string };

const tables = new KeptWith<Programme, NameTable>();

/** Whether `node` has a name that somebody wrote. */
export function isNamed(node: AstNode): node is Named {
    const { name } = node as { name?: unknown };
    // Where a title follows straight on what is not closed, what was read for a name is empty.
    return typeof name === 'string' && name !== '';
}

/** The names that a programme declares for itself, wherever in it they stand. Made once for each text of the programme. */
export function namesOfProgramme(programme: Programme): NameTable {
    const known = tables.get(programme);
    if (known) return known;
    const table = new Map<string, Map<string, AstNode>>();
    // Whatever has a name is a statement of the programme, or of something that is.
    const visit = (node: AstNode) => {
        // Dimensions and elements are looked up in their framework.
        if (node.$type === 'Dimension') return;
        if (isNamed(node) && node !== programme) {
            const sort = sortOf(node);
            let names = table.get(sort);
            if (!names) table.set(sort, (names = new Map<string, AstNode>()));
            if (!names.has(node.name)) names.set(node.name, node);
        }
        for (const statement of (node as { statements?: readonly AstNode[] }).statements ?? []) visit(statement);
    };
    visit(programme);
    return tables.set(programme, table);
}

/** The programme that `node` stands in, or is. */
export function programmeOf(node: AstNode): Programme | undefined {
    return AstUtils.getContainerOfType(node, isProgramme);
}
