import { DocumentState, type LangiumDocument } from 'langium';
import { Programme } from '../../language/generated/ast.ts';
import type { WorkspaceRoots } from '../../language/references/roots.ts';
import type { SharedServices } from '../services.ts';

/** Which documents have a programme of the same name as another of their workspace. Counted once after each change. */
export class Namesakes {
    private readonly shared: SharedServices;
    private readonly roots: WorkspaceRoots;
    private counts: Map<string, number> | undefined;

    constructor(shared: SharedServices, roots: WorkspaceRoots) {
        this.shared = shared;
        this.roots = roots;
        const forget = () => {
            this.counts = undefined;
        };
        shared.workspace.DocumentBuilder.onUpdate(forget);
        shared.workspace.DocumentBuilder.onBuildPhase(DocumentState.IndexedContent, forget);
    }

    /** Whether a document has one. */
    has({ uri }: LangiumDocument): boolean {
        const counts = (this.counts ??= this.count());
        const own = this.shared.workspace.IndexManager.allElements(Programme.$type, new Set([uri.toString()]));
        return own.some(({ name }) => counts.get(this.keyOf(uri, name)) !== 1);
    }

    private count(): Map<string, number> {
        const counts = new Map<string, number>();
        for (const { documentUri, name } of this.shared.workspace.IndexManager.allElements(Programme.$type)) {
            const key = this.keyOf(documentUri, name);
            counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        return counts;
    }

    private keyOf(uri: LangiumDocument['uri'], name: string): string {
        return `${name.normalize('NFC')} ${this.roots.rootOf(uri)}`;
    }
}
