import { AstUtils } from 'langium';
import type { LinkedEditingRangeParams, LinkedEditingRanges } from 'vscode-languageserver';
import { NAME_PART } from '../../../language/parsing/names.ts';
import { programmeOf } from '../../../language/references/programme-names.ts';
import type { Plan } from '../../requests.ts';
import type { Server } from '../../server.ts';
import { nameAt } from '../cursor.ts';
import { placesOf } from '../navigation/references.ts';

/** What a name can be while it is typed. */
const NAME = `[\\w${NAME_PART}-]+`;

/**
 * The places that change together while a name is typed: those of a name that a programme declares for itself, which no other file can use. Null for a name that is
 * shared, which is renamed and not typed over; and where one place has the name in another spelling.
 */
export function linkedEditing(server: Server, plan: Plan, { position }: LinkedEditingRangeParams): LinkedEditingRanges | null {
    const name = nameAt(plan, position, server.balcony);
    const programme = name && programmeOf(name.means);
    if (!name || !programme || programme === name.means || AstUtils.getDocument(name.means) !== plan) return null;
    const places = placesOf(server, name.means, true);
    const isAlike = places.every(({ sourceUri, segment }) => {
        const text = plan.textDocument.getText().slice(segment.offset, segment.end);
        return sourceUri.toString() === plan.uri.toString() && text === name.word.text;
    });
    return isAlike && places.length > 1 ? { ranges: places.map(({ segment }) => segment.range), wordPattern: NAME } : null;
}
