import { DocumentState, type FileSystemNode, type LangiumDocument, URI } from 'langium';
import { type CheckContext, findingsOfWorkspace } from '../../language/findings/check.ts';
import type { Finding } from '../../language/findings/finding.ts';
import type { Document } from '../../language/generated/ast.ts';
import { RULES } from '../../language/rules/registry.ts';
import { createBalconyServices } from '../../language/services.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../language/settings/settings.ts';
import { addressesOfWorkspaces } from './addresses.ts';

/** Files in memory, by their addresses. */
const texts = new Map<string, string>();

const missing = (uri: URI): never => {
    throw new Error(`There is no ${uri.toString()}`);
};
const read = (uri: URI): string => texts.get(uri.toString()) ?? missing(uri);
const stat = (uri: URI): FileSystemNode => (texts.has(uri.toString()) ? { isFile: true, isDirectory: false, uri } : missing(uri));
const files = {
    stat: (uri: URI) => Promise.resolve(stat(uri)),
    statSync: stat,
    exists: (uri: URI) => Promise.resolve(texts.has(uri.toString())),
    existsSync: (uri: URI) => texts.has(uri.toString()),
    readBinary: (uri: URI) => Promise.resolve(new TextEncoder().encode(read(uri))),
    readBinarySync: (uri: URI) => new TextEncoder().encode(read(uri)),
    readFile: (uri: URI) => Promise.resolve(read(uri)),
    readFileSync: read,
    readDirectory: () => Promise.resolve([]),
    readDirectorySync: () => [],
};

// One set of services for all tests, the library read once. Each workspace is the first folder of its files' addresses.
const roots = { rootOf: (uri: URI) => uri.path.split('/')[1] ?? '' };
const { shared, balcony } = createBalconyServices({ fileSystemProvider: () => files, roots });
let ready: Promise<void> | undefined;
const addresses = addressesOfWorkspaces();

/** How a test looks at a workspace: the defaults, but for what it says. */
export interface Looking {
    readonly settings?: Partial<Settings>;
    /** The only rules that are on, beside the errors of soundness, which are never off. */
    readonly only?: readonly string[];
    /** `YYYY-MM-DD`. */
    readonly today?: string;
    readonly log?: (rule: string, error: unknown) => void;
}

/** Files that share their names, which a test can change one after the other. */
export class Workspace {
    readonly services = balcony;
    private readonly folder = addresses.take();
    private isClosed = false;

    private constructor() {}

    /** A workspace with these files, by their names. */
    static async of(contents: Readonly<Record<string, string>>): Promise<Workspace> {
        await (ready ??= shared.workspace.WorkspaceManager.initializeWorkspace([]));
        const workspace = new Workspace();
        for (const [name, text] of Object.entries(contents)) texts.set(workspace.uriOf(name), text);
        await workspace.update(Object.keys(contents), []);
        return workspace;
    }

    /** Writes a file, new or not, and links what that concerns; the names of all files that were linked anew. */
    async write(name: string, text: string): Promise<string[]> {
        texts.set(this.uriOf(name), text);
        return this.update([name], []);
    }

    /** Takes a file away, and links what that concerns; the names of all files that were linked anew. */
    async remove(name: string): Promise<string[]> {
        texts.delete(this.uriOf(name));
        return this.update([], [name]);
    }

    uriOf(name: string): string {
        return `${this.folder}/${name}`;
    }

    nameOf(uri: string): string {
        return uri.startsWith(this.folder + '/') ? uri.slice(this.folder.length + 1) : uri;
    }

    /** A file's text as it was read. */
    document(name: string): LangiumDocument<Document> {
        const document = shared.workspace.LangiumDocuments.getDocument(URI.parse(this.uriOf(name)));
        if (!document) throw new Error(`There is no ${name}`);
        return document as LangiumDocument<Document>;
    }

    documents(): LangiumDocument<Document>[] {
        return shared.workspace.LangiumDocuments.all
            .filter(({ uri }) => uri.toString().startsWith(this.folder + '/'))
            .toArray() as LangiumDocument<Document>[];
    }

    context({ settings, only, today = '2026-11-23', log }: Looking = {}): CheckContext {
        const off = RULES.filter(({ name }) => only && !only.includes(name)).map(({ name }) => [name, 'off'] as const);
        const all = { ...DEFAULT_SETTINGS, ...settings, rules: { ...Object.fromEntries(off), ...settings?.rules } };
        return {
            services: balcony,
            settingsOf: () => all,
            today,
            roots,
            log:
                log ??
                ((rule, error) => {
                    throw new Error(`The rule ${rule} threw`, { cause: error });
                }),
        };
    }

    /** The findings of each file, by its name. */
    check(looking: Looking = {}): Record<string, Finding[]> {
        const found = findingsOfWorkspace(this.documents(), this.context(looking));
        return Object.fromEntries([...found].map(([uri, findings]) => [this.nameOf(uri), findings]));
    }

    /** Takes all files away. */
    async close(): Promise<void> {
        const names = this.documents().map(({ uri }) => this.nameOf(uri.toString()));
        for (const name of names) texts.delete(this.uriOf(name));
        await this.update([], names);
        if (!this.isClosed) addresses.giveBack(this.folder);
        this.isClosed = true;
    }

    private async update(changed: readonly string[], removed: readonly string[]): Promise<string[]> {
        const linked: string[] = [];
        const listening = shared.workspace.DocumentBuilder.onDocumentPhase(DocumentState.Linked, document => {
            const uri = document.uri.toString();
            if (uri.startsWith(this.folder + '/')) linked.push(this.nameOf(uri));
        });
        const urisOf = (names: readonly string[]) => names.map(name => URI.parse(this.uriOf(name)));
        await shared.workspace.DocumentBuilder.update(urisOf(changed), urisOf(removed));
        listening.dispose();
        return linked;
    }
}

/** The findings of a workspace with one file, in the order of the text. */
export async function check(text: string, looking: Looking = {}): Promise<Finding[]> {
    const workspace = await Workspace.of({ 'programme.balcony': text });
    try {
        return workspace.check(looking)['programme.balcony'] ?? [];
    } finally {
        await workspace.close();
    }
}

/** The words that a finding is on. */
export function wordsAt(finding: Finding, text: string): string {
    return text.slice(offsetAt(text, finding.range.start), offsetAt(text, finding.range.end));
}

/** Where a position is in a text. */
export function offsetAt(text: string, { line, character }: { line: number; character: number }): number {
    return (
        text
            .split('\n')
            .slice(0, line)
            .reduce((sum, before) => sum + before.length + 1, 0) + character
    );
}
