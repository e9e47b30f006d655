import { type Gathered, leftOf } from '../rules/engine/engine.ts';
import { PlansInTurn } from '../workspace/plans-in-turn.ts';
import { type CheckContext, type Examination, examineDocument, judgeWorkspace, libraryDocumentsOf, settleDocument } from './check.ts';
import type { Finding } from './finding.ts';
import type { FoundInPlan, GivenContext, Glanced, PlanText } from './glance.ts';
import { LeanFindings } from './lean-findings.ts';
import { type Memory, type Remembered, written } from './remembered.ts';
import { factsAsJson, factsFromJson } from './remembered-facts.ts';

/** Reads plans that were looked at from outside: those that share declarations are held, and each of the others is let go of before the next is read. */
export class ReadingInTurn<Plan extends PlanText> {
    private readonly plans: readonly Plan[];
    private readonly given: GivenContext;
    private readonly progress: (done: number) => void;
    private readonly memory: Memory | undefined;
    private readonly found = new Map<Plan, FoundInPlan>();
    /** A rule threw: what it would have found is not known, and nothing is remembered. */
    private hasFailed = false;

    constructor(plans: readonly Plan[], given: GivenContext, progress: (done: number) => void, memory: Memory | undefined) {
        this.plans = plans;
        this.given = {
            ...given,
            log: (rule, error) => {
                this.hasFailed = true;
                given.log(rule, error);
            },
        };
        this.progress = progress;
        this.memory = memory;
    }

    /** What was found in the reported plans, some of them looked at `before`; undefined where a plan turned out to hold other names than were seen at a glance. */
    async read(glanced: Glanced<Plan>, before: ReadonlyMap<Plan, Remembered>): Promise<Map<Plan, FoundInPlan> | undefined> {
        const isRead = await this.readAll(glanced, before);
        if (this.hasFailed) this.memory?.discard();
        return isRead ? this.found : undefined;
    }

    private async readAll({ plain, names: allNames, keyOf }: Glanced<Plan>, before: ReadonlyMap<Plan, Remembered>): Promise<boolean> {
        const inTurn = new PlansInTurn(this.plans);
        const { services } = inTurn;
        const context: CheckContext = { ...this.given, services };
        const { held, alone } = await inTurn.hold(plain);
        const library = libraryDocumentsOf(services).map(document => examineDocument(document, context));

        const left: { readonly examined: Gathered }[] = [];
        const isHeldAsked = [...held.keys()].some(plan => plan.reported);
        let done = 0;
        for (const plan of alone.keys()) {
            this.progress(done++);
            const remembered = before.get(plan);
            const facts =
                remembered?.left !== undefined && isHeldAsked ? factsFromJson(remembered.left, plan.uri.toString(), services) : undefined;
            if (remembered && (facts || !isHeldAsked)) {
                if (plan.reported) this.found.set(plan, remembered);
                if (facts) left.push({ examined: facts });
                continue;
            }
            if (!plan.reported && !isHeldAsked) continue;
            const isAsGlanced = await inTurn.visit(plan, document => {
                const examination = examineDocument(document, context);
                const judged = judgeWorkspace([...library, examination], examination.examined.settings, context.log);
                const found = asFound(examination, settleDocument(examination, judged, context.today));
                const others = leftOf(examination.examined);
                this.keep(plan, found, examination);
                if (isHeldAsked) left.push({ examined: others });
                if (!this.memory) return;
                const isUnknown = document.references.some(({ error }) => error !== undefined);
                this.remember(plan, found, examination, {
                    key: keyOf(plan),
                    names: isUnknown ? allNames : null,
                    left: factsAsJson(others, services),
                });
            });
            if (!isAsGlanced) return false;
        }

        const examinations = [...held].map(([plan, document]) => {
            this.progress(done++);
            return { plan, examination: examineDocument(document, context) };
        });
        const [first] = this.plans;
        if (!first || !isHeldAsked) return true;
        const all = [...library, ...examinations.map(({ examination }) => examination), ...left];
        const judged = judgeWorkspace(all, context.settingsOf(first.uri.toString()), context.log);
        for (const { plan, examination } of examinations) {
            if (!plan.reported) continue;
            const found = asFound(examination, settleDocument(examination, judged, context.today));
            this.keep(plan, found, examination);
            // One that is plain at a glance but has another's name is not what its key stands for.
            if (!plain.has(plan)) this.remember(plan, found, examination, { key: keyOf(plan), names: null });
        }
        return true;
    }

    private keep(plan: Plan, { findings, programmes }: FoundInPlan, { examined }: Examination): void {
        if (plan.reported) this.found.set(plan, new LeanFindings(findings, programmes, plan.uri.toString(), examined.settings));
    }

    private remember(
        plan: Plan,
        found: FoundInPlan,
        { examined }: Examination,
        { key, ...rest }: Pick<Remembered, 'names' | 'left'> & { readonly key: string },
    ): void {
        const runsOut = examined.programmes.some(programme => programme.allAccepts.some(({ until }) => until !== undefined));
        const uri = plan.uri.toString();
        this.memory?.put(uri, key, written({ ...found, ...rest, day: runsOut ? this.given.today : null }, uri, examined.settings));
    }
}

function asFound({ examined }: Examination, findings: readonly Finding[]): FoundInPlan {
    return { findings: findings.map(withoutFixes), programmes: examined.programmes.length };
}

function withoutFixes(finding: Finding): Finding {
    return { ...finding, fixes: [], ...(finding.gathered ? { gathered: finding.gathered.map(withoutFixes) } : {}) };
}
