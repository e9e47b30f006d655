import type { StrengthName } from '../../../language/model/strengths.ts';

/** What programmes side by side say. */
export const PORTFOLIO = {
    label: 'Portfolio',
    title: (programmes: number) => `${programmes} programmes side by side`,
    parts: {
        map: 'What each programme covers',
        elements: 'Element by element',
        time: 'Time and people',
        alike: 'Who they are for, and what they do',
        behind: 'What is behind the map',
    },
    grounded: (some: number, all: number) =>
        some === all
            ? 'Every dimension is grounded in one of them or more.'
            : `${some} of ${all} dimensions are grounded in one of them or more.`,
    missed: (titles: string) => `None of them reaches ${titles}.`,
    allReached: 'Every element is reached in one of them or more.',
    standingIn: (standing: string, programmes: number) => `${standing} in ${programmes}`,
    /** A way of learning within a sentence. */
    mode: (mode: string) => mode.toLowerCase(),
    map: {
        caption: 'How well each programme reaches each dimension',
        programme: 'Programme',
        notUsed: 'not used',
        spoken: (programme: string, dimension: string, standing: string) => `${programme}, ${dimension}: ${standing}`,
        together: 'Together',
    },
    elements: {
        caption: 'In how many programmes each dimension and element stands how',
        head: 'Dimension and element',
        none: 'Reached by none',
        gap: 'gap',
    },
    time: {
        caption: 'What each programme asks of one participant, and for how many it is',
        head: {
            status: 'Status',
            length: 'Length',
            people: 'People',
            runs: 'Runs',
            hours: 'Hours',
            unstated: 'No time stated',
            peak: 'Busiest month',
        },
        peak: (month: number, hours: string) => `month ${month}: ${hours}`,
        together: 'One participant in each',
    },
    alike: {
        forPeople: { caption: 'Whom their outcomes are for', head: 'People' },
        agencies: { caption: 'Whose people take part', head: 'Agency' },
        strengths: { caption: 'What they do that the study speaks for', head: 'Strength' },
        programmes: 'Programmes',
    },
    /** What a strength is called where many programmes are counted. */
    strengths: {
        'people-who-use-services': 'Participants meet people who use services',
        'whole-threads': 'Threads run from outcomes to what grows',
        'grounded-dimensions': 'Dimensions are grounded',
        'experience-elsewhere': 'Experience is gained elsewhere',
        'placements-with-a-focus': 'Placements have a focus',
        'experience-reflected-on': 'Experience is reflected on',
        'theory-put-to-use': 'Theory is put to use',
        'tools-practised': 'Practical tools are practised',
        'conflict-practised': 'Conflict is practised',
        'coached-by-those-who-have-done-it': 'Coaches have led across systems themselves',
        'peers-from-many-agencies': 'Peers come from several agencies',
        'many-levels': 'The cohort is of several levels',
        'work-on-the-system': 'Participants and sponsors work on the system together',
        'latitude-granted': 'Sponsors give latitude',
        'designed-together': 'Agencies design it together',
        'outcomes-measured': 'It is said how outcomes will show',
        'a-long-view': 'It takes a long view',
    } as Readonly<Record<StrengthName, string>>,
    /** At a terminal. */
    text: {
        forPeople: (people: string) => `, for ${people}`,
        map: 'How well each reaches what',
        more: '`balcony coverage FILE` tells of one programme what is behind its figures.',
    },
};
