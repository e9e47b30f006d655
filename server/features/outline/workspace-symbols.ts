import { AstUtils, type Cancellation, interruptAndCheck } from 'langium';
import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { isProgramme } from '../../../language/generated/ast.ts';
import { programmeOf } from '../../../language/references/programme-names.ts';
import { isLibrary } from '../../../language/references/roots.ts';
import { KeptOfPlans } from '../../kept-of-plans.ts';
import type { Parts, Plan } from '../../requests.ts';
import type { Server } from '../../server.ts';
import { symbolKindOf } from './document-symbols.ts';

/** Something that can be looked for, with its name where what is shown is its title. */
interface Named {
    readonly symbol: SymbolInformation;
    readonly name: string;
}

/** Looks for what has a name or a title, in all of the workspace. What there is in a document is gone through again only when that was built anew. */
export class WorkspaceSymbols {
    private readonly server: Server;
    private readonly kept: KeptOfPlans<readonly Named[]>;

    constructor(server: Server) {
        this.server = server;
        this.kept = new KeptOfPlans(server, 'text', plan => this.namedIn(plan));
    }

    /** Everything in the workspace whose title or name holds the letters asked for, in their order; the library's own is left out. In parts, a file each, where the editor takes parts. */
    async find(
        { query }: WorkspaceSymbolParams,
        token: Cancellation.CancellationToken,
        parts: Parts<SymbolInformation[]>,
    ): Promise<SymbolInformation[]> {
        const all: SymbolInformation[] = [];
        const documents = this.server.shared.workspace.LangiumDocuments.all
            .filter(document => !isLibrary(document.uri))
            .toArray() as Plan[];
        documents.sort((a, b) => (a.uri.toString() < b.uri.toString() ? -1 : 1));
        for (const document of documents) {
            await interruptAndCheck(token);
            const named = this.kept.of(document);
            const found = named.flatMap(({ symbol, name }) => (holds(symbol.name, query) || holds(name, query) ? [symbol] : []));
            if (parts && found.length > 0) parts.report(found);
            else all.push(...found);
        }
        return all;
    }

    private namedIn(document: Plan): Named[] {
        const named: Named[] = [];
        for (const node of AstUtils.streamAllContents(document.parseResult.value)) {
            const kind = symbolKindOf(node);
            const { name = '', title } = node as { name?: string; title?: string };
            const shown = title || name;
            const range = (this.server.balcony.references.NameProvider.getNameNode(node) ?? node.$cstNode)?.range;
            if (kind === undefined || !shown || !range) continue;
            const programme = isProgramme(node) ? undefined : programmeOf(node);
            const symbol = {
                name: shown,
                kind,
                location: { uri: document.uri.toString(), range },
                ...(programme && { containerName: programme.title || programme.name }),
            };
            named.push({ symbol, name });
        }
        return named;
    }
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
