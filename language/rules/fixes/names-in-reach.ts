import type { AstNode, ReferenceInfo } from 'langium';
import type { BalconyServices } from '../../services.ts';

/** A statement and its property for each type that a rule's quick fix names. */
const REFERRED_TO: Readonly<Record<string, readonly [statement: string, property: string]>> = {
    Agency: ['From', 'agencies'],
    People: ['For', 'people'],
    Competency: ['Trains', 'competencies'],
};

/** The names of one type that a statement in `programme` could refer to, in the order of the alphabet. */
export function namesInReach(type: string, programme: AstNode, services: BalconyServices): string[] {
    const [statement, property] = REFERRED_TO[type] ?? [];
    if (!statement || !property) throw new Error(`No statement is known that refers to ${type}.`);
    const info: ReferenceInfo = {
        container: { $type: statement, $container: programme },
        property,
        reference: { $refText: '', ref: undefined },
    };
    return services.references.ScopeProvider.getScope(info)
        .getAllElements()
        .map(description => description.name)
        .toArray()
        .sort();
}
