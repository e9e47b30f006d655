import {
    type AstNode,
    type AstNodeDescription,
    AstUtils,
    CstUtils,
    DefaultAstNodeDescriptionProvider,
    type DocumentSegment,
    type LangiumCoreServices,
    type LangiumDocument,
    type URI,
} from 'langium';
import { Programme } from '../generated/ast.ts';

/** Describes what can be referred to. Where it stands in the text is worked out when somebody asks. */
export class BalconyDescriptionProvider extends DefaultAstNodeDescriptionProvider {
    private readonly services: LangiumCoreServices;

    constructor(services: LangiumCoreServices) {
        super(services);
        this.services = services;
    }

    override createDescription(node: AstNode, name?: string, document?: LangiumDocument): AstNodeDescription {
        const named = name ?? this.nameProvider.getName(node);
        if (!named) throw new Error(`A ${node.$type} has no name.`);
        const stands = { type: node.$type, path: this.services.workspace.AstNodeLocator.getAstNodePath(node), node };
        return new Description(stands, named, (document ?? AstUtils.getDocument(node)).uri, this.services) as AstNodeDescription;
    }
}

/** Describes a programme that has not been read, the so manieth declaration of its document: whoever asks for its node has it read. */
export function describeUnread(name: string, number: number, documentUri: URI, services: LangiumCoreServices): AstNodeDescription {
    return new Description({ type: Programme.$type, path: `/declarations@${number}` }, name, documentUri, services) as AstNodeDescription;
}

/** Lets go of the node that a description is of: whoever asks for it has it read again. */
export function letGoOfNode(description: AstNodeDescription): void {
    if (description instanceof Description) description.letGo();
}

// A class and not an object with getters of its own: with those, Node keeps what they lead to, here whole trees, until all of the memory is gone through.
class Description {
    private held: AstNode | undefined;
    readonly name: string;
    readonly type: string;
    readonly documentUri: URI;
    readonly path: string;
    private readonly services: LangiumCoreServices;

    constructor(
        { type, path, node }: { readonly type: string; readonly path: string; readonly node?: AstNode },
        name: string,
        documentUri: URI,
        services: LangiumCoreServices,
    ) {
        this.held = node;
        this.name = name;
        this.type = type;
        this.documentUri = documentUri;
        this.path = path;
        this.services = services;
    }

    get node(): AstNode | undefined {
        if (this.held) return this.held;
        const document = this.services.shared.workspace.LangiumDocuments.getDocument(this.documentUri);
        return document && this.services.workspace.AstNodeLocator.getAstNode(document.parseResult.value, this.path);
    }

    letGo(): void {
        this.held = undefined;
    }

    get nameSegment(): DocumentSegment | undefined {
        const { node } = this;
        return CstUtils.toDocumentSegment((node && this.services.references.NameProvider.getNameNode(node)) ?? node?.$cstNode);
    }
    get selectionSegment(): DocumentSegment | undefined {
        return CstUtils.toDocumentSegment(this.node?.$cstNode);
    }
}
