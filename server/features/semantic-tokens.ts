import { AstUtils, type AstNode, GrammarUtils, URI } from 'langium';
import {
    type Range,
    type SemanticTokens,
    SemanticTokensBuilder,
    type SemanticTokensDelta,
    type SemanticTokensDeltaParams,
    type SemanticTokensLegend,
    type SemanticTokensRangeParams,
    SemanticTokenModifiers,
    SemanticTokenTypes,
} from 'vscode-languageserver';
import { isAccept } from '../../language/generated/ast.ts';
import { isLibrary } from '../../language/references/roots.ts';
import type { Plan } from '../requests.ts';
import type { ServerBase } from '../server.ts';
import { referencesOf } from './cursor.ts';

/** What sort of thing a name stands for, by its type. What is not here is shown as a variable. */
const TYPES: Readonly<Record<string, SemanticTokenTypes>> = {
    Kind: SemanticTokenTypes.type,
    Framework: SemanticTokenTypes.type,
    Dimension: SemanticTokenTypes.type,
    Element: SemanticTokenTypes.enumMember,
    Programme: SemanticTokenTypes.namespace,
    Phase: SemanticTokenTypes.namespace,
    Activity: SemanticTokenTypes.function,
    Event: SemanticTokenTypes.function,
    Choice: SemanticTokenTypes.function,
    Outcome: SemanticTokenTypes.interface,
};
const TYPE_OF_RULE = SemanticTokenTypes.decorator;

const types = [...new Set([...Object.values(TYPES), SemanticTokenTypes.variable, TYPE_OF_RULE])];
const modifiers = [SemanticTokenModifiers.declaration, SemanticTokenModifiers.defaultLibrary];

/** The types and modifiers that the numbers in the answers stand for. */
export const LEGEND: SemanticTokensLegend = { tokenTypes: types, tokenModifiers: modifiers };

/** Colours names by what they mean, which the editor's own grammar cannot know: a tool called `focus` is no keyword. */
export class SemanticColours {
    private readonly server: ServerBase;
    private readonly builders = new Map<string, SemanticTokensBuilder>();

    constructor(server: ServerBase) {
        this.server = server;
        server.shared.workspace.TextDocuments.onDidClose(({ document }) => void this.builders.delete(URI.parse(document.uri).toString()));
    }

    all(plan: Plan): SemanticTokens {
        const builder = new SemanticTokensBuilder();
        this.builders.set(plan.uri.toString(), builder);
        push(builder, namesOf(this.server, plan));
        return builder.build();
    }

    /** What has changed since an answer of before; all of it where that answer is not known any more. */
    changes(plan: Plan, { previousResultId }: SemanticTokensDeltaParams): SemanticTokens | SemanticTokensDelta {
        const builder = this.builders.get(plan.uri.toString());
        if (!builder) return this.all(plan);
        builder.previousResult(previousResultId);
        push(builder, namesOf(this.server, plan));
        return builder.buildEdits();
    }

    within(plan: Plan, { range }: SemanticTokensRangeParams): SemanticTokens {
        const builder = new SemanticTokensBuilder();
        const isWithin = (name: Name) => name.range.end.line >= range.start.line && name.range.start.line <= range.end.line;
        push(builder, namesOf(this.server, plan).filter(isWithin));
        return builder.build();
    }
}

interface Name {
    readonly range: Range;
    readonly type: SemanticTokenTypes;
    readonly declares: boolean;
    readonly library: boolean;
}

/** The names in a document that mean something, in the order of the text. */
function namesOf({ balcony }: ServerBase, plan: Plan): Name[] {
    const names: Name[] = [];
    const add = (range: Range | undefined, means: AstNode, declares: boolean) => {
        if (!range || range.start.line !== range.end.line) return;
        names.push({
            range,
            type: TYPES[means.$type] ?? SemanticTokenTypes.variable,
            declares,
            library: isLibrary(AstUtils.getDocument(means).uri),
        });
    };
    for (const node of AstUtils.streamAllContents(plan.parseResult.value)) {
        add(balcony.references.NameProvider.getNameNode(node)?.range, node, true);
        for (const { ref, $refNode } of referencesOf(node)) if (ref) add($refNode?.range, ref, false);
        if (isAccept(node)) {
            const rule = node.$cstNode && GrammarUtils.findNodeForProperty(node.$cstNode, 'rule');
            if (rule) names.push({ range: rule.range, type: TYPE_OF_RULE, declares: false, library: false });
        }
    }
    return names.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
}

function push(builder: SemanticTokensBuilder, names: readonly Name[]): void {
    for (const { range, type, declares, library } of names) {
        const bits = (declares ? 1 : 0) | (library ? 2 : 0);
        builder.push(range.start.line, range.start.character, range.end.character - range.start.character, types.indexOf(type), bits);
    }
}
