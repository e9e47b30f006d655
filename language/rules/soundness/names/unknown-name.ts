import { builtInRule } from '../../rule.ts';

export const unknownName = builtInRule({
    name: 'unknown-name',
    family: 'soundness',
    severity: 'error',
    findings: [],
    carried: null,
    summary: 'A statement refers to a name that nothing has.',
    why: 'What it was meant to say is in no figure, no report and no handbook.',
    advice: 'Write the name as it is declared, or declare it.',
    bad: `programme Northbridge "Northbridge" {
    coaching "Coaching" { led by systems-laeder }
}
`,
    on: 'systems-laeder',
    good: `programme Northbridge "Northbridge" {
    coaching "Coaching" { led by systems-leader }
}
`,
    fixable: true,
});
