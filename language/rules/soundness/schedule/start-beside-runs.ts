import type { AstNode } from 'langium';
import type { Fix } from '../../../findings/finding.ts';
import { countOf, titled } from '../../../findings/wording.ts';
import type { DateSaid } from '../../../model/design/design.ts';
import { deleting } from '../../fixes/fixes.ts';
import { programmeRule } from '../../rule.ts';

export const startBesideRuns = programmeRule({
    name: 'start-beside-runs',
    family: 'soundness',
    severity: 'information',
    findings: [],
    carried: null,
    summary: '`starts` stands in the head of a programme that has runs.',
    why: 'Each run starts on a day of its own; the one in the head is for a design with a single run, which needs no `run`.',
    advice: 'Let each run say when it starts, and take the start out of the head.',
    bad: `programme Northbridge "Northbridge" {
    starts 2027-03-01
    run Spring2027 "Spring 2027" { starts 2027-03-01 }
}
`,
    on: 'starts 2027-03-01',
    good: `programme Northbridge "Northbridge" {
    run Spring2027 "Spring 2027" { starts 2027-03-01 }
}
`,
    fixable: true,
    *check({ programme }) {
        const { starts, runs } = programme;
        const [run] = runs;
        if (!starts || !run) return;
        const node = starts.origin.node as AstNode;
        // A run that does not say its start may be meant to have the one in the head.
        const canGo = runs.every(each => each.starts);
        const fix: Fix = { title: 'Take the start out of the head', edits: [deleting(node)], preferred: true };
        yield {
            at: { node },
            message: `The programme starts on ${starts.date}, and it has ${runs.length === 1 ? `the run ${titled(run)}` : countOf(runs.length, 'run')} besides.`,
            related: runs.flatMap(each => (each.starts ? [startOf(each, each.starts)] : [])),
            fixes: canGo ? [fix] : [],
        };
    },
});

function startOf(run: { readonly title: string }, starts: DateSaid) {
    return { at: starts.origin, message: `${titled(run)} starts on ${starts.date}` };
}
