import { AstUtils, type AstNode, CstUtils, type LeafCstNode } from 'langium';
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { ruleIn } from '../../language/checks/own-rules.ts';
import { describeInMarkdown, isDeclaration } from '../../language/documentation/describe.ts';
import { escaped, withoutMarks } from '../../language/documentation/markdown.ts';
import { ruleInShort } from '../../language/documentation/rule-page.ts';
import type { StatementText } from '../../language/documentation/statements/statement.ts';
import { statementOf } from '../../language/documentation/statements.ts';
import { CARRIED_TEXTS, meaningOfWord, MODE_TEXTS } from '../../language/documentation/words.ts';
import { isAccept, isLasts, isOnDate, isPrepare, isTakes, isWhen } from '../../language/generated/ast.ts';
import type { Plan } from '../requests.ts';
import type { Server } from '../server.ts';
import { isProperty, nameAt, wordAt } from './cursor.ts';
import { figuresInWords } from './figures-in-words.ts';

/** What is known of the word under the pointer: a name, a rule that is accepted, or one of the language's own words. */
export function hover(server: Server, plan: Plan, { position }: HoverParams): Hover | null {
    const word = wordAt(plan, position);
    if (!word || word.hidden) return null;
    const value = textOf(server, plan, word, position);
    if (value === undefined) return null;
    const contents = server.client.markdownInHover
        ? { kind: MarkupKind.Markdown, value }
        : { kind: MarkupKind.PlainText, value: withoutMarks(value) };
    return { contents, range: word.range };
}

function textOf(server: Server, plan: Plan, word: LeafCstNode, position: HoverParams['position']): string | undefined {
    const { balcony, settings } = server;
    const described = (node: AstNode) =>
        describeInMarkdown(node, balcony.documentation.CommentProvider, figuresInWords(server, node).map(escaped));
    const name = nameAt(plan, position, balcony);
    if (name) return described(name.means);
    const node = word.astNode;
    if (isAccept(node) && isProperty(word, 'rule')) {
        const rule = ruleIn(settings.of(plan.uri), word.text);
        return rule && ruleInShort(rule, balcony);
    }
    if (isProperty(word, 'title') && isDeclaration(node)) return described(node);
    const said = word.tokenType.name === word.text ? wordInWords(word, node) : undefined;
    const time = AstUtils.getContainerOfType(node, saysTime);
    const figures = time?.$container ? figuresInWords(server, time.$container).map(escaped) : [];
    return [...(said === undefined ? [] : [said]), ...figures].join('\n\n') || undefined;
}

/** Whether something says how long or when: what comes of that is worth knowing there. */
function saysTime(node: AstNode): node is AstNode {
    return isTakes(node) || isLasts(node) || isWhen(node) || isOnDate(node) || isPrepare(node);
}

/** What one of the language's own words means where it stands. */
function wordInWords(word: LeafCstNode, node: AstNode): string | undefined {
    const { text } = word;
    if (!/^\p{L}/u.test(text)) return undefined;
    if (Object.hasOwn(MODE_TEXTS, text) && (isProperty(word, 'mode') || !phraseHolds(node, word))) {
        return `**${text}**: mode of learning\n\n${MODE_TEXTS[text as keyof typeof MODE_TEXTS]}`;
    }
    if (Object.hasOwn(CARRIED_TEXTS, text))
        return `**${text}**: how far the study carries it\n\n${CARRIED_TEXTS[text as keyof typeof CARRIED_TEXTS]}`;
    const stated = AstUtils.getContainerOfType(node, (at): at is AstNode => statementOf(at) !== undefined);
    const statement = stated && statementOf(stated);
    if (!stated || !statement) return undefined;
    if (phraseHolds(stated, word)) return statementInWords(statement);
    const before = CstUtils.getPreviousNode(word, false);
    const meaning = meaningOfWord(text, before?.text ?? '');
    return meaning === undefined ? undefined : `**${text}**: ${meaning}`;
}

function statementInWords({ phrase, says }: StatementText): string {
    return `**${phrase}**\n\n${says}`;
}

/** Whether a word is one of those that its statement begins with. */
function phraseHolds(stated: AstNode, word: LeafCstNode): boolean {
    const words = statementOf(stated)?.phrase.split(' ') ?? [];
    if (!stated.$cstNode) return false;
    const first = CstUtils.flattenCst(stated.$cstNode)
        .filter(leaf => !leaf.hidden)
        .limit(words.length)
        .toArray();
    return first.every((leaf, at) => leaf.text === words[at]) && first.some(leaf => leaf.offset === word.offset);
}
