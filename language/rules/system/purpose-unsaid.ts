import { titled } from '../../findings/wording.ts';
import { headOf } from '../../model/design/origin.ts';
import { replacing } from '../fixes/fixes.ts';
import { sayingInHead } from '../fixes/fixes-of-heads.ts';
import { isPlaceholder } from '../questions/placeholder.ts';
import { programmeRule } from '../rule.ts';

export const purposeUnsaid = programmeRule({
    name: 'purpose-unsaid',
    family: 'system',
    severity: 'information',
    findings: ['shared-purpose'],
    carried: 'implied',
    summary: 'The programme does not say what it is for.',
    why: 'In the study, what binds systems leaders is values that they share and a purpose that goes beyond any one organisation.',
    advice: 'Say with `purpose`, in a sentence or two, what is to become better through it, and for whom.',
    bad: `programme Northbridge "Northbridge" {
    place "Northbridge"
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    purpose "Leaders from four agencies learn systems leadership together, so that young people leave care to a settled life."
    place   "Northbridge"
}
`,
    fixable: true,
    missing: 'its purpose',
    asksFor: ['Purpose'],
    *check({ programme }) {
        const { purpose } = programme;
        if (purpose?.text.trim() && !isPlaceholder(purpose.text)) return;
        const words = 'purpose "${1:What is to become better, and for whom}"';
        const title = 'Say what it is for';
        yield {
            at: purpose?.origin ?? headOf(programme.origin),
            message: `Nothing says what ${titled(programme)} is for.`,
            within: programme.origin,
            fixes: [
                purpose
                    ? { title, edits: [replacing(purpose.origin, words)], preferred: true, snippet: true }
                    : { ...sayingInHead(programme, title, words), preferred: true },
            ],
        };
    },
});
