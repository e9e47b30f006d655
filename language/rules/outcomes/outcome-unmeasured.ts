import type { AstNode } from 'langium';
import { titled } from '../../findings/wording.ts';
import type { Outcome } from '../../model/design/design.ts';
import { headOf } from '../../model/design/origin.ts';
import { insertingInto, replacing } from '../fixes/fixes.ts';
import { programmeRule } from '../rule.ts';

export const outcomeUnmeasured = programmeRule({
    name: 'outcome-unmeasured',
    family: 'outcomes',
    severity: 'information',
    findings: ['outcomes-monitored'],
    carried: 'implied',
    summary: 'An outcome has no measure; a learning outcome, nothing that assesses it.',
    why: 'The study found it accepted by all that outcomes are monitored; what leaders objected to was inspection that looks at compliance with process.',
    advice: 'Say with `measured by` what will show whether it has come about; a story that is gathered the same way each year can be a measure, too.',
    bad: `people care-leavers "Young people leaving care"
programme Northbridge "Northbridge" {
    outcome SettledHomes "Care leavers have a settled home at 21" { for care-leavers }
}
`,
    on: 'SettledHomes',
    good: `people care-leavers "Young people leaving care"
programme Northbridge "Northbridge" {
    outcome SettledHomes "Care leavers have a settled home at 21" {
        for care-leavers
        measured by "share in suitable accommodation at 21"
    }
}
`,
    fixable: true,
    asksFor: ['MeasuredBy', 'AssessedBy'],
    *check({ programme }) {
        for (const outcome of programme.outcomes) {
            if (outcome.measures.some(({ text }) => text.trim()) || outcome.assessedBy.length) continue;
            const isLearning = outcome.sort === 'learning';
            // What the programme assesses as a whole, it assesses of what is learned in it.
            if (isLearning && programme.assessedBy.length) continue;
            yield {
                at: headOf(outcome.origin),
                message: isLearning ? `Nothing says how ${titled(outcome)} is assessed.` : `Nothing says how ${titled(outcome)} will show.`,
                within: isLearning ? programme.origin : outcome.origin,
                fixes: [fixFor(outcome)],
            };
        }
    },
});

function fixFor({ sort, origin, measures }: Outcome) {
    const [title, snippet] =
        sort === 'learning'
            ? ['Say how it is assessed', 'assessed by ${1|reflective-account,peer-feedback,portfolio,project-review,presentation|}']
            : ['Say how it is measured', 'measured by "${1:How it shows}"'];
    // An empty measure that stands already is filled in, since the statement comes once.
    const [empty] = measures;
    const edit =
        empty && sort !== 'learning' ? replacing(empty.origin, '"${1:How it shows}"') : insertingInto(origin.node as AstNode, snippet);
    return { title, edits: [edit], preferred: true, snippet: true };
}
