import { noneOf, titled } from '../../findings/wording.ts';
import { headOf } from '../../model/design/origin.ts';
import { givingTargets } from '../fixes/fixes-of-plans.ts';
import { coveringItems, targetsOnMap } from '../questions/questions.ts';
import { programmeRule } from '../rule.ts';

export const nothingMapped = programmeRule({
    name: 'nothing-mapped',
    family: 'competencies',
    severity: 'warning',
    findings: ['not-a-recipe'],
    carried: 'house',
    summary: 'No activity of a programme targets any dimension.',
    why: 'The design may be sound, but nobody can see it: without targets there is no map of what it reaches.',
    advice: 'Say of the activities that matter most what each is for, with `targets`.',
    bad: `programme Northbridge "Northbridge" {
    secondment HealthSwap "Six weeks on a discharge team"
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    secondment HealthSwap "Six weeks on a discharge team" {
        targets relating.empathy
    }
}
`,
    fixable: true,
    yieldsTo: [{ to: 'competency-only-programme', within: 'programme' }],
    missing: 'what each activity is for',
    asksFor: ['Activity', 'Targets', 'Trains'],
    *check({ programme }) {
        if (!programme.activities.length || coveringItems(programme).some(item => targetsOnMap(item).length)) return;
        yield {
            at: headOf(programme.origin),
            message: `${noneOf(programme.activities.length, 'activity', 'activities')} of ${titled(programme)} targets a dimension.`,
            fixes: givingTargets(programme),
        };
    },
});
