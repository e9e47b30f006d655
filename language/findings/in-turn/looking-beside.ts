import { URI } from 'langium';
import { PlansInTurn } from '../../workspace/plans-in-turn.ts';
import { type CheckContext, type Examination, examineDocument, libraryDocumentsOf } from '../check.ts';
import { findAlone } from './found-alone.ts';
import type { Beside, LookedAt, PlanToLookAt } from './helpers.ts';
import { factsAsJson } from '../remembered-facts.ts';

interface Plan {
    readonly uri: URI;
    /** Empty but while it is looked at. */
    text: string;
}

/** Looks at plans for somebody else, who has told them apart and knows what was found in the others. */
export class LookingBeside {
    private readonly inTurn: PlansInTurn<Plan>;
    private readonly plans: readonly Plan[];
    private readonly context: CheckContext;
    private readonly isLeftWanted: boolean;
    private library: readonly Examination[] = [];
    private hasFailed = false;

    private constructor(inTurn: PlansInTurn<Plan>, plans: readonly Plan[], { settings, today, isLeftWanted }: Beside) {
        this.inTurn = inTurn;
        this.plans = plans;
        this.isLeftWanted = isLeftWanted;
        const log = () => {
            this.hasFailed = true;
        };
        this.context = { services: inTurn.services, settingsOf: () => settings, today, log };
    }

    static async of(beside: Beside): Promise<LookingBeside> {
        const held = beside.held.map(({ uri, text }) => ({ uri: URI.parse(uri), text }));
        const alone = beside.alone.map(([uri, names]) => [{ uri: URI.parse(uri), text: '' }, names] as const);
        const plans = alone.map(([plan]) => plan);
        const inTurn = new PlansInTurn<Plan>([...held, ...plans]);
        await inTurn.holdAs(held, new Map(alone));
        const looking = new LookingBeside(inTurn, plans, beside);
        looking.library = libraryDocumentsOf(inTurn.services).map(document => examineDocument(document, looking.context));
        return looking;
    }

    /** What was found in a plan; undefined where that cannot be said here: something was thrown, or it holds other names than it was known by. */
    async look({ at, text }: PlanToLookAt): Promise<LookedAt | undefined> {
        const plan = this.plans[at];
        if (!plan) return undefined;
        let looked: LookedAt | undefined;
        this.hasFailed = false;
        plan.text = text;
        try {
            await this.inTurn.visit(plan, document => {
                const { told, left, isUnknown } = findAlone(document, this.library, this.context);
                looked = { told, isUnknown, left: this.isLeftWanted ? factsAsJson(left, this.inTurn.services) : undefined };
            });
        } catch {
            // Whoever asked looks at it again, and tells what is thrown.
            return undefined;
        } finally {
            plan.text = '';
        }
        return this.hasFailed ? undefined : looked;
    }
}
