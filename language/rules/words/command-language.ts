import { documentRule } from '../rule.ts';
import { COMMAND_WORDS } from './lists/command-words.ts';
import { questioned } from './reading/questioned.ts';

export const commandLanguage = documentRule({
    name: 'command-language',
    family: 'words',
    severity: 'information',
    findings: ['command-and-control-fails'],
    carried: 'stated',
    summary: 'A purpose, title, outcome or `about` has the words of command and control, or makes compliance the aim.',
    why: "The study says that command and control cannot work where a leader's authority is not recognised and others hold the resources. Regimes of compliance with process, it says as well, undermine systems leadership.",
    advice: 'Say what people are to agree on and bring about together. That something is to be safe, managed, monitored or accounted for can be said as that.',
    bad: `programme Northbridge "Northbridge" {
    process outcome "All teams comply with the referral procedure"
}
`,
    on: 'comply with',
    good: `programme Northbridge "Northbridge" {
    process outcome "All teams know who is accountable for each referral"
}
`,
    fixable: true,
    check: context => questioned(context, COMMAND_WORDS, { ofLeaders: false, whose: 'command and compliance' }),
});
