import type { AstNode } from 'langium';
import { STATEMENTS, statementOf } from '../../../documentation/statements.ts';
import { isAccept, isEachTeam, isFrom, isSize, isWhen, isWhere } from '../../../generated/ast.ts';
import { documentRule } from '../../rule.ts';

export const saidTwice = documentRule({
    name: 'said-twice',
    family: 'soundness',
    severity: 'error',
    findings: [],
    carried: null,
    summary: 'A statement that comes once stands twice in one place, or an acceptance of one rule does.',
    why: 'Two of them can say different things, and a reader does not know which holds.',
    advice: 'Keep one of them; what is a list can name everything in one statement.',
    bad: `programme Northbridge "Northbridge" {
    coaching "Coaching" {
        takes 8 sessions of 90 minutes
        takes 2 days
    }
}
`,
    on: 'takes 2 days',
    good: `programme Northbridge "Northbridge" {
    coaching "Coaching" {
        takes 8 sessions of 90 minutes
        led by coach, systems-leader
    }
}
`,
    *check({ bodies }) {
        for (const body of bodies) {
            for (const statements of alike(body.statements)) {
                const seen = new Map<string, AstNode>();
                for (const statement of statements) {
                    const once = whatComesOnce(statement);
                    const first = once && seen.get(once);
                    if (once && !first) seen.set(once, statement);
                    if (!first) continue;
                    yield {
                        at: { node: statement },
                        message: `${once} stands twice in ${placeOf(body)}; it can be said once.`,
                        related: [{ at: { node: first }, message: 'It stands here first' }],
                    };
                }
            }
        }
    },
});

/** Statements of which some come once, for each sort of which there are several. */
function alike(statements: readonly AstNode[]): AstNode[][] {
    const bySort = new Map<string, AstNode[]>();
    for (const statement of statements) {
        if (COME_AGAIN.has(statement.$type)) continue;
        const ofSort = bySort.get(statement.$type);
        if (ofSort) ofSort.push(statement);
        else bySort.set(statement.$type, [statement]);
    }
    return [...bySort.values()].filter(({ length }) => length > 1);
}

/** The sorts of statement that come as often as one likes. Of some that may come again, each form comes once. */
const COME_AGAIN: ReadonlySet<string> = new Set([
    'Activity',
    ...STATEMENTS.filter(({ type, repeats }) => repeats && !['Accept', 'From', 'EachTeam'].includes(type)).map(({ type }) => type),
]);

/** What a statement says that can be said once, in words; undefined for what may come again. */
function whatComesOnce(statement: AstNode): string | undefined {
    if (isAccept(statement)) return statement.rule ? `\`accept ${statement.rule}\`` : undefined;
    if (isFrom(statement)) return statement.sectors.length ? '`from any in`' : '`from`';
    if (isEachTeam(statement)) return statement.of ? `\`each team from\` ${MANY[statement.of]}` : '`each team with`';
    if (isSize(statement)) return 'The number of people';
    // These are said in one of several ways.
    if (isWhere(statement)) return 'Where and how it is held';
    if (isWhen(statement)) return 'When it is';
    const known = statementOf(statement);
    return known && !known.repeats ? `\`${known.phrase}\`` : undefined;
}

const MANY = {
    agency: 'agencies',
    agencies: 'agencies',
    sector: 'sectors',
    sectors: 'sectors',
    level: 'levels',
    levels: 'levels',
} as const;

function placeOf(body: AstNode): string {
    const { title, name } = body as { title?: string; name?: string };
    const called = title ?? name;
    return called ? `“${called}”` : 'one place';
}
