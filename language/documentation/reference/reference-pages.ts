import { libraryDocumentsOf } from '../../findings/check.ts';
import { createBalconyServices } from '../../services.ts';
import { libraryDocuments } from '../../workspace/library-documents.ts';
import { libraryPage } from './library-page.ts';
import { statementsPage } from './statements-page.ts';

/** The generated pages of the language reference by their file names, in Markdown. */
export async function referencePages(): Promise<ReadonlyMap<string, string>> {
    const services = createBalconyServices().balcony;
    const { LangiumDocuments, DocumentBuilder } = services.shared.workspace;
    const library = libraryDocuments(services.shared);
    for (const document of library) LangiumDocuments.addDocument(document);
    await DocumentBuilder.build(library, { eagerLinking: true, validation: false });
    return new Map([
        ['statements.md', statementsPage()],
        ['library.md', libraryPage(libraryDocumentsOf(services))],
    ]);
}
