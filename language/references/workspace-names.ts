import { type AstNodeDescription, DocumentState, type LangiumCoreServices, type URI, WorkspaceCache } from 'langium';
import { isLibrary, type WorkspaceRoots } from './roots.ts';
import { sortsOfReference } from './sorts.ts';

/** Shared declarations by sort, then by name: those of one workspace, the first in the order of files coming first. */
export type SharedTable = ReadonlyMap<string, ReadonlyMap<string, AstNodeDescription>>;

/** The shared declarations of each workspace and of the library, by name. Made once after a change, in time linear in the number of shared declarations. */
export class WorkspaceNames {
    private readonly services: LangiumCoreServices;
    private readonly roots: WorkspaceRoots;
    private readonly tables: WorkspaceCache<string, Map<string, SharedTable>>;

    constructor(services: LangiumCoreServices, roots: WorkspaceRoots) {
        this.services = services;
        this.roots = roots;
        this.tables = new WorkspaceCache(services.shared);
        // Whoever asks while a file is being read anew gets a table without that file's names: that one must not stay.
        services.shared.workspace.DocumentBuilder.onBuildPhase(DocumentState.IndexedContent, () => this.tables.clear());
    }

    /** What the files of the workspace of `uri` declare for all of them. */
    ofWorkspace(uri: URI): SharedTable {
        return this.all().get('workspace ' + this.roots.rootOf(uri)) ?? EMPTY;
    }

    /** What the library declares. */
    ofLibrary(): SharedTable {
        return this.all().get('library') ?? EMPTY;
    }

    private all(): Map<string, SharedTable> {
        return this.tables.get('all', () => {
            const all = new Map<string, Map<string, Map<string, AstNodeDescription>>>();
            const elements = this.services.shared.workspace.IndexManager.allElements().toArray();
            const sorted = elements.map(description => ({ description, uri: description.documentUri.toString() }));
            sorted.sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
            for (const { description } of sorted) {
                const key = isLibrary(description.documentUri) ? 'library' : 'workspace ' + this.roots.rootOf(description.documentUri);
                const sort = sortsOfReference(description.type)[0] ?? description.type;
                let table = all.get(key);
                if (!table) all.set(key, (table = new Map<string, Map<string, AstNodeDescription>>()));
                let names = table.get(sort);
                if (!names) table.set(sort, (names = new Map<string, AstNodeDescription>()));
                if (!names.has(description.name)) names.set(description.name, description);
            }
            return all;
        });
    }
}

const EMPTY: SharedTable = new Map();
