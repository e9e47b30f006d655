import { documentRule } from '../rule.ts';
import { HERO_WORDS } from './lists/hero-words.ts';
import { questioned } from './reading/questioned.ts';

export const heroLanguage = documentRule({
    name: 'hero-language',
    family: 'words',
    severity: 'information',
    findings: ['post-heroic'],
    carried: 'stated',
    summary:
        'A purpose, title, outcome or `about` has the words of the hero leader, such as forceful, uncompromising, single-minded or fearless, for the leaders to be grown.',
    why: 'In the study, good systems leaders are described as reflective, empathetic, magnanimous and calm, at ease in the background as much as in front. The hero who carries everybody along by force of will is missing from those accounts.',
    advice: 'Say what such a leader does with others: listens, enables, brings together, lets go. Brave, bold and determined are words that the study uses itself.',
    bad: `programme Northbridge "Northbridge" {
    purpose "Build forceful leaders who never give in."
}
`,
    on: 'forceful',
    good: `programme Northbridge "Northbridge" {
    purpose "Grow brave leaders who listen, instead of forceful ones who never give in."
}
`,
    fixable: true,
    check: context => questioned(context, HERO_WORDS, { ofLeaders: true, whose: 'the hero leader' }),
});
