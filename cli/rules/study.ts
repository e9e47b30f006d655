import { type Document, type Finding, isFinding } from '../../language/generated/ast.ts';
import { createBalconyServices } from '../../language/services.ts';
import { libraryDocuments } from '../../language/workspace/library-documents.ts';

/** The findings of the study by id, as the library has them. */
export function findingsOfTheStudy(): ReadonlyMap<string, Finding> {
    const { shared } = createBalconyServices();
    const declarations = libraryDocuments(shared).flatMap(document => (document.parseResult.value as Document).declarations);
    return new Map(declarations.filter(isFinding).map(finding => [finding.name, finding]));
}
