import { type AstNode, type AstNodeDescription, DocumentState, type LangiumDocument, MultiMap } from 'langium';
import { type Document, isFramework, isProgramme } from '../generated/ast.ts';
import { type Gathered, leftOf } from '../rules/engine/engine.ts';
import { type BalconyServices, createBalconyServices } from '../services.ts';
import { libraryDocuments } from '../workspace/library-documents.ts';
import { type CheckContext, type Examination, examineDocument, judgeWorkspace, libraryDocumentsOf, settleDocument } from './check.ts';
import type { Finding } from './finding.ts';
import type { FoundInPlan, GivenContext, Glanced, PlanText } from './glance.ts';
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

    private async readAll(
        { plain, others, names: allNames, keyOf }: Glanced<Plan>,
        before: ReadonlyMap<Plan, Remembered>,
    ): Promise<boolean> {
        const beside: AstNodeDescription[] = [];
        const { shared, balcony } = createBalconyServices({ once: true, beside });
        const context: CheckContext = { ...this.given, services: balcony };
        const read = (plan: Plan) => shared.workspace.LangiumDocumentFactory.fromString<Document>(plan.text, plan.uri);

        const alone = new Map(plain);
        const held = new Map<Plan, LangiumDocument<Document>>();
        const ofOthers = others.map(plan => ({ plan, document: read(plan) }));
        // Of two programmes with one name, each is told of the other.
        const counts = new Map<string, number>();
        for (const { document } of ofOthers)
            for (const { name } of document.parseResult.value.declarations.filter(isProgramme)) count(counts, name.normalize('NFC'));
        for (const names of plain.values()) for (const name of names) count(counts, name);
        const isSingle = (names: readonly string[] | undefined) => names?.every(name => counts.get(name) === 1);
        for (const [plan, names] of plain) {
            if (isSingle(names)) continue;
            alone.delete(plan);
            held.set(plan, read(plan));
        }
        for (const { plan, document } of ofOthers) {
            const names = namesOfProgrammes(document);
            if (names && isSingle(names)) alone.set(plan, names);
            else held.set(plan, document);
        }
        for (const [{ uri }, names] of alone)
            for (const name of names) beside.push({ name, type: 'Programme', documentUri: uri, path: '' });

        const inOrder = this.plans.filter(plan => held.has(plan));
        const documents = [...libraryDocuments(shared), ...inOrder.map(plan => held.get(plan) as LangiumDocument<Document>)];
        for (const document of documents) shared.workspace.LangiumDocuments.addDocument(document);
        await shared.workspace.DocumentBuilder.build(documents, { eagerLinking: true, validation: false });
        const library = libraryDocumentsOf(balcony).map(document => examineDocument(document, context));

        const left: { readonly examined: Gathered }[] = [];
        const isHeldAsked = inOrder.some(plan => plan.reported);
        let done = 0;
        for (const [plan, names] of alone) {
            this.progress(done++);
            const remembered = before.get(plan);
            const facts =
                remembered?.left !== undefined && isHeldAsked ? factsFromJson(remembered.left, plan.uri.toString(), balcony) : undefined;
            if (remembered && (facts || !isHeldAsked)) {
                if (plan.reported) this.found.set(plan, remembered);
                if (facts) left.push({ examined: facts });
                continue;
            }
            if (!plan.reported && !isHeldAsked) continue;
            const document = read(plan);
            if (namesOfProgrammes(document)?.join(' ') !== names.join(' ')) return false;
            await linkAlone(document, balcony);
            const examination = examineDocument(document, context);
            const judged = judgeWorkspace([...library, examination], examination.examined.settings, context.log);
            const found = asFound(examination, settleDocument(examination, judged, context.today));
            const others = leftOf(examination.examined);
            if (plan.reported) this.found.set(plan, found);
            if (isHeldAsked) left.push({ examined: others });
            const isUnknown = document.references.some(({ error }) => error !== undefined);
            this.remember(plan, found, examination, {
                key: keyOf(plan),
                names: isUnknown ? allNames : null,
                left: factsAsJson(others, balcony),
            });
            letGo(document, balcony);
        }

        const examinations = inOrder.map(plan => {
            this.progress(done++);
            return { plan, examination: examineDocument(held.get(plan) as LangiumDocument<Document>, context) };
        });
        const [first] = this.plans;
        if (!first || !isHeldAsked) return true;
        const all = [...library, ...examinations.map(({ examination }) => examination), ...left];
        const judged = judgeWorkspace(all, context.settingsOf(first.uri.toString()), context.log);
        for (const { plan, examination } of examinations) {
            if (!plan.reported) continue;
            const found = asFound(examination, settleDocument(examination, judged, context.today));
            this.found.set(plan, found);
            // One that is plain at a glance but has another's name is not what its key stands for.
            if (!plain.has(plan)) this.remember(plan, found, examination, { key: keyOf(plan), names: null });
        }
        return true;
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

/** The names of the programmes in a document that declares nothing else for others; undefined where it does. */
function namesOfProgrammes(document: LangiumDocument<Document>): readonly string[] | undefined {
    const { declarations } = document.parseResult.value;
    const isAlone = declarations.every(node => isProgramme(node) && node.name && !holdsFramework(node));
    return isAlone ? declarations.map(({ name }) => name.normalize('NFC')) : undefined;
}

function holdsFramework(node: AstNode): boolean {
    const { statements = [] } = node as { statements?: readonly AstNode[] };
    return statements.some(statement => isFramework(statement) || holdsFramework(statement));
}

/** Links a document that the builder does not know, against those that it has built. */
async function linkAlone(document: LangiumDocument, { references }: BalconyServices): Promise<void> {
    document.localSymbols = new MultiMap() as unknown as NonNullable<LangiumDocument['localSymbols']>;
    document.state = DocumentState.ComputedScopes;
    await references.Linker.link(document);
    document.state = DocumentState.Linked;
}

function letGo(document: LangiumDocument<Document>, { model, references }: BalconyServices): void {
    for (const node of document.parseResult.value.declarations) if (isProgramme(node)) model.Designs.forget(node);
    references.MisspeltStatements.forget(document);
}

function count(counts: Map<string, number>, name: string): void {
    counts.set(name, (counts.get(name) ?? 0) + 1);
}
