import { type AstNode, type AstNodeDescription, DocumentState, type LangiumDocument, MultiMap, type URI } from 'langium';
import { type Document, isFramework, isProgramme } from '../generated/ast.ts';
import { type Gathered, leftOf } from '../rules/engine/engine.ts';
import { type BalconyServices, createBalconyServices } from '../services.ts';
import { libraryDocuments } from '../workspace/library-documents.ts';
import { namesOfPlainProgrammes } from '../workspace/own-names.ts';
import { type CheckContext, type Examination, examineDocument, judgeWorkspace, libraryDocumentsOf, settleDocument } from './check.ts';
import type { Finding } from './finding.ts';

/** A plan's text. */
export interface PlanText {
    readonly uri: URI;
    readonly text: string;
    /** Its findings are asked for; of the others only what they share and refer to is looked at. */
    readonly reported: boolean;
}

/** What was found in one plan. */
export interface FoundInPlan {
    /** In the order of the text. They come without fixes, which would keep the plan's tree. */
    readonly findings: readonly Finding[];
    /** How many programmes it holds. */
    readonly programmes: number;
}

/**
 * Finds what `findingsOfWorkspace` finds, in the reported plans of one workspace, and holds few of them at a time: those that share declarations first, then each
 * programme by itself, which is let go of before the next is read. `progress` is told how many are done.
 */
export async function findInTurn<Plan extends PlanText>(
    plans: readonly Plan[],
    context: Pick<CheckContext, 'settingsOf' | 'today' | 'log'>,
    progress: (done: number) => void,
): Promise<Map<Plan, FoundInPlan>> {
    const quick = await new InTurn(plans, context, progress, namesOfPlainProgrammes).run();
    // A text that cannot be read as it looks at a glance is rare enough to begin again.
    const found = quick ?? (await new InTurn(plans, context, progress, () => undefined).run());
    if (!found) throw new Error('A plan was not read twice in the same way.');
    return found;
}

class InTurn<Plan extends PlanText> {
    private readonly plans: readonly Plan[];
    private readonly given: Pick<CheckContext, 'settingsOf' | 'today' | 'log'>;
    private readonly progress: (done: number) => void;
    private readonly namesAtAGlance: (text: string) => readonly string[] | undefined;

    constructor(
        plans: readonly Plan[],
        given: Pick<CheckContext, 'settingsOf' | 'today' | 'log'>,
        progress: (done: number) => void,
        namesAtAGlance: (text: string) => readonly string[] | undefined,
    ) {
        this.plans = plans;
        this.given = given;
        this.progress = progress;
        this.namesAtAGlance = namesAtAGlance;
    }

    /** What was found; undefined where a plan turned out to hold other names than were seen at a glance. */
    async run(): Promise<Map<Plan, FoundInPlan> | undefined> {
        const beside: AstNodeDescription[] = [];
        const { shared, balcony } = createBalconyServices({ once: true, beside });
        const context: CheckContext = { ...this.given, services: balcony };
        const factory = shared.workspace.LangiumDocumentFactory;
        const read = (plan: Plan) => factory.fromString<Document>(plan.text, plan.uri);

        const held = new Map<Plan, LangiumDocument<Document>>();
        const alone = new Map<Plan, readonly string[]>();
        for (const plan of this.plans) {
            const atAGlance = this.namesAtAGlance(plan.text);
            const document = atAGlance ? undefined : read(plan);
            const names = atAGlance ?? (document && namesOfProgrammes(document));
            if (names) alone.set(plan, names);
            else if (document) held.set(plan, document);
        }
        // Of two programmes with one name, each is told of the other.
        const counts = new Map<string, number>();
        for (const document of held.values())
            for (const { name } of document.parseResult.value.declarations.filter(isProgramme)) count(counts, name.normalize('NFC'));
        for (const names of alone.values()) for (const name of names) count(counts, name);
        for (const [plan, names] of alone) {
            if (names.some(name => (counts.get(name) ?? 0) > 1)) {
                alone.delete(plan);
                held.set(plan, read(plan));
            } else for (const name of names) beside.push({ name, type: 'Programme', documentUri: plan.uri, path: '' });
        }

        const inOrder = this.plans.filter(plan => held.has(plan));
        const documents = [...libraryDocuments(shared), ...inOrder.map(plan => held.get(plan) as LangiumDocument<Document>)];
        for (const document of documents) shared.workspace.LangiumDocuments.addDocument(document);
        await shared.workspace.DocumentBuilder.build(documents, { eagerLinking: true, validation: false });
        const library = libraryDocumentsOf(balcony).map(document => examineDocument(document, context));

        const found = new Map<Plan, FoundInPlan>();
        const left: { readonly examined: Gathered }[] = [];
        const isHeldAsked = inOrder.some(plan => plan.reported);
        let done = 0;
        for (const [plan, names] of alone) {
            this.progress(done++);
            if (!plan.reported && !isHeldAsked) continue;
            const document = read(plan);
            if (namesOfProgrammes(document)?.join(' ') !== names.join(' ')) return undefined;
            await linkAlone(document, balcony);
            const examination = examineDocument(document, context);
            if (plan.reported) found.set(plan, this.settled(examination, [...library, examination], context));
            if (isHeldAsked) left.push({ examined: leftOf(examination.examined) });
            letGo(document, balcony);
        }

        const examinations = inOrder.map(plan => {
            this.progress(done++);
            return { plan, examination: examineDocument(held.get(plan) as LangiumDocument<Document>, context) };
        });
        const [first] = this.plans;
        if (!first) return found;
        const all = [...library, ...examinations.map(({ examination }) => examination), ...left];
        const judged = judgeWorkspace(all, context.settingsOf(first.uri.toString()), context.log);
        for (const { plan, examination } of examinations) {
            if (plan.reported) found.set(plan, asFound(examination, settleDocument(examination, judged, context.today)));
        }
        return found;
    }

    private settled(examination: Examination, files: readonly Examination[], { log, today }: CheckContext): FoundInPlan {
        return asFound(examination, settleDocument(examination, judgeWorkspace(files, examination.examined.settings, log), today));
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
