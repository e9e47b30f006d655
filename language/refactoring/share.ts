import { AstUtils, type AstNode, UriUtils } from 'langium';
import type * as ast from '../generated/ast.ts';
import { programmeOf } from '../references/programme-names.ts';
import { sortOf, wordsForType } from '../references/sorts.ts';
import { pieceOf, removing } from './pieces.ts';
import { called, type Refactoring, type Selected } from './refactoring.ts';
import { around, inHead } from './selection.ts';

type Shareable = ast.Agency | ast.People | ast.Role | ast.Sector | ast.Tool | ast.Method | ast.Level | ast.Condition | ast.Reading;

const SHAREABLE = ['Agency', 'People', 'Role', 'Sector', 'Tool', 'Method', 'Level', 'Condition', 'Reading'];

function isShareable(node: unknown): node is Shareable {
    return SHAREABLE.includes((node as AstNode | undefined)?.$type ?? '');
}

/** How many files are offered at most: a menu of more is not read. */
const OFFERED = 4;

/**
 * Makes what a programme declares for itself visible in every programme of the workspace: in a file of shared declarations, a new one, or above the programme. Not where
 * the workspace has that name already, nor where it names what only the programme knows.
 */
export function sharings(selected: Selected): Refactoring[] {
    const declaration = around(selected, isShareable);
    const programme = declaration && programmeOf(declaration);
    if (!declaration || !programme || !inHead(selected, declaration)) return [];
    const { document, services, sharedFiles, newSharedFile } = selected;
    const isTaken = services.references.WorkspaceNames.ofWorkspace(document.uri).get(sortOf(declaration))?.has(declaration.name);
    const names = AstUtils.streamAst(declaration).flatMap(node => AstUtils.streamReferences(node));
    const namesOwn = names.some(
        ({ reference }) => 'ref' in reference && reference.ref !== undefined && programmeOf(reference.ref) === programme,
    );
    if (isTaken || namesOwn) return [];

    const { one } = wordsForType(declaration.$type);
    const title = (where: string) => `Share the ${one} ${called(declaration)} with every programme, ${where}`;
    const uri = document.uri.toString();
    const { text } = pieceOf(declaration);
    const into: Refactoring[] = sharedFiles.slice(0, OFFERED).map(file => ({
        title: title(`in ${UriUtils.basename(file.uri)}`),
        kind: 'refactor.move' as const,
        changes: () => [
            { uri, changes: [removing(declaration)] },
            { uri: file.uri.toString(), changes: [atEnd(file.textDocument.getText(), text)] },
        ],
    }));
    if (newSharedFile !== undefined)
        into.push({
            title: title(`in a new file ${newSharedFile.slice(newSharedFile.lastIndexOf('/') + 1)}`),
            kind: 'refactor.move',
            changes: () => [
                { uri, changes: [removing(declaration)] },
                { uri: newSharedFile, isNew: true, changes: [{ from: 0, to: 0, newText: `${text}\n` }] },
            ],
        });
    into.push({
        title: title('above this one'),
        kind: 'refactor.move',
        changes: () => {
            const { from } = pieceOf(programme);
            return [{ uri, changes: [removing(declaration), { from, to: from, newText: `${text}\n\n` }] }];
        },
    });
    return into;
}

/** Writes at the end of a text, on a line of its own. */
function atEnd(text: string, written: string) {
    const end = text.trimEnd().length;
    return { from: end, to: text.length, newText: `${end > 0 ? '\n' : ''}${written}\n` };
}
