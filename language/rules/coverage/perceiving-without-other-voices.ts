import { listedUpTo, titled } from '../../findings/wording.ts';
import { inSentence, MIGHT_TARGET, NEEDS_A_MAP, onDimension, targetedOfTheStudy } from '../questions/dimensions.ts';
import { isElsewhere } from '../questions/hosts.ts';
import { programmeRule } from '../rule.ts';

export const perceivingWithoutOtherVoices = programmeRule({
    name: 'perceiving-without-other-voices',
    family: 'coverage',
    severity: 'information',
    findings: ['user-voice'],
    carried: 'implied',
    summary: 'The ways of perceiving are targeted, but by no activity with service users or in another agency.',
    why: 'In the cases of the study, few things changed leaders as strongly as hearing from people themselves what they want of services and how they were failed.',
    advice: 'Bring in people who use services (`with service-users`), or let the participants see the work from within another agency (`hosted by`).',
    bad: `programme Northbridge "Northbridge" {
    seminar "Seeing the whole" { targets perceiving.balcony }
    coaching "Coaching" { targets being.resilience }
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    listening-event "Hearing from care leavers" {
        with service-users
        targets perceiving.other-narratives
    }
    coaching "Coaching" { targets being.resilience }
}
`,
    yieldsTo: NEEDS_A_MAP,
    asksFor: [...MIGHT_TARGET, 'With', 'LedBy', 'HostedBy', 'From'],
    *check(context) {
        const { programme } = context;
        const targeted = targetedOfTheStudy('perceiving', context);
        if (!targeted) return;
        const { dimension, items } = targeted;
        if (items.some(item => item.withServiceUsers || isElsewhere(item, programme))) return;
        yield {
            ...onDimension(dimension, items, programme),
            message: `Nothing that targets ${inSentence(dimension)} in ${titled(programme)} is with people who use services or in another agency: ${listedUpTo(items.map(titled), 4)}.`,
        };
    },
});
