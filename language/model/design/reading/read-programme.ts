import * as ast from '../../../generated/ast.ts';
import type { Cohort, Outcome, Programme, Run, Sponsor, Track } from '../design.ts';
import { readAmount, readDate, readDose, readSpan, spanOfDose } from './read-amounts.ts';
import { type Making, type Parts, readBody, readItems, readPhase, refsTo } from './read-plan.ts';
import {
    all,
    declared,
    first,
    given,
    readAgency,
    readAsides,
    readAssessments,
    readFramework,
    readLevel,
    readMethod,
    readPeople,
    readPerson,
    readRefs,
    readRole,
    readTargets,
    readWord,
    said,
    saidAll,
} from './read-vocabulary.ts';

/** What reading a programme needs to know of its surroundings. */
export interface Surroundings {
    /** The frameworks that the programme uses, the first coming first. */
    frameworksOf(programme: ast.Programme): ast.Framework[];
    /** Whether it was read as an activity, and is a statement that begins with a misspelt word. */
    readonly isMisspelt: (activity: ast.Activity) => boolean;
}

/**
 * The programme as its designer means it. What could not be read or means nothing (an unknown name, a date that is not in the calendar) is left out, and told by
 * findings of their own.
 */
export function readProgramme(node: ast.Programme, surroundings: Surroundings): Programme {
    const { isMisspelt } = surroundings;
    const parts: Parts = { items: new Map(), outcomes: new Map(), tracks: new Map(), later: [], order: [], isMisspelt };
    const programme = readHead(node, surroundings);
    programme.outcomes = deep(node, ast.isOutcome).map(outcome => readOutcome(outcome, parts));
    programme.tracks = deep(node, ast.isTrack).map(track => readTrack(track, parts));
    // Phases and what stands straight in the programme are read in the order written, so that `everything` is in that order.
    const phases: Programme['phases'][number][] = [];
    const items: Programme['items'][number][] = [];
    for (const statement of node.statements) {
        if (ast.isPhase(statement)) phases.push(readPhase(statement, programme, parts));
        else if (ast.isActivity(statement) || ast.isEvent(statement) || ast.isChoice(statement)) {
            items.push(...readItems({ $type: 'Programme', statements: [statement] }, programme, parts));
        }
    }
    programme.phases = phases;
    programme.items = items;
    for (const finish of parts.later) finish();
    programme.runs = deep(node, ast.isRun).map(run => readRun(run, parts));
    programme.everything = parts.order;
    programme.activities = parts.order.filter(item => item.is === 'activity');
    programme.events = parts.order.filter(item => item.is === 'event');
    programme.choices = parts.order.filter(item => item.is === 'choice');
    programme.allAccepts = [programme, ...phases, ...parts.order].flatMap(body => body.accepts);
    return programme;
}

/** The names of a programme's runs, which are known before its references are. */
export function namesOfRuns(node: ast.Programme): string[] {
    return deep(node, ast.isRun).map(({ name }) => name ?? '');
}

/** Declarations of one sort in a programme: where they belong, else where they were misplaced. */
function deep<T extends ast.Statement>(node: ast.Programme, is: (node: unknown) => node is T): T[] {
    const found: T[] = [];
    const visit = (statements: readonly ast.Statement[]) => {
        for (const statement of statements) {
            if (is(statement)) found.push(statement);
            else if (ast.isPhase(statement) || ast.isEvent(statement) || ast.isChoice(statement) || ast.isActivity(statement))
                visit(statement.statements);
        }
    };
    visit(node.statements);
    return found;
}

function readHead(node: ast.Programme, surroundings: Surroundings): Making<Programme> {
    const followed = first(node, 'FollowedUp');
    const span = readSpan(followed?.duration);
    const cohort = first(node, 'Cohort');
    const starts = first(node, 'Starts');
    const agencies = (sort: 'CommissionedBy' | 'DeliveredBy' | 'FundedBy') =>
        all(node, sort).flatMap(statement => readRefs(statement, 'agencies', statement.agencies, readAgency));
    return {
        ...readBody(node),
        is: 'programme',
        name: node.name ?? '',
        status:
            first(node, 'Status')?.status === 'approval' ? 'for approval' : first(node, 'Status')?.status === 'draft' ? 'draft' : undefined,
        approved: all(node, 'ApprovedBy').map(approval => ({
            by: approval.text,
            origin: { node: approval },
            ...given({ on: readDate(approval) }),
        })),
        frameworks: surroundings.frameworksOf(node).map(readFramework),
        designedBy: all(node, 'DesignedBy').flatMap(statement =>
            readRefs(statement, 'designers', statement.designers, designer =>
                ast.isAgency(designer)
                    ? { sort: 'agency' as const, to: readAgency(designer) }
                    : { sort: 'role' as const, to: readRole(designer) },
            ).map(({ to, origin }) => ({ ...to, origin })),
        ),
        commissionedBy: agencies('CommissionedBy'),
        deliveredBy: agencies('DeliveredBy'),
        fundedBy: agencies('FundedBy'),
        sponsors: all(node, 'AuthorisedBy').map(readSponsor),
        strands: deep(node, ast.isStrand).map(readWord),
        assessedBy: readAssessments(node),
        outcomes: [],
        runs: [],
        tracks: [],
        phases: [],
        items: [],
        everything: [],
        activities: [],
        events: [],
        choices: [],
        allAccepts: [],
        ...given({
            purpose: said(first(node, 'Purpose')),
            place: said(first(node, 'Place')),
            starts: starts && readDate(starts),
            version: first(node, 'Version')?.text,
            followedUp: span && followed && { span, origin: { node: followed }, ...given({ from: followed.from }) },
            cohort: cohort && readCohort(cohort),
        }),
    };
}

function readOutcome(node: ast.Outcome, parts: Parts): Outcome {
    const aim = all(node, 'For').find(statement => statement.aim)?.aim;
    const outcome: Making<Outcome> = {
        ...declared(node as ast.Outcome & { name: string }),
        ...readAsides(node),
        sort: node.sort ?? 'end',
        forPeople: all(node, 'For').flatMap(statement => readRefs(statement, 'people', statement.people, readPeople)),
        leadsTo: [],
        measures: saidAll(all(node, 'MeasuredBy')),
        reviews: all(node, 'ReviewedAt').flatMap(statement => statement.times.flatMap(time => readSpan(time) ?? [])),
        targets: readTargets(all(node, 'Targets').flatMap(statement => statement.targets)),
        assessedBy: readAssessments(node),
        ...given({ aim }),
    };
    if (!node.name) delete outcome.name;
    parts.outcomes.set(node, outcome);
    parts.later.push(() => {
        outcome.leadsTo = all(node, 'LeadsTo').flatMap(statement => refsTo(statement, 'outcomes', statement.outcomes, parts.outcomes));
    });
    return outcome;
}

function readTrack(node: ast.Track, parts: Parts): Track {
    const track: Making<Track> = {
        ...declared(node),
        ...readAsides(node),
        leavesOut: [],
        ...given({ lasts: spanOfDose(readDose(first(node, 'Lasts')?.duration)), takes: readDose(first(node, 'Takes')?.duration) }),
    };
    parts.tracks.set(node, track);
    parts.later.push(() => {
        track.leavesOut = all(node, 'LeavesOut').flatMap(statement => refsTo(statement, 'activities', statement.activities, parts.items));
    });
    return track;
}

function readRun(node: ast.Run, parts: Parts): Run {
    const starts = first(node, 'Starts');
    const size = first(node, 'Size');
    return {
        ...declared(node),
        ...readAsides(node),
        holds: all(node, 'Holds').flatMap(holds => {
            const what = holds.held?.ref && parts.items.get(holds.held.ref);
            const on = readDate(holds);
            return what && on ? [{ what, on, origin: { node: holds }, ...given({ at: holds.at }) }] : [];
        }),
        ...given({ starts: starts && readDate(starts), people: size && readSize(size).people, size: size && { node: size } }),
    };
}

function readSize(size: ast.Size) {
    const count = size.count && readAmount(size.count);
    if (!size.unit?.startsWith('team') && !size.unit?.startsWith('pair')) return given({ people: count });
    const teamSize = size.unit.startsWith('pair') ? { least: 2, most: 2, approximate: false } : size.each && readAmount(size.each);
    const people =
        count && teamSize
            ? {
                  least: count.least * teamSize.least,
                  most: count.most === null || teamSize.most === null ? null : count.most * teamSize.most,
                  approximate: count.approximate || teamSize.approximate,
              }
            : undefined;
    return given({ people, teams: count, teamSize });
}

function readCohort(node: ast.Cohort): Cohort {
    const size = first(node, 'Size');
    const from = all(node, 'From');
    const eachTeam = all(node, 'EachTeam');
    return {
        ...readAsides(node),
        ...(size ? readSize(size) : {}),
        eachTeamFrom: eachTeam.flatMap(statement => {
            const count = statement.count && readAmount(statement.count);
            if (!count || !statement.of) return [];
            const of = statement.of.startsWith('agenc') ? 'agencies' : statement.of.startsWith('sector') ? 'sectors' : 'levels';
            return [{ count, of, origin: { node: statement } } as const];
        }),
        eachTeamWith: eachTeam.flatMap(statement => readRefs(statement, 'roles', statement.roles, readRole)),
        from: from.flatMap(statement => readRefs(statement, 'agencies', statement.agencies, readAgency)),
        fromAnyIn: from.flatMap(statement => readRefs(statement, 'sectors', statement.sectors, readWord)),
        at: all(node, 'At').flatMap(statement => readRefs(statement, 'levels', statement.levels, readLevel)),
        chosenBy: all(node, 'ChosenBy').flatMap(statement => readRefs(statement, 'methods', statement.methods, readMethod)),
        endorsedBy: all(node, 'EndorsedBy').flatMap(statement => readRefs(statement, 'roles', statement.roles, readRole)),
        supportedBy: all(node, 'SupportedBy').flatMap(statement => statement.supporters.flatMap(readPerson)),
        openTo: all(node, 'OpenTo').flatMap(statement => said(statement) ?? []),
        origin: { node },
        ...given({ about: first(node, 'About')?.text, size: size && { node: size } }),
    };
}

function readSponsor(node: ast.AuthorisedBy): Sponsor {
    return {
        ...readAsides(node),
        title: node.text ?? '',
        grants: all(node, 'Grants').flatMap(grant => {
            const condition = grant.condition?.ref;
            return condition
                ? [{ condition: readWord(condition), origin: { node: grant }, ...given({ time: readDose(grant.time), text: grant.text }) }]
                : [];
        }),
        origin: { node },
        ...given({ about: first(node, 'About')?.text }),
    };
}
