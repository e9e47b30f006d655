import type { AstNode } from 'langium';
import { listedUpTo, titled } from '../../../findings/wording.ts';
import type { PlanItem, Ref } from '../../../model/design/design.ts';
import { around, isOptional, withThoseAround } from '../../../model/design/plan.ts';
import { programmeRule, type Report } from '../../rule.ts';

export const restsOnOptional = programmeRule({
    name: 'rests-on-optional',
    family: 'soundness',
    severity: 'information',
    findings: [],
    carried: null,
    summary: 'Reflection is on, or theory is applied in, nothing but what is optional or one alternative of a choice.',
    why: 'Participants who do not do that have nothing to reflect on, or nowhere to put the theory to use.',
    advice: 'Name something besides that everybody does, or the whole choice.',
    bad: `programme Northbridge "Northbridge" {
    study-visit Harbour "How the harbour runs without a chief" {
        optional
    }
    coaching "Coaching" {
        reflects on Harbour
    }
}
`,
    on: 'reflects on Harbour',
    good: `programme Northbridge "Northbridge" {
    study-visit Harbour "How the harbour runs without a chief" {
        optional
    }
    live-project Redesign "Redesigning the referral route"
    coaching "Coaching" {
        reflects on Harbour, Redesign
    }
}
`,
    asksFor: ['ReflectsOn', 'AppliedIn'],
    *check({ programme }) {
        for (const item of programme.everything) {
            if (item.is === 'choice') continue;
            if (restsOnNothingSure(item, item.reflectsOn)) yield report(item, item.reflectsOn, 'reflects on');
            if (item.is === 'activity' && item.mode === 'theory' && restsOnNothingSure(item, item.appliedIn)) {
                yield report(item, item.appliedIn, 'is applied in');
            }
        }
    },
});

function restsOnNothingSure(item: PlanItem, refs: readonly Ref<PlanItem>[]): boolean {
    // What is itself optional is done by people who may have done the other, too.
    return refs.length > 0 && !isOptional(item) && refs.every(ref => mayBeMissed(ref.to, item));
}

/** Whether some who do `item` may not do the other: it is optional, or one of the things of a choice, and `item` is not in the same part of it. */
function mayBeMissed(other: PlanItem, item: PlanItem): boolean {
    const shared = new Set<PlanItem>(withThoseAround(item));
    const isOneOf = (thing: PlanItem) => thing.parent.is === 'choice';
    return [other, ...around(other)].some(thing => !shared.has(thing) && (thing.optional || isOneOf(thing)));
}

function report(item: PlanItem, refs: readonly Ref<PlanItem>[], does: string): Report {
    const names = listedUpTo(
        refs.map(ref => titled(ref.to)),
        3,
    );
    const kinds = new Set(refs.map(ref => (isOptional(ref.to) ? 'optional' : 'one of several to choose from')));
    const why = kinds.size > 1 ? 'not done by everybody' : [...kinds].join('');
    return {
        at: { node: (refs[0] ?? item).origin.node },
        message: `${titled(item)} ${does} nothing but ${names}, which ${refs.length > 1 ? 'are' : 'is'} ${why}.`,
        related: refs.map(ref => ({
            at: { node: ref.to.origin.node as AstNode, property: 'title' },
            message: `${titled(ref.to)} is ${isOptional(ref.to) ? 'optional' : 'one of several to choose from'}`,
        })),
        within: item.origin,
    };
}
