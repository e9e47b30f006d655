import { format, whyNotFormatted } from '../../language/formatting/format.ts';
import { inHouseStyle } from '../../language/refactoring/in-house-style.ts';
import type { TextChange } from '../../language/refactoring/refactoring.ts';
import type { ChangeOfText, NotChanged } from '../protocol/storyboard.ts';
import type { Plan } from '../requests.ts';
import type { Server } from '../server.ts';

const CANNOT_BE_READ = 'Something in the text cannot be read. Mend what is marked there first; then this can be done.';

/** Why nothing may be changed now by way of a picture of the text; undefined where it may. */
export function whyNotNow(plan: Plan, version: number): NotChanged | undefined {
    if (plan.textDocument.version !== version) return { why: 'The text has changed meanwhile. Try it again.' };
    return whyNotFormatted(plan) ? { why: CANNOT_BE_READ } : undefined;
}

/** Changes of a document's text as edits in the house style, with what they do beside what was asked for. */
export function changeOfText({ balcony }: Server, plan: Plan, changes: readonly TextChange[], says: string): ChangeOfText | NotChanged {
    const edits = inHouseStyle(plan.textDocument.getText(), format(plan).length === 0, changes, balcony);
    if (!edits) return { why: CANNOT_BE_READ };
    return { edits: edits.map(edit => ({ uri: plan.uri.toString(), ...edit })), says };
}
