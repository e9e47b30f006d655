import { capital } from '../../../findings/wording.ts';
import { meantDates } from '../../dates.ts';
import { datedOf, hourOf, KINDS, type Part, partOf, sizedOf, titleOfHeading } from '../../pasted/pasted-line.ts';
import { numberOfWord } from '../../values.ts';
import { asText, holdsActivities } from './rewriting.ts';

/** The parts of a programme that people number, and that are phases here; the others are events. */
const PHASES = /^(week|month|part|phase|stage|year|term|quarter|step|block|unit)$/;

/** What a heading such as `Week 1 – Opening (2 days)` is written as in a body; undefined where parts have no place. */
export function statementForPart(line: string, rule: string): string | undefined {
    const part = partOf(line);
    if (!holdsActivities(rule)) return undefined;
    const when = whenOf(part);
    const keyword = keywordFor(rule, PHASES.test(part.word) && !(part.amount && when));
    const held = [when, part.amount ? `takes ${part.amount}` : ''].filter(Boolean).join('  ');
    return `${keyword} ${asText(titleOf(part, line))}${held ? ` { ${held} }` : ''}`;
}

function keywordFor(rule: string, isPhase: boolean): string {
    if (rule === 'Programme' && isPhase) return 'phase';
    return rule === 'Event' ? 'workshop' : 'event';
}

function whenOf({ word, first, last }: Part): string {
    if (word !== 'week' && word !== 'month') return '';
    const from = numberOfWord(first) ?? Number(first);
    if (Number.isNaN(from)) return '';
    return last ? `${word}s ${from} to ${last}` : `${word} ${from}`;
}

/** Weeks and months are said apart, and phases follow each other; what else is numbered keeps its number in its title. */
function titleOf({ word, first, last, title }: Part, line: string): string {
    const numbered = `${capital(word)} ${first}${last ? ` to ${last}` : ''}`;
    if (!title) return numbered;
    const isOrdered = PHASES.test(word);
    const said = /\p{Ll}/u.test(line) ? title : titleOfHeading(title);
    return isOrdered ? said : `${numbered}: ${said}`;
}

/** What a heading with no number is written as. */
export function statementForHeading(line: string, rule: string): string | undefined {
    return holdsActivities(rule) ? `${keywordFor(rule, true)} ${asText(titleOfHeading(line))}` : undefined;
}

/** `Opening day (2 days)`. */
export function statementForSized(line: string, rule: string): string | undefined {
    const { what, amount } = sizedOf(line) ?? {};
    if (!what || !amount || !holdsActivities(rule)) return undefined;
    return `${kindFor(what)} ${asText(what)} { takes ${amount} }`;
}

/** `14 May 2027 – Opening`. */
export function statementForDated(line: string, rule: string): string | undefined {
    const { date, what } = datedOf(line);
    const [meant, other] = meantDates(date);
    return holdsActivities(rule) && meant && !meant.taken && !other
        ? `${keywordFor(rule, false)} ${asText(what)} { on ${meant.date} }`
        : undefined;
}

/** `09:00–10:30 Welcome`; undefined where nothing is said to happen. */
export function statementForHour(line: string, rule: string): string | undefined {
    const { what, minutes } = hourOf(line);
    if (!what || !holdsActivities(rule)) return undefined;
    return `${kindFor(what)} ${asText(what)}${minutes ? ` { takes ${minutes} minutes }` : ''}`;
}

/** `Opening day`: an activity with that title. */
export function statementForTitle(what: string, rule: string): string | undefined {
    if (!holdsActivities(rule)) return undefined;
    const { amount } = sizedOf(what) ?? {};
    return amount ? statementForSized(what, rule) : `${kindFor(what)} ${asText(what)}`;
}

/** The library's kind that words begin with or end with, else a workshop. */
function kindFor(what: string): string {
    const words = what.toLowerCase().split(/\s+/);
    for (let many = Math.min(words.length, 4); many > 0; many--) {
        const all = words.slice(0, many).join('-');
        const found = [all, all.replace(/s$/, ''), words.slice(-many).join('-')].find(name => KINDS.has(name));
        if (found) return found;
    }
    return 'workshop';
}
