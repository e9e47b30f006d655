import type { Code } from '../../../language/model/coverage/coverage.ts';
import type { Standing } from '../../../language/model/coverage/standing.ts';
import type { Sort } from '../../../language/model/time/sorts.ts';
import { CODE_LOOKS, STANDING_LOOKS } from '../../tokens/standings.ts';

/** What coverage maps, and the figures beside them, say. */
export const COVERAGE = {
    label: 'Coverage',
    standings: wordsOf<Standing>(STANDING_LOOKS),
    codes: wordsOf<Code>(CODE_LOOKS),
    parts: {
        map: 'What it covers',
        time: 'How its time divides',
        load: 'What it asks, month by month',
        behind: 'What is behind the map',
    },
    noTime: 'no time is stated',
    none: 'none',
    notKnown: 'not known',
    /** With a title of a picture. */
    covers: (title: string) => `${title}: what it covers`,
    coversAndTakes: (framework: string | undefined, time: string) =>
        `What it covers${framework === undefined ? '' : ` of ${framework}`}, and ${time}.`,
    timeItTakes: (time: string) => `the time it takes: ${time}`,
    map: {
        title: (framework: string, axis: 'phases' | 'activities') =>
            `What is reached of ${framework}, by ${axis === 'phases' ? 'phase' : 'activity'}`,
        row: 'Dimension and element',
        standing: 'Standing',
        inNoPhase: 'In no phase',
        told: (standing: string, titles: string) => `${standing}: ${titles}.`,
        untargeted: (titles: string) => `Nothing targets ${titles}.`,
        nothing: 'nothing',
        several: (activities: string, told: string) => `${activities} (${told})`,
        spoken: (row: string, column: string, told: string) => `${row}, in ${column}: ${told}`,
    },
    behind: {
        counts: 'An activity counts whole for each dimension and element that it targets.',
        nothing: 'Nothing in this programme targets or touches:',
        withElements: (dimension: string) => `${dimension}, with all its elements`,
        caption: (title: string) => `What is behind ${title}`,
        head: {
            activity: 'Activity',
            does: 'Does',
            hours: 'Hours',
            way: 'Way of learning',
            phase: 'Phase',
            when: 'When',
            written: 'Written at',
        },
        whole: 'as a whole',
        through: (competency: string) => `through ${competency}`,
        optional: 'optional',
    },
    standing: {
        caption: (framework: string | undefined) =>
            `How well each dimension${framework === undefined ? '' : ` of ${framework}`} is reached`,
        head: { dimension: 'Dimension', standing: 'Standing', elements: 'Elements', hours: 'Hours in what targets it', through: 'Through' },
        elements: (met: number, all: number) => `${met} of ${all}`,
    },
    divides: {
        /** Under whatever follows, a comma before it. */
        ofStated: (caption: string) => `${caption}, of the time that is stated`,
        modes: 'Participant time by way of learning',
        phases: 'Participant time by phase',
        strands: 'Participant time by strand',
        visits: 'Participant time with each host',
        tracks: 'Participant time on each track',
        head: {
            way: 'Way of learning',
            phase: 'Phase',
            strand: 'Strand',
            host: 'Host',
            track: 'Track',
            share: 'Share',
            hours: 'Hours',
            without: 'Share without full-time posts',
        },
        sorts: { contact: 'With others', work: 'At work', study: 'Of study', unallocated: 'Not allocated' } as Readonly<
            Record<Sort, string>
        >,
        noMode: 'No way of its own',
        /** A host who is one of several. */
        shared: (host: string) => `${host} (or another)`,
    },
    hosts: {
        sector: (sector: string) => `Any agency in ${sector}`,
        eachOther: 'Each other’s agencies',
        anotherEachTime: 'Another agency each time',
    },
    time: {
        whole: (time: string) => `Participant time: ${time}.`,
        split: (parts: string) => `Of it ${parts}.`,
        sorts: {
            contact: (hours: string) => `${hours} with others`,
            work: (hours: string) => `${hours} at work`,
            study: (hours: string) => `${hours} of study`,
            unallocated: (hours: string) => `${hours} not allocated`,
        } as Readonly<Record<Sort, (hours: string) => string>>,
        preparation: (hours: string) => `Preparation is ${hours} of the study.`,
        unstated: (titles: string) => `No time is stated for ${titles}.`,
    },
    load: {
        title: 'Hours of one participant, month by month',
        head: { when: 'When', hours: 'Hours', what: 'What falls there', against: 'Against protected time' },
        before: 'Before',
        after: 'After',
        apart: 'No month',
        month: (month: number) => `Month ${month}`,
        over: 'over',
        within: 'within',
        axis: 'Month; hours of one participant at the left',
        protected: (hours: string) => `Protected: ${hours}`,
        /** `months` are written out; `count` is how many there are. */
        peak: (months: string, count: number, hours: string) =>
            count === 1 ? `Month ${months} asks the most: ${hours}.` : `Months ${months} ask the most: ${hours} each.`,
        run: (from: number, to: number) => `${from} to ${to}`,
        unprotected: 'No sponsor says how much time is protected for a participant.',
        untold: (sponsor: string) => `${sponsor} protects time, but how much in a month cannot be told.`,
        protects: (sponsor: string, hours: string, over: number) =>
            `${sponsor} protects ${hours} a month; ${over === 0 ? 'no month surely asks more' : over === 1 ? '1 month asks more' : `${over} months ask more`}.`,
    },
    /** At a terminal. */
    text: {
        track: (track: string, time: string) => `On the track ${track}: ${time}.`,
        modes: 'By way of learning',
        phases: 'By phase',
        strands: 'By strand',
        hosts: 'By host',
        months: 'By month',
        reaches: (framework: string | undefined) => (framework === undefined ? 'What it reaches' : `What it reaches of ${framework}`),
        whole: 'As a whole',
    },
};

function wordsOf<T extends string>(looks: Readonly<Record<T, { readonly word: string }>>): Readonly<Record<T, string>> {
    return Object.fromEntries(Object.entries<{ readonly word: string }>(looks).map(([name, { word }]) => [name, word])) as Record<
        T,
        string
    >;
}
