import type * as ast from '../../language/generated/ast.ts';
import { isProgramme } from '../../language/generated/ast.ts';
import { placementInWords, hoursInWords, timeInWords } from '../../language/model/amounts/wording.ts';
import type { Origin, Phase, PlanItem, Programme } from '../../language/model/design/design.ts';
import { headOf, placeOf, rangeOf } from '../../language/model/design/origin.ts';
import type { Figures } from '../../language/model/figures.ts';
import { type Finding, isOpen, type Position, type Range, SEVERITIES } from '../../language/findings/finding.ts';
import { KeptWith } from '../../language/references/kept-with.ts';
import { isLibrary } from '../../language/references/roots.ts';
import { STANDING_LOOKS } from '../../publish/tokens/standings.ts';
import type { FindingCounts, OutlinePart, ProgrammeOutline, ProgrammeTold } from '../protocol/outline.ts';
import { KeptOfPlans } from '../kept-of-plans.ts';
import type { Plan } from '../requests.ts';
import type { Server } from '../server.ts';
import { figuresIn, programmesOf } from '../programmes.ts';

/** A programme of a document, and all of its text. */
interface Written extends Omit<ProgrammeTold, 'findings'> {
    readonly range: Range;
}

/** Every programme that has been read. Nothing is computed of them, and no tree is read for it. */
export class AllProgrammes {
    private readonly server: Server;
    private readonly written: KeptOfPlans<readonly Written[]>;
    /** With what is told of a document, how much of it is in each of its programmes. */
    private readonly counted = new KeptWith<object, readonly FindingCounts[]>();

    constructor(server: Server) {
        this.server = server;
        const writtenIn = (plan: Plan) => plan.parseResult.value.declarations.filter(isProgramme).map(writtenAs);
        this.written = new KeptOfPlans(server, 'text', writtenIn, true);
    }

    /** In the order of the addresses of their files. */
    told(): ProgrammeTold[] {
        const documents = this.server.shared.workspace.LangiumDocuments.all.toArray() as Plan[];
        const plans = documents.filter(({ uri }) => !isLibrary(uri)).sort((a, b) => compare(a.uri.toString(), b.uri.toString()));
        return plans.flatMap(plan => {
            const written = this.written.of(plan);
            const counts = this.countsIn(plan, written);
            return written.map(({ range: _range, ...programme }, at) => ({ ...programme, findings: counts[at] as FindingCounts }));
        });
    }

    private countsIn(plan: Plan, written: readonly Written[]): readonly FindingCounts[] {
        const uri = plan.uri.toString();
        // Whenever a document is built anew, it is told anew.
        const told = this.server.findings.asToldOf(uri);
        const known = told && this.counted.get(told);
        if (known) return known;
        const findings = this.server.findings.of(uri).filter(isOpen);
        const counts = written.map(({ range }) => countedWithin(range, findings));
        return told ? this.counted.set(told, counts) : counts;
    }
}

function writtenAs(node: ast.Programme): Written {
    return { name: node.name, title: node.title || node.name, at: placeOf(headOf({ node })), range: rangeOf({ node }) };
}

/** The programmes of a document by their phases, with how they stand and how many findings are open in each part. */
export function outline(server: Server, plan: Plan): ProgrammeOutline[] {
    const findings = server.findings.of(plan.uri.toString()).filter(isOpen);
    return programmesOf(server, plan).map(programme => outlineOf(programme, figuresIn(server, plan, programme), findings));
}

function outlineOf(programme: Programme, figures: Figures, findings: readonly Finding[]): ProgrammeOutline {
    const part = (thing: Phase | PlanItem) => partOf(thing, figures, findings);
    return {
        name: programme.name,
        title: programme.title || programme.name,
        at: placeOf(headOf(programme.origin)),
        findings: countedIn(programme.origin, findings),
        time: timeInWords(figures.time),
        shortTime: shortTime(figures),
        dimensions: (figures.coverage.frameworks[0]?.dimensions ?? []).map(({ dimension, standing, hours, stated }) => ({
            title: dimension.title,
            standing,
            ...STANDING_LOOKS[standing],
            hours: standing === 'absent' ? '' : stated ? hoursInWords(hours) : 'no time is stated',
        })),
        parts: [...programme.phases, ...programme.items].sort((a, b) => inText(a.origin, b.origin)).map(part),
    };
}

function partOf(thing: Phase | PlanItem, figures: Figures, findings: readonly Finding[]): OutlinePart {
    const placement = figures.schedule.of(thing);
    // Of what takes its months from what it stands in, that tells them.
    const when = placement.placed && ['itself', 'order'].includes(placement.by) ? placementInWords(placement) : '';
    const inside: readonly PlanItem[] = thing.is === 'activity' ? [] : thing.items;
    return {
        is: thing.is,
        title: thing.title || (thing.name ?? ''),
        detail: [sortOf(thing), when].filter(Boolean).join(', '),
        at: placeOf(headOf(thing.origin)),
        findings: countedIn(thing.origin, findings),
        parts: inside.map(item => partOf(item, figures, findings)),
    };
}

function sortOf(thing: Phase | PlanItem): string {
    switch (thing.is) {
        case 'activity':
            return thing.kind?.title ?? thing.kindName;
        case 'phase':
            return '';
        default:
            return thing.is;
    }
}

function shortTime({ time }: Figures): string {
    const hours = time.stated ? time.hours : time.said;
    if (!hours) return '';
    const short = hoursInWords(hours)
        .replace(' to ', '–')
        .replace(/ hours?$/, ' h');
    return time.unstated.length > 0 ? `${short} +` : short;
}

/** How many of the findings are on it or in it. */
function countedIn(origin: Origin, findings: readonly Finding[]): FindingCounts {
    return countedWithin(rangeOf({ node: origin.node }), findings);
}

function countedWithin({ start, end }: Range, findings: readonly Finding[]): FindingCounts {
    const inside = findings.filter(({ range }) => !isBefore(range.start, start) && !isBefore(end, range.start));
    const counts = SEVERITIES.map(severity => [severity, inside.filter(finding => finding.severity === severity).length]);
    return Object.fromEntries(counts) as Record<(typeof SEVERITIES)[number], number>;
}

function inText(a: Origin, b: Origin): number {
    return isBefore(rangeOf(a).start, rangeOf(b).start) ? -1 : 1;
}

function isBefore(a: Position, b: Position): boolean {
    return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function compare(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}
