import type { AstNode } from 'langium';
import { capital, inWords } from '../../../findings/wording.ts';
import { isFinding } from '../../../generated/ast.ts';
import type { Origin } from '../../../model/design/design.ts';
import { isNamed, type Named, programmeOf } from '../../../references/programme-names.ts';
import { sortOf, wordsForType } from '../../../references/sorts.ts';
import { type DocumentContext, type Report, workspaceRule } from '../../rule.ts';

interface Facts {
    /** What every file of the workspace sees. */
    readonly shared: readonly Named[];
    /** What has one name within one programme, framework or dimension of the file. */
    readonly clashes: readonly (readonly Named[])[];
    /** Findings of the study, wherever they are declared. */
    readonly findings: readonly Named[];
}

/** How many of the others a finding points at. */
const POINTED_AT = 3;

export const declaredTwice = workspaceRule<Facts>({
    name: 'declared-twice',
    family: 'soundness',
    severity: 'error',
    findings: [],
    carried: null,
    summary:
        'Two things of one sort have one name in one place. A programme may declare again what its workspace has, and a workspace what the library has, but no finding of the library.',
    why: 'The name means only the first of them, and whoever reads it cannot know that.',
    advice: 'Give one of them another name, or take it out.',
    bad: `// The library has a finding of this name, and rules refer to it.
finding naming "Call it what it is" {
    section "Two"
}
`,
    on: 'naming',
    good: `programme Northbridge "Northbridge" {
    coaching OneToOne "Coaching"
    action-learning-set Sets "Action learning sets"
}
finding call-it-what-it-is "Call it what it is" {
    section "Two"
}
`,
    gather,
    left: () => ({ shared: [], clashes: [], findings: [] }),
    *judge(files): Iterable<Report> {
        const shared = new Map<string, Named[]>();
        for (const { facts, library } of files) if (!library) for (const node of facts.shared) collect(shared, keyOf(node), node);
        for (const nodes of shared.values()) yield* clash(nodes);
        for (const { facts } of files) for (const nodes of facts.clashes) yield* clash(nodes);

        const ofLibrary = new Map(
            files.filter(({ library }) => library).flatMap(({ facts }) => facts.findings.map(node => [node.name, node] as const)),
        );
        for (const { facts, library } of files) {
            if (library) continue;
            for (const node of facts.findings) {
                const first = ofLibrary.get(node.name);
                if (!first) continue;
                yield {
                    at: at(node),
                    message: `The library has a finding \`${node.name}\` of its own.`,
                    why: 'Rules and reports refer to the findings of the study by these names, so they mean the same everywhere.',
                    advice: 'Give yours another name.',
                    subject: node,
                    related: [{ at: at(first), message: `\`${node.name}\` in the library` }],
                };
            }
        }
    },
});

function gather({ bodies }: DocumentContext): Facts {
    const shared: Named[] = [];
    const findings: Named[] = [];
    const places = new Map<AstNode, Map<string, Named[]>>();
    for (const node of bodies) {
        if (!isNamed(node) || node.$type === 'Framework') continue;
        if (isFinding(node)) findings.push(node);
        const place =
            node.$type === 'Dimension' || node.$type === 'Element'
                ? node.$container
                : node.$type === 'Programme'
                  ? undefined
                  : programmeOf(node);
        if (!place) {
            shared.push(node);
            continue;
        }
        let names = places.get(place);
        if (!names) places.set(place, (names = new Map<string, Named[]>()));
        collect(names, keyOf(node), node);
    }
    const clashes = [...places.values()].flatMap(names => [...names.values()].filter(nodes => nodes.length > 1));
    return { shared, clashes, findings };
}

/** What has one name: a report on each, which points at others. */
function* clash(nodes: readonly Named[]): Iterable<Report> {
    if (nodes.length < 2) return;
    const types = new Set(nodes.map(node => node.$type));
    const [type] = types;
    const what = types.size === 1 && type ? wordsForType(type).many : 'parts of the plan';
    for (const node of nodes) {
        const others = nodes.filter(other => other !== node).slice(0, POINTED_AT);
        yield {
            at: at(node),
            message: `${capital(inWords(nodes.length))} ${what} are called \`${node.name}\`.`,
            subject: node,
            related: others.map(other => ({ at: at(other), message: `\`${node.name}\` is declared here too` })),
        };
    }
}

function at(node: Named): Origin {
    return { node, property: 'name' };
}

function keyOf(node: Named): string {
    return `${sortOf(node)} ${node.name}`;
}

function collect(map: Map<string, Named[]>, key: string, node: Named): void {
    const nodes = map.get(key);
    if (nodes) nodes.push(node);
    else map.set(key, [node]);
}
