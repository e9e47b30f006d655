import { bodyOf } from '../statements.ts';
import type { Telling } from './telling.ts';
import { type Explain, goesOn, type Told } from './told.ts';

/** What people call those who take part. */
const THOSE = 'people|persons?|participants?|attendees?|delegates?|learners?|leaders|fellows|members|places|seats';

/** `persons 12`, `number of participants: 12`, `cohort of 12 people`, `12 participants`, up to the end of the line. */
const HEADCOUNT = new RegExp(
    `^(?:(?:${THOSE}|cohort|size|headcount|number)(?:\\s+(?:of|size))?(?:\\s+(?:${THOSE}))?\\s*:?\\s*(?<behind>\\d+)(?:\\s+(?:${THOSE}))?|(?<before>\\d+)\\s+(?:${THOSE}))(?=\\s*\\}?\\s*$)`,
    'i',
);

/** What is told of how many take part, said otherwise than a cohort does, at `from`; undefined where nothing of the sort is there. */
export function tellHeadcount(from: number, isInCohort: boolean, telling: Telling): Told | undefined {
    const found = HEADCOUNT.exec(telling.text.slice(from, telling.endOfLine(from)));
    const count = found?.groups?.['behind'] ?? found?.groups?.['before'];
    if (!found || count === undefined) return undefined;
    const span = { from, to: from + found[0].length };
    const said = isInCohort ? `${count} people` : `cohort { ${count} people }`;
    return {
        span,
        words: {
            message: isInCohort
                ? 'How many take part is said with the number first.'
                : 'How many take part is said in the cohort, the number first.',
            advice: `Write \`${said}\`.`,
        },
        fixes: [telling.fix(`Write \`${said}\``, [{ ...span, text: said }], { preferred: true })],
    };
}

/** How many take part, on a line of its own or straight after `cohort`. */
export const headcount: Explain = (fault, telling) => {
    const { token, previous, statement, rules } = fault;
    const isAfterCohort = previous?.image === 'cohort' && statement[0] === previous;
    const first = token && !goesOn(fault) ? token : isAfterCohort ? previous : undefined;
    return first && tellHeadcount(first.startOffset, bodyOf(rules).rule === 'Cohort' && !isAfterCohort, telling);
};
