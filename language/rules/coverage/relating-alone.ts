import { listedUpTo, titled } from '../../findings/wording.ts';
import type { Doer } from '../../model/design/plan.ts';
import { isAlone } from '../questions/company.ts';
import { inSentence, MIGHT_TARGET, NEEDS_A_MAP, onDimension, targetedOfTheStudy } from '../questions/dimensions.ts';
import { programmeRule } from '../rule.ts';

export const relatingAlone = programmeRule({
    name: 'relating-alone',
    family: 'coverage',
    severity: 'warning',
    findings: ['many-professions'],
    carried: 'implied',
    summary:
        'The ways of relating are targeted only by activities that are done alone, or that speak of nobody else. Kinds that are with somebody by what they are, such as coaching or a listening event, need not say so.',
    why: 'What people in the study valued was to train beside peers of many professions and agencies. It follows that relating to others is hardly learned by oneself.',
    advice: 'Let the participants do it with somebody, and say so: `with peers`, `led by`, `hosted by`, `groups of 6`.',
    bad: `programme Northbridge "Northbridge" {
    e-learning "Difficult conversations online" { targets relating.honesty }
    coaching "Coaching" { targets being.resilience }
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    simulation "Difficult conversations" {
        targets relating.honesty
        with peers
    }
    coaching "Coaching" { targets being.resilience }
}
`,
    yieldsTo: NEEDS_A_MAP,
    asksFor: [...MIGHT_TARGET, 'With', 'LedBy', 'HostedBy'],
    *check(context) {
        const { programme } = context;
        const targeted = targetedOfTheStudy('relating', context);
        if (!targeted) return;
        const { dimension, items } = targeted;
        if (!items.every(isAlone)) return;
        const targets = items.length === 1 ? 'targets' : 'target';
        yield {
            ...onDimension(dimension, items, programme),
            message: `Only ${listedUpTo(items.map(titled), 4)} ${targets} ${inSentence(dimension)} in ${titled(programme)}, and ${whoIsThere(items)}.`,
        };
    },
});

function whoIsThere(items: readonly Doer[]): string {
    const areAlone = items.every(item => item.alone);
    if (items.length === 1) return areAlone ? 'that is done alone' : 'nothing there speaks of anybody else who takes part';
    return areAlone ? 'each of them is done alone' : 'none of them speaks of anybody else who takes part';
}
