import { namesOfPlainProgrammes } from '../../workspace/own-names.ts';
import type { FoundInPlan } from '../found-in-plan.ts';
import { glanceAt, type GivenContext, type PlanText } from './glance.ts';
import type { Helpers } from './helpers.ts';
import { ifItHolds, type Memory, type Remembered } from '../remembered.ts';

/**
 * Finds what `findingsOfWorkspace` finds, in the reported plans of one workspace, and holds few of them at a time: those that share declarations first, then each
 * programme by itself, which is let go of before the next is read. What `memory` has of a plan that could bring nothing else now is taken from there. `progress` is
 * told how many were done before each plan is, and that plan: its text is not asked for any more, or only to begin again. `helpers` look at some of the plans that have to be looked at.
 */
export async function findInTurn<Plan extends PlanText>(
    plans: readonly Plan[],
    context: GivenContext,
    progress: (done: number, plan: Plan) => void,
    memory?: Memory,
    helpers?: Helpers,
): Promise<Map<Plan, FoundInPlan>> {
    const quick = await find(plans, context, progress, namesOfPlainProgrammes, memory, helpers);
    if (quick) return quick;
    // A text that cannot be read as it looks at a glance is rare enough to begin again.
    memory?.discard();
    const found = await find(plans, context, progress, () => undefined, undefined, undefined);
    if (!found) throw new Error('A plan was not read twice in the same way.');
    return found;
}

/** What was found; undefined where a plan turned out to hold other names than were seen at a glance. */
async function find<Plan extends PlanText>(
    plans: readonly Plan[],
    context: GivenContext,
    progress: (done: number, plan: Plan) => void,
    namesAtAGlance: (text: string) => readonly string[] | undefined,
    memory: Memory | undefined,
    helpers: Helpers | undefined,
): Promise<Map<Plan, FoundInPlan> | undefined> {
    const glanced = glanceAt(plans, namesAtAGlance, context, memory);
    const before = new Map<Plan, Remembered>();
    for (const [plan, kept] of glanced.kept) {
        const uri = plan.uri.toString();
        const on = glanced.dependsOn(plan);
        const holds = on && { ...on, day: context.today, names: glanced.names };
        const remembered = holds && ifItHolds(kept, holds, uri, context.settingsOf(uri));
        if (remembered) before.set(plan, remembered);
    }
    if (plans.every(plan => !plan.reported || before.has(plan)))
        return new Map([...before].flatMap(([plan, { found }]) => (plan.reported ? [[plan, found] as const] : [])));
    helpers?.expect(plans.length - before.size);
    // What reads plans takes longer to load than all of this.
    const { ReadingInTurn } = await import('./reading-in-turn.ts');
    return new ReadingInTurn(plans, context, progress, memory, helpers).read(glanced, before);
}
