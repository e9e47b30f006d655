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
        return new Description(node, named, (document ?? AstUtils.getDocument(node)).uri, this.services) as AstNodeDescription;
    }
}

// A class and not an object with getters of its own: with those, Node keeps what they lead to, here whole trees, until all of the memory is gone through.
class Description {
    readonly node: AstNode;
    readonly name: string;
    readonly type: string;
    readonly documentUri: URI;
    readonly path: string;
    private readonly services: LangiumCoreServices;

    constructor(node: AstNode, name: string, documentUri: URI, services: LangiumCoreServices) {
        this.node = node;
        this.name = name;
        this.type = node.$type;
        this.documentUri = documentUri;
        this.path = services.workspace.AstNodeLocator.getAstNodePath(node);
        this.services = services;
    }

    get nameSegment(): DocumentSegment | undefined {
        return CstUtils.toDocumentSegment(this.services.references.NameProvider.getNameNode(this.node) ?? this.node.$cstNode);
    }
    get selectionSegment(): DocumentSegment | undefined {
        return CstUtils.toDocumentSegment(this.node.$cstNode);
    }
}
