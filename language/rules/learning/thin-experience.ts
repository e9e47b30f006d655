import { titled } from '../../findings/wording.ts';
import { HARDLY } from '../../model/amounts/amounts.ts';
import { headOf } from '../../model/design/origin.ts';
import { shareInWords, timeInWords } from '../../model/amounts/wording.ts';
import { figures } from '../engine/computed.ts';
import { answering } from '../questions/questions.ts';
import { programmeRule } from '../rule.ts';
import { areSharesTold, isTimeTold, partInWords } from '../questions/stated.ts';

export const thinExperience = programmeRule({
    name: 'thin-experience',
    family: 'learning',
    severity: 'information',
    findings: ['experience-is-strongest'],
    carried: 'house',
    threshold: { default: 0.4, least: 0, most: 1, of: 'the share of participant time that is experience, from 0 to 1' },
    summary: 'Experience is under 40% of the participant time that is stated.',
    why: 'The study calls experience the most powerful way for individuals to learn this. It gives no share: the figure is ours.',
    advice: 'Give work in another part of the system, or on a live issue, more of the time; or accept it and say what the rest is for.',
    bad: `programme Northbridge "Northbridge" {
    theory-module "Adaptive work" { takes 3 days }
    shadowing "A day beside another" { takes 1 day }
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    theory-module "Adaptive work" { takes 3 days }
    secondment "Another team" { takes 2 days }
}
`,
    yieldsTo: [{ to: 'no-experiential-learning', within: 'programme' }],
    asksFor: ['Activity', 'Is'],
    *check(context) {
        const { programme, computed, threshold } = context;
        if (!areSharesTold(context)) return;
        const { time, balance } = computed(figures);
        const { share, hours } = balance.modes.experience;
        if (!share || share.most >= threshold - HARDLY) return;
        const experience = answering(programme).filter(({ mode }) => mode === 'experience');
        // What one of them takes that states no time may be all that is lacking.
        const isTimed = (of: (typeof experience)[number]) =>
            isTimeTold(of, time, slice => slice.part === 'own' && slice.mode === 'experience' && slice.whose.includes(of));
        if (!experience.every(isTimed)) return;
        yield {
            at: headOf(programme.origin),
            message: `Experience has ${shareInWords(share)} of the time that ${titled(programme)} states: ${partInWords(hours, timeInWords(time))}.`,
            related: experience.map(activity => ({ at: headOf(activity.origin), message: `${titled(activity)} is experience` })),
        };
    },
});
