import { listed, titled } from '../../findings/wording.ts';
import type { Dimension, Programme } from '../../model/design/design.ts';
import { headOf } from '../../model/design/origin.ts';
import { isOptional } from '../../model/design/plan.ts';
import { lettingTarget } from '../fixes/fixes-of-plans.ts';
import { coveringItems, targetsOnMap } from '../questions/questions.ts';
import { programmeRule, type StatementSort } from '../rule.ts';

const MIGHT_TARGET: readonly StatementSort[] = ['Activity', 'Targets', 'Trains', 'Uses'];

export const dimensionUncovered = programmeRule({
    name: 'dimension-uncovered',
    family: 'coverage',
    severity: 'information',
    findings: ['not-a-recipe'],
    carried: 'house',
    summary: 'No activity targets one of the dimensions of the framework that the programme uses.',
    why: 'The dimensions are a frame to look at whole, not a recipe: a strength in one may make up for a weakness in another.',
    advice: 'Let an activity target it, or accept it and say what makes up for it.',
    bad: `programme Northbridge "Northbridge" {
    secondment HealthSwap "Six weeks on a discharge team" {
        targets perceiving, thinking, relating, doing, being
    }
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    secondment HealthSwap "Six weeks on a discharge team" {
        targets feeling, perceiving, thinking, relating, doing, being
    }
}
`,
    fixable: true,
    yieldsTo: [
        { to: 'competency-only-programme', within: 'programme' },
        { to: 'nothing-mapped', within: 'programme' },
    ],
    missing: names => `activities for ${listed(names)}`,
    asksFor: MIGHT_TARGET,
    *check({ programme }) {
        if (!programme.activities.length) return;
        const items = coveringItems(programme).filter(item => !isOptional(item));
        const covered = new Set(items.flatMap(item => targetsOnMap(item)).map(({ framework, dimension }) => `${framework}.${dimension}`));
        for (const dimension of programme.frameworks.flatMap(framework => framework.dimensions)) {
            const qualified = `${dimension.framework}.${dimension.name}`;
            if (covered.has(qualified) || isChosenFor(dimension, programme)) continue;
            yield {
                at: headOf(programme.origin),
                message: `Nothing in ${titled(programme)} targets ${dimension.title.charAt(0).toLowerCase()}${dimension.title.slice(1)} (\`${dimension.name}\`).`,
                subject: qualified,
                names: [dimension.title.charAt(0).toLowerCase() + dimension.title.slice(1)],
                ...(dimension.limited === undefined ? {} : { asksFor: [...MIGHT_TARGET, 'ChosenBy'] }),
                fixes: lettingTarget(dimension, programme),
            };
        }
    },
});

/** What can hardly be taught, people are chosen for: where some way of choosing looks for more than competencies. */
function isChosenFor(dimension: Dimension, { cohort }: Programme): boolean {
    return dimension.limited !== undefined && (cohort?.chosenBy ?? []).some(({ to }) => to.nature !== 'competency-based');
}
