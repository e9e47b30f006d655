import { type AstNode, CstUtils, type LangiumDocument } from 'langium';
import type { Acceptance, Finding, Fix } from '../../findings/finding.ts';
import { isAccept } from '../../generated/ast.ts';
import { insertingAfter, insertingInto } from './fixes.ts';
import { type BodyNode, isUnbending, type RuleText } from '../rule.ts';

/** What an acceptance can stand in, by its name in the grammar, and what it is called. */
const HOLDERS: Readonly<Record<string, string>> = {
    Programme: 'programme',
    Phase: 'phase',
    Event: 'event',
    Choice: 'choice',
    Activity: 'activity',
};

/**
 * A fix that accepts a finding of `rule` in the nearest programme, phase, event, choice or activity: for the reason that is given, or asking for one. Undefined where it
 * cannot be accepted: the document is broken, the finding is on a declaration that programmes share, or the rule is spoken of there already.
 */
export function acceptingFix(finding: Finding, rule: RuleText, document: LangiumDocument, given?: Acceptance): Fix | undefined {
    if (isUnbending(rule) || finding.accepted) return undefined;
    const body = holderOf(document, finding);
    if (!body) return undefined;
    const accepts = body.statements.filter(isAccept);
    if (accepts.some(accept => accept.rule === rule.name)) return undefined;

    const statement = `accept ${rule.name} ${given ? reasonOf(given) : 'because "${1:Why it is right here}"'}`;
    const last = accepts.at(-1);
    // Beside things with bodies of their own it would be lost, so it is set off from them.
    const apart = body.statements.some(one => 'statements' in one);
    return {
        title: `Accept this in the ${HOLDERS[body.$type] ?? ''}, with a reason`,
        edits: [last ? insertingAfter(last, statement) : insertingInto(body, statement, apart)],
        snippet: given === undefined,
    };
}

/** A reason as it is written: in one line, and nothing in it ends the text before its end. */
function reasonOf({ because, until }: Acceptance): string {
    const text = because.replace(/\s+/g, ' ').trim().replaceAll('\\', '\\\\').replaceAll('"', '\\"');
    return `because "${text}"${until === null ? '' : ` until ${until}`}`;
}

/** The nearest thing around a finding that an acceptance can stand in. */
function holderOf({ parseResult, textDocument }: LangiumDocument, { range }: Finding): BodyNode | undefined {
    const root = parseResult.value.$cstNode;
    const leaf = root && CstUtils.findLeafNodeAtOffset(root, textDocument.offsetAt(range.start));
    for (let at: AstNode | undefined = leaf?.astNode; at; at = at.$container) if (at.$type in HOLDERS) return at as BodyNode;
    return undefined;
}
