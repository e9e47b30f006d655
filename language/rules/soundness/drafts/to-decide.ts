import { documentRule } from '../../rule.ts';

export const toDecide = documentRule({
    name: 'to-decide',
    family: 'soundness',
    severity: 'hint',
    findings: [],
    carried: null,
    summary: 'A `to decide` stands in the file.',
    why: 'It is listed in the review, and the handbook says "to be confirmed" there.',
    advice: 'Once it is decided, write what was decided and take the line out.',
    bad: `programme Northbridge "Northbridge" {
    to decide "Which venue for the residential?"
}
`,
    on: 'to decide "Which venue for the residential?"',
    good: `programme Northbridge "Northbridge" {
    event "Opening residential" { residential at "Hollin Hall" }
}
`,
    *check({ nodes }) {
        for (const node of nodes('ToDecide')) yield { at: { node }, message: `Still to decide: ${node.text || 'what is not said yet'}` };
    },
});
