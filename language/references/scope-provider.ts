import {
    type AstNode,
    type AstNodeDescription,
    AstUtils,
    EMPTY_SCOPE,
    type LangiumCoreServices,
    type ReferenceInfo,
    type Scope,
    type ScopeProvider,
    type Stream,
    stream,
} from 'langium';
import {
    type Dimension,
    type Framework,
    isDimension,
    isElement,
    isFramework,
    isTarget,
    isUses,
    type Programme,
    type Target,
} from '../generated/ast.ts';
import { KeptWith } from './kept-with.ts';
import { isNamed, namesOfProgramme, programmeOf } from './programme-names.ts';
import { isLibrary } from './roots.ts';
import { sortsOfReference } from './sorts.ts';
import type { WorkspaceNames } from './workspace-names.ts';

/** The framework that a programme uses where it names none, and that `expresses` means outside a programme. */
export const DEFAULT_FRAMEWORK = 'SystemsLeadership';

/** Looks names up by sort: a programme's own first, then those of the workspace, then the library's. Each look-up is one read of a map. */
export class BalconyScopeProvider implements ScopeProvider {
    private readonly services: LangiumCoreServices;
    private readonly names: () => WorkspaceNames;

    constructor(services: LangiumCoreServices, names: () => WorkspaceNames) {
        this.services = services;
        this.names = names;
    }

    getScope(context: ReferenceInfo): Scope {
        if (isTarget(context.container)) return this.scopeOfTarget(context.container, context.index ?? 0);
        return this.scopeOfSorts(sortsOfReference(this.services.shared.AstReflection.getReferenceType(context)), context.container);
    }

    /** The frameworks that `node`'s programme uses, the first coming first; the library's where it says none. */
    frameworksOf(node: AstNode): Framework[] {
        const uses = programmeOf(node)?.statements.find(isUses);
        const named = (uses?.frameworks ?? []).map(reference => reference.ref).filter(framework => framework !== undefined);
        if (named.length) return [...new Set(named)];
        const found = this.resolve(this.scopeOfSorts(['Framework'], node).getElement(DEFAULT_FRAMEWORK));
        return isFramework(found) ? [found] : [];
    }

    /** The names of these sorts that can stand where `node` is, the first sort coming first. */
    scopeOfSorts(sorts: readonly string[], node: AstNode): Scope {
        const programme = programmeOf(node);
        const uri = AstUtils.getDocument(node).uri;
        const library = () => this.names().ofLibrary();
        // The library means what it says, whatever a workspace declares anew.
        const layers = isLibrary(uri) ? [library] : [() => this.names().ofWorkspace(uri), library];
        return new LayeredScope(sorts, programme, name => this.describe(name), layers);
    }

    private scopeOfTarget(target: Target, index: number): Scope {
        if (index > 0) {
            const before = target.path[index - 1]?.ref;
            if (isFramework(before)) return this.scopeOfNodes(before.statements.filter(isDimension));
            if (isDimension(before)) return this.scopeOfNodes(before.statements.filter(isElement));
            return EMPTY_SCOPE;
        }
        const used = this.frameworksOf(target);
        const whole = used.map(framework => this.scopeOfNodes(framework.statements.filter(isDimension)));
        const elements = target.path.length > 1 ? [] : used.map(framework => this.scopeOfNodes(elementsOfOneName(framework)));
        // Dimension and element names of one framework before those of the next.
        const inOrder = whole.flatMap((scope, at) => [scope, ...(elements[at] ? [elements[at]] : [])]);
        return new ChainedScope([...inOrder, this.scopeOfSorts(['Framework'], target)]);
    }

    private readonly scopes = new KeptWith<AstNode, Map<number, Scope>>();

    private scopeOfNodes(declared: readonly (AstNode & { name: string })[]): Scope {
        // While somebody is typing, a name may not be there yet.
        const nodes = declared.filter(isNamed);
        const first = nodes[0];
        if (!first?.$container) return EMPTY_SCOPE;
        // One scope a container and number of names: the dimensions of a framework, the elements of a dimension, the unique elements of a framework.
        const key = first.$container;
        let byCount = this.scopes.get(key);
        byCount ??= this.scopes.set(key, new Map<number, Scope>());
        const slot = isElement(first) && nodes.some(node => node.$container !== first.$container) ? -1 : nodes.length;
        let scope = byCount.get(slot);
        if (!scope) byCount.set(slot, (scope = new NodeScope(new Map(nodes.map(node => [node.name, this.describe(node)])))));
        return scope;
    }

    private readonly descriptions = new KeptWith<AstNode, AstNodeDescription>();

    private describe(node: AstNode): AstNodeDescription {
        let description = this.descriptions.get(node);
        if (!description) {
            description = this.services.workspace.AstNodeDescriptionProvider.createDescription(node, (node as { name?: string }).name);
            this.descriptions.set(node, description);
        }
        return description;
    }

    private resolve(description: AstNodeDescription | undefined): AstNode | undefined {
        if (!description) return undefined;
        if (description.node) return description.node;
        const document = this.services.shared.workspace.LangiumDocuments.getDocument(description.documentUri);
        return document && this.services.workspace.AstNodeLocator.getAstNode(document.parseResult.value, description.path);
    }
}

const uniqueElements = new KeptWith<Framework, ReturnType<typeof elementsOf>>();

function elementsOf(framework: Framework) {
    return framework.statements.filter(isDimension).flatMap((dimension: Dimension) => dimension.statements.filter(isElement));
}

/** The elements whose name no other element of the framework has: these may be named without their dimension. */
function elementsOfOneName(framework: Framework) {
    let unique = uniqueElements.get(framework);
    if (!unique) {
        const all = elementsOf(framework);
        const counts = new Map<string, number>();
        for (const element of all) counts.set(element.name, (counts.get(element.name) ?? 0) + 1);
        unique = all.filter(element => counts.get(element.name) === 1);
        uniqueElements.set(framework, unique);
    }
    return unique;
}

class NodeScope implements Scope {
    private readonly byName: ReadonlyMap<string, AstNodeDescription>;
    constructor(byName: ReadonlyMap<string, AstNodeDescription>) {
        this.byName = byName;
    }
    getElement(name: string): AstNodeDescription | undefined {
        return this.byName.get(name.normalize('NFC'));
    }
    getElements(name: string): Stream<AstNodeDescription> {
        const element = this.getElement(name);
        return stream(element ? [element] : []);
    }
    getAllElements(): Stream<AstNodeDescription> {
        return stream(this.byName.values());
    }
}

class ChainedScope implements Scope {
    private readonly scopes: readonly Scope[];
    constructor(scopes: readonly Scope[]) {
        this.scopes = scopes;
    }
    getElement(name: string): AstNodeDescription | undefined {
        for (const scope of this.scopes) {
            const element = scope.getElement(name);
            if (element) return element;
        }
        return undefined;
    }
    getElements(name: string): Stream<AstNodeDescription> {
        const element = this.getElement(name);
        return stream(element ? [element] : []);
    }
    getAllElements(): Stream<AstNodeDescription> {
        return stream(this.scopes.flatMap(scope => scope.getAllElements().toArray()));
    }
}

/** A programme's own names, then the layers beyond it, for each sort in turn within a layer. */
class LayeredScope implements Scope {
    private readonly sorts: readonly string[];
    private readonly programme: Programme | undefined;
    private readonly describe: (node: AstNode) => AstNodeDescription;
    private readonly layers: readonly (() => ReadonlyMap<string, ReadonlyMap<string, AstNodeDescription>>)[];

    constructor(
        sorts: readonly string[],
        programme: Programme | undefined,
        describe: (node: AstNode) => AstNodeDescription,
        layers: readonly (() => ReadonlyMap<string, ReadonlyMap<string, AstNodeDescription>>)[],
    ) {
        this.sorts = sorts;
        this.programme = programme;
        this.describe = describe;
        this.layers = layers;
    }

    getElement(typed: string): AstNodeDescription | undefined {
        const name = typed.normalize('NFC');
        // `designed by`: an agency of that name anywhere comes before a role.
        for (const sort of this.sorts) {
            const own = this.programme && namesOfProgramme(this.programme).get(sort)?.get(name);
            if (own) return this.describe(own);
            for (const layer of this.layers) {
                const shared = layer().get(sort)?.get(name);
                if (shared) return shared;
            }
        }
        return undefined;
    }

    getElements(name: string): Stream<AstNodeDescription> {
        const element = this.getElement(name);
        return stream(element ? [element] : []);
    }

    getAllElements(): Stream<AstNodeDescription> {
        const all: AstNodeDescription[] = [];
        for (const sort of this.sorts) {
            const seen = new Set<string>();
            const add = (description: AstNodeDescription) => {
                if (seen.has(description.name)) return;
                seen.add(description.name);
                all.push(description);
            };
            for (const node of (this.programme && namesOfProgramme(this.programme).get(sort)?.values()) ?? []) add(this.describe(node));
            for (const layer of this.layers) for (const description of layer().get(sort)?.values() ?? []) add(description);
        }
        return stream(all);
    }
}
