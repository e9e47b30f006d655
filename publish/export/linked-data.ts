import type { Hours } from '../../language/model/amounts/amounts.ts';
import type { Agency, Phase, Programme, TargetRef, Where } from '../../language/model/design/design.ts';
import { calendarsOf } from '../../language/model/schedule/dates.ts';
import type { CoverageEntry } from '../coverage/entry.ts';
import { identifierOf } from './identifiers.ts';

/**
 * A programme as linked data (JSON-LD, schema.org): a Course, with a CourseInstance for each run, its phases as Syllabus, and the dimensions and elements it targets as
 * DefinedTerm that it teaches. Times are ISO 8601; where a figure has a least and a most, the least is given, as what is asked at the least.
 */
export function courseData(entry: CoverageEntry, inLanguage: string): object {
    const { programme, figures } = entry;
    const audience = programme.cohort?.at.map(({ to }) => to.title || to.name) ?? [];
    const asks = programme.cohort?.openTo.map(({ text }) => text) ?? [];
    const provider = organisations(programme.deliveredBy.map(({ to }) => to));
    return {
        '@type': 'Course',
        '@id': idOf('programme', programme.name),
        name: programme.title || programme.name,
        ...given('description', programme.purpose?.text ?? programme.about),
        identifier: programme.name,
        inLanguage,
        ...given('version', programme.version),
        ...given('timeRequired', figures.time.stated ? duration(figures.time.hours) : undefined),
        ...several('provider', provider),
        ...several('funder', organisations(programme.fundedBy.map(({ to }) => to))),
        ...several(
            'audience',
            audience.map(title => ({ '@type': 'EducationalAudience', educationalRole: 'learner', audienceType: title })),
        ),
        ...several('coursePrerequisites', asks),
        ...several('teaches', taught(programme)),
        ...several(
            'assesses',
            programme.assessedBy.map(({ method, text }) => text ?? (method.title || method.name)),
        ),
        ...several(
            'syllabusSections',
            programme.phases.map((phase, at) => syllabus(phase, at, entry)),
        ),
        ...several('hasCourseInstance', instances(entry, provider)),
    };
}

function syllabus(phase: Phase, at: number, { figures }: CoverageEntry): object {
    const { hours, stated } = figures.time.of(phase);
    return {
        '@type': 'Syllabus',
        name: phase.title || phase.name,
        position: at + 1,
        ...given('description', phase.about),
        ...given('timeRequired', stated ? duration(hours) : undefined),
        ...several(
            'hasPart',
            phase.items.map(item => ({
                '@type': 'LearningResource',
                name: item.title || item.name,
                ...given('description', item.about),
                ...(item.is === 'activity' && given('learningResourceType', item.kind?.title)),
            })),
        ),
    };
}

function instances({ programme, figures }: CoverageEntry, provider: readonly object[]): object[] {
    const workload = figures.time.stated ? duration(figures.time.hours) : undefined;
    const mode = courseMode(programme);
    return calendarsOf(programme, figures.schedule).map(({ run, starts, ends, dates }) => ({
        '@type': 'CourseInstance',
        '@id': idOf('run', programme.name, run?.name ?? ''),
        name: run ? run.title || run.name : programme.title || programme.name,
        ...given('startDate', starts),
        ...given('endDate', ends),
        ...several('courseMode', mode),
        ...given('courseWorkload', workload),
        ...given('location', programme.place?.text),
        ...given('maximumAttendeeCapacity', (run?.people ?? programme.cohort?.people)?.most ?? undefined),
        ...several('organizer', provider),
        ...several(
            'subEvent',
            [...dates].flatMap(([thing, { exactly, from, at }]) =>
                exactly
                    ? [
                          {
                              '@type': 'EducationEvent',
                              name: thing.title || thing.name,
                              startDate: from,
                              ...given('location', at ?? thing.where?.at),
                          },
                      ]
                    : [],
            ),
        ),
    }));
}

const MODES: Readonly<Record<Where['how'], string>> = { inPerson: 'onsite', residential: 'onsite', online: 'online', blended: 'blended' };

function courseMode(programme: Programme): string[] {
    const said = [programme, ...programme.phases, ...programme.everything].flatMap(({ where }) => (where ? [MODES[where.how]] : []));
    return [...new Set(said)].sort();
}

/** The dimensions and elements that something of a programme targets, each once. */
function taught(programme: Programme): object[] {
    const terms = new Map<string, object>();
    for (const { framework, dimension, element } of programme.everything.flatMap(item =>
        item.is === 'choice' ? ([] as TargetRef[]) : item.targets,
    )) {
        const of = programme.frameworks.find(({ name }) => name === framework);
        const within = of?.dimensions.find(({ name }) => name === dimension);
        const term = element === undefined ? within : within?.elements.find(({ name }) => name === element);
        if (!of || !term) continue;
        const termCode = element === undefined ? dimension : `${dimension}.${element}`;
        const id = idOf('framework', framework, dimension, element ?? '');
        terms.set(id, {
            '@type': 'DefinedTerm',
            '@id': id,
            name: term.title || term.name,
            termCode,
            ...given('description', term.about),
            inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': idOf('framework', framework), name: of.title || of.name },
        });
    }
    return [...terms.values()];
}

function organisations(agencies: readonly Agency[]): object[] {
    return agencies.map(({ name, title }) => ({ '@type': 'Organization', '@id': idOf('agency', name), name: title || name }));
}

function idOf(...names: readonly string[]): string {
    return `urn:uuid:${identifierOf(...names)}`;
}

/** Hours as ISO 8601 has them: `PT16H30M`. */
function duration({ least }: Hours): string {
    const minutes = Math.round(least * 60);
    const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
    return `PT${whole}H${rest ? `${rest}M` : ''}`;
}

function given(property: string, value: string | number | undefined): object {
    return value === undefined || value === '' ? {} : { [property]: value };
}

function several(property: string, values: readonly unknown[]): object {
    return values.length === 0 ? {} : { [property]: values };
}
