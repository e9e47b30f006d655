import type { AstNode, LangiumDocument, Reference } from 'langium';
import type { Finding } from '../findings/finding.ts';
import { capital, inWords } from '../findings/wording.ts';
import { quote, type Span, type Telling } from '../parsing/faults/telling.ts';
import type { BalconyServices } from '../services.ts';
import type { Known } from './known-names.ts';
import { sortsOfReference } from './sorts.ts';

/** A name that several places have otherwise than the one declaration that it can only mean, which nothing else refers to. */
interface Misspelt {
    readonly declaration: AstNode;
    readonly declared: string;
    readonly references: Reference[];
}

/** What is told of names that are misspelt where they are declared, and the references that are told with them. */
export interface MisspeltDeclarations {
    readonly findings: readonly Finding[];
    readonly references: ReadonlySet<Reference>;
}

/** Tells names of a document that are misspelt where they are declared there, once for all that refers to them. */
export function tellMisspeltDeclarations(
    document: LangiumDocument,
    unknown: readonly Reference[],
    known: Known,
    telling: Telling,
    services: BalconyServices,
): MisspeltDeclarations {
    const { NameProvider, References } = services.references;
    const told = misspeltIn(document, unknown, known, services).filter(
        ({ declaration, references }) => references.length > 1 && References.findReferences(declaration, {}).isEmpty(),
    );
    const findings = told.flatMap(({ declaration, declared, references }) => {
        const name = NameProvider.getNameNode(declaration);
        const written = references[0]?.$refText;
        if (!name || !written) return [];
        const places: Span[] = references.flatMap(({ $refNode }) => ($refNode ? [{ from: $refNode.offset, to: $refNode.end }] : []));
        const span = { from: name.offset, to: name.end };
        return telling.finding(
            span,
            {
                message: `${capital(inWords(places.length))} places refer to ${quote(written)}, and it is declared here as ${quote(declared)}.`,
                why: 'A name means something only where it is written as it is declared.',
                advice: `Did you mean ${quote(written)}?`,
            },
            [
                telling.fix(`Change to ${quote(written)}`, [{ ...span, text: written }], { preferred: true }),
                telling.fix(
                    `Change the ${inWords(places.length)} places to ${quote(declared)}`,
                    places.map(place => ({ ...place, text: declared })),
                ),
            ],
            places.map(place => telling.related(place, `${quote(written)} is written here`)),
            'unknown-name',
        );
    });
    return { findings, references: new Set(told.flatMap(({ references }) => references)) };
}

function misspeltIn(document: LangiumDocument, unknown: readonly Reference[], known: Known, services: BalconyServices): Misspelt[] {
    const found = new Map<string, Misspelt>();
    for (const reference of unknown) {
        if (!reference.error || reference.$refText === '') continue;
        const { container, property } = reference.error.info;
        const type = known.typeOf(container, property);
        // The library has these.
        if (type === 'Kind' || type === 'TargetPart') continue;
        const [declared, other] = known.of(type, container).like(reference.$refText.normalize('NFC'));
        if (declared === undefined || other !== undefined) continue;
        const scope = services.references.ScopeProvider.scopeOfSorts(sortsOfReference(type), container);
        const description = scope.getElement(declared);
        if (description?.documentUri.toString() !== document.uri.toString()) continue;
        const declaration = services.workspace.AstNodeLocator.getAstNode(document.parseResult.value, description.path);
        if (!declaration) continue;
        const key = `${reference.$refText} ${declared}`;
        const misspelt = found.get(key) ?? { declaration, declared, references: [] };
        if (misspelt.declaration === declaration) misspelt.references.push(reference);
        found.set(key, misspelt);
    }
    return [...found.values()];
}
