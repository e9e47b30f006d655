import { inWords, titled } from '../../findings/wording.ts';
import { headOf } from '../../model/design/origin.ts';
import { modesInWords } from '../questions/modes-in-words.ts';
import { answering } from '../questions/questions.ts';
import { programmeRule } from '../rule.ts';

export const oneModeOnly = programmeRule({
    name: 'one-mode-only',
    family: 'learning',
    severity: 'information',
    findings: ['not-one-style'],
    carried: 'implied',
    summary: 'Every activity is of one mode; it takes two to tell, and those of no mode do not count.',
    why: 'Formal programmes with peers helped many in the study, and yet that way of learning is not for everybody. So no one way is likely to be.',
    advice: 'Mix the ways of learning: something to do, somebody to think it through with, an idea to hold against it.',
    bad: `programme Northbridge "Northbridge" {
    coaching "Coaching" { takes 8 sessions of 90 minutes }
    action-learning-set "Sets" { takes 6 sessions of 0.5 days }
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    coaching "Coaching" { takes 8 sessions of 90 minutes }
    shadowing "A week beside another" { takes 5 days }
}
`,
    asksFor: ['Activity', 'Is'],
    *check({ programme }) {
        const activities = answering(programme).filter(({ mode }) => mode !== undefined);
        const [first] = activities;
        if (!first?.mode || activities.length < 2 || activities.some(({ mode }) => mode !== first.mode)) return;
        const all = activities.length === 2 ? 'Both activities' : `All ${inWords(activities.length)} activities`;
        const some = answering(programme).length > activities.length ? ' that have a mode' : '';
        yield {
            at: headOf(programme.origin),
            message: `${all} of ${titled(programme)}${some} are ${modesInWords(activities)}, and there is no other way to learn in it.`,
        };
    },
});
