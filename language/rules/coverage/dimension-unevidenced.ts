import type { AstNode } from 'langium';
import type { Fix } from '../../findings/finding.ts';
import { listed, listedUpTo, titled } from '../../findings/wording.ts';
import { headOf } from '../../model/design/origin.ts';
import type { Doer } from '../../model/design/plan.ts';
import { dimensionsOf, inSentence, MIGHT_TARGET, NEEDS_A_MAP, subjectOf, targeting, targetingPlaces } from '../questions/dimensions.ts';
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
    summary: 'A dimension is targeted, and no activity that targets it says `evidence`.',
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
    asksFor: MIGHT_TARGET,
    *check(context) {
        const { programme } = context;
        for (const coverage of dimensionsOf(context)) {
            const { dimension } = coverage;
            const items = targeting(coverage);
            if (!items.length || items.some(item => item.evidence.length)) continue;
            yield {
                at: headOf(programme.origin),
                message: `Nothing that targets ${inSentence(dimension)} in ${titled(programme)} says how the learning will show: ${listedUpTo(items.map(titled), 4)}.`,
                subject: subjectOf(dimension),
                names: [inSentence(dimension)],
                related: targetingPlaces(items, dimension),
                fixes: items.slice(0, OFFERED).map(fixFor),
            };
        }
    },
});

function fixFor(item: Doer, index: number): Fix {
    const edit = insertingInto(item.origin.node as AstNode, 'evidence "${1:How it will show}"');
    return { title: `Say how it shows in ${titled(item)}`, edits: [edit], snippet: true, ...(index === 0 ? { preferred: true } : {}) };
}
