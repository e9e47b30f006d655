import type { AstNode } from 'langium';
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import * as ast from '../../../language/generated/ast.ts';
import { describe } from '../../../language/documentation/describe.ts';
import type { Plan } from '../../requests.ts';
import type { Server } from '../../server.ts';

/** The plan of a document by its titles: programmes with their phases, events and activities, and what is declared for all. */
export function documentSymbols(server: Server, plan: Plan): DocumentSymbol[] | SymbolInformation[] {
    const symbols = symbolsOf(server, plan.parseResult.value.declarations);
    return server.client.nestedSymbols ? symbols : flattened(symbols, plan.uri.toString());
}

function symbolsOf(server: Server, statements: readonly AstNode[]): DocumentSymbol[] {
    return statements.flatMap(node => {
        const whole = node.$cstNode?.range;
        const kind = symbolKindOf(node);
        if (!whole || kind === undefined) return [];
        const head = headOf(server, node);
        const { statements: inner } = node as { statements?: readonly AstNode[] };
        return [{ ...head, kind, range: whole, selectionRange: head.selectionRange ?? whole, children: symbolsOf(server, inner ?? []) }];
    });
}

function headOf(server: Server, node: AstNode): Pick<DocumentSymbol, 'name' | 'detail'> & { selectionRange?: DocumentSymbol['range'] } {
    const selectionRange = server.balcony.references.NameProvider.getNameNode(node)?.range;
    const at = selectionRange ? { selectionRange } : {};
    if (ast.isCohort(node)) return { name: 'Cohort' };
    if (ast.isAuthorisedBy(node)) return { name: node.text || 'Authorised by', detail: 'authorised by' };
    const { title, sort } = describe(node);
    const { name } = node as { name?: string };
    return { name: title, detail: name && name !== title ? `${sort}, ${name}` : sort, ...at };
}

/** The sign that an editor shows beside a thing, by its type; undefined for statements that declare nothing. */
export function symbolKindOf(node: AstNode): SymbolKind | undefined {
    return SYMBOL_KINDS[node.$type];
}

const SYMBOL_KINDS: Readonly<Record<string, SymbolKind>> = {
    Programme: SymbolKind.Module,
    Phase: SymbolKind.Namespace,
    Event: SymbolKind.Event,
    Choice: SymbolKind.Enum,
    Activity: SymbolKind.Function,
    Outcome: SymbolKind.Interface,
    Cohort: SymbolKind.Array,
    AuthorisedBy: SymbolKind.Object,
    Run: SymbolKind.Object,
    Track: SymbolKind.Package,
    Strand: SymbolKind.Package,
    Framework: SymbolKind.Class,
    Dimension: SymbolKind.Class,
    Element: SymbolKind.EnumMember,
    Kind: SymbolKind.Class,
    Agency: SymbolKind.Constant,
    People: SymbolKind.Constant,
    Competency: SymbolKind.Constant,
    Reading: SymbolKind.File,
    Role: SymbolKind.Constant,
    Method: SymbolKind.Constant,
    Tool: SymbolKind.Constant,
    Condition: SymbolKind.Constant,
    Level: SymbolKind.Constant,
    Sector: SymbolKind.Constant,
    Finding: SymbolKind.Constant,
};

function flattened(symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] {
    return symbols.flatMap(({ name, kind, selectionRange, children }) => [
        { name, kind, location: { uri, range: selectionRange }, ...(containerName !== undefined && { containerName }) },
        ...flattened(children ?? [], uri, name),
    ]);
}
