import {
    type AstNode,
    type AstNodeDescription,
    DocumentState,
    type LangiumDocument,
    type LangiumSharedCoreServices,
    MultiMap,
    TextDocument,
    type URI,
} from 'langium';
import { type Document, isFramework, isProgramme } from '../generated/ast.ts';
import { type BalconyServices, createBalconyServices } from '../services.ts';
import { libraryDocuments } from './library-documents.ts';

/** A plan as it is read in turn. */
interface ReadPlan {
    readonly uri: URI;
    readonly text: string;
}

/** How plans were told apart. */
export interface ToldApart<Plan> {
    /** The plans that are held, linked with each other, in the order given. */
    readonly held: ReadonlyMap<Plan, LangiumDocument<Document>>;
    /** The others, by the names of their programmes, which no other plan has. */
    readonly alone: ReadonlyMap<Plan, readonly string[]>;
}

/** The plans of one workspace, few of them held at a time: those that share declarations, and of the others the one that is looked at. */
export class PlansInTurn<Plan extends ReadPlan> {
    readonly services: BalconyServices;
    private readonly shared: LangiumSharedCoreServices;
    private readonly plans: readonly Plan[];
    private readonly beside: AstNodeDescription[] = [];
    private told: ToldApart<Plan> = { held: new Map(), alone: new Map() };

    constructor(plans: readonly Plan[]) {
        this.plans = plans;
        const { shared, balcony } = createBalconyServices({ once: true, beside: this.beside });
        this.shared = shared;
        this.services = balcony;
    }

    /** A plan's text as it is read, its names not linked. Nothing keeps it but who asks for it. */
    read(plan: Plan): LangiumDocument<Document> {
        // With its text document made beforehand: else the factory gives it a getter of its own, behind which Node keeps the text until all of the memory is gone through.
        const text = TextDocument.create(plan.uri.toString(), this.services.LanguageMetaData.languageId, 0, plan.text);
        return this.shared.workspace.LangiumDocumentFactory.fromTextDocument<Document>(text, plan.uri);
    }

    /**
     * Holds the plans that others may refer to, and those with a programme of another's name, each of which is told of the other. `plain` has the names of the
     * programmes of plans that are known to hold nothing else; the rest are read to be told apart. To be called once, before any plan is visited.
     */
    async hold(plain: ReadonlyMap<Plan, readonly string[]>): Promise<ToldApart<Plan>> {
        const ofOthers = this.plans.filter(plan => !plain.has(plan)).map(plan => ({ plan, document: this.read(plan) }));
        const counts = new Map<string, number>();
        for (const { document } of ofOthers)
            // Where no name could be read, there is none, whatever the type says.
            for (const { name } of document.parseResult.value.declarations.filter(isProgramme))
                if (name) count(counts, name.normalize('NFC'));
        for (const names of plain.values()) for (const name of names) count(counts, name);
        const isSingle = (names: readonly string[] | undefined) => names?.every(name => counts.get(name) === 1);
        const alone = new Map(plain);
        const documents = new Map<Plan, LangiumDocument<Document>>();
        for (const [plan, names] of plain) {
            if (isSingle(names)) continue;
            alone.delete(plan);
            documents.set(plan, this.read(plan));
        }
        for (const { plan, document } of ofOthers) {
            const names = namesOfProgrammes(document);
            if (names && isSingle(names)) alone.set(plan, names);
            else documents.set(plan, document);
        }
        const held = new Map(
            this.plans.flatMap(plan => {
                const document = documents.get(plan);
                return document ? [[plan, document] as const] : [];
            }),
        );
        return this.holdThese(held, alone);
    }

    /** Holds plans as somebody else has told them apart: `held` in their order, and the others in theirs. In place of `hold`. */
    async holdAs(held: readonly Plan[], alone: ReadonlyMap<Plan, readonly string[]>): Promise<void> {
        await this.holdThese(new Map(held.map(plan => [plan, this.read(plan)])), alone);
    }

    private async holdThese(held: ToldApart<Plan>['held'], alone: ToldApart<Plan>['alone']): Promise<ToldApart<Plan>> {
        for (const [{ uri }, names] of alone)
            for (const name of names) this.beside.push({ name, type: 'Programme', documentUri: uri, path: '' });
        const { LangiumDocuments, DocumentBuilder } = this.shared.workspace;
        const built = [...libraryDocuments(this.shared), ...held.values()];
        for (const document of built) LangiumDocuments.addDocument(document);
        await DocumentBuilder.build(built, { eagerLinking: true, validation: false });
        this.told = { held, alone };
        return this.told;
    }

    /**
     * Shows `look` a plan, linked: one that is held, or one that is read alone for it and let go of behind it, so that `look` must keep nothing of its tree or design.
     * False, and nothing is shown, where the plan turns out to hold other names than it was known by.
     */
    async visit(plan: Plan, look: (document: LangiumDocument<Document>) => Promise<void> | void): Promise<boolean> {
        const held = this.told.held.get(plan);
        if (held) {
            await look(held);
            return true;
        }
        const document = this.read(plan);
        if (namesOfProgrammes(document)?.join(' ') !== this.told.alone.get(plan)?.join(' ')) return false;
        await linkAlone(document, this.services);
        try {
            await look(document);
        } finally {
            letGo(document, this.services);
        }
        return true;
    }
}

/** The names of the programmes in a document that declares nothing else for others; undefined where it does. */
export function namesOfProgrammes(document: LangiumDocument<Document>): readonly string[] | undefined {
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
