import { writtenAt } from '../../language/model/design/origin.ts';
import type {
    Activity,
    Choice,
    Outcome,
    Phase,
    PlanItem,
    Programme,
    ProgrammeEvent,
    TargetRef,
} from '../../language/model/design/design.ts';
import { nameOf } from '../../language/model/design/plan.ts';
import type { Schedule } from '../../language/model/schedule/schedule.ts';
import { placementInWords } from '../../language/model/amounts/wording.ts';

/** What a programme says, as plain data: what it does not say is not there. Amounts and times are as they are written. */
export function modelOf(programme: Programme, schedule: Schedule): object {
    const { cohort } = programme;
    return said({
        name: programme.name,
        title: programme.title,
        purpose: programme.purpose?.text,
        place: programme.place?.text,
        status: programme.status,
        lasts: programme.lasts && oneLine(writtenAt(programme.lasts.origin)),
        takes: programme.takes && oneLine(writtenAt(programme.takes.origin)),
        followedUp: programme.followedUp && oneLine(writtenAt(programme.followedUp.origin)),
        frameworks: programme.frameworks.map(({ title }) => title),
        designedBy: programme.designedBy.map(({ to }) => to.title),
        commissionedBy: programme.commissionedBy.map(({ to }) => to.title),
        outcomes: programme.outcomes.map(outcomeOf),
        cohort:
            cohort &&
            said({
                size: cohort.size && oneLine(writtenAt(cohort.size)),
                from: [...cohort.from, ...cohort.fromAnyIn].map(({ to }) => to.title),
                levels: cohort.at.map(({ to }) => to.title),
                chosenBy: cohort.chosenBy.map(({ to }) => to.title),
                supportedBy: cohort.supportedBy.map(({ role }) => role.title),
            }),
        sponsors: programme.sponsors.map(({ title, grants }) =>
            said({
                title,
                grants: grants.map(({ condition, text }) => (text === undefined ? condition.title : `${condition.title}: ${text}`)),
            }),
        ),
        runs: programme.runs.map(({ title, starts }) => said({ title, starts: starts?.date })),
        phases: programme.phases.map(phase =>
            said({ ...placed(phase, schedule), about: phase.about, items: phase.items.map(item => itemOf(item, schedule)) }),
        ),
        items: programme.items.map(item => itemOf(item, schedule)),
        assessedBy: programme.assessedBy.map(({ method }) => method.title),
        toDecide: programme.toDecide.map(({ text }) => text),
    });
}

function outcomeOf({ name, title, sort, forPeople, aim, leadsTo, measures, targets }: Outcome): object {
    return said({
        name,
        title,
        sort,
        for: aim ?? forPeople.map(({ to }) => to.title),
        leadsTo: leadsTo.map(({ to }) => nameOf(to)),
        measuredBy: measures.map(({ text }) => text),
        targets: targets.map(targetInWords),
    });
}

function itemOf(item: PlanItem, schedule: Schedule): object {
    if (item.is === 'choice')
        return said({
            is: 'choice',
            ...placed(item, schedule),
            choose: item.choose && oneLine(writtenAt(item.choose.origin)),
            items: item.items.map(each => itemOf(each, schedule)),
        });
    const common = { ...placed(item, schedule), about: item.about, ...doingOf(item) };
    return item.is === 'event'
        ? said({ is: 'event', ...common, items: item.items.map(each => itemOf(each, schedule)) })
        : said({ is: 'activity', kind: item.kindName, mode: item.mode, ...common });
}

function doingOf(item: Activity | ProgrammeEvent): object {
    return {
        optional: item.optional || undefined,
        targets: item.targets.map(targetInWords),
        touches: item.touches.map(targetInWords),
        trains: item.trains.map(({ to }) => to.title),
        serves: item.serves.map(({ to }) => nameOf(to)),
        appliedIn: item.appliedIn.map(({ to }) => nameOf(to)),
        reflectsOn: item.reflectsOn.map(({ to }) => nameOf(to)),
        after: item.after.map(({ to }) => nameOf(to)),
        ledBy: item.ledBy.map(({ role }) => role.title),
        with: item.with.map(({ to }) => to.title),
        hostedBy: item.hostedBy && oneLine(writtenAt(item.hostedBy.origin)),
        focus: item.focus?.text,
        evidence: item.evidence.map(({ text }) => text),
    };
}

function placed(thing: Phase | PlanItem | Choice, schedule: Schedule): object {
    return {
        name: thing.name,
        title: thing.title,
        when: placementInWords(schedule.of(thing)),
        takes: thing.takes && oneLine(writtenAt(thing.takes.origin)),
        toDecide: thing.toDecide.map(({ text }) => text),
    };
}

function targetInWords({ framework, dimension, element }: TargetRef): string {
    return [framework, dimension, ...(element === undefined ? [] : [element])].join('.');
}

function oneLine(written: string): string {
    return written.replace(/\s+/g, ' ').trim();
}

/** The same without what is not said. */
function said(fields: Readonly<Record<string, unknown>>): object {
    const isSaid = (value: unknown) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => isSaid(value)));
}
