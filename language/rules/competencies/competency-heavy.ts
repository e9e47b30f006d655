import { listedUpTo, titled } from '../../findings/wording.ts';
import { HARDLY } from '../../model/amounts/amounts.ts';
import { headOf } from '../../model/design/origin.ts';
import { isOptional } from '../../model/design/plan.ts';
import type { Slice } from '../../model/time/slice.ts';
import { shareOf } from '../../model/amounts/shares.ts';
import { shareInWords, timeInWords } from '../../model/amounts/wording.ts';
import { figures } from '../engine/computed.ts';
import { coveringItems } from '../questions/questions.ts';
import { programmeRule } from '../rule.ts';
import { areSharesTold, partInWords } from '../questions/stated.ts';
import { trainsOnly } from '../questions/training.ts';

export const competencyHeavy = programmeRule({
    name: 'competency-heavy',
    family: 'competencies',
    severity: 'warning',
    findings: ['competencies-are-not-the-way'],
    carried: 'stated',
    threshold: {
        default: 0.5,
        least: 0,
        most: 1,
        of: 'the share of participant time in activities that train competencies and target nothing, from 0 to 1',
    },
    summary:
        'More than half of the participant time that is stated is in activities that train competencies and themselves target nothing.',
    why: 'The study says that developing individuals around competencies and technical skills is not the way forward. How much is too much it does not say: the figure is ours.',
    advice: 'Give some of that time to experience and to reflecting on it, or say with `targets` which way of leading the training is there for.',
    bad: `competency Budgets "Budget monitoring"
programme Northbridge "Northbridge" {
    skills-course "Budgets" {
        takes 3 days
        trains Budgets
    }
    coaching "Coaching" {
        takes 1 day
        targets doing.enabling
    }
}
`,
    on: 'Northbridge',
    good: `competency Budgets "Budget monitoring"
programme Northbridge "Northbridge" {
    skills-course "Budgets" {
        takes 1 day
        trains Budgets
    }
    coaching "Coaching" {
        takes 1 day
        targets doing.enabling
    }
}
`,
    yieldsTo: [{ to: 'competency-only-programme', within: 'programme' }],
    asksFor: ['Targets'],
    *check(context) {
        const { programme, computed, threshold } = context;
        if (!areSharesTold(context)) return;
        const { time } = computed(figures);
        const training = time.measure(isTraining);
        const share = shareOf(
            training,
            time.measure(slice => !isTraining(slice)),
        );
        if (!share || share.least <= threshold + HARDLY) return;
        const items = coveringItems(programme).filter(item => item.trains.length > 0 && trainsOnly(item) && !isOptional(item));
        yield {
            at: headOf(programme.origin),
            message:
                `${shareInWords(share)} of the time that ${titled(programme)} states (${partInWords(training.hours, timeInWords(time))}) ` +
                `goes to training competencies where no dimension is targeted: ${listedUpTo(items.map(titled), 4)}.`,
            related: items.map(item => ({ at: headOf(item.origin), message: `${titled(item)} trains competencies and targets nothing` })),
        };
    },
});

function isTraining(slice: Slice): boolean {
    return slice.whose.length > 0 && slice.whose.every(trainsOnly);
}
