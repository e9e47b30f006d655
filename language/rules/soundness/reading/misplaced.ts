import type { Body } from '../../../documentation/statements/statement.ts';
import { STATEMENTS, statementOf } from '../../../documentation/statements.ts';
import { listed, titled } from '../../../findings/wording.ts';
import { isActivity } from '../../../generated/ast.ts';
import { headOf } from '../../../model/design/origin.ts';
import { programmeOf } from '../../../references/programme-names.ts';
import { type BodyNode, documentRule, type Report } from '../../rule.ts';

/** The bodies that take each other's statements in the grammar, so that one in the wrong place is read, and told here. */
const BODY_WORDS = {
    Programme: 'a programme',
    Phase: 'a phase',
    Event: 'an event',
    Choice: 'a choice',
    Activity: 'an activity',
} as const satisfies Partial<Record<Body, string>>;
type PlanBody = keyof typeof BODY_WORDS;

export const misplaced = documentRule({
    name: 'misplaced',
    family: 'soundness',
    severity: 'error',
    findings: [],
    carried: null,
    summary: 'A statement stands where it says nothing.',
    why: 'Nothing reads it there, so the design does not say what it seems to.',
    advice: 'Move it to where it belongs.',
    bad: `programme Northbridge "Northbridge" {
    hosted by Trust
    secondment "Six weeks on a discharge team"
}
agency Trust "Northbridge Hospitals Trust"
`,
    on: 'hosted by Trust',
    good: `programme Northbridge "Northbridge" {
    secondment "Six weeks on a discharge team" {
        hosted by Trust
    }
}
agency Trust "Northbridge Hospitals Trust"
`,
    asksFor: [],
    *check({ bodies, services, document }) {
        const misspelt = services.references.MisspeltStatements.of(document);
        for (const body of bodies) {
            if (!Object.hasOwn(BODY_WORDS, body.$type)) continue;
            for (const statement of body.statements) {
                const belongs = BELONGS.get(statement.$type) ?? [];
                if (isActivity(statement) && misspelt.has(statement)) continue;
                if (!belongs.length || belongs.includes(body.$type as PlanBody)) continue;
                yield isHolding(statement) ? ofPart(statement, body, belongs) : ofStatement(statement, body, belongs);
            }
        }
    },
});

/** In which of these bodies each statement says something, by its name in the grammar. An activity begins with its kind, so it is not among the statements. */
const BELONGS = new Map<string, readonly PlanBody[]>([['Activity', ['Programme', 'Phase', 'Event', 'Choice']]]);
for (const { type, within } of STATEMENTS) {
    const bodies = (Object.keys(BODY_WORDS) as PlanBody[]).filter(body => within.includes(body) || BELONGS.get(type)?.includes(body));
    BELONGS.set(type, bodies);
}

/** A statement, told with its words. */
function ofStatement(statement: BodyNode['statements'][number], body: BodyNode, belongs: readonly PlanBody[]): Report {
    return {
        at: { node: statement },
        message: `\`${statementOf(statement)?.phrase ?? ''}\` says nothing in ${BODY_WORDS[body.$type as PlanBody]}.`,
        advice: `It belongs in ${listed(placesOf(belongs), 'or')}.`,
    };
}

/** A part of a plan, or what a programme declares. Where a brace is missing before it, that is the fault: so it is not told while anything cannot be read. */
function ofPart(part: BodyNode, body: BodyNode, belongs: readonly PlanBody[]): Report {
    const programme = programmeOf(part);
    const { title } = part as { title?: string };
    const words = statementOf(part)?.phrase ?? 'activity';
    const what = title ? `The ${words} ${titled({ title })}` : `\`${words}\``;
    return {
        at: headOf({ node: part }),
        message: `${what} stands in ${BODY_WORDS[body.$type as PlanBody]}.`,
        why: 'It cannot be held there, so a reader does not know what it is part of.',
        advice: `It belongs ${listed(
            placesOf(belongs).map(place => (place === 'the programme' ? 'straight in the programme' : `in ${place}`)),
            'or',
        )}; perhaps a closing brace is missing before it.`,
        ...(programme ? { within: { node: programme } } : {}),
    };
}

function placesOf(belongs: readonly PlanBody[]): string[] {
    return belongs.map(body => (body === 'Programme' ? 'the programme' : BODY_WORDS[body]));
}

function isHolding(statement: object): statement is BodyNode {
    return 'statements' in statement;
}
