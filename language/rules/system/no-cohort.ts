import { choiceOf } from '../../findings/snippets.ts';
import { titled } from '../../findings/wording.ts';
import type { AstNode } from 'langium';
import type { Fix } from '../../findings/finding.ts';
import type { Programme } from '../../model/design/design.ts';
import { headOf } from '../../model/design/origin.ts';
import { saysWho } from '../questions/cohort.ts';
import { insertingInto } from '../fixes/fixes.ts';
import { addingToProgramme } from '../fixes/fixes-of-plans.ts';
import { programmeRule } from '../rule.ts';

export const noCohort = programmeRule({
    name: 'no-cohort',
    family: 'system',
    severity: 'warning',
    findings: ['collective'],
    carried: 'house',
    summary: 'The programme does not say who takes part.',
    why: 'The study describes systems leadership as the work of many people together, at different places and levels: who they are is half of the design.',
    advice: 'Add a `cohort`: how many people, from which agencies, at which levels, and how they are chosen.',
    bad: `programme Northbridge "Northbridge" {
    coaching "Coaching"
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    cohort {
        24 people
        from any in health, police, voluntary
    }
    coaching "Coaching"
}
`,
    fixable: true,
    missing: 'who takes part',
    asksFor: ['Cohort', 'Size', 'OpenTo', 'EachTeam', 'From', 'At', 'ChosenBy', 'EndorsedBy', 'SupportedBy'],
    *check({ programme, namesInReach }) {
        const { cohort } = programme;
        if (cohort && saysWho(cohort)) return;
        yield {
            at: headOf((cohort ?? programme).origin),
            message: cohort
                ? `The cohort of ${titled(programme)} is empty: it says nothing of who takes part.`
                : `Nothing says who takes part in ${titled(programme)}.`,
            within: programme.origin,
            fixes: [fixFor(programme, namesInReach('Agency'))],
        };
    },
});

function fixFor(programme: Programme, agencies: readonly string[]): Fix {
    const from = agencies.length ? `from ${choiceOf(2, agencies)}` : 'open to "${2:Whom it is for}"';
    const says = `\${1:24} people\n${from}`;
    const title = 'Say who takes part';
    if (programme.cohort) {
        return { title, edits: [insertingInto(programme.cohort.origin.node as AstNode, says)], preferred: true, snippet: true };
    }
    return { ...addingToProgramme(programme, title, `cohort {\n    ${says.replace('\n', '\n    ')}\n}`), preferred: true };
}
