import { faultsOf } from '../../../parsing/recovery.ts';
import { documentRule } from '../../rule.ts';

export const nothingWritten = documentRule({
    name: 'nothing-written',
    family: 'soundness',
    severity: 'hint',
    findings: [],
    carried: null,
    summary: 'A file has nothing in it, or comments alone.',
    why: 'A file holds a programme, or what several programmes share: agencies, groups of people, competencies.',
    advice: 'Begin with `programme Name "Title" { … }`, and say in it what it is for: `purpose "…"`. Or let New programme in the editor, or `balcony new`, write a first draft to go on from.',
    bad: `// The fellowship for the spring. More to come.
`,
    on: '// The fellowship for the spring. More to come.',
    good: `// The fellowship for the spring. More to come.
programme Northbridge "Northbridge" {
    purpose "Leaders of the four agencies practise leading where none of them is in charge."
}
`,
    *check({ document }) {
        const { parseResult } = document;
        if (parseResult.value.declarations.length > 0 || faultsOf(parseResult).length > 0) return;
        yield { at: { node: parseResult.value }, message: 'Nothing is written here yet.' };
    },
});
