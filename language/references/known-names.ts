import { type AstNode, AstUtils, type AstNodeDescription, type ReferenceInfo } from 'langium';
import {
    type Dimension,
    type Framework,
    isActivity,
    isChoice,
    isDimension,
    isElement,
    isEvent,
    isFramework,
    type TargetPart,
} from '../generated/ast.ts';
import { isWordOfTheLanguage } from '../parsing/words.ts';
import type { BalconyServices } from '../services.ts';
import { type Candidate, Candidates } from './nearest.ts';
import { isNamed, namesOfProgramme, programmeOf } from './programme-names.ts';
import { sortsOfReference } from './sorts.ts';

/** The sorts in which a name may stand that is wanted in another. */
const SORTS = [
    'Agency',
    'Role',
    'People',
    'Held',
    'Outcome',
    'Competency',
    'Tool',
    'Reading',
    'Method',
    'Level',
    'Sector',
    'Condition',
    'Strand',
    'Track',
    'Kind',
    'Phase',
    'Run',
    'Framework',
    'Finding',
    'Programme',
];

/** The names that are known where an unknown one stands. Each sort is looked up once. */
export class Known {
    private readonly services: BalconyServices;
    private readonly candidates = new Map<AstNode | undefined, Map<string, Candidates>>();
    private readonly nodes = new Map<AstNode, Candidates>();
    private readonly found = new Map<AstNode | undefined, ReadonlyMap<string, readonly string[]>>();
    private readonly untitled = new Map<AstNode, ReadonlyMap<string, number>>();

    constructor(services: BalconyServices) {
        this.services = services;
    }

    /** Whether a word is one of the language's own. */
    isWordOfTheLanguage(word: string): boolean {
        return isWordOfTheLanguage(word) && this.services.parser.Lexer.definition[word] !== undefined;
    }

    /** What sort of thing a property of a node refers to. */
    typeOf(container: AstNode, property: string): string {
        return this.services.shared.AstReflection.getReferenceType({ container, property } as ReferenceInfo);
    }

    /** The names of one sort that can stand in a reference of `container`. */
    of(type: string, container: AstNode): Candidates {
        const programme = programmeOf(container);
        let bySort = this.candidates.get(programme);
        if (!bySort) this.candidates.set(programme, (bySort = new Map<string, Candidates>()));
        let candidates = bySort.get(type);
        if (!candidates) {
            const scope = type === 'TargetPart' ? this.ofTargets(container) : this.ofSort(type, container);
            bySort.set(type, (candidates = new Candidates(scope)));
        }
        return candidates;
    }

    private ofSort(type: string, container: AstNode): Candidate[] {
        const { ScopeProvider } = this.services.references;
        return ScopeProvider.scopeOfSorts(sortsOfReference(type), container)
            .getAllElements()
            .map(description => ({ name: description.name, title: this.titleOf(description) }))
            .toArray();
    }

    private ofTargets(container: AstNode): Candidate[] {
        return this.services.references.ScopeProvider.frameworksOf(container)
            .flatMap(framework => [
                ...dimensionsOf(framework),
                ...dimensionsOf(framework).flatMap(dimension => dimension.statements.filter(isElement)),
                framework,
            ])
            .filter(isNamed);
    }

    /** The names of the dimensions of a framework, or of the elements of a dimension. */
    below(node: TargetPart): Candidates {
        let candidates = this.nodes.get(node);
        if (!candidates) {
            const parts = isFramework(node) ? dimensionsOf(node) : isDimension(node) ? node.statements.filter(isElement) : [];
            this.nodes.set(node, (candidates = new Candidates(parts.filter(isNamed))));
        }
        return candidates;
    }

    /** The dimensions that a target may name, by name. */
    dimensions(container: AstNode): string[] {
        return this.services.references.ScopeProvider.frameworksOf(container)
            .flatMap(dimensionsOf)
            .filter(isNamed)
            .map(({ name }) => name);
    }

    /** The elements that a target may name, with the dimensions that have one of that name. */
    elements(container: AstNode): ReadonlyMap<string, readonly string[]> {
        const programme = programmeOf(container);
        let found = this.found.get(programme);
        if (!found) {
            const all = new Map<string, string[]>();
            for (const dimension of this.services.references.ScopeProvider.frameworksOf(container).flatMap(dimensionsOf)) {
                for (const { name } of dimension.statements.filter(isElement)) all.set(name, [...(all.get(name) ?? []), dimension.name]);
            }
            this.found.set(programme, (found = all));
        }
        return found;
    }

    /** What the frameworks of a target are called. */
    frameworkTitle(container: AstNode): string {
        const titles = this.services.references.ScopeProvider.frameworksOf(container).map(({ title, name }) => `“${title || name}”`);
        return titles.length === 1 ? `the framework ${titles.join('')}` : 'any of its frameworks';
    }

    /** What a name is where it is no name of the sort that is wanted, by its type: `Agency`. */
    otherSort(name: string, wanted: string, container: AstNode): string | undefined {
        const programme = programmeOf(container);
        const wantedSorts = sortsOfReference(wanted);
        const { WorkspaceNames } = this.services.references;
        const shared = [WorkspaceNames.ofWorkspace(AstUtils.getDocument(container).uri), WorkspaceNames.ofLibrary()];
        for (const sort of SORTS) {
            if (wantedSorts.includes(sort)) continue;
            const own = programme && namesOfProgramme(programme).get(sort)?.get(name);
            const type = own?.$type ?? shared.map(table => table.get(sort)?.get(name)).find(description => description !== undefined)?.type;
            if (type) return type;
        }
        return undefined;
    }

    /** The title of what has this name among the things of one sort. */
    titleFor(sort: string, name: string, container: AstNode): string | undefined {
        const description = this.services.references.ScopeProvider.scopeOfSorts([sort], container).getElement(name);
        return description && this.titleOf(description);
    }

    /** Where the name would stand of an activity, event or choice of the programme that has this title and no name. */
    withoutName(name: string, container: AstNode): number | undefined {
        const programme = programmeOf(container);
        if (!programme) return undefined;
        let places = this.untitled.get(programme);
        if (!places) {
            const all = new Map<string, number>();
            for (const node of AstUtils.streamAllContents(programme)) {
                if (!(isActivity(node) || isEvent(node) || isChoice(node)) || node.name !== undefined || !node.title) continue;
                const first = isActivity(node) ? node.kind.$refNode : node.$cstNode?.root && firstWord(node);
                if (first) all.set(squeezed(node.title), first.end);
            }
            this.untitled.set(programme, (places = all));
        }
        return places.get(squeezed(name));
    }

    private titleOf({ node, documentUri, path }: AstNodeDescription): string | undefined {
        const found = node ?? this.nodeAt(documentUri, path);
        const title = (found as { title?: unknown } | undefined)?.title;
        return typeof title === 'string' ? title : undefined;
    }

    private nodeAt(uri: AstNodeDescription['documentUri'], path: string): AstNode | undefined {
        const document = this.services.shared.workspace.LangiumDocuments.getDocument(uri);
        return document && this.services.workspace.AstNodeLocator.getAstNode(document.parseResult.value, path);
    }
}

function dimensionsOf(framework: Framework): Dimension[] {
    return framework.statements.filter(isDimension);
}

function firstWord(node: AstNode): { end: number } | undefined {
    const text = node.$cstNode;
    const word = text && /^[a-z]+/.exec(text.text)?.[0];
    return text && word ? { end: text.offset + word.length } : undefined;
}

function squeezed(text: string): string {
    return text
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{Nd}]/gu, '');
}
