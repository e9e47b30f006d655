import { titled } from '../../findings/wording.ts';
import { HARDLY, sumOf } from '../../model/amounts/amounts.ts';
import { type Doer, withThoseAround } from '../../model/design/plan.ts';
import { shareOf } from '../../model/amounts/shares.ts';
import type { ParticipantTime } from '../../model/time/time.ts';
import { hoursInWords, shareInWords } from '../../model/amounts/wording.ts';
import { figures } from '../engine/computed.ts';
import { inSentence, MIGHT_TARGET, NEEDS_A_MAP, onDimension, targeting } from '../questions/dimensions.ts';
import { programmeRule } from '../rule.ts';
import { areSharesTold, isTimeTold, partInWords } from '../questions/stated.ts';

export const lopsidedCoverage = programmeRule({
    name: 'lopsided-coverage',
    family: 'coverage',
    severity: 'information',
    findings: ['not-a-recipe'],
    carried: 'house',
    threshold: { default: 0.6, least: 0, most: 1, of: 'the share of target time in one dimension, from 0 to 1' },
    summary:
        'One dimension has more than 60% of the time that goes to dimensions; an activity counts whole for each dimension that it targets.',
    why: 'The study offers the dimensions as a flexible frame whose parts belong together, and says that a strength in one may to some degree make up for a weakness in another. So this may be as it should be; it is worth a look, and the figure is ours.',
    advice: 'Let what is there target other dimensions too, or give them time of their own; or accept it, and say why this one counts most here.',
    bad: `programme Northbridge "Northbridge" {
    theory-module "Complex adaptive systems" {
        takes 4 days
        targets thinking
    }
    live-project "One referral route" {
        takes 1 day
        targets doing
    }
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    theory-module "Complex adaptive systems" {
        takes 2 days
        targets thinking
    }
    live-project "One referral route" {
        takes 2 days
        targets doing
    }
}
`,
    yieldsTo: NEEDS_A_MAP,
    asksFor: MIGHT_TARGET,
    *check(context) {
        const { programme, computed, threshold } = context;
        if (!areSharesTold(context)) return;
        const { coverage, time } = computed(figures);
        for (const { framework, dimensions } of coverage.frameworks) {
            const whose = coverage.frameworks.length > 1 ? ` of ${titled(framework)}` : '';
            for (const one of dimensions) {
                const others = dimensions.filter(other => other !== one);
                const rest = sumOf(others.map(({ hours }) => hours));
                const share = one.stated ? shareOf(one, { hours: rest, stated: true }) : null;
                if (!share || share.least <= threshold + HARDLY) continue;
                // An activity whose time nobody knows may be just what the others get.
                if (others.flatMap(targeting).some(item => !isTimed(item, time))) continue;
                const { dimension } = one;
                yield {
                    ...onDimension(dimension, targeting(one), programme),
                    message:
                        `${shareInWords(share)} of the time that ${titled(programme)} gives to the dimensions${whose} goes to ${inSentence(dimension)} ` +
                        `(${partInWords(one.hours, hoursInWords(sumOf([one.hours, rest])))}, each activity counted once for every dimension that it targets).`,
                };
            }
        }
    },
});

/** Whether something states its time, or something in it does, or what it stands in has time for nothing else. */
function isTimed(item: Doer, time: ParticipantTime): boolean {
    return isTimeTold(item, time, ({ whose }) => whose.length > 0 && whose.every(doer => withThoseAround(doer).includes(item)));
}
