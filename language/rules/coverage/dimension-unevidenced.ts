import type { AstNode } from 'langium';
import type { Fix } from '../../findings/finding.ts';
import { listed, titled } from '../../findings/wording.ts';
import type { Dimension, Programme } from '../../model/design/design.ts';
import { headOf } from '../../model/design/origin.ts';
import type { Doer } from '../../model/design/plan.ts';
import { dimensionsOf, inSentence, MIGHT_TARGET, NEEDS_A_MAP, targeting } from '../questions/dimensions.ts';
import { insertingInto } from '../fixes/fixes.ts';
import { programmeRule } from '../rule.ts';

/** How many activities the quick fix offers at most. */
const OFFERED = 4;

export const dimensionUnevidenced = programmeRule({
    name: 'dimension-unevidenced',
    family: 'coverage',
    severity: 'hint',
    findings: [],
    carried: 'house',
    summary: 'Dimensions are targeted, and no activity that targets them says `evidence`; one finding names all such dimensions.',
    why: 'Where nobody says how the learning will show, nobody can tell afterwards whether it came about. The study asks for no such thing; the habit is ours.',
    advice: 'Say with `evidence` how it will show in at least one activity that targets it: an account, something made, what a host noticed.',
    bad: `programme Northbridge "Northbridge" {
    secondment "Six weeks on a discharge team" {
        targets relating.empathy
    }
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    secondment "Six weeks on a discharge team" {
        targets relating.empathy
        evidence "the host's account"
    }
}
`,
    fixable: true,
    yieldsTo: NEEDS_A_MAP,
    missing: names => `how the learning shows in ${listed(names)}`,
    asksFor: [...MIGHT_TARGET, 'Evidence'],
    *check(context) {
        const { programme } = context;
        const targeted = dimensionsOf(context).filter(coverage => targeting(coverage).length);
        const silent = targeted.filter(coverage => targeting(coverage).every(item => !item.evidence.length));
        if (!silent.length) return;
        // The activities that would answer for most of the dimensions come first.
        const reach = new Map<Doer, Dimension[]>();
        for (const coverage of silent) {
            for (const item of targeting(coverage)) reach.set(item, [...(reach.get(item) ?? []), coverage.dimension]);
        }
        const items = [...reach].sort(([, one], [, other]) => other.length - one.length);
        const names = silent.map(({ dimension }) => inSentence(dimension));
        yield {
            at: headOf(programme.origin),
            message: messageFor(programme, names, silent.length === targeted.length),
            names,
            related: items.map(([item, dimensions]) => ({
                at: headOf(item.origin),
                message: `${titled(item)} targets ${listed(dimensions.map(inSentence))}`,
            })),
            fixes: items.slice(0, OFFERED).map(([item], index) => fixFor(item, index)),
        };
    },
});

function messageFor(programme: Programme, names: readonly string[], isAll: boolean): string {
    if (names.length === 1) return `Nothing that targets ${names[0]} in ${titled(programme)} says how the learning will show.`;
    if (isAll) return `Nothing in ${titled(programme)} says how the learning will show.`;
    return `How the learning will show is not said for ${listed(names)}: nothing in ${titled(programme)} that targets them says so.`;
}

function fixFor(item: Doer, index: number): Fix {
    const edit = insertingInto(item.origin.node as AstNode, 'evidence "${1:How it will show}"');
    return { title: `Say how it shows in ${titled(item)}`, edits: [edit], snippet: true, ...(index === 0 ? { preferred: true } : {}) };
}
