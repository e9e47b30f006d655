import type {
    Amount,
    Asides,
    Body,
    Choice,
    Declared,
    Doing,
    Dose,
    Hosts,
    Outcome,
    Phase,
    PlanItem,
    Ref,
    Span,
    TargetRef,
} from '../../language/model/design/design.ts';
import { writtenAt } from '../../language/model/design/origin.ts';
import type { Figures } from '../../language/model/figures.ts';
import type { CoverageEntry } from '../coverage/entry.ts';

/**
 * A programme as machines read it (schemas/export.schema.json): what a plan says, with every reference as the name it refers to, amounts of time as they are written beside the hours
 * they come to, and months counted from the start. What is not said is null or an empty list.
 */
export function planJson({ programme, figures, file }: CoverageEntry): object {
    const { cohort } = programme;
    return {
        name: programme.name,
        title: programme.title,
        file,
        about: programme.about ?? null,
        purpose: programme.purpose?.text ?? null,
        place: programme.place?.text ?? null,
        status: programme.status ?? null,
        version: programme.version ?? null,
        approved: programme.approved.map(({ by, on }) => ({ by, on: on?.date ?? null })),
        starts: programme.starts?.date ?? null,
        lasts: doseJson(programme.lasts),
        months: figures.schedule.length ? amountJson(figures.schedule.length) : null,
        takes: doseJson(programme.takes),
        hours: hoursJson(figures.time),
        followedUp: programme.followedUp ? { for: spanJson(programme.followedUp.span), from: programme.followedUp.from ?? null } : null,
        frameworks: programme.frameworks.map(({ name }) => name),
        designedBy: names(programme.designedBy),
        commissionedBy: names(programme.commissionedBy),
        deliveredBy: names(programme.deliveredBy),
        fundedBy: names(programme.fundedBy),
        outcomes: programme.outcomes.map(outcomeJson),
        cohort: cohort
            ? {
                  people: cohort.people ? amountJson(cohort.people) : null,
                  teams: cohort.teams ? amountJson(cohort.teams) : null,
                  teamSize: cohort.teamSize ? amountJson(cohort.teamSize) : null,
                  from: names(cohort.from),
                  fromAnyIn: names(cohort.fromAnyIn),
                  at: names(cohort.at),
                  chosenBy: names(cohort.chosenBy),
                  endorsedBy: names(cohort.endorsedBy),
                  supportedBy: cohort.supportedBy.map(({ role, text }) => ({ role: role.name, text: text ?? null })),
                  openTo: cohort.openTo.map(({ text }) => text),
                  ...asidesJson(cohort),
              }
            : null,
        sponsors: programme.sponsors.map(sponsor => ({
            title: sponsor.title,
            about: sponsor.about ?? null,
            grants: sponsor.grants.map(({ condition, time, text }) => ({
                condition: condition.name,
                time: doseJson(time),
                text: text ?? null,
            })),
            ...asidesJson(sponsor),
        })),
        runs: programme.runs.map(run => ({
            ...declaredJson(run),
            starts: run.starts?.date ?? null,
            people: run.people ? amountJson(run.people) : null,
            holds: run.holds.map(({ what, on, at }) => ({ what: what.name ?? what.title, on: on.date, at: at ?? null })),
            ...asidesJson(run),
        })),
        tracks: programme.tracks.map(track => ({
            ...declaredJson(track),
            lasts: track.lasts ? spanJson(track.lasts) : null,
            takes: doseJson(track.takes),
            leavesOut: names(track.leavesOut),
            ...asidesJson(track),
        })),
        strands: programme.strands.map(declaredJson),
        assessedBy: programme.assessedBy.map(({ method, text }) => ({ method: method.name, text: text ?? null })),
        phases: programme.phases.map(phase => phaseJson(phase, figures)),
        items: programme.items.map(item => itemJson(item, figures)),
        ...bodyJson(programme),
    };
}

function outcomeJson(outcome: Outcome): object {
    return {
        ...declaredJson(outcome),
        sort: outcome.sort,
        for: names(outcome.forPeople),
        aim: outcome.aim ?? null,
        leadsTo: names(outcome.leadsTo),
        measuredBy: outcome.measures.map(({ text }) => text),
        reviewedAt: outcome.reviews.map(spanJson),
        targets: outcome.targets.map(targetJson),
        assessedBy: outcome.assessedBy.map(({ method, text }) => ({ method: method.name, text: text ?? null })),
        ...asidesJson(outcome),
    };
}

function phaseJson(phase: Phase, figures: Figures): object {
    return {
        ...declaredJson(phase),
        ...placeJson(phase, figures),
        ...bodyJson(phase),
        items: phase.items.map(item => itemJson(item, figures)),
    };
}

function itemJson(item: PlanItem, figures: Figures): object {
    const common = { is: item.is, ...declaredJson(item), ...placeJson(item, figures), optional: item.optional };
    if (item.is === 'choice')
        return { ...common, ...bodyJson(item), choose: chooseJson(item), items: item.items.map(each => itemJson(each, figures)) };
    return {
        ...common,
        ...(item.is === 'activity' && { kind: item.kindName, mode: item.mode ?? null }),
        ...doingJson(item),
        ...bodyJson(item),
        ...(item.is === 'event' && { items: item.items.map(each => itemJson(each, figures)) }),
    };
}

function chooseJson({ choose }: Choice): object | null {
    return choose ? amountJson(choose.count) : null;
}

function doingJson(doing: Doing): object {
    return {
        prepare: doing.prepare.map(({ time, text }) => ({ time: doseJson(time), text: text ?? null })),
        expect: doing.expect ?? null,
        bring: doing.bring ?? null,
        after: names(doing.after),
        targets: doing.targets.map(targetJson),
        touches: doing.touches.map(targetJson),
        trains: names(doing.trains),
        serves: names(doing.serves),
        strands: names(doing.strands),
        tracks: names(doing.tracks),
        focus: doing.focus?.text ?? null,
        hostedBy: doing.hostedBy ? hostsJson(doing.hostedBy) : null,
        ledBy: doing.ledBy.map(({ role, text }) => ({ role: role.name, text: text ?? null })),
        with: names(doing.with),
        together: doing.alone ? 'alone' : doing.oneToOne ? 'one to one' : doing.byTeam ? 'by team' : doing.groupsOf ? 'groups' : null,
        groupsOf: doing.groupsOf ? amountJson(doing.groupsOf.size) : null,
        practises: names(doing.practises),
        drawsOn: names(doing.drawsOn),
        appliedIn: names(doing.appliedIn),
        reflectsOn: names(doing.reflectsOn),
        evidence: doing.evidence.map(({ text }) => text),
    };
}

function hostsJson(hosts: Hosts): object {
    if (hosts.form === 'agencies') return { form: hosts.form, names: names(hosts.agencies) };
    return { form: hosts.form, names: hosts.form === 'sectors' ? names(hosts.sectors) : [] };
}

/** When it is, how long it lasts and what it takes. */
function placeJson(thing: Phase | PlanItem, figures: Figures): object {
    const placement = figures.schedule.of(thing);
    const [start, end] = placement.placed ? [placement.start, placement.end] : [null, null];
    return {
        when: thing.when ? oneLine(writtenAt(thing.when.origin)) : null,
        on: thing.on?.date ?? null,
        every: thing.every ? spanJson(thing.every) : null,
        months: start === null ? null : { from: rounded(start), to: end === null ? null : rounded(end) },
        lasts: doseJson(thing.lasts),
        takes: doseJson(thing.takes),
        hours: hoursJson(figures.time.of(thing)),
    };
}

function bodyJson(body: Body): object {
    return {
        where: body.where ? { how: body.where.how, at: body.where.at ?? null } : null,
        accepts: body.accepts.map(({ rule, because, until }) => ({ rule, because: because ?? null, until: until ?? null })),
        ...asidesJson(body),
    };
}

function asidesJson({ notes, toDecide, rationales }: Asides): object {
    return {
        notes: notes.map(({ title, text, audience }) => ({ title, text, for: audience })),
        toDecide: toDecide.map(({ text }) => text),
        rationales: rationales.map(({ text }) => text),
    };
}

function declaredJson({ name, title, about }: Pick<Declared, 'name' | 'title' | 'about'>): object {
    return { name: name ?? null, title, about: about ?? null };
}

function names(refs: readonly Ref<{ readonly name?: string; readonly title: string }>[]): string[] {
    return refs.map(({ to }) => to.name ?? to.title);
}

function targetJson({ framework, dimension, element }: TargetRef): object {
    return { framework, dimension, element: element ?? null };
}

function doseJson(dose: Dose | undefined): string | null {
    return dose ? oneLine(writtenAt(dose.origin)) : null;
}

function spanJson(span: Span): string {
    return oneLine(writtenAt(span.origin));
}

function hoursJson({
    hours,
    stated,
}: {
    readonly hours: { readonly least: number; readonly most: number | null };
    readonly stated: boolean;
}): object | null {
    return stated ? { least: rounded(hours.least), most: hours.most === null ? null : rounded(hours.most) } : null;
}

function amountJson({ least, most, approximate }: Amount): object {
    return { least, most, approximate };
}

/** To four decimals, so that the same plan gives the same bytes wherever it is worked out. */
function rounded(value: number): number {
    return Math.round(value * 10_000) / 10_000;
}

function oneLine(text: string): string {
    return text.replace(/\s+/g, ' ').trim();
}
