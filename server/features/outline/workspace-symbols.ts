import { AstUtils, interruptAndCheck, type Cancellation } from 'langium';
import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { isProgramme } from '../../../language/generated/ast.ts';
import { programmeOf } from '../../../language/references/programme-names.ts';
import { isLibrary } from '../../../language/references/roots.ts';
import type { Parts } from '../../requests.ts';
import type { Server } from '../../server.ts';
import { symbolKindOf } from './document-symbols.ts';

/** Everything in the workspace whose title or name holds the letters asked for, in their order; the library's own is left out. In parts, a file each, where the editor takes parts. */
export async function workspaceSymbols(
    server: Server,
    { query }: WorkspaceSymbolParams,
    token: Cancellation.CancellationToken,
    parts: Parts<SymbolInformation[]>,
): Promise<SymbolInformation[]> {
    const all: SymbolInformation[] = [];
    const documents = server.shared.workspace.LangiumDocuments.all.filter(document => !isLibrary(document.uri)).toArray();
    documents.sort((a, b) => (a.uri.toString() < b.uri.toString() ? -1 : 1));
    for (const document of documents) {
        await interruptAndCheck(token);
        const found: SymbolInformation[] = [];
        for (const node of AstUtils.streamAllContents(document.parseResult.value)) {
            const kind = symbolKindOf(node);
            const { name, title } = node as { name?: string; title?: string };
            const shown = title || name;
            const range = (server.balcony.references.NameProvider.getNameNode(node) ?? node.$cstNode)?.range;
            if (kind === undefined || !shown || !range || !(holds(shown, query) || holds(name ?? '', query))) continue;
            const programme = isProgramme(node) ? undefined : programmeOf(node);
            found.push({
                name: shown,
                kind,
                location: { uri: document.uri.toString(), range },
                ...(programme && { containerName: programme.title || programme.name }),
            });
        }
        if (parts && found.length > 0) parts.report(found);
        else all.push(...found);
    }
    return all;
}

/** Whether the letters of `query` stand in `text` in their order, case aside. */
function holds(text: string, query: string): boolean {
    const letters = text.toLowerCase();
    let at = 0;
    for (const letter of query.toLowerCase().replace(/\s+/g, '')) {
        at = letters.indexOf(letter, at);
        if (at < 0) return false;
        at += letter.length;
    }
    return true;
}
