import { titled } from '../../findings/wording.ts';
import type { Programme } from '../../model/design/design.ts';
import { headOf } from '../../model/design/origin.ts';
import { isOptional } from '../../model/design/plan.ts';
import { programmeRule } from '../rule.ts';

export const systemsLeadershipUnnamed = programmeRule({
    name: 'systems-leadership-unnamed',
    family: 'system',
    severity: 'information',
    findings: ['naming'],
    carried: 'stated',
    summary: 'Neither the purpose nor any title or `about` names systems leadership, or what the framework calls it.',
    why: 'The study would begin by naming systems leadership, so that it becomes explicit as a way of working; formal learning can give people in many organisations a language in common.',
    advice: 'Name it where the participants meet it first, in the purpose or in a title.',
    bad: `programme Northbridge "Northbridge Fellowship" {
    purpose "Leaders from four agencies learn to work together."
}
`,
    on: 'purpose "Leaders from four agencies learn to work together."',
    good: `programme Northbridge "Northbridge Fellowship" {
    purpose "Leaders from four agencies learn systems leadership together."
}
`,
    yieldsTo: [{ to: 'purpose-unsaid', within: 'programme' }],
    asksFor: ['Purpose', 'About', 'Uses'],
    *check({ programme }) {
        const names = programme.frameworks.map(framework => framework.title);
        if (textsOf(programme).some(text => namesIt(text, names))) return;
        yield {
            at: programme.purpose?.origin ?? headOf(programme.origin),
            message: `Systems leadership is named nowhere in ${titled(programme)}: neither its purpose nor any title or description has the words.`,
            within: programme.origin,
        };
    },
});

/** Where a designer might name it: the purpose, and the titles and `about`s of all that a participant meets. */
function textsOf(programme: Programme): (string | undefined)[] {
    const parts = [
        programme,
        ...programme.phases,
        ...programme.outcomes,
        ...programme.strands,
        ...programme.everything.filter(item => !isOptional(item)),
    ];
    return [programme.purpose?.text, programme.cohort?.about, ...parts.flatMap(({ title, about }) => [title, about])];
}

const BETWEEN = String.raw`['’]?[\s*_‐‑–-]+`;
const NAMED = new RegExp(String.raw`(?<![\p{L}\p{N}])systems?${BETWEEN}(lead|leaders?|leadership|leading)(?![\p{L}\p{N}])`, 'iu');

function namesIt(text: string | undefined, names: readonly string[]): boolean {
    if (!text) return false;
    const plain = ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').toLowerCase()} `;
    return (
        NAMED.test(text) ||
        names.some(
            name =>
                name.trim() &&
                plain.includes(
                    ` ${name
                        .replace(/[^\p{L}\p{N}]+/gu, ' ')
                        .trim()
                        .toLowerCase()} `,
                ),
        )
    );
}
