import { type Gathered, leftOf } from '../rules/engine/engine.ts';
import { PlansInTurn } from '../workspace/plans-in-turn.ts';
import { type CheckContext, type Examination, examineDocument, judgeWorkspace, libraryDocumentsOf, settleDocument } from './check.ts';
import type { Finding } from './finding.ts';
import type { FoundInPlan } from './found-in-plan.ts';
import type { GivenContext, Glanced, PlanText } from './glance.ts';
import { LeanFindings } from './lean-findings.ts';
import { type Holds, markOf, type Memory, type Remembered, written } from './remembered.ts';
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

    private async readAll({ plain, names: allNames, dependsOn }: Glanced<Plan>, before: ReadonlyMap<Plan, Remembered>): Promise<boolean> {
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
            const ofBefore = isHeldAsked ? remembered?.left() : undefined;
            const facts = ofBefore === undefined ? undefined : factsFromJson(ofBefore, plan.uri.toString(), services);
            if (remembered && (facts || !isHeldAsked)) {
                if (plan.reported) this.found.set(plan, remembered.found);
                if (facts) left.push({ examined: facts });
                continue;
            }
            if (!plan.reported && !isHeldAsked) continue;
            const isAsGlanced = await inTurn.visit(plan, document => {
                const examination = examineDocument(document, context);
                const judged = judgeWorkspace([...library, examination], examination.examined.settings, context.log);
                const findings = settleDocument(examination, judged, context.today);
                const others = leftOf(examination.examined);
                if (isHeldAsked) left.push({ examined: others });
                const isUnknown = document.references.some(({ error }) => error !== undefined);
                const on = dependsOn(plan);
                this.keep(plan, findings, examination, on && { ...on, names: isUnknown ? allNames : null }, () => ({
                    glance: plain.get(plan) ?? null,
                    left: factsAsJson(others, services),
                }));
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
            const findings = settleDocument(examination, judged, context.today);
            // One that is plain at a glance but has another's name is not what its key stands for.
            const on = plain.has(plan) ? undefined : dependsOn(plan);
            this.keep(plan, findings, examination, on && { ...on, names: null }, () => ({ glance: null }));
        }
        return true;
    }

    /** Keeps what was found in a plan, and remembers it under what it `holds` for, where it can be known by that. */
    private keep(
        plan: Plan,
        findings: readonly Finding[],
        { examined: { programmes, settings } }: Examination,
        holds: Omit<Holds, 'day'> | undefined,
        more: () => { readonly glance: readonly string[] | null; readonly left?: string },
    ): void {
        const uri = plan.uri.toString();
        const runsOut = programmes.some(programme => programme.allAccepts.some(({ until }) => until !== undefined));
        const all = holds && { ...holds, day: runsOut ? this.given.today : null };
        const around = { programmes: programmes.length, mark: all ? markOf(all) : '' };
        const found = LeanFindings.of(findings.map(withoutFixes), around, uri, settings);
        if (plan.reported) this.found.set(plan, found);
        if (!all) return;
        const { glance, left } = more();
        this.memory?.put(uri, all.own, written(found, all, glance, left));
    }
}

function withoutFixes(finding: Finding): Finding {
    return { ...finding, fixes: [], ...(finding.gathered ? { gathered: finding.gathered.map(withoutFixes) } : {}) };
}
