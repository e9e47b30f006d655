import { listedUpTo, titled } from '../../findings/wording.ts';
import type { Word } from '../../model/design/design.ts';
import { headOf } from '../../model/design/origin.ts';
import { isOptional } from '../../model/design/plan.ts';
import { coveringItems } from '../questions/questions.ts';
import { programmeRule } from '../rule.ts';

export const noPracticalTools = programmeRule({
    name: 'no-practical-tools',
    family: 'learning',
    severity: 'information',
    findings: ['practical-tools'],
    carried: 'stated',
    summary: 'No activity practises a tool of the library.',
    why: 'Practical tools are needed, the study says, and formal programmes could hold them beside theory: mapping a system, knowing who has a stake, working without power, using conflict, and others.',
    advice: 'Let the participants try one on their own system, and say so with `practises`.',
    bad: `programme Northbridge "Northbridge" {
    tool-workshop "Drawing the system" { takes 1 day }
}
`,
    on: 'Northbridge',
    good: `programme Northbridge "Northbridge" {
    tool-workshop "Drawing the system" {
        takes 1 day
        practises systems-mapping
    }
}
`,
    missing: 'practical tools',
    asksFor: ['Practises'],
    *check({ programme }) {
        if (!programme.activities.length) return;
        const practising = coveringItems(programme).filter(item => item.practises.some(isOfTheLibrary));
        if (practising.some(item => !isOptional(item))) return;
        const others = coveringItems(programme).flatMap(item => item.practises.filter(tool => !isOfTheLibrary(tool)));
        const own = [...new Set(others.map(({ to }) => titled(to)))];
        yield {
            at: headOf(programme.origin),
            message: practising.length
                ? `Practical tools are optional in ${titled(programme)}: only ${listedUpTo(practising.map(titled), 3)} practises any.`
                : own.length
                  ? `${titled(programme)} practises ${listedUpTo(own, 3)}, and none of the tools that the study names.`
                  : `Nothing in ${titled(programme)} lets participants try out a practical tool, such as mapping a system or working with conflict.`,
            related: practising.map(item => ({ at: headOf(item.origin), message: `${titled(item)} is optional` })),
        };
    },
});

function isOfTheLibrary({ to }: { readonly to: Word }): boolean {
    return to.from === 'library';
}
