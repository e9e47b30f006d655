import { HARDLY } from '../../model/amounts/amounts.ts';
import type { Fix } from '../../findings/finding.ts';
import { titled } from '../../findings/wording.ts';
import type { Amount, Programme } from '../../model/design/design.ts';
import { headOf } from '../../model/design/origin.ts';
import { monthsInWords } from '../../model/amounts/wording.ts';
import { schedule } from '../engine/computed.ts';
import { replacing } from '../fixes/fixes.ts';
import { sayingInHead } from '../fixes/fixes-of-heads.ts';
import { programmeRule } from '../rule.ts';

export const shortHorizon = programmeRule({
    name: 'short-horizon',
    family: 'outcomes',
    severity: 'information',
    findings: ['long-game'],
    carried: 'implied',
    threshold: { default: 36, least: 0, most: 600, of: 'the months from its start for which a programme is followed up' },
    summary: 'The programme is followed up for less than three years from its start, or not at all.',
    why: 'The study calls it a long game, whose gains may come after a leader has left the post. It sets no length; one of the leaders it heard advises a view of three years at least, which is where our figure comes from.',
    advice: 'Say with `followed up for` how long somebody will look at what has come of it, and who may carry it on.',
    bad: `programme Northbridge "Northbridge" {
    lasts 18 months
    followed up for 12 months after the end
}
`,
    on: 'followed up for 12 months after the end',
    good: `programme Northbridge "Northbridge" {
    lasts 18 months
    followed up for 18 months after the end
}
`,
    fixable: true,
    missing: 'for how long it is followed up',
    asksFor: ['FollowedUp', 'Lasts', 'Phase', 'When'],
    *check({ programme, threshold, computed }) {
        const { followedUp: said } = programme;
        if (!said) {
            if (threshold <= 0) return;
            yield {
                at: headOf(programme.origin),
                message: `Nothing says for how long ${titled(programme)} is followed up.`,
                fixes: fixesFor(programme, threshold),
            };
            return;
        }
        // Null where nobody can tell from when it counts.
        const { followedUp, length } = computed(schedule);
        if (!followedUp || followedUp.most === null || followedUp.most >= threshold - HARDLY) return;
        yield {
            at: said.origin,
            message: messageFor(programme, followedUp, said.from === 'end' ? length : null),
            within: programme.origin,
            isSaid: true,
            fixes: fixesFor(programme, threshold),
        };
    },
});

/** `length` is the programme's, where the follow-up is counted from its end. */
function messageFor(programme: Programme, followedUp: Amount, length: Amount | null): string {
    return length
        ? `${titled(programme)} lasts ${monthsInWords(length)} and is followed up until ${monthsInWords(followedUp)} after its start.`
        : `${titled(programme)} is followed up for ${monthsInWords(followedUp)} from its start, and no longer.`;
}

function fixesFor(programme: Programme, threshold: number): Fix[] {
    const statement = `followed up for ${threshold} months from the start`;
    const title = `Follow it up for ${threshold} months from the start`;
    const { followedUp } = programme;
    if (followedUp) return [{ title, edits: [replacing(followedUp.origin, statement)], preferred: true }];
    const { edits } = sayingInHead(programme, title, statement);
    return [{ title, edits, preferred: true }];
}
