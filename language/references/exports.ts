import { type AstNodeDescription, DefaultScopeComputation, type LangiumDocument, type LocalSymbols, MultiMap } from 'langium';

/** What a file shares: its declarations and programmes. What a programme declares for itself is found by programme-names.ts, so no other table of names is kept. */
export class BalconyScopeComputation extends DefaultScopeComputation {
    override collectExportedSymbols(document: LangiumDocument): Promise<AstNodeDescription[]> {
        const exported: AstNodeDescription[] = [];
        for (const node of document.parseResult.value.$type === 'Document'
            ? ((document.parseResult.value as { declarations?: [] }).declarations ?? [])
            : []) {
            this.addExportedSymbol(node, exported, document);
        }
        return Promise.resolve(exported);
    }
    override collectLocalSymbols(): Promise<LocalSymbols> {
        return Promise.resolve(new MultiMap() as unknown as LocalSymbols);
    }
}
