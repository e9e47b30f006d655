import type { DefinitionParams, Location, LocationLink } from 'vscode-languageserver';
import { isAccept } from '../../../language/generated/ast.ts';
import { ruleOf } from '../../../language/rules/registry.ts';
import type { Plan } from '../../requests.ts';
import type { Server } from '../../server.ts';
import { isProperty, nameAt, wordAt } from '../cursor.ts';
import { RULE_SCHEME } from '../document-text.ts';
import { asTheEditorTakes, linksTo } from './places.ts';

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Where a name is declared: in this file, in another, or in the library. The name of a rule leads to the rule's page. */
export function definition(server: Server, plan: Plan, { position }: DefinitionParams): Location[] | LocationLink[] {
    const name = nameAt(plan, position, server.balcony);
    if (name) return linksTo(server, [name.means], name.word.range);
    const word = wordAt(plan, position);
    if (!word || !isAccept(word.astNode) || !isProperty(word, 'rule') || !ruleOf(word.text)) return [];
    const page = { originSelectionRange: word.range, targetUri: `${RULE_SCHEME}:/${word.text}.md` };
    return asTheEditorTakes(server, [{ ...page, targetRange: START, targetSelectionRange: START }]);
}
