import { DocumentState, type LangiumDocument, type URI } from 'langium';
import type { Document } from '../generated/ast.ts';
import { type BalconyServices, createBalconyServices } from '../services.ts';
import { libraryDocuments } from './library-documents.ts';

/** Texts that are read as a workspace of their own, apart from any other. */
export interface LinkedTexts {
    readonly services: BalconyServices;
    /** In the order of the texts. */
    readonly documents: readonly LangiumDocument<Document>[];
}

/** Told after each text how many of them are read as plans, and then of how many the names are known. */
export interface Linking {
    readonly onRead?: (done: number) => void;
    readonly onLinked?: (done: number) => void;
}

/** Reads texts as plans, and what their names mean, with the library and nothing else beside them. */
export async function linkTexts(
    texts: readonly { readonly uri: URI; readonly text: string }[],
    { onRead, onLinked }: Linking = {},
): Promise<LinkedTexts> {
    const { shared, balcony } = createBalconyServices({ once: true });
    const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = shared.workspace;
    const documents = texts.map(({ uri, text }, at) => {
        const document = LangiumDocumentFactory.fromString<Document>(text, uri);
        onRead?.(at + 1);
        return document;
    });
    const library = libraryDocuments(shared);
    for (const document of [...documents, ...library]) LangiumDocuments.addDocument(document);
    let linked = 0;
    DocumentBuilder.onDocumentPhase(DocumentState.Linked, () => onLinked?.(Math.min(++linked, texts.length)));
    await DocumentBuilder.build([...library, ...documents], { eagerLinking: true, validation: false });
    return { services: balcony, documents };
}
