import { AstUtils, GrammarUtils } from 'langium';
import type { DocumentLink, Range } from 'vscode-languageserver';
import { ruleIn } from '../../../language/checks/own-rules.ts';
import * as ast from '../../../language/generated/ast.ts';
import type { Plan } from '../../requests.ts';
import type { Server } from '../../server.ts';
import { RULE_SCHEME } from '../document-text.ts';

/** What can be opened from a text: where a reading can be read, the links in prose, the page of a rule that is accepted. */
export function documentLinks({ settings }: Server, plan: Plan): DocumentLink[] {
    const links: DocumentLink[] = [];
    for (const node of AstUtils.streamAllContents(plan.parseResult.value)) {
        if (ast.isLink(node)) {
            const range = rangeOf(node, 'url');
            if (range && isWeb(node.url)) links.push({ range: inner(range), target: node.url, tooltip: 'Open the reading' });
        } else if (ast.isAccept(node)) {
            const range = rangeOf(node, 'rule');
            if (range && ruleIn(settings.of(plan.uri), node.rule))
                links.push({ range, target: `${RULE_SCHEME}:/${node.rule}.md`, tooltip: 'Read why there is this rule' });
        } else if (isProse(node)) links.push(...linksInProse(plan, node));
    }
    return links;
}

type Prose = ast.About | ast.Prepare | ast.Expect | ast.Bring | ast.Note | ast.Rationale;

function isProse(node: unknown): node is Prose {
    return ast.isAbout(node) || ast.isPrepare(node) || ast.isExpect(node) || ast.isBring(node) || ast.isNote(node) || ast.isRationale(node);
}

/** The links that prose holds as Markdown has them: `[words](address)`. */
function linksInProse(plan: Plan, node: Prose): DocumentLink[] {
    const typed = node.$cstNode && GrammarUtils.findNodeForProperty(node.$cstNode, 'text');
    if (!typed) return [];
    return [...typed.text.matchAll(/(\[[^\][\r\n]*\]\()([^\s()]+)\)/g)].flatMap(match => {
        const [, before = '', address = ''] = match;
        if (!isWeb(address) && !address.startsWith('mailto:')) return [];
        const from = typed.offset + match.index + before.length;
        const range = { start: plan.textDocument.positionAt(from), end: plan.textDocument.positionAt(from + address.length) };
        return [{ range, target: address, tooltip: 'Open the link' }];
    });
}

/** What an editor can be asked to open: nothing on this machine, and nothing that runs. */
function isWeb(address: string): boolean {
    return /^https?:\/\/[^\s"<>]+$/.test(address);
}

function rangeOf(node: ast.Link | ast.Accept, property: string): Range | undefined {
    return node.$cstNode && GrammarUtils.findNodeForProperty(node.$cstNode, property)?.range;
}

/** Without the quotation marks. */
function inner({ start, end }: Range): Range {
    return { start: { ...start, character: start.character + 1 }, end: { ...end, character: end.character - 1 } };
}
