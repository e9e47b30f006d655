import { URI } from 'langium';
import { ruleIn } from '../../language/checks/own-rules.ts';
import { inMarkdown } from '../../language/documentation/rule-page.ts';
import { RulePages } from '../../language/documentation/rule-pages.ts';
import { DEFAULT_SETTINGS } from '../../language/settings/settings.ts';
import { isLibrary, LIBRARY_SCHEME } from '../../language/references/roots.ts';
import type { DocumentTextParams, DocumentTextResult } from '../protocol.ts';
import type { Server } from '../server.ts';

/** The scheme of the pages that say why a rule exists. */
export const RULE_SCHEME = 'balcony-rule';

/** The schemes of documents that the server writes, for an editor to show. */
export const DOCUMENT_SCHEMES: readonly string[] = [LIBRARY_SCHEME, RULE_SCHEME];

/** The text of a document of the library or of a rule's page; null where there is none of that address. */
export async function documentText(server: Server, { uri }: DocumentTextParams): Promise<DocumentTextResult | null> {
    const address = URI.parse(uri);
    if (isLibrary(address)) {
        const document = server.shared.workspace.LangiumDocuments.getDocument(address);
        return document ? { text: document.textDocument.getText() } : null;
    }
    if (address.scheme !== RULE_SCHEME) return null;
    const name = address.path.replace(/^\//, '').replace(/\.md$/, '');
    const rule = [DEFAULT_SETTINGS, ...server.settings.all()].map(settings => ruleIn(settings, name)).find(Boolean);
    if (!rule) return null;
    pages ??= new RulePages();
    return { text: inMarkdown(await pages.of(rule)) };
}

// Made when the first page is asked for.
let pages: RulePages | undefined;
