import { type AstNode, type AstNodeDescription, DocumentState, type LangiumDocument, MultiMap, type URI } from 'langium';
import { type Document, isFramework, isProgramme } from '../generated/ast.ts';
import { type Gathered, leftOf } from '../rules/engine/engine.ts';
import { type BalconyServices, createBalconyServices } from '../services.ts';
import { libraryDocuments } from '../workspace/library-documents.ts';
import { namesOfPlainProgrammes } from '../workspace/own-names.ts';
import { type CheckContext, type Examination, examineDocument, judgeWorkspace, libraryDocumentsOf, settleDocument } from './check.ts';
import type { Finding } from './finding.ts';
import { factsAsJson, factsFromJson, type Memory, readBack, type Remembered, written } from './remembered.ts';

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
 * programme by itself, which is let go of before the next is read. What `memory` has of a plan that could bring nothing else now is taken from there. `progress` is
 * told how many are done.
 */
export async function findInTurn<Plan extends PlanText>(
    plans: readonly Plan[],
    context: GivenContext,
    progress: (done: number) => void,
    memory?: Memory,
): Promise<Map<Plan, FoundInPlan>> {
    const quick = await new InTurn(plans, context, progress, namesOfPlainProgrammes, memory).run();
    if (quick) return quick;
    // A text that cannot be read as it looks at a glance is rare enough to begin again.
    memory?.discard();
    const found = await new InTurn(plans, context, progress, () => undefined, undefined).run();
    if (!found) throw new Error('A plan was not read twice in the same way.');
    return found;
}

type GivenContext = Pick<CheckContext, 'settingsOf' | 'today' | 'log'>;

/** Plans as they look at a glance. */
interface Glanced<Plan> {
    /** The names of the programmes of those that share nothing and whose names no other has. */
    readonly plain: ReadonlyMap<Plan, readonly string[]>;
    readonly others: readonly Plan[];
    /** What findings in a plain plan, and in one of the others, depend on beside its own text; what findings that speak of unknown names do, too. */
    readonly keys: { readonly ofPlain: string; readonly ofOthers: string; readonly names: string };
}

class InTurn<Plan extends PlanText> {
    private readonly plans: readonly Plan[];
    private readonly given: GivenContext;
    private readonly progress: (done: number) => void;
    private readonly namesAtAGlance: (text: string) => readonly string[] | undefined;
    private readonly memory: Memory | undefined;
    private readonly found = new Map<Plan, FoundInPlan>();
    /** A rule threw: what it would have found is not known, and nothing is remembered. */
    private hasFailed = false;

    constructor(
        plans: readonly Plan[],
        given: GivenContext,
        progress: (done: number) => void,
        namesAtAGlance: (text: string) => readonly string[] | undefined,
        memory: Memory | undefined,
    ) {
        this.plans = plans;
        this.given = {
            ...given,
            log: (rule, error) => {
                this.hasFailed = true;
                given.log(rule, error);
            },
        };
        this.progress = progress;
        this.namesAtAGlance = namesAtAGlance;
        this.memory = memory;
    }

    /** What was found; undefined where a plan turned out to hold other names than were seen at a glance. */
    async run(): Promise<Map<Plan, FoundInPlan> | undefined> {
        const glanced = this.glance();
        const before = new Map<Plan, Remembered>();
        for (const plan of this.plans) {
            const remembered = this.recall(plan, glanced);
            if (remembered) before.set(plan, remembered);
        }
        if (this.plans.every(plan => !plan.reported || before.has(plan))) return new Map([...before].filter(([plan]) => plan.reported));
        const isRead = await this.read(glanced, before);
        if (this.hasFailed) this.memory?.discard();
        return isRead ? this.found : undefined;
    }

    private glance(): Glanced<Plan> {
        const names = this.plans.map(plan => this.namesAtAGlance(plan.text));
        const counts = new Map<string, number>();
        for (const of of names) for (const name of of ?? []) count(counts, name);
        const plain = new Map<Plan, readonly string[]>();
        const others: Plan[] = [];
        this.plans.forEach((plan, at) => {
            const of = names[at];
            if (of?.every(name => counts.get(name) === 1)) plain.set(plan, of);
            else others.push(plan);
        });
        return { plain, others, keys: this.keysOf(plain, others) };
    }

    private keysOf(plain: Glanced<Plan>['plain'], others: readonly Plan[]): Glanced<Plan>['keys'] {
        if (!this.memory) return { ofPlain: '', ofOthers: '', names: '' };
        const { memory } = this;
        const [first] = this.plans;
        const settings = JSON.stringify(first && this.given.settingsOf(first.uri.toString()));
        const ofPlain = memory.hash(settings, ...others.flatMap(({ uri, text }) => [uri.toString(), text]));
        const all = [...plain.keys()].map(({ uri, text }) => memory.hash(uri.toString(), text));
        return { ofPlain, ofOthers: memory.hash(ofPlain, ...all), names: memory.hash(...[...plain.values()].map(of => of.join(' '))) };
    }

    private keyOf({ uri, text }: Plan, isPlain: boolean, keys: Glanced<Plan>['keys']): string {
        return this.memory?.hash(isPlain ? keys.ofPlain : keys.ofOthers, uri.toString(), text) ?? '';
    }

    private recall(plan: Plan, { plain, keys }: Glanced<Plan>): Remembered | undefined {
        if (!this.memory) return undefined;
        const uri = plan.uri.toString();
        const text = this.memory.get(uri, this.keyOf(plan, plain.has(plan), keys));
        return readBack(text, uri, this.given.settingsOf(uri), this.given.today, keys.names);
    }

    private async read({ plain, others, keys }: Glanced<Plan>, before: ReadonlyMap<Plan, Remembered>): Promise<boolean> {
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
            const facts = remembered && isHeldAsked ? factsFromJson(remembered.left, plan.uri.toString(), balcony) : undefined;
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
                key: this.keyOf(plan, plain.has(plan), keys),
                names: isUnknown ? keys.names : null,
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
            if (!plain.has(plan)) this.remember(plan, found, examination, { key: this.keyOf(plan, false, keys), names: null });
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
