import type { AstNode } from 'langium';
import { OF_ACTIVITIES } from './statements/activity.ts';
import { OF_ANY_BODY } from './statements/any-body.ts';
import { OF_PROGRAMMES } from './statements/programme.ts';
import { OF_SHARED } from './statements/shared.ts';
import type { Body, StatementText } from './statements/statement.ts';

/** Every statement and declaration of the language, in the order in which a designer comes to them. */
export const STATEMENTS: readonly StatementText[] = [...OF_SHARED, ...OF_PROGRAMMES, ...OF_ACTIVITIES, ...OF_ANY_BODY].map(
    ([phrase, type, within, snippet, says, repeats]) => ({
        phrase,
        type,
        within,
        snippet,
        says,
        ...(repeats && { repeats }),
    }),
);

const byType = new Map<string, StatementText[]>();
for (const statement of STATEMENTS) byType.set(statement.type, [...(byType.get(statement.type) ?? []), statement]);

/** The statement of which `node` is one, by its first words where it can begin in several ways; undefined for what is none (an activity begins with its kind). */
export function statementOf(node: AstNode): StatementText | undefined {
    const candidates = byType.get(node.$type) ?? [];
    if (candidates.length < 2) return candidates[0];
    const written = (node.$cstNode?.text ?? '').slice(0, 60).replace(/\s+/g, ' ');
    const fitting = candidates.filter(({ phrase }) => written === phrase || written.startsWith(phrase + ' '));
    return fitting.sort((a, b) => b.phrase.length - a.phrase.length)[0] ?? candidates[0];
}

/** What can stand in `body`, in the order in which a designer comes to them. */
export function statementsWithin(body: Body): readonly StatementText[] {
    return STATEMENTS.filter(statement => statement.within.includes(body));
}
