import { builtInRule } from '../../rule.ts';

export const syntax = builtInRule({
    name: 'syntax',
    family: 'soundness',
    severity: 'error',
    findings: [],
    carried: null,
    summary: 'Something cannot be read, or is not written as the language has it.',
    why: 'What cannot be read is in no figure, no report and no handbook.',
    advice: 'Mend it as the finding says; where it knows how, there is a quick fix.',
    bad: `programme Northbridge "Northbridge" {
    coaching "Coaching" { takes }
}
`,
    on: 'takes',
    good: `programme Northbridge "Northbridge" {
    coaching "Coaching" { takes 8 sessions of 90 minutes }
}
`,
    fixable: true,
});
