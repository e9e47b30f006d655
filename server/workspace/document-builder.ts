import {
    type AstNode,
    type AstNodeDescription,
    type BuildOptions,
    type Cancellation,
    DefaultDocumentBuilder,
    DocumentState,
    isOperationCancelled,
    type LangiumDocument,
    type LangiumSharedCoreServices,
    URI,
} from 'langium';
import { isLibrary } from '../../language/references/roots.ts';
import type { Document } from '../../language/generated/ast.ts';
import { ClosedTrees } from './closed-trees.ts';
import type { ReadingDocumentFactory } from './document-factory.ts';

/** How many documents that are not open are linked and looked at before the next are, so that no more trees than these are held on the way. */
const AT_ONCE = 50;

/**
 * Builds documents anew after a change, and with them whatever the change reaches: documents that refer to a changed one, over however many steps, and documents
 * that use a name which a file has begun or ceased to declare. Where only titles have changed, nothing else is built: who has read them is told.
 */
export class ReachingDocumentBuilder extends DefaultDocumentBuilder {
    /** What each file declares for all, as of its last text: its type and its name. */
    private readonly declared = new Map<string, ReadonlySet<string>>();
    /** What a change reaches, for each change while it is looked at. */
    private readonly reached = new WeakMap<Set<string>, ReadonlySet<string>>();

    private readonly trees: ClosedTrees;
    private readonly onOpen: ((token: Cancellation.CancellationToken) => Promise<void>)[] = [];
    private readonly onClosed: ((documents: readonly LangiumDocument[], token: Cancellation.CancellationToken) => Promise<void>)[] = [];
    private readonly onTitles: ((changed: LangiumDocument, retitled: readonly AstNode[], users: readonly LangiumDocument[]) => void)[] = [];

    constructor(services: LangiumSharedCoreServices, trees: ClosedTrees) {
        super(services);
        this.trees = trees;
        this.updateBuildOptions = { validation: true };
    }

    /** `told` is told of a document of which nothing has changed but titles, of the nodes that have them, and of the documents that refer to it over however many steps. */
    onTitlesChanged(told: (changed: LangiumDocument, retitled: readonly AstNode[], users: readonly LangiumDocument[]) => void): void {
        this.onTitles.push(told);
    }

    /** `look` is done when what a change reaches of the documents that are open in the editor has been built, before the others are. */
    onOpenBuilt(look: (token: Cancellation.CancellationToken) => Promise<void>): void {
        this.onOpen.push(look);
    }

    /** `look` is done with some documents that are not open and declare nothing for others, as soon as they have been built: all that they refer to has been before. */
    onClosedBuilt(look: (documents: readonly LangiumDocument[], token: Cancellation.CancellationToken) => Promise<void>): void {
        this.onClosed.push(look);
    }

    protected override shouldRelink(document: LangiumDocument, changed: Set<string>): boolean {
        // The library rests on itself alone.
        if (isLibrary(document.uri)) return false;
        if (this.trees.hasUnknown(document)) return true;
        // What has changed in a file that is still there is known when it has been read.
        return this.reachedBy(this.goneOf(changed)).has(document.uri.toString());
    }

    private readonly gone = new WeakMap<Set<string>, Set<string>>();
    private goneOf(changed: Set<string>): Set<string> {
        let gone = this.gone.get(changed);
        if (!gone)
            this.gone.set(
                changed,
                (gone = new Set([...changed].filter(address => !this.langiumDocuments.hasDocument(URI.parse(address))))),
            );
        return gone;
    }

    private reachedBy(changed: Set<string>): ReadonlySet<string> {
        if (changed.size === 0) return changed;
        let reached = this.reached.get(changed);
        if (!reached) {
            const all = new Set(changed);
            const open = this.langiumDocuments.all
                .filter(document => !isLibrary(document.uri) && !all.has(document.uri.toString()))
                .toArray();
            for (let before = -1; before !== all.size;) {
                before = all.size;
                for (const document of open)
                    if (!all.has(document.uri.toString()) && this.indexManager.isAffected(document, all)) all.add(document.uri.toString());
            }
            this.reached.set(changed, (reached = all));
        }
        return reached;
    }

    protected override async buildDocuments(
        documents: LangiumDocument[],
        options: BuildOptions,
        token: Cancellation.CancellationToken,
    ): Promise<void> {
        // A build that was broken off has left these linked to what was there then, and not all of it is in the index.
        for (const document of documents)
            if (document.state > DocumentState.ComputedScopes && document.state < DocumentState.Validated)
                this.resetToState(document, DocumentState.ComputedScopes);
        this.prepareBuild(documents, options);
        await this.runCancelable(documents, DocumentState.Parsed, token, document => this.langiumDocumentFactory.update(document, token));
        await this.runCancelable(documents, DocumentState.IndexedContent, token, document =>
            this.indexManager.updateContent(document, token),
        );
        const known = new Set(documents);
        const users = [...this.usersOf(this.changedNames(documents)), ...this.usersOfChanged(documents)];
        const reached = [...new Set(users)].filter(document => !known.has(document));
        for (const document of reached) this.resetToState(document, DocumentState.ComputedScopes);
        const all = [...documents, ...reached];
        // Each document once: one that is built anew though it is built counts as not done with, and the next change would pass it by.
        const open: LangiumDocument[] = [];
        const others: LangiumDocument[] = [];
        const closed: LangiumDocument[] = [];
        for (const document of all) {
            if (this.textDocuments?.get(document.uri) !== undefined) open.push(document);
            else if (isLibrary(document.uri) || !this.mayLetGo(document)) others.push(document);
            else closed.push(document);
        }
        // Whoever waits for what a change does to the files in front of them need not wait for all the others that it reaches.
        if (open.length > 0) {
            await super.buildDocuments(open, options, token);
            if (open.length < all.length) for (const look of this.onOpen) await look(token);
        }
        if (others.length > 0 || all.length === 0) await super.buildDocuments(others, options, token);
        const misread: LangiumDocument[] = [];
        for (let at = 0; at < closed.length; at += AT_ONCE) {
            const some = closed.slice(at, at + AT_ONCE);
            // Not all has been built until the last has.
            this.currentState = DocumentState.ComputedScopes;
            for (const document of some) {
                if (document.state >= DocumentState.Linked || this.trees.wake(document)) continue;
                this.resetToState(document, DocumentState.Parsed);
                misread.push(document);
            }
            await super.buildDocuments(some, options, token);
            for (const look of this.onClosed) await look(some, token);
        }
        // A text that cannot be read as it looks at a glance is rare enough to go over some documents again.
        const anew = this.usersOf(this.changedNames(misread)).filter(document => !misread.includes(document));
        if (anew.length === 0) return;
        for (const document of anew) this.resetToState(document, DocumentState.ComputedScopes);
        await super.buildDocuments(anew, options, token);
    }

    /**
     * Tells whoever follows documents that this one has come so far, though the build is being broken off: Langium tells nobody then, and counts a document that has been
     * validated as done with, so that nobody would ever look at it.
     */
    protected override async notifyDocumentPhase(
        document: LangiumDocument,
        state: DocumentState,
        token: Cancellation.CancellationToken,
    ): Promise<void> {
        for (const listener of this.documentPhaseListeners.get(state).slice()) {
            try {
                await listener(document, token);
            } catch (error) {
                if (!isOperationCancelled(error)) throw error;
            }
        }
    }

    private mayLetGo(document: LangiumDocument): boolean {
        return this.trees.programmesOf(document) !== undefined || ClosedTrees.mayLetGo(document as LangiumDocument<Document>);
    }

    /** What has to be linked anew because of what has changed in these documents. Whoever only uses what has another title now is told. */
    private usersOfChanged(documents: readonly LangiumDocument[]): LangiumDocument[] {
        const factory = this.langiumDocumentFactory as ReadingDocumentFactory;
        const inAnything = new Set<string>();
        for (const document of documents) {
            const changed = factory.takeChanged(document);
            if (changed === 'anything') inAnything.add(document.uri.toString());
            else if (changed) {
                const users = this.documentsAt(this.reachedBy(new Set([document.uri.toString()])));
                for (const tell of this.onTitles) tell(document, changed, users);
            }
        }
        return this.documentsAt(this.reachedBy(inAnything));
    }

    private documentsAt(addresses: ReadonlySet<string>): LangiumDocument[] {
        return [...addresses].flatMap(address => this.langiumDocuments.getDocument(URI.parse(address)) ?? []);
    }

    /** The names that have begun or ceased to be declared for all. A build that is broken off after this takes up the documents where it left them. */
    private changedNames(documents: readonly LangiumDocument[]): Set<string> {
        const changed = new Set<string>();
        for (const { uri } of documents) {
            const address = uri.toString();
            const before = this.declared.get(address) ?? new Set<string>();
            const now = new Set(
                this.indexManager.allElements(undefined, new Set([address])).map(({ type, name }: AstNodeDescription) => `${type} ${name}`),
            );
            const nameOf = (declared: string) => declared.slice(declared.indexOf(' ') + 1);
            for (const declared of now) if (!before.has(declared)) changed.add(nameOf(declared));
            for (const declared of before) if (!now.has(declared)) changed.add(nameOf(declared));
            this.declared.set(address, now);
        }
        return changed;
    }

    private usersOf(names: ReadonlySet<string>): LangiumDocument[] {
        if (names.size === 0) return [];
        return this.langiumDocuments.all
            .filter(
                document => !isLibrary(document.uri) && document.state > DocumentState.ComputedScopes && this.trees.uses(document, names),
            )
            .toArray();
    }

    protected override cleanUpDeleted(document: LangiumDocument): void {
        super.cleanUpDeleted(document);
        this.declared.delete(document.uri.toString());
    }
}
