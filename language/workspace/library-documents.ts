import { type LangiumDocument, type LangiumSharedCoreServices, URI } from 'langium';
import { LIBRARY } from '../built/library.ts';
import { LIBRARY_SCHEME } from '../references/roots.ts';

/** The library as documents that are read and never changed, in the order of their names. */
export function libraryDocuments(services: LangiumSharedCoreServices): LangiumDocument[] {
    return Object.entries(LIBRARY).map(([name, text]) =>
        services.workspace.LangiumDocumentFactory.fromString(text, URI.parse(`${LIBRARY_SCHEME}:/${name}`)),
    );
}
