import { titled } from '../../findings/wording.ts';
import { headOf } from '../../model/design/origin.ts';
import { programmeRule } from '../rule.ts';

export const placeUnsaid = programmeRule({
    name: 'place-unsaid',
    family: 'system',
    severity: 'hint',
    findings: ['place'],
    carried: 'implied',
    summary: 'The programme does not say which place it is for.',
    why: 'The study sees systems leadership as mostly local: a place has networks to build on, and a frame in which partners see where their interests meet.',
    advice: 'Say with `place` where its participants work: a town, a county, a region; if it is for a whole country, say that.',
    bad: `programme Northbridge "Northbridge" {
    purpose "Leaders from four agencies learn systems leadership together."
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    purpose "Leaders from four agencies learn systems leadership together."
    place   "Northbridge"
}
`,
    missing: 'the place it is for',
    asksFor: ['Place'],
    *check({ programme }) {
        if (programme.place?.text.trim()) return;
        yield {
            at: programme.place?.origin ?? headOf(programme.origin),
            message: `Nothing says which place ${titled(programme)} is for.`,
            within: programme.origin,
        };
    },
});
