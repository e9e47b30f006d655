import type { Programme } from '../../language/model/design/design.ts';
import { isPlanNode, type PlanNode } from '../../language/refactoring/selection.ts';
import { holds, outsideOf, placing, type PlanHolder } from '../../language/refactoring/place.ts';
import { figuresIn, programmesOf } from '../programmes.ts';
import type { ChangeOfText, MoveCardParams, NotChanged } from '../protocol/storyboard.ts';
import type { Plan } from '../requests.ts';
import type { Server } from '../server.ts';
import { changeOfText, whyNotNow } from './changing.ts';
import { byKey } from './keys.ts';

/** The change of text that puts a card of the storyboard into another place; or why that is not done. */
export function moveCard(server: Server, plan: Plan, params: MoveCardParams): ChangeOfText | NotChanged {
    const not = whyNotNow(plan, params.version);
    if (not) return not;
    const programme = programmesOf(server, plan).find(({ name }) => name === params.programme);
    const card = programme && nodeOf(programme, params.card);
    const holder = programme && (params.into === '' ? programme : byKey(programme, params.into));
    const before = params.before === undefined ? undefined : programme && nodeOf(programme, params.before);
    if (!programme || !isPlanNode(card) || !holder || holder.is === 'activity' || (params.before !== undefined && !before))
        return { why: 'It is not there any more. Try it again.' };
    const into = holder.origin.node as PlanHolder;
    if (!holds(into, card)) return { why: `“${titleOf(holder)}” cannot hold that.` };
    const { schedule } = figuresIn(server, plan, programme);
    const own = programme.everything.find(({ origin }) => origin.node === card);
    // Months that lie outside the phase it goes into would contradict it: then it takes those of the phase.
    const [is, there] = [own && schedule.of(own), holder.is === 'programme' ? undefined : schedule.of(holder)];
    const leavesOut = card.$container !== into && is?.placed && there?.placed ? outsideOf(card, is, there) : [];
    const said = leavesOut.map(({ $cstNode }) => $cstNode?.text ?? '').join(', ');
    const says = said && `“${card.title ?? ''}” said “${said}”, which is not when “${titleOf(holder)}” is. That was taken out.`;
    return changeOfText(server, plan, placing(card, into, before, leavesOut), says);
}

function nodeOf(programme: Programme, key: string): PlanNode | undefined {
    const node = byKey(programme, key)?.origin.node;
    return isPlanNode(node) ? node : undefined;
}

function titleOf(thing: { readonly title: string; readonly name?: string }): string {
    return thing.title || (thing.name ?? '');
}
