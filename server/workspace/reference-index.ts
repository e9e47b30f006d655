import {
    type AstNode,
    type AstNodeDescription,
    type AstNodeLocator,
    AstUtils,
    type Cancellation,
    CstUtils,
    DefaultIndexManager,
    type DocumentSegment,
    type LangiumDocument,
    type LangiumDocuments,
    type LangiumSharedCoreServices,
    type ReferenceDescription,
    stream,
    type Stream,
    type URI,
} from 'langium';
import { referencesIn } from '../../language/references/linker.ts';
import type { BalconyServices } from '../../language/services.ts';
import { describeUnread } from '../../language/workspace/descriptions.ts';
import type { ClosedTrees } from './closed-trees.ts';

/** Something that other files refer to. */
interface Target {
    readonly uri: URI;
    readonly address: string;
    readonly path: string;
}

/** What one file refers to in others. */
interface Outward {
    readonly uri: URI;
    readonly targets: readonly Target[];
    /** The addresses of the files that those stand in. */
    readonly addresses: ReadonlySet<string>;
    /** Five numbers a reference: which target, where it begins, how long it is, its line and its column. */
    readonly places: Uint32Array;
}

const NUMBERS = 5;

/**
 * An index that keeps of each reference from one file to another where it is, as numbers; what refers to something within its own file is looked up in the tree of that
 * file, which whoever asks has at hand. So trees can be let go of, and what is kept takes a tenth of what Langium's own index does.
 */
export class ReferenceIndex extends DefaultIndexManager {
    private readonly outward = new Map<string, Outward>();
    private readonly targets = new Map<string, Target>();
    private readonly trees: ClosedTrees;
    private readonly language: () => BalconyServices;

    constructor(services: LangiumSharedCoreServices, trees: ClosedTrees, language: () => BalconyServices) {
        super(services);
        this.trees = trees;
        this.language = language;
    }

    private get paths(): AstNodeLocator {
        return this.language().workspace.AstNodeLocator;
    }

    override async updateContent(document: LangiumDocument, token?: Cancellation.CancellationToken): Promise<void> {
        const programmes = this.trees.programmesOf(document);
        if (!programmes) return super.updateContent(document, token);
        const { uri } = document;
        this.symbolIndex.set(
            uri.toString(),
            programmes.map((name, number) => describeUnread(name, number, uri, this.language())),
        );
        this.symbolByTypeIndex.clear(uri.toString());
    }

    override updateReferences(document: LangiumDocument): Promise<void> {
        const own = document.uri.toString();
        const targets = new Map<Target, number>();
        const places: number[] = [];
        for (const { reference } of referencesIn(document.parseResult.value)) {
            if (!('ref' in reference) || reference.error || !reference.$refNode || !reference.$nodeDescription) continue;
            const target = this.targetOf(reference.$nodeDescription);
            if (target.address === own) continue;
            const { offset, length, range } = CstUtils.toDocumentSegment(reference.$refNode);
            const at = targets.get(target) ?? targets.size;
            targets.set(target, at);
            places.push(at, offset, length, range.start.line, range.start.character);
        }
        const addresses = new Set([...targets.keys()].map(({ address }) => address));
        this.outward.set(own, { uri: document.uri, targets: [...targets.keys()], addresses, places: Uint32Array.from(places) });
        return Promise.resolve();
    }

    override removeReferences(uri: URI): void {
        this.outward.delete(uri.toString());
    }

    override isAffected(document: LangiumDocument, changed: Set<string>): boolean {
        const addresses = this.outward.get(document.uri.toString())?.addresses ?? [];
        for (const address of addresses) if (changed.has(address)) return true;
        return false;
    }

    override findAllReferences(node: AstNode, path: string): Stream<ReferenceDescription> {
        const document = AstUtils.getDocument(node);
        const address = document.uri.toString();
        const found: ReferenceDescription[] = [];
        for (const [source, { uri, targets, addresses, places }] of this.outward) {
            if (source === address) found.push(...this.within(document, path));
            if (!addresses.has(address)) continue;
            const number = targets.findIndex(target => target.path === path && target.address === address);
            const target = targets[number];
            for (let at = 0; target && at < places.length; at += NUMBERS)
                if (places[at] === number)
                    found.push(new FromOutside(uri, target, places.subarray(at + 1, at + NUMBERS), this.documents, this.paths));
        }
        return stream(found);
    }

    /** What in a document refers to what is at `path` in it. */
    private within(document: LangiumDocument, path: string): ReferenceDescription[] {
        const { uri } = document;
        const address = uri.toString();
        return referencesIn(document.parseResult.value).flatMap(({ reference, container }): ReferenceDescription[] => {
            if (!('ref' in reference) || reference.error || !reference.$refNode) return [];
            const means = reference.$nodeDescription;
            if (means?.path !== path || means.documentUri.toString() !== address) return [];
            const segment = CstUtils.toDocumentSegment(reference.$refNode);
            const sourcePath = this.paths.getAstNodePath(container);
            return [{ sourceUri: uri, sourcePath, targetUri: uri, targetPath: path, segment, local: true }];
        });
    }

    private targetOf({ documentUri, path }: AstNodeDescription): Target {
        const address = documentUri.toString();
        const key = `${address}#${path}`;
        let target = this.targets.get(key);
        if (!target) this.targets.set(key, (target = { uri: documentUri, address, path }));
        return target;
    }
}

/** A reference from another file. In what statement it stands is looked up in the tree of that file when somebody asks. */
class FromOutside implements ReferenceDescription {
    readonly sourceUri: URI;
    readonly local = false;
    private readonly target: Target;
    private readonly place: Uint32Array;
    private readonly documents: LangiumDocuments;
    private readonly paths: AstNodeLocator;

    constructor(sourceUri: URI, target: Target, place: Uint32Array, documents: LangiumDocuments, paths: AstNodeLocator) {
        this.sourceUri = sourceUri;
        this.target = target;
        this.place = place;
        this.documents = documents;
        this.paths = paths;
    }

    get targetUri(): URI {
        return this.target.uri;
    }

    get targetPath(): string {
        return this.target.path;
    }

    get segment(): DocumentSegment {
        const [offset = 0, length = 0, line = 0, character = 0] = this.place;
        // A name stands on one line.
        return {
            offset,
            length,
            end: offset + length,
            range: { start: { line, character }, end: { line, character: character + length } },
        };
    }

    get sourcePath(): string {
        const root = this.documents.getDocument(this.sourceUri)?.parseResult.value;
        const [offset] = this.place;
        const found = root && referencesIn(root).find(({ reference }) => reference.$refNode?.offset === offset);
        return found ? this.paths.getAstNodePath(found.container) : '';
    }
}
