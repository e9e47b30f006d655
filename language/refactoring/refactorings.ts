import { AstUtils } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import { format, whyNotFormatted } from '../formatting/format.ts';
import * as ast from '../generated/ast.ts';
import { programmeOf } from '../references/programme-names.ts';
import { changesOfKind } from './change-kind.ts';
import { datings } from './dates.ts';
import { extractions, inlining } from './extract.ts';
import { inHouseStyle } from './in-house-style.ts';
import { moves } from './move.ts';
import { merges, splits } from './phases.ts';
import type { Refactoring, Selected } from './refactoring.ts';
import { around, inHead, type PlanNode } from './selection.ts';
import { sharings } from './share.ts';

/** The refactorings that a selection offers; none in a text that cannot be read, for then nobody knows what it says. */
export function refactoringsAt(selected: Selected): Refactoring[] {
    if (whyNotFormatted(selected.document)) return [];
    const event = around(selected, ast.isEvent);
    return [
        ...extractions(selected),
        ...(event && inHead(selected, event) ? inlining(selected, event, isReferredTo) : []),
        ...moves(selected),
        ...splits(selected),
        ...merges(selected),
        ...datings(selected),
        ...changesOfKind(selected),
        ...sharings(selected),
    ];
}

/** The edits of a refactoring by file, in the house style. Undefined where a text could not be read after them. */
export function editsOf(
    refactoring: Refactoring,
    { services }: Selected,
): { uri: string; isNew: boolean; edits: TextEdit[] }[] | undefined {
    const found: { uri: string; isNew: boolean; edits: TextEdit[] }[] = [];
    for (const { uri, isNew = false, changes } of refactoring.changes()) {
        const known = isNew ? undefined : services.shared.workspace.LangiumDocuments.all.find(one => one.uri.toString() === uri);
        if (!isNew && (!known || whyNotFormatted(known))) return undefined;
        const text = known?.textDocument.getText() ?? '';
        const edits = inHouseStyle(text, !known || format(known).length === 0, changes, services);
        if (!edits) return undefined;
        found.push({ uri, isNew, edits });
    }
    return found.length > 0 ? found : undefined;
}

/** Whether something in its programme names an activity, event or choice. */
function isReferredTo(node: PlanNode): boolean {
    const programme = programmeOf(node);
    if (!programme || node.name === undefined) return false;
    return AstUtils.streamAst(programme).some(one =>
        AstUtils.streamReferences(one).some(({ reference }) => 'ref' in reference && reference.ref === node),
    );
}
