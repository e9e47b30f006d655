import type { LangiumDocument, URI } from 'langium';
import type { Document } from '../generated/ast.ts';
import { type BalconyServices, createBalconyServices } from '../services.ts';
import { libraryDocuments } from './library-documents.ts';

/** Texts that are read as a workspace of their own, apart from any other. */
export interface LinkedTexts {
    readonly services: BalconyServices;
    /** In the order of the texts. */
    readonly documents: readonly LangiumDocument<Document>[];
}

/** Reads texts as plans, and what their names mean, with the library and nothing else beside them. */
export async function linkTexts(texts: readonly { readonly uri: URI; readonly text: string }[]): Promise<LinkedTexts> {
    const { shared, balcony } = createBalconyServices({ once: true });
    const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = shared.workspace;
    const documents = texts.map(({ uri, text }) => LangiumDocumentFactory.fromString<Document>(text, uri));
    const library = libraryDocuments(shared);
    for (const document of [...documents, ...library]) LangiumDocuments.addDocument(document);
    await DocumentBuilder.build([...library, ...documents], { eagerLinking: true, validation: false });
    return { services: balcony, documents };
}
