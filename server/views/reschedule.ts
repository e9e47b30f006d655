import { counted } from '../../language/model/amounts/wording.ts';
import type { Phase, PlanItem } from '../../language/model/design/design.ts';
import { movedWith, shifting, spanning, stepOf } from '../../language/refactoring/reschedule.ts';
import type { ChangeOfText, NotChanged } from '../protocol/storyboard.ts';
import type { RescheduleParams } from '../protocol/timeline.ts';
import type { Plan } from '../requests.ts';
import type { Server } from '../server.ts';
import { changeOfText, whyNotNow } from './changing.ts';
import { byKey } from './keys.ts';
import { figuresIn, programmesOf } from '../programmes.ts';

/** The change of text that moves something along the months, or says its months anew; or why that is not done. */
export function reschedule(
    server: Server,
    plan: Plan,
    { version, programme: name, thing: key, by, span }: RescheduleParams,
): ChangeOfText | NotChanged {
    const not = whyNotNow(plan, version);
    if (not) return not;
    const programme = programmesOf(server, plan).find(each => each.name === name);
    const thing = programme && byKey(programme, key);
    if (!programme || !thing) return { why: 'It is not there any more. Try it again.' };
    if (by !== undefined) return shifted(server, plan, thing, by);
    if (!span || !(span.from >= 1) || !(span.to >= span.from)) return { why: 'The last month cannot come before the first.' };
    const unit = thing.when && 'unit' in thing.when && !thing.on ? thing.when.unit : 'month';
    const placement = figuresIn(server, plan, programme).schedule.of(thing);
    // A phase that follows the one before it begins where that ends, and only its length is its own.
    const keepsStart = placement.placed && placement.by === 'order' && placement.start === span.from - 1;
    return changeOfText(server, plan, spanning(thing, unit, span.from, span.to, keepsStart), '');
}

function shifted(server: Server, plan: Plan, thing: Phase | PlanItem, by: number): ChangeOfText | NotChanged {
    if (!stepOf(thing)) {
        const why = thing.when && thing.on ? 'It says its months and a day: change both in the text.' : 'It says no months of its own.';
        return { why };
    }
    const changes = shifting(thing, by);
    if (changes.length === 0) return { why: 'It cannot begin before the start.' };
    const others = movedWith(thing).length - 1;
    const says =
        others > 0
            ? `With it went ${counted(others, 'part', 'parts')} that says its own time.`.replace(
                  'parts that says its',
                  'parts that say their',
              )
            : '';
    return changeOfText(server, plan, changes, says);
}
