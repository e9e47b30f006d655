import { isActivity, isEvent, isTakes, type Lasts } from '../../../generated/ast.ts';
import type { Fix } from '../../../findings/finding.ts';
import { titled } from '../../../findings/wording.ts';
import { readDose } from '../../../model/design/reading/read-amounts.ts';
import { replacingKeyword } from '../../fixes/fixes.ts';
import { documentRule } from '../../rule.ts';

export const lastsIsElapsed = documentRule({
    name: 'lasts-is-elapsed',
    family: 'soundness',
    severity: 'error',
    findings: [],
    carried: null,
    summary: 'An activity or event `lasts` minutes, hours, days or sessions.',
    why: '`takes` is what something asks of a participant’s time, `lasts` how long it stretches: a coaching that takes 6 hours may last 8 months.',
    advice: 'Write `takes` for the time it asks.',
    bad: `programme Northbridge "Northbridge" {
    coaching "Coaching" {
        lasts 6 hours
    }
}
`,
    on: 'lasts 6 hours',
    good: `programme Northbridge "Northbridge" {
    coaching "Coaching" {
        takes 6 hours
        lasts 8 months
    }
}
`,
    fixable: true,
    *check({ nodes }) {
        for (const node of nodes('Lasts')) {
            const body = node.$container;
            if (!(isActivity(body) || isEvent(body)) || !isEffort(node)) continue;
            const hasTakes = body.statements.some(isTakes);
            const fix: Fix = {
                title: 'Write `takes` instead of `lasts`',
                edits: [replacingKeyword(node, 'lasts', 'takes')],
                preferred: true,
                safe: true,
            };
            yield {
                at: { node },
                message: `${titled({ title: body.title ?? '', name: body.name ?? '' })} says with \`lasts\` what it takes.`,
                // Where it says what it takes as well, only its writer knows which of the two holds.
                fixes: hasTakes ? [] : [fix],
                ...(hasTakes ? { advice: 'It says what it takes as well: keep the one that holds.' } : {}),
            };
        }
    },
});

/** Whether what it says is no stretch of time, but what something asks of somebody. */
function isEffort(node: Lasts): boolean {
    const dose = readDose(node.duration);
    if (!dose) return false;
    return dose.form !== 'span' || ['minute', 'hour', 'day'].includes(dose.span.unit);
}
