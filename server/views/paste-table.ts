import { pastePlaceAt } from '../../language/refactoring/paste-place.ts';
import { activitiesFromPaste } from '../../language/sheets/sheets.ts';
import { vocabularyAt } from '../../language/sheets/vocabulary.ts';
import type { NotChanged } from '../protocol/storyboard.ts';
import type { PastedTable, PasteTableParams } from '../protocol/paste.ts';
import type { Plan } from '../requests.ts';
import type { Server } from '../server.ts';
import { changeOfText, whyNotNow } from './changing.ts';

/** The change of text that writes a table from the clipboard as activities, where the cursor is; or why there is none. */
export function pasteTable(server: Server, plan: Plan, { position, html, text }: PasteTableParams): PastedTable | NotChanged {
    const not = whyNotNow(plan, plan.textDocument.version);
    if (not) return not;
    const place = pastePlaceAt(plan, plan.textDocument.offsetAt(position));
    if (!place) return { why: 'Put the cursor into a programme, a phase or an event first: activities cannot stand here.' };
    const { holder, within, writing } = place;
    const vocabulary = vocabularyAt(holder, server.balcony);
    const pasted = { ...(html !== undefined && { html }), ...(text !== undefined && { text }) };
    const found = activitiesFromPaste(pasted, { services: server.balcony, vocabulary, within });
    if (!found || found.text === '')
        return {
            why: 'There is no table of activities on the clipboard: a row for each is needed, with heads such as Title, Kind, When and Hours.',
        };
    const change = changeOfText(server, plan, [writing(found.text.trimEnd())], '');
    if ('why' in change) return change;
    const { activities, takenAs, notUnderstood } = found;
    return { edits: change.edits, activities, takenAs, notUnderstood };
}
