import { countOf, inWords, titled } from '../../../findings/wording.ts';
import { programmeRule } from '../../rule.ts';

/** All of what is offered, where `all two` would not do. */
const ALL: Readonly<Record<number, string>> = { 1: 'it', 2: 'both' };

export const choiceOfAll = programmeRule({
    name: 'choice-of-all',
    family: 'soundness',
    severity: 'warning',
    findings: [],
    carried: null,
    summary: 'A choice chooses all that it offers, or more.',
    why: 'There is nothing to choose.',
    advice: 'Choose fewer, offer more, or take the activities out of the choice.',
    bad: `programme Northbridge "Northbridge" {
    choice "Study visits" {
        choose 2
        study-visit "How the harbour runs without a chief"
        study-visit "An orchestra without a conductor"
    }
}
`,
    on: 'choose 2',
    good: `programme Northbridge "Northbridge" {
    choice "Study visits" {
        choose 1
        study-visit "How the harbour runs without a chief"
        study-visit "An orchestra without a conductor"
    }
}
`,
    asksFor: ['Activity', 'Event'],
    *check({ programme }) {
        for (const choice of programme.choices) {
            const offered = choice.items.length;
            // A choice that offers nothing is still being written.
            if (!choice.choose || offered === 0 || choice.choose.count.least < offered) continue;
            const { least } = choice.choose.count;
            yield {
                at: choice.choose.origin,
                message:
                    least > offered
                        ? `${titled(choice)} asks participants to choose ${inWords(least)}, and offers only ${inWords(offered)}.`
                        : `${titled(choice)} offers ${countOf(offered, 'thing')}, and asks participants to choose ${ALL[offered] ?? `all ${inWords(offered)}`}.`,
                within: choice.origin,
            };
        }
    },
});
