import type { AstNode } from 'langium';
import type { Fix } from '../../findings/finding.ts';
import { choiceOf } from '../../findings/snippets.ts';
import { listedUpTo, titled } from '../../findings/wording.ts';
import type { Outcome, Programme } from '../../model/design/design.ts';
import { headOf } from '../../model/design/origin.ts';
import { insertingInto } from '../fixes/fixes.ts';
import { addingToProgramme } from '../fixes/fixes-of-plans.ts';
import { programmeRule } from '../rule.ts';

export const noServiceUserOutcome = programmeRule({
    name: 'no-service-user-outcome',
    family: 'outcomes',
    severity: 'warning',
    findings: ['outcomes-for-users'],
    carried: 'implied',
    summary: 'No outcome of the programme is an end outcome for a group of people who use services.',
    why: 'In the study, better outcomes for the people who use services are what it is all for.',
    advice: 'Add an outcome that says what gets better for whom: `outcome Name "…" { for PEOPLE }`.',
    bad: `programme Northbridge "Northbridge" {
    process outcome OneReferral "One referral route across the four agencies"
}
`,
    on: 'Northbridge',
    good: `people care-leavers "Young people leaving care"
programme Northbridge "Northbridge" {
    process outcome OneReferral "One referral route across the four agencies" {
        leads to SettledHomes
    }
    outcome SettledHomes "Care leavers have a settled home at 21" {
        for care-leavers
    }
}
`,
    fixable: true,
    missing: 'an outcome for the people who use services',
    asksFor: ['Outcome', 'For'],
    *check({ programme, namesInReach }) {
        const { outcomes } = programme;
        if (outcomes.some(outcome => outcome.sort === 'end' && outcome.forPeople.length)) return;
        yield {
            at: headOf(programme.origin),
            message: messageFor(programme),
            related: outcomes.map(outcome => ({ at: headOf(outcome.origin), message: `${titled(outcome)} is ${whatItIs(outcome)}` })),
            fixes: fixesFor(programme, namesInReach('People')),
        };
    },
});

function messageFor(programme: Programme): string {
    const { outcomes } = programme;
    if (!outcomes.length) return `${titled(programme)} names no outcome for the people who use services.`;
    const titles = listedUpTo(outcomes.map(titled), 3);
    if (outcomes.every(outcome => outcome.sort === 'process')) {
        return outcomes.length === 1
            ? `The only outcome of ${titled(programme)}, ${titles}, is a process outcome: it says how services will work, and not what gets better for whom.`
            : `All the outcomes of ${titled(programme)} are process outcomes (${titles}): they say how services will work, and not what gets better for whom.`;
    }
    return `None of the outcomes of ${titled(programme)} is for a group of people who use services: ${titles}.`;
}

function whatItIs(outcome: Outcome): string {
    if (outcome.sort !== 'end') return `a ${outcome.sort} outcome`;
    if (outcome.aim) return outcome.aim === 'system' ? 'for the system' : `for ${outcome.aim}`;
    return 'for nobody in particular';
}

function fixesFor(programme: Programme, people: readonly string[]): Fix[] {
    const open = programme.outcomes.find(outcome => outcome.sort === 'end' && !outcome.aim);
    if (open && people.length) {
        const edit = insertingInto(open.origin.node as AstNode, `for ${choiceOf(1, people)}`);
        return [{ title: `Say whom ${titled(open)} is for`, edits: [edit], preferred: true, snippet: true }];
    }
    const declared = people.length ? '' : 'people ${1:residents} "${2:The people it is for}"\n\n';
    const whom = people.length ? choiceOf(1, people) : '${1:residents}';
    const outcome = `outcome "\${3:What gets better for them}" {\n    for ${whom}\n    measured by "\${4:How it shows}"\n}`;
    return [{ ...addingToProgramme(programme, 'Add an outcome for people who use services', declared + outcome), preferred: true }];
}
