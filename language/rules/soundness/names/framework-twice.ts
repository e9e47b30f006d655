import type { Framework } from '../../../generated/ast.ts';
import { programmeOf } from '../../../references/programme-names.ts';
import { type Report, workspaceRule } from '../../rule.ts';

export const frameworkTwice = workspaceRule<readonly Framework[]>({
    name: 'framework-twice',
    family: 'soundness',
    severity: 'error',
    findings: [],
    carried: null,
    summary: "Two frameworks have one name, the library's included.",
    why: 'Targets are counted by the name of their framework, so two of one name would be taken for one.',
    advice: 'Give yours another name, and name it in `uses`.',
    bad: `framework SystemsLeadership "Our own picture of it" {
    dimension listening "Listening"
}
`,
    on: 'SystemsLeadership',
    good: `framework OurPicture "Our own picture of it" {
    dimension listening "Listening"
}
`,
    gather: ({ nodes }) => nodes('Framework').filter(framework => framework.name),
    left: () => [],
    *judge(files): Iterable<Report> {
        const byName = new Map<string, { framework: Framework; library: boolean }[]>();
        for (const { facts, library } of files) {
            for (const framework of facts) byName.set(framework.name, [...(byName.get(framework.name) ?? []), { framework, library }]);
        }
        for (const named of byName.values()) {
            if (named.length < 2) continue;
            for (const { framework, library } of named) {
                if (library) continue;
                const others = named.filter(other => other.framework !== framework && seeEachOther(other.framework, framework));
                const [first] = others;
                if (!first) continue;
                yield {
                    at: { node: framework, property: 'name' },
                    message: others.some(other => other.library)
                        ? `The library has a framework \`${framework.name}\` already.`
                        : `Two frameworks are called \`${framework.name}\`.`,
                    related: [
                        { at: { node: first.framework, property: 'name' }, message: first.library ? 'In the library' : 'The other one' },
                    ],
                };
            }
        }
    },
});

/** What two programmes declare each for itself does not meet. */
function seeEachOther(a: Framework, b: Framework): boolean {
    const [ofA, ofB] = [programmeOf(a), programmeOf(b)];
    return !ofA || !ofB || ofA === ofB;
}
