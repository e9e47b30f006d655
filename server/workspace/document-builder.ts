import {
    type AstNodeDescription,
    type BuildOptions,
    type Cancellation,
    DefaultDocumentBuilder,
    DocumentState,
    type LangiumDocument,
    type LangiumSharedCoreServices,
} from 'langium';
import { isLibrary } from '../../language/references/roots.ts';

/**
 * Builds documents anew after a change, and with them whatever the change reaches: documents that refer to a changed one, over however many steps, and documents
 * that use a name which a file has begun or ceased to declare.
 */
export class ReachingDocumentBuilder extends DefaultDocumentBuilder {
    /** What each file declares for all, as of its last text: its type and its name. */
    private readonly declared = new Map<string, ReadonlySet<string>>();
    /** What a change reaches, for each change while it is looked at. */
    private readonly reached = new WeakMap<Set<string>, ReadonlySet<string>>();

    constructor(services: LangiumSharedCoreServices) {
        super(services);
        this.updateBuildOptions = { validation: true };
    }

    protected override shouldRelink(document: LangiumDocument, changed: Set<string>): boolean {
        // The library rests on itself alone.
        if (isLibrary(document.uri)) return false;
        return document.references.some(reference => reference.error !== undefined) || this.reachedBy(changed).has(document.uri.toString());
    }

    private reachedBy(changed: Set<string>): ReadonlySet<string> {
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
        this.prepareBuild(documents, options);
        await this.runCancelable(documents, DocumentState.Parsed, token, document => this.langiumDocumentFactory.update(document, token));
        await this.runCancelable(documents, DocumentState.IndexedContent, token, document =>
            this.indexManager.updateContent(document, token),
        );
        const known = new Set(documents);
        const reached = this.usersOf(this.changedNames(documents)).filter(document => !known.has(document));
        for (const document of reached) this.resetToState(document, DocumentState.ComputedScopes);
        await super.buildDocuments([...documents, ...reached], options, token);
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
        const uses = (document: LangiumDocument) => document.references.some(reference => names.has(reference.$refText.normalize('NFC')));
        return this.langiumDocuments.all
            .filter(document => !isLibrary(document.uri) && document.state > DocumentState.ComputedScopes && uses(document))
            .toArray();
    }

    protected override cleanUpDeleted(document: LangiumDocument): void {
        super.cleanUpDeleted(document);
        this.declared.delete(document.uri.toString());
    }
}
