import { URI } from 'langium';
import { rulePage } from '../../language/documentation/rule-page.ts';
import { isLibrary, LIBRARY_SCHEME } from '../../language/references/roots.ts';
import type { DocumentTextParams, DocumentTextResult } from '../protocol.ts';
import type { Server } from '../server.ts';

/** The scheme of the pages that say why a rule exists. */
export const RULE_SCHEME = 'balcony-rule';

/** The schemes of documents that the server writes, for an editor to show. */
export const DOCUMENT_SCHEMES: readonly string[] = [LIBRARY_SCHEME, RULE_SCHEME];

/** The text of a document of the library or of a rule's page; null where there is none of that address. */
export function documentText(server: Server, { uri }: DocumentTextParams): DocumentTextResult | null {
    const address = URI.parse(uri);
    if (isLibrary(address)) {
        const document = server.shared.workspace.LangiumDocuments.getDocument(address);
        return document ? { text: document.textDocument.getText() } : null;
    }
    if (address.scheme !== RULE_SCHEME) return null;
    const text = rulePage(address.path.replace(/^\//, '').replace(/\.md$/, ''), server.balcony);
    return text === undefined ? null : { text };
}
