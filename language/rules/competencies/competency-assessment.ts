import { capital, listed, titled, uncapital } from '../../findings/wording.ts';
import type { Assessment, Programme } from '../../model/design/design.ts';
import type { AstNode } from 'langium';
import { programmeRule } from '../rule.ts';

export const competencyAssessment = programmeRule({
    name: 'competency-assessment',
    family: 'competencies',
    severity: 'warning',
    findings: ['appraisal-by-tasks'],
    carried: 'implied',
    summary: 'Every way of assessing is competency-based or counts tasks done.',
    why: 'Organisations that favour systems leadership, the study says, look in appraisals for what adds to the good of the whole, and not for tasks done and competencies shown. It says so of appraising leaders; for a programme it follows.',
    advice: 'Add a way of assessing that shows what the learning does for others: a reflective account, feedback from peers or service users, a review of the project.',
    bad: `programme Northbridge "Northbridge" {
    assessed by competency-checklist, completion-record
}
`,
    on: 'assessed by competency-checklist, completion-record',
    good: `programme Northbridge "Northbridge" {
    assessed by competency-checklist, reflective-account
}
`,
    asksFor: ['AssessedBy'],
    *check({ programme }) {
        const ways = [...programme.assessedBy, ...programme.outcomes.flatMap(outcome => outcome.assessedBy)];
        const [first] = ways;
        if (!first || ways.some(({ method }) => method.nature === undefined)) return;
        const statements = [...new Set(ways.map(statementOf))];
        yield {
            at: { node: statementOf(first) },
            message: messageFor(ways, programme),
            within: programme.origin,
            related: statements.slice(1).map(node => ({ at: { node }, message: 'The same is so here' })),
        };
    },
});

function messageFor(ways: readonly Assessment[], programme: Programme): string {
    const titles = [...new Set(ways.map(({ method }) => uncapital(method.title)))];
    const natures = new Set(ways.map(({ method }) => method.nature));
    const looks =
        natures.size > 1
            ? 'look for competencies shown and tasks done'
            : natures.has('task-counting')
              ? 'count tasks done'
              : 'look for competencies shown';
    if (titles.length > 1) return `${capital(listed(titles))} are the ways in which ${titled(programme)} assesses, and they ${looks}.`;
    return `${capital(titles[0] ?? '')} is the only way in which ${titled(programme)} assesses, and it ${looks.replace(/^(look|count)/, '$1s')}.`;
}

function statementOf({ origin }: Assessment): AstNode {
    const node = origin.node as AstNode;
    return node.$container ?? node;
}
