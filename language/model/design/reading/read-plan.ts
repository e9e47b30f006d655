import type { AstNode, Reference } from 'langium';
import * as ast from '../../../generated/ast.ts';
import type {
    AcceptSaid,
    Activity,
    Body,
    Choice,
    Doing,
    Hosts,
    Outcome,
    Phase,
    PlanItem,
    Programme,
    ProgrammeEvent,
    Ref,
    Track,
    Where,
} from '../design.ts';
import { readAmount, readDate, readDose, readSpan, readWhen } from './read-amounts.ts';
import {
    all,
    type Sort,
    first,
    given,
    readAgency,
    readAsides,
    readCompetency,
    readKind,
    readPeople,
    readPerson,
    readReading,
    readRefs,
    readRole,
    readTargets,
    readWord,
    said,
    saidAll,
} from './read-vocabulary.ts';

/** An item while it is made: its references are filled in when all are there. */
export type Making<T> = { -readonly [K in keyof T]: T[K] };

/** A programme's parts while they are made, by the node that declares each. */
export interface Parts {
    readonly items: Map<AstNode, PlanItem>;
    readonly outcomes: Map<AstNode, Outcome>;
    readonly tracks: Map<AstNode, Track>;
    /** What is left to do when every part is there: references between them. */
    readonly later: (() => void)[];
    /** Everything in the order written. */
    readonly order: PlanItem[];
    /** Whether it was read as an activity, and is a statement that begins with a misspelt word. */
    readonly isMisspelt: (node: ast.Activity) => boolean;
}

type Bodied = ast.Programme | ast.Phase | ast.Event | ast.Choice | ast.Activity;

const WAYS = { in: 'inPerson', online: 'online', blended: 'blended', residential: 'residential' } as const;

/** The statements that programmes, phases, events, choices and activities have alike. */
export function readBody(node: Bodied): Body {
    const where = first(node, 'Where');
    const when = first(node, 'When');
    const on = first(node, 'OnDate');
    const how = where && WAYS[where.how];
    return {
        title: node.title ?? node.name ?? '',
        accepts: all(node, 'Accept').map((accept): AcceptSaid => {
            const until = readDate({ date: accept.until ?? '' })?.date;
            return { rule: accept.rule ?? '', within: { node }, origin: { node: accept }, ...given({ because: accept.reason, until }) };
        }),
        origin: { node },
        ...readAsides(node),
        ...given({
            name: node.name,
            about: first(node, 'About')?.text,
            when: when && readWhen(when),
            every: readSpan(first(node, 'Every')?.span),
            on: on && readDate(on),
            takes: readDose(first(node, 'Takes')?.duration),
            lasts: readDose(first(node, 'Lasts')?.duration),
            where: how && ({ how, origin: { node: where }, ...given({ at: where.at }) } satisfies Where),
        }),
    };
}

/**
 * The items that stand in `body`. What cannot stand there (an activity in an activity, a phase in a phase) is told by a rule, and a statement that begins with a
 * misspelt word as what cannot be read; its parts are read as standing where it stands, so that nothing a designer wrote is left out of the figures.
 */
export function readItems(body: Pick<Bodied, '$type' | 'statements'>, parent: Doing['parent'], parts: Parts): PlanItem[] {
    return body.statements.flatMap((node): PlanItem[] => {
        if (ast.isActivity(node)) {
            if (parts.isMisspelt(node)) return readItems(node, parent, parts);
            const made = readActivity(node, parent, parts);
            return [made, ...readItems(node, parent, parts)];
        }
        if (ast.isEvent(node))
            return 'is' in parent && parent.is === 'event' ? readItems(node, parent, parts) : [readEvent(node, parent, parts)];
        if (ast.isChoice(node)) {
            return 'is' in parent && parent.is === 'choice' ? readItems(node, parent, parts) : [readChoice(node, parent, parts)];
        }
        if (ast.isPhase(node) && body.$type !== 'Programme') return readItems(node, parent, parts);
        return [];
    });
}

function readActivity(node: ast.Activity, parent: Doing['parent'], parts: Parts): Activity {
    const kind = node.kind.ref && readKind(node.kind.ref);
    const is = first(node, 'Is');
    const activity: Making<Activity> = {
        ...readDoing(node, parent, parts),
        is: 'activity',
        kindName: node.kind.$refText,
        ...given({ kind, mode: is?.mode ?? kind?.mode, saysMode: is && { node: is } }),
    };
    return keep(node, activity, parts);
}

function readEvent(node: ast.Event, parent: Doing['parent'], parts: Parts): ProgrammeEvent {
    const event: Making<ProgrammeEvent> = { ...readDoing(node, parent, parts), is: 'event', items: [] };
    keep(node, event, parts);
    event.items = readItems(node, event, parts) as ProgrammeEvent['items'];
    return event;
}

function readChoice(node: ast.Choice, parent: Choice['parent'], parts: Parts): Choice {
    const choose = first(node, 'Choose');
    const count = choose && readAmount(choose.count);
    const choice: Making<Choice> = {
        ...readBody(node),
        is: 'choice',
        optional: first(node, 'Optional') !== undefined,
        items: [],
        parent,
        ...given({ choose: count && { count, origin: { node: choose } } }),
    };
    keep(node, choice, parts);
    choice.items = readItems(node, choice, parts) as Choice['items'];
    return choice;
}

/** A phase with its items. */
export function readPhase(node: ast.Phase, parent: Programme, parts: Parts): Phase {
    const phase: Making<Phase> = { ...readBody(node), is: 'phase', items: [], parent };
    phase.items = readItems(node, phase, parts);
    return phase;
}

function keep<T extends PlanItem>(node: AstNode, item: T, parts: Parts): T {
    parts.items.set(node, item);
    parts.order.push(item);
    return item;
}

function readHosts(node: ast.HostedBy): Hosts | undefined {
    const origin = { node };
    if (node.eachOther) return { form: 'eachOther', origin };
    if (node.anotherEachTime) return { form: 'anotherEachTime', origin };
    if (node.sectors.length) return { form: 'sectors', sectors: readRefs(node, 'sectors', node.sectors, readWord), origin };
    return { form: 'agencies', agencies: readRefs(node, 'agencies', node.agencies, readAgency), origin };
}

function readDoing(node: ast.Activity | ast.Event, parent: Doing['parent'], parts: Parts): Doing {
    const groups = first(node, 'Groups');
    const size = groups && readAmount(groups.count);
    const hosted = first(node, 'HostedBy');
    const ledBy = all(node, 'LedBy').flatMap(statement => statement.leaders.flatMap(readPerson));
    const partiesSaid = all(node, 'With').flatMap(statement =>
        readRefs(statement, 'parties', statement.parties, party =>
            ast.isRole(party) ? { users: readRole(party).serviceUsers, party: readRole(party) } : { users: true, party: readPeople(party) },
        ),
    );
    const at = (sort: Sort) => {
        const statement = first(node, sort);
        return statement && { node: statement };
    };
    const doing: Making<Doing> = {
        ...readBody(node),
        parent,
        prepare: all(node, 'Prepare').map(statement => ({
            origin: { node: statement },
            ...given({ time: readDose(statement.time), text: statement.text }),
        })),
        targets: readTargets(all(node, 'Targets').flatMap(statement => statement.targets)),
        touches: readTargets(all(node, 'Touches').flatMap(statement => statement.targets)),
        trains: all(node, 'Trains').flatMap(statement => readRefs(statement, 'competencies', statement.competencies, readCompetency)),
        strands: all(node, 'PartOf').flatMap(statement => readRefs(statement, 'strands', statement.strands, readWord)),
        practises: all(node, 'Practises').flatMap(statement => readRefs(statement, 'tools', statement.tools, readWord)),
        drawsOn: all(node, 'DrawsOn').flatMap(statement => readRefs(statement, 'readings', statement.readings, readReading)),
        ledBy,
        with: partiesSaid.map(({ to, origin }) => ({ to: to.party, origin })),
        withServiceUsers: ledBy.some(leader => leader.role.serviceUsers) || partiesSaid.some(({ to }) => to.users),
        evidence: saidAll(all(node, 'Evidence')),
        optional: first(node, 'Optional') !== undefined,
        after: [],
        appliedIn: [],
        reflectsOn: [],
        serves: [],
        tracks: [],
        ...given({
            expect: first(node, 'Expect')?.text,
            bring: first(node, 'Bring')?.text,
            focus: said(first(node, 'Focus')),
            hostedBy: hosted && readHosts(hosted),
            alone: at('Alone'),
            byTeam: at('ByTeam'),
            oneToOne: at('OneToOne'),
            groupsOf: size && { size, origin: { node: groups } },
        }),
    };
    // References to other parts of the programme wait until all are there; `made` is the object that is kept in the end.
    parts.later.push(() => {
        const made = parts.items.get(node) as Making<Doing>;
        const items = (sort: 'After' | 'AppliedIn' | 'ReflectsOn') =>
            all(node, sort).flatMap(statement => refsTo(statement, 'activities', statement.activities, parts.items));
        made.after = items('After');
        made.appliedIn = items('AppliedIn');
        made.reflectsOn = items('ReflectsOn');
        made.serves = all(node, 'Serves').flatMap(statement => refsTo(statement, 'outcomes', statement.outcomes, parts.outcomes));
        made.tracks = all(node, 'OnTrack').flatMap(statement => refsTo(statement, 'tracks', statement.tracks, parts.tracks));
    });
    return doing;
}

/** References to parts of the programme itself. */
export function refsTo<T>(node: AstNode, property: string, references: readonly Reference[], parts: ReadonlyMap<AstNode, T>): Ref<T>[] {
    return readRefs(node, property, references, target => parts.get(target)).flatMap(({ to, origin }) =>
        to === undefined ? [] : [{ to, origin }],
    );
}
