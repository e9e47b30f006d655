import { type AstNode, DocumentState, type LangiumDocument, type ParseResult, type Reference } from 'langium';
import type { Document } from '../../language/generated/ast.ts';
import { KeptWith } from '../../language/references/kept-with.ts';
import type { BalconyServices } from '../../language/services.ts';
import { letGoOfNode } from '../../language/workspace/descriptions.ts';
import { namesOfProgrammes } from '../../language/workspace/plans-in-turn.ts';

/** How many trees that were read again are kept, though nobody holds them: whoever has asked is likely to ask again. */
export const KEPT_TREES = 16;

/** What is kept of a document whose tree has been let go of. */
interface AtRest {
    /** The names of its programmes; it declares nothing else. */
    readonly programmes: readonly string[];
    /** A name in it means nothing. */
    readonly hasUnknown: boolean;
    /** The names by which it refers to anything. */
    readonly uses: readonly string[];
    /** Its tree, where it was read again and somebody holds it still. */
    tree?: WeakRef<AstNode>;
}

/** A tree that was read again, with the references in it. */
interface Read {
    readonly parseResult: ParseResult;
    references: LangiumDocument['references'];
}

/**
 * Lets go of the trees of documents that nobody refers to, once all has been found in them. Whoever looks into such a document all the same has its text read again, and
 * linked, as if its tree had been there all along; two who look at the same time see one tree.
 */
export class ClosedTrees {
    private readonly services: () => BalconyServices;
    private readonly atRest = new WeakMap<LangiumDocument, AtRest>();
    private readonly reads = new KeptWith<AstNode, Read>();
    /** The trees that were read again last. */
    private readonly recent: AstNode[] = [];
    /** Each name once, by whatever many documents it is used. */
    private readonly names = new Map<string, string>();
    private readonly properties: PropertyDescriptorMap;

    constructor(services: () => BalconyServices) {
        this.services = services;
        // The same for all documents: where each has getters of its own, Node keeps what they lead to, here whole trees, until all of the memory is gone through.
        const readAgain = (document: LangiumDocument) => this.readAgain(document);
        const hold = (document: LangiumDocument, read: Read) => this.hold(document, read);
        this.properties = {
            parseResult: {
                configurable: true,
                enumerable: true,
                get(this: LangiumDocument) {
                    return readAgain(this).parseResult;
                },
                set(this: LangiumDocument, parseResult: ParseResult) {
                    hold(this, { parseResult, references: [] });
                },
            },
            references: {
                configurable: true,
                enumerable: true,
                get(this: LangiumDocument) {
                    return readAgain(this).references;
                },
                set(this: LangiumDocument, references: LangiumDocument['references']) {
                    readAgain(this).references = references;
                },
            },
        };
    }

    /** Whether a document declares nothing that another file can refer to, so that its tree can be let go of. */
    static mayLetGo(document: LangiumDocument<Document>): boolean {
        return namesOfProgrammes(document) !== undefined;
    }

    /** Lets go of the tree of a document. It has been built, and `mayLetGo`. */
    letGo(document: LangiumDocument<Document>): void {
        if (this.atRest.has(document)) return;
        const used = new Set(document.references.map(({ $refText }) => this.once($refText.normalize('NFC'))));
        this.atRest.set(document, {
            programmes: namesOfProgrammes(document) ?? [],
            hasUnknown: document.references.some(({ error }) => error !== undefined),
            uses: [...used],
        });
        const { IndexManager } = this.services().shared.workspace;
        for (const description of IndexManager.allElements(undefined, new Set([document.uri.toString()]))) letGoOfNode(description);
        Object.defineProperties(document, this.properties);
    }

    /** Takes a document whose text has not been read yet as one whose tree has been let go of: at a glance it holds nothing but these programmes. */
    takeUnread(document: LangiumDocument, programmes: readonly string[]): void {
        this.atRest.set(document, { programmes, hasUnknown: false, uses: [] });
        Object.defineProperties(document, this.properties);
    }

    /** Has a document hold its tree again: it is built anew. False where it holds other things than it seemed to at a glance. */
    wake(document: LangiumDocument): boolean {
        const atRest = this.atRest.get(document);
        if (!atRest) return true;
        const { parseResult, references } = this.readAgain(document);
        // A list of its own: what is linked in another tree later must not be kept with this one.
        this.hold(document, { parseResult, references: [...references] });
        return namesOfProgrammes(document as LangiumDocument<Document>)?.join(' ') === atRest.programmes.join(' ');
    }

    /** What names mean in a document is not what it was: a tree that was read before is not given to anybody any more. False where the document holds its tree. */
    unlink(document: LangiumDocument): boolean {
        const atRest = this.atRest.get(document);
        if (atRest) delete atRest.tree;
        return atRest !== undefined;
    }

    /** The names of the programmes of a document whose tree has been let go of; undefined where it is held. */
    programmesOf(document: LangiumDocument): readonly string[] | undefined {
        return this.atRest.get(document)?.programmes;
    }

    /** Whether a name in a document means nothing. */
    hasUnknown(document: LangiumDocument): boolean {
        return this.atRest.get(document)?.hasUnknown ?? document.references.some(({ error }) => error !== undefined);
    }

    /** Whether a document refers to anything by one of these names. */
    uses(document: LangiumDocument, names: ReadonlySet<string>): boolean {
        const uses = this.atRest.get(document)?.uses;
        return uses ? uses.some(name => names.has(name)) : document.references.some(({ $refText }) => names.has($refText.normalize('NFC')));
    }

    private hold(document: LangiumDocument, { parseResult, references }: Read): void {
        this.atRest.delete(document);
        const held = { configurable: true, enumerable: true, writable: true };
        Object.defineProperties(document, {
            parseResult: { ...held, value: parseResult },
            references: { ...held, value: references },
        });
    }

    private readAgain(document: LangiumDocument): Read {
        const atRest = this.atRest.get(document);
        if (!atRest) return document;
        const known = atRest.tree?.deref();
        const read = known && this.reads.get(known);
        if (read) return read;
        const { parser, references } = this.services();
        const parseResult = parser.LangiumParser.parse(document.textDocument.getText());
        const tree = Object.assign(parseResult.value, { $document: document });
        const again = this.reads.set(tree, { parseResult, references: [] as Reference[] });
        atRest.tree = new WeakRef(tree);
        this.recent.push(tree);
        if (this.recent.length > KEPT_TREES) this.recent.shift();
        if (document.state >= DocumentState.Linked) references.Linker.linkAgain(document);
        return again;
    }

    private once(name: string): string {
        let known = this.names.get(name);
        // Written anew: what was cut out of a text keeps the whole text.
        if (known === undefined) this.names.set(name, (known = JSON.parse(JSON.stringify(name)) as string));
        return known;
    }
}
