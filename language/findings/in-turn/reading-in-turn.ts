import type { Gathered } from '../../rules/engine/engine.ts';
import { PlansInTurn, type ToldApart } from '../../workspace/plans-in-turn.ts';
import { type CheckContext, type Examination, examineDocument, judgeWorkspace, libraryDocumentsOf, settleDocument } from '../check.ts';
import { findAlone } from './found-alone.ts';
import type { FoundInPlan } from '../found-in-plan.ts';
import type { GivenContext, Glanced, PlanText } from './glance.ts';
import type { Beside, Helpers } from './helpers.ts';
import { LeanFindings } from '../lean-findings.ts';
import { type Holds, markOf, type Memory, type Remembered, written } from '../remembered.ts';
import { factsAsJson, factsFromJson } from '../remembered-facts.ts';
import { RuleFailures } from './rule-failures.ts';
import { type ToldOfPlan, toldOf } from './told-of-plan.ts';
import { WaitingPlans } from './waiting-plans.ts';

/** Plans that are read, told apart. */
interface Reading<Plan extends PlanText> {
    readonly inTurn: PlansInTurn<Plan>;
    readonly context: CheckContext;
    readonly library: readonly Examination[];
    readonly glanced: Glanced<Plan>;
    readonly told: ToldApart<Plan>;
    /** Those that are not held, by their numbers. */
    readonly alone: readonly Plan[];
    /** What is found in plans that are held is asked for, which depends on what all others hold. */
    readonly isHeldAsked: boolean;
}

/**
 * Reads plans that were looked at from outside: those that share declarations are held, and each of the others is let go of before the next is read, here or by
 * helpers.
 */
export class ReadingInTurn<Plan extends PlanText> {
    private readonly plans: readonly Plan[];
    private readonly given: GivenContext;
    private readonly progress: (done: number, plan: Plan) => void;
    private readonly memory: Memory | undefined;
    private readonly helpers: Helpers | undefined;
    private readonly found = new Map<Plan, FoundInPlan>();
    /** What of those that are not held counts for others, by their numbers. */
    private readonly left: Gathered[] = [];
    private readonly failures = new RuleFailures();
    private done = 0;

    constructor(
        plans: readonly Plan[],
        given: GivenContext,
        progress: (done: number, plan: Plan) => void,
        memory: Memory | undefined,
        helpers: Helpers | undefined,
    ) {
        this.plans = plans;
        this.given = given;
        this.progress = progress;
        this.memory = memory;
        this.helpers = helpers;
    }

    /** What was found in the reported plans, some of them looked at `before`; undefined where a plan turned out to hold other names than were seen at a glance. */
    async read(glanced: Glanced<Plan>, before: ReadonlyMap<Plan, Remembered>): Promise<Map<Plan, FoundInPlan> | undefined> {
        const inTurn = new PlansInTurn(this.plans);
        const context: CheckContext = { ...this.given, log: this.failures.log, services: inTurn.services };
        const told = await inTurn.hold(glanced.plain);
        const library = libraryDocumentsOf(inTurn.services).map(document => examineDocument(document, context));
        const isHeldAsked = [...told.held.keys()].some(plan => plan.reported);
        const reading: Reading<Plan> = { inTurn, context, library, glanced, told, alone: [...told.alone.keys()], isHeldAsked };

        const isAsGlanced = await this.readAlone(reading, before);
        if (isAsGlanced) this.readHeld(reading);
        // What a rule that threw would have found is not known, so nothing is remembered.
        if (this.failures.tell(this.given.log)) this.memory?.discard();
        return isAsGlanced ? this.found : undefined;
    }

    /** Looks at the plans that are not held. False where one holds other names than were seen at a glance. */
    private async readAlone(reading: Reading<Plan>, before: ReadonlyMap<Plan, Remembered>): Promise<boolean> {
        const { inTurn, context, library, alone, isHeldAsked } = reading;
        const { services } = inTurn;
        const numbers = alone.flatMap((plan, at) => (this.isKnown(reading, plan, at, before.get(plan)) ? [] : [at]));
        const waiting = new WaitingPlans(
            numbers,
            at => alone[at]?.text ?? '',
            (at, { told, left, isUnknown }) => {
                const facts =
                    left === undefined || !isHeldAsked ? undefined : factsFromJson(left, alone[at]?.uri.toString() ?? '', services);
                if (isHeldAsked && !facts) return false;
                this.takeAlone(reading, at, { told, left: facts, isUnknown }, () => left);
                return true;
            },
        );
        this.helpers?.begin(() => this.beside(reading), waiting);
        for (;;) {
            const at = waiting.here();
            const plan = at === undefined ? undefined : alone[at];
            if (at === undefined || !plan) {
                await this.helpers?.finished();
                if (waiting.isOver) return true;
                continue;
            }
            this.failures.at = at;
            const isAsGlanced = await inTurn.visit(plan, document => {
                const found = findAlone(document, library, context);
                this.takeAlone(reading, at, found, () => factsAsJson(found.left, services));
            });
            if (!isAsGlanced) return false;
            await this.helpers?.heard();
        }
    }

    /** Whether a plan need not be looked at: nobody asks for it, or what was found in it before still holds. */
    private isKnown({ inTurn, isHeldAsked }: Reading<Plan>, plan: Plan, at: number, remembered: Remembered | undefined): boolean {
        const ofBefore = isHeldAsked ? remembered?.left() : undefined;
        const facts = ofBefore === undefined ? undefined : factsFromJson(ofBefore, plan.uri.toString(), inTurn.services);
        const isRemembered = remembered !== undefined && (facts !== undefined || !isHeldAsked);
        if (!isRemembered && (plan.reported || isHeldAsked)) return false;
        this.progress(this.done++, plan);
        if (isRemembered && plan.reported) this.found.set(plan, remembered.found);
        if (facts) this.left[at] = facts;
        return true;
    }

    /** What those are told who help. */
    private beside({ context, told, isHeldAsked }: Reading<Plan>): Beside {
        const [first] = this.plans;
        return {
            held: [...told.held.keys()].map(({ uri, text }) => ({ uri: uri.toString(), text })),
            alone: [...told.alone].map(([{ uri }, names]) => [uri.toString(), names]),
            settings: context.settingsOf(first?.uri.toString() ?? ''),
            today: context.today,
            isLeftWanted: isHeldAsked || this.memory !== undefined,
        };
    }

    /** Takes what was found in a plan that is not held; `asJson` is what of it counts for others. */
    private takeAlone(
        { alone, glanced, isHeldAsked }: Reading<Plan>,
        at: number,
        { told, left, isUnknown }: { readonly told: ToldOfPlan; readonly left: Gathered | undefined; readonly isUnknown: boolean },
        asJson: () => string | undefined,
    ): void {
        const plan = alone[at];
        if (!plan) return;
        this.progress(this.done++, plan);
        if (isHeldAsked && left) this.left[at] = left;
        const on = glanced.dependsOn(plan);
        this.keep(plan, told, on && { ...on, names: isUnknown ? glanced.names : null }, () => ({
            glance: glanced.plain.get(plan) ?? null,
            left: asJson(),
        }));
    }

    /** Looks at the plans that are held, and at what all plans together tell. */
    private readHeld({ context, library, glanced, told: { held }, alone, isHeldAsked }: Reading<Plan>): void {
        this.failures.at = alone.length;
        const examinations = [...held].map(([plan, document]) => {
            this.progress(this.done++, plan);
            return { plan, examination: examineDocument(document, context) };
        });
        const [first] = this.plans;
        if (!first || !isHeldAsked) return;
        // Without the gaps of plans of which nothing counts.
        const left = this.left.filter(() => true).map(examined => ({ examined }));
        const all = [...library, ...examinations.map(({ examination }) => examination), ...left];
        const judged = judgeWorkspace(all, context.settingsOf(first.uri.toString()), context.log);
        for (const { plan, examination } of examinations) {
            if (!plan.reported) continue;
            const told = toldOf(settleDocument(examination, judged, context.today), examination.examined, plan.uri.toString());
            // One that is plain at a glance but has another's name is not what its key stands for.
            const on = glanced.plain.has(plan) ? undefined : glanced.dependsOn(plan);
            this.keep(plan, told, on && { ...on, names: null }, () => ({ glance: null }));
        }
    }

    /** Keeps what was found in a plan, and remembers it under what it `holds` for, where it can be known by that. */
    private keep(
        plan: Plan,
        { bytes, counts, programmes, runsOut }: ToldOfPlan,
        holds: Omit<Holds, 'day'> | undefined,
        more: () => { readonly glance: readonly string[] | null; readonly left?: string | undefined },
    ): void {
        const uri = plan.uri.toString();
        const all = holds && { ...holds, day: runsOut ? this.given.today : null };
        const around = { counts, programmes, mark: all ? markOf(all) : '' };
        const found = new LeanFindings(bytes, around, uri, this.given.settingsOf(uri));
        if (plan.reported) this.found.set(plan, found);
        if (!all) return;
        const { glance, left } = more();
        this.memory?.put(uri, all.own, written(found, all, glance, left));
    }
}
