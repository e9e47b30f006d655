import { spanInWords } from '../../../model/amounts/wording.ts';
import { appending } from '../../fixes/fixes.ts';
import { programmeRule } from '../../rule.ts';

export const followUpFromWhen = programmeRule({
    name: 'follow-up-from-when',
    family: 'soundness',
    severity: 'error',
    findings: [],
    carried: null,
    summary: '`followed up for` does not say from when on.',
    why: 'Three years from the start and three years after the end can be years apart, and effects on the people a service is for come late.',
    advice: 'Write `from the start` or `after the end` behind it.',
    bad: `programme Northbridge "Northbridge" {
    followed up for 3 years
}
`,
    on: 'followed up for 3 years',
    good: `programme Northbridge "Northbridge" {
    followed up for 3 years from the start
}
`,
    fixable: true,
    asksFor: ['FollowedUp'],
    *check({ programme }) {
        const { followedUp } = programme;
        if (!followedUp || followedUp.from) return;
        yield {
            at: followedUp.origin,
            message: `The programme is followed up for ${spanInWords(followedUp.span)}, and does not say from when on.`,
            fixes: [
                { title: 'Count from the start', edits: [appending(followedUp.origin, ' from the start')], preferred: true },
                { title: 'Count after the end', edits: [appending(followedUp.origin, ' after the end')] },
            ],
        };
    },
});
