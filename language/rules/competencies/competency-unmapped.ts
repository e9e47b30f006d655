import type { Fix } from '../../findings/finding.ts';
import { choiceOf } from '../../findings/snippets.ts';
import { titled } from '../../findings/wording.ts';
import { type Competency, isDimension, isElement } from '../../generated/ast.ts';
import type { BalconyServices } from '../../services.ts';
import { appending } from '../fixes/fixes.ts';
import { documentRule } from '../rule.ts';

export const competencyUnmapped = documentRule({
    name: 'competency-unmapped',
    family: 'competencies',
    severity: 'hint',
    findings: ['mindset'],
    carried: 'house',
    summary: 'A competency expresses no dimension or element of one.',
    why: 'The study describes systems leadership as a way of thinking about the role and living it, more than as a set of technical skills. A competency that expresses none of it shows nowhere on the map.',
    advice: 'Say with `expresses` which elements of the dimensions it shows in; where it shows in none, it is a technical skill, and that is worth knowing.',
    bad: `competency Influencing "Influencing without authority"
programme Northbridge "Northbridge" {
    skills-course "Influence" { trains Influencing }
}
`,
    on: 'Influencing',
    good: `competency Influencing "Influencing without authority" expresses doing.enabling
programme Northbridge "Northbridge" {
    skills-course "Influence" { trains Influencing }
}
`,
    fixable: true,
    yieldsTo: [{ to: 'unused-declaration', within: 'subject' }],
    asksFor: ['Competency'],
    *check({ nodes, services }) {
        for (const competency of nodes('Competency')) {
            if (!competency.name || competency.expresses.length) continue;
            yield {
                at: { node: competency, property: 'name' },
                message: `${titled(competency)} expresses no dimension, so whatever trains it shows on no map.`,
                subject: competency,
                fixes: fixesFor(competency, services),
            };
        }
    },
});

/** An `expresses` with a choice of the elements of the framework that names mean there. */
function fixesFor(competency: Competency, services: BalconyServices): Fix[] {
    const [framework] = services.references.ScopeProvider.frameworksOf(competency);
    const words = (framework?.statements ?? [])
        .filter(isDimension)
        .flatMap(dimension => dimension.statements.filter(isElement).map(element => `${dimension.name}.${element.name}`));
    if (!words.length) return [];
    const edit = appending({ node: competency, property: 'title' }, ` expresses ${choiceOf(1, words)}`);
    return [{ title: 'Say what it expresses', edits: [edit], preferred: true, snippet: true }];
}
