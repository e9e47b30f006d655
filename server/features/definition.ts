import { AstUtils } from 'langium';
import type { DefinitionParams, Location, LocationLink } from 'vscode-languageserver';
import { isAccept } from '../../language/generated/ast.ts';
import { ruleOf } from '../../language/rules/registry.ts';
import type { Plan } from '../requests.ts';
import type { Server } from '../server.ts';
import { isProperty, nameAt, wordAt } from './cursor.ts';
import { RULE_SCHEME } from './document-text.ts';

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Where a name is declared: in this file, in another, or in the library. The name of a rule leads to the rule's page. */
export function definition(server: Server, plan: Plan, { position }: DefinitionParams): Location[] | LocationLink[] {
    const name = nameAt(plan, position, server.balcony);
    const word = name?.word ?? wordAt(plan, position);
    if (!word) return [];
    let link: LocationLink | undefined;
    if (name) {
        const { uri } = AstUtils.getDocument(name.means);
        const whole = name.means.$cstNode?.range;
        const own = server.balcony.references.NameProvider.getNameNode(name.means)?.range ?? whole;
        if (whole && own)
            link = { originSelectionRange: word.range, targetUri: uri.toString(), targetRange: whole, targetSelectionRange: own };
    } else if (isAccept(word.astNode) && isProperty(word, 'rule') && ruleOf(word.text)) {
        link = {
            originSelectionRange: word.range,
            targetUri: `${RULE_SCHEME}:/${word.text}.md`,
            targetRange: START,
            targetSelectionRange: START,
        };
    }
    if (!link) return [];
    return server.client.definitionLinks ? [link] : [{ uri: link.targetUri, range: link.targetSelectionRange }];
}
