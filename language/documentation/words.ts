import type { Carried } from '../findings/finding.ts';
import type { Mode } from '../model/design/design.ts';
import type { Family } from '../rules/rule.ts';

/** What each mode of learning is, as it is explained to a designer. */
export const MODE_TEXTS: Readonly<Record<Mode, string>> = {
    experience: 'Learning by working in, or looking closely at, another part of the system.',
    reflection: 'Making sense of experience, alone or with others: coaching, action learning, peer support.',
    theory: 'Meeting ideas: modules, seminars, reading.',
    tools: 'Trying out practical tools, such as systems mapping.',
    skills: 'Training in skills and competencies.',
    system: 'Work of the sponsors and the cohort on the system itself.',
};

/** What the families of rules are called, as headings. */
export const FAMILY_TITLES: Readonly<Record<Family, string>> = {
    competencies: 'Competencies',
    coverage: 'Coverage of the dimensions',
    learning: 'Experience, reflection, theory, tools',
    system: 'System, cohort, authorising environment',
    outcomes: 'Outcomes and the long game',
    words: 'The words used',
    soundness: 'Soundness: a document that is broken',
    own: 'Checks of your own',
};

/** How far the study carries something, as it is explained to a designer. */
export const CARRIED_TEXTS: Readonly<Record<Carried, string>> = {
    stated: 'The study says so.',
    implied: 'It follows from what the study says, and we carry it over to the design of programmes.',
    house: 'Our own convention: the study does not say so.',
};

// Words within statements that mean something of their own there. The key is the word, or the word before it and the word.
const INNER: Readonly<Record<string, string>> = {
    about: '`about 6 hours`: more or less so much. Figures that rest on it are told as rough, too.',
    least: '`at least 16 days`: no upper end is known.',
    'up to': '`up to 12 people`: no lower end is known.',
    sessions: 'How many times it meets. Their length may follow: `8 sessions of 90 minutes`.',
    session: 'How many times it meets. Its length may follow: `1 session of 90 minutes`.',
    time: '`full time`: the whole of a participant’s working time, for as long as is said or as it runs.',
    half: '`half a day` is half a day of effort.',
    expresses: 'The dimensions or elements that the competency is a part of. They count in the coverage map, marked as such.',
    senior: 'A level at the top. A cohort of such levels alone is told to you.',
    'service-users': 'They use services: every rule that asks for service users counts them.',
    'competency-based':
        'It looks at competencies. Where every way of choosing or assessing does, you are told what the study says of that.',
    'task-counting': 'It counts tasks done. Where every way of assessing does, you are told what the study says of that.',
    because: 'The reason, which reviewers see. An acceptance without one accepts nothing.',
    until: 'The last day on which the acceptance counts.',
    draft: 'What is not yet written is told quietly, as still to come.',
    approval: 'The programme is ready to be decided on.',
    other: '`hosted by each other`: the agencies of the cohort receive each other’s people.',
    another: '`hosted by another each time`: participants go to a different place each time.',
    any: '`any in` a sector, where the agencies are not known beforehand.',
    participants: 'The people who take part in the programme.',
    agencies: 'The organisations that take part in the programme.',
    system: 'The system that the agencies make up together.',
    teams: 'Teams that take part as such: `12 teams of 4 to 6 people`.',
    pairs: 'A pair is a team of two.',
    start: 'The first day of the programme.',
    end: 'The last day of the programme.',
};

/** What a word within a statement means, where it has a meaning of its own; `before` is the word before it. */
export function meaningOfWord(word: string, before: string): string | undefined {
    return INNER[`${before} ${word}`] ?? (Object.hasOwn(INNER, word) ? INNER[word] : undefined);
}
