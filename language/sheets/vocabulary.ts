import { type AstNode, type AstNodeDescription, AstUtils } from 'langium';
import { isActivity, isChoice, isDimension, isElement, isEvent, type Programme } from '../generated/ast.ts';
import { programmeOf } from '../references/programme-names.ts';
import { sortsOfReference } from '../references/sorts.ts';
import type { BalconyServices } from '../services.ts';

/** A name that can be referred to, and what people read for it. */
export interface Known {
    readonly name: string;
    readonly title: string;
}

/** What the cells of a sheet can mean: the names that are known where it is brought in. */
export interface Vocabulary {
    readonly kinds: readonly Known[];
    readonly roles: readonly Known[];
    readonly people: readonly Known[];
    readonly agencies: readonly Known[];
    readonly sectors: readonly Known[];
    readonly tools: readonly Known[];
    readonly readings: readonly Known[];
    readonly competencies: readonly Known[];
    readonly outcomes: readonly Known[];
    readonly strands: readonly Known[];
    readonly tracks: readonly Known[];
    /** Activities, events and choices that are there already. */
    readonly held: readonly Known[];
    /** Dimensions as `thinking`, elements as `thinking.synthesis`. */
    readonly targets: readonly Known[];
}

/** The names that are known at `node`, a programme or a document: its own, those of its workspace and of the library. */
export function vocabularyAt(node: AstNode, services: BalconyServices): Vocabulary {
    const { ScopeProvider } = services.references;
    const of = (sort: string): Known[] =>
        ScopeProvider.scopeOfSorts(sortsOfReference(sort), node)
            .getAllElements()
            .map(described => ({ name: described.name, title: titleOf(described, services) }))
            .toArray();
    const programme = programmeOf(node);
    return {
        kinds: of('Kind'),
        roles: of('Role'),
        people: of('People'),
        agencies: of('Agency'),
        sectors: of('Sector'),
        tools: of('Tool'),
        readings: of('Reading'),
        competencies: of('Competency'),
        outcomes: of('Outcome'),
        strands: of('Strand'),
        tracks: of('Track'),
        held: programme ? heldIn(programme) : [],
        targets: ScopeProvider.frameworksOf(node).flatMap(framework =>
            framework.statements
                .filter(isDimension)
                .flatMap(dimension => [
                    { name: dimension.name, title: dimension.title },
                    ...dimension.statements.filter(isElement).map(({ name, title }) => ({ name: `${dimension.name}.${name}`, title })),
                ]),
        ),
    };
}

function heldIn(programme: Programme): Known[] {
    return AstUtils.streamAllContents(programme)
        .filter(node => isActivity(node) || isEvent(node) || isChoice(node))
        .flatMap(({ name, title }) => (name === undefined ? [] : [{ name, title: title ?? '' }]))
        .toArray();
}

function titleOf({ node, documentUri, path }: AstNodeDescription, services: BalconyServices): string {
    const document = services.shared.workspace.LangiumDocuments.getDocument(documentUri);
    const found = node ?? (document && services.workspace.AstNodeLocator.getAstNode(document.parseResult.value, path));
    const title = (found as { title?: unknown } | undefined)?.title;
    return typeof title === 'string' ? title : '';
}
