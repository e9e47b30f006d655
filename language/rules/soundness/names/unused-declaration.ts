import type { AstNode } from 'langium';
import {
    type Agency,
    type Competency,
    isProgramme,
    isTrack,
    type People,
    type Reading,
    type Strand,
    type Track,
} from '../../../generated/ast.ts';
import { programmeOf } from '../../../references/programme-names.ts';
import { wordsForType } from '../../../references/sorts.ts';
import { type DocumentContext, type FileFacts, type Report, workspaceRule } from '../../rule.ts';

type Declaration = Agency | Competency | People | Reading | Strand | Track;

/** What one file declares that somebody should refer to, and what it refers to. */
interface Facts {
    readonly declared: readonly Declaration[];
    readonly used: ReadonlySet<AstNode>;
    /** Something in it cannot be read, and might refer to anything. */
    readonly isUnread: boolean;
    /** The sorts of declaration that a name in it may have been meant for, but means nothing or could not be read. */
    readonly mistyped: ReadonlySet<string>;
}

/** What is named in each sort of statement. */
const NAMED_IN: Readonly<Record<string, Declaration['$type']>> = {
    From: 'Agency',
    HostedBy: 'Agency',
    DesignedBy: 'Agency',
    CommissionedBy: 'Agency',
    DeliveredBy: 'Agency',
    FundedBy: 'Agency',
    With: 'People',
    For: 'People',
    Trains: 'Competency',
    DrawsOn: 'Reading',
    PartOf: 'Strand',
    OnTrack: 'Track',
};

export const unusedDeclaration = workspaceRule<Facts>({
    name: 'unused-declaration',
    family: 'soundness',
    severity: 'hint',
    findings: [],
    carried: null,
    summary:
        'An agency, competency, people, reading or strand that nothing refers to; a track that leaves nothing out, says no time and that nothing is on.',
    why: 'It has no effect, and a reader looks for what it is for.',
    advice: 'Refer to it where it belongs, or take it out.',
    bad: `agency Trust "Northbridge Hospitals Trust" in health
programme Northbridge "Northbridge" {
    place "Northbridge"
}
`,
    on: 'Trust',
    good: `agency Trust "Northbridge Hospitals Trust" in health
programme Northbridge "Northbridge" {
    designed by Trust
}
`,
    yieldsTo: [{ to: 'declared-twice', within: 'subject' }],
    gather,
    left: (facts, isOthers) => ({ ...facts, declared: [], used: new Set([...facts.used].filter(isOthers)) }),
    *judge(files): Iterable<Report> {
        const used = new Set(files.flatMap(({ facts }) => [...facts.used]));
        const isKnownOf = (of: readonly FileFacts<Facts>[], type: string) =>
            !of.some(({ facts }) => facts.isUnread || facts.mistyped.has(type));
        const knownEverywhere = new Map([...new Set(Object.values(NAMED_IN))].map(type => [type, isKnownOf(files, type)]));
        for (const file of files) {
            if (file.library) continue;
            for (const node of file.facts.declared) {
                // A programme's own names are seen in its file alone.
                const isKnown = programmeOf(node) ? isKnownOf([file], node.$type) : knownEverywhere.get(node.$type);
                if (used.has(node) || (isTrack(node) && saysSomething(node))) continue;
                yield {
                    at: { node, property: 'name' },
                    message: `Nothing refers to the ${wordsForType(node.$type).one} \`${node.name}\`${programmeOf(node) ? '' : ' in any file of the workspace'}.`,
                    subject: node,
                    unnecessary: true,
                    ...(isKnown ? {} : { unsure: true }),
                };
            }
        }
    },
});

function gather({ nodes, document, unread }: DocumentContext): Facts {
    const declared = [
        ...nodes('Agency'),
        ...nodes('Competency'),
        ...nodes('People'),
        ...nodes('Reading'),
        ...nodes('Strand'),
        ...nodes('Track'),
    ];
    const used = new Set<AstNode>();
    for (const reference of document.references) {
        if ('ref' in reference && reference.ref && !isProgramme(reference.ref)) used.add(reference.ref);
    }
    return {
        declared: declared.filter(node => node.name),
        used,
        isUnread: unread.faults.some(({ sorts }) => !sorts),
        mistyped: new Set(
            [...unread.unknown.map(({ $type }) => $type), ...unread.faults.flatMap(({ sorts }) => sorts ?? [])].flatMap(
                sort => NAMED_IN[sort] ?? [],
            ),
        ),
    };
}

/** Whether a track says a time of its own or leaves something out. */
function saysSomething(track: Track): boolean {
    return track.statements.some(({ $type }) => $type === 'Lasts' || $type === 'Takes' || $type === 'LeavesOut');
}
