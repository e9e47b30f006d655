import { LIBRARY } from '../../../built/library.ts';
import { capital } from '../../../findings/wording.ts';
import { DATE_SOURCE, meantDates } from '../../dates.ts';
import { meantAmount } from '../../pasted/amounts.ts';
import { isOpen, KINDS } from '../../pasted/pasted-line.ts';
import { asText, holdsActivities } from './rewriting.ts';

/** The body in which a label stands: its rule, and the sorts of statement that it has. */
interface Body {
    readonly rule: string;
    readonly has: ReadonlySet<string>;
}

/** The statement that a value makes in a body; undefined where it makes none there. */
type Statement = (value: string, body: Body, label: string) => string | undefined;

const LEVELS: readonly string[] = LIBRARY['roles-and-levels.balcony']?.match(/(?<=^level )[a-z-]+/gm) ?? [];

const ONLINE = /^(?:online|zoom|(?:ms |microsoft )?teams|virtual|webex|google meet)\b/i;

const WHOLE_DATE = new RegExp(`^(?:${DATE_SOURCE})$`);

const isActivity = ({ rule }: Body) => rule === 'Activity' || rule === 'Event';

/** A statement that is a word and a text, in these bodies, once. */
function once(words: string, sort: string, rules: RegExp): Statement {
    return (value, { rule, has }) => (rules.test(rule) && !has.has(sort) ? `${words} ${asText(value)}` : undefined);
}

const leads =
    (role: string): Statement =>
    (value, body) =>
        isActivity(body) && !body.has.has('LedBy') ? `led by ${role} ${asText(value)}` : undefined;

const about = once('about', 'About', /^(Phase|Event|Choice|Activity)$/);

const place: Statement = (value, { rule, has }) => {
    if (has.has('Where') || !/^(Programme|Phase|Event|Activity)$/.test(rule)) return undefined;
    if (ONLINE.test(value)) return 'online';
    if (rule !== 'Programme') return `in person at ${asText(value)}`;
    return has.has('Place') ? undefined : `place ${asText(value)}`;
};

const time: Statement = (value, body) => {
    const amount = meantAmount(value);
    if (!amount) return undefined;
    if (body.rule === 'Programme' && /(week|month|year)s?$/.test(amount)) return body.has.has('Lasts') ? undefined : `lasts ${amount}`;
    return (holdsActivities(body.rule) || isActivity(body)) && !body.has.has('Takes') ? `takes ${amount}` : undefined;
};

const day: Statement = (value, body) => {
    const [date, other] = meantDates(value);
    if (!date || date.taken || other || !WHOLE_DATE.test(value)) return undefined;
    if (body.rule === 'Programme' || body.rule === 'Run') return body.has.has('Starts') ? undefined : `starts ${date.date}`;
    return isActivity(body) && !body.has.has('OnDate') ? `on ${date.date}` : undefined;
};

const WHO_TAKES_PART = /^(participants?|audience|cohort|for whom|who|delegates|target (group|audience)|(group |cohort )?size|numbers?)$/i;

/** What a cohort says of who takes part: `24 directors` is `24 people` at that level. */
function inCohort(value: string): string {
    const [, count, who = ''] = COUNTED.exec(value) ?? [];
    const level = LEVELS.find(name => [name, `${name}s`].includes(who.trim().toLowerCase().replace(/\s+/g, '-')));
    return count ? `${count} people${level ? `  at ${level}` : ''}` : `open to ${asText(value)}`;
}

const COUNTED = /^(\d{1,5})(?:\s+([\p{L} '’-]+))?$/u;

const people: Statement = (value, { rule, has }) => {
    const [count, said] = [COUNTED.test(value), inCohort(value)];
    if (rule === 'Cohort') return (count ? !has.has('Size') : !has.has('OpenTo')) ? said : undefined;
    return rule === 'Programme' && !has.has('Cohort') ? `cohort { ${said} }` : undefined;
};

const aim: Statement = (value, body, label) => once('purpose', 'Purpose', /^Programme$/)(value, body, label) ?? about(value, body, label);

const learning: Statement = (value, { rule }) => (rule === 'Programme' ? `learning outcome ${asText(value)}` : undefined);

const part =
    (keyword: string, rules: RegExp): Statement =>
    (value, { rule }) =>
        rules.test(rule) ? `${keyword} ${asText(value)}` : undefined;

/** What people write before a colon, and the statement of the language that says the same; the first that fits. */
const LEADERS: readonly (readonly [RegExp, Statement])[] = [
    [/^(facilitat(ors?|ed by|ion)|lead(s|er|ers)?|led by|run by|trainers?)$/i, leads('facilitator')],
    [/^coach(es|ed by)?$/i, leads('coach')],
    [/^mentors?$/i, leads('mentor')],
    [/^tutors?$/i, leads('tutor')],
    [/^((guest )?speakers?|presenters?|experts?)$/i, leads('expert')],
];
const LABELS: readonly (readonly [RegExp, Statement])[] = [
    ...LEADERS,
    [/^(venue|location|place|where|room)$/i, place],
    [/^(duration|length|time|hours|effort|takes|lasts|how long)$/i, time],
    [/^((start )?dates?|start(s|ing)?|when|day)$/i, day],
    [WHO_TAKES_PART, people],
    [/^((overall |main )?(aims?|purpose|goals?))$/i, aim],
    [/^((learning )?objectives?|(learning )?outcomes?)$/i, learning],
    [/^(description|overview|summary|about|contents?|topics?|introduction|background)$/i, about],
    [/^(pre-?work|preparation|pre-?reading|homework|before you come|prepare)$/i, once('prepare', 'Prepare', /^(Event|Activity)$/)],
    [/^(please bring|(what to )?bring)$/i, once('bring', 'Bring', /^(Event|Activity)$/)],
    [/^((what to )?expect)$/i, once('expect', 'Expect', /^(Event|Activity)$/)],
    [/^evidence$/i, once('evidence', 'Evidence', /^(Event|Activity)$/)],
    [/^focus$/i, once('focus', 'Focus', /^(Event|Activity)$/)],
    [/^(rationale|why|reason)$/i, once('rationale', 'Rationale', /^(?!Document)/)],
    [/^version$/i, once('version', 'Version', /^Programme$/)],
    [/^(sponsors?|sponsored by)$/i, once('authorised by', 'AuthorisedBy', /^Programme$/)],
    [/^(phase|stage)$/i, part('phase', /^Programme$/)],
    [/^(event|module|residential|day)$/i, part('event', /^(Programme|Phase|Choice)$/)],
    [/^(workshop|session)$/i, part('workshop', /^(Programme|Phase|Event|Choice)$/)],
    [
        /^(questions?|to decide|decisions?|to do|actions?)$/i,
        (value, { rule }) => (rule === 'Document' ? undefined : `to decide ${asText(value)}`),
    ],
];

/** `Action learning set: 4 meetings`: an activity of that kind. */
function activity(label: string, value: string, { rule }: Body): string | undefined {
    const kind = label.trim().toLowerCase().replace(/\s+/g, '-');
    const known = [kind, kind.replace(/e?s$/, '')].find(name => KINDS.has(name));
    if (!known || !holdsActivities(rule)) return undefined;
    const amount = meantAmount(value);
    return amount ? `${known} ${asText(capital(label))} { takes ${amount} }` : `${known} ${asText(value)}`;
}

/** The statement that says in `body` what a label and its value say: a note, where the language has no word for it; undefined where none can stand there. */
export function statementForLabel(label: string, value: string, body: Body): string | undefined {
    if (isOpen(value)) return body.rule === 'Document' ? undefined : `to decide ${asText(capital(label))}`;
    for (const [pattern, statement] of LABELS) {
        const said = pattern.test(label) ? statement(value, body, label) : undefined;
        if (said) return said;
    }
    return activity(label, value, body) ?? (body.rule === 'Document' ? undefined : `note ${asText(capital(label))} ${asText(value)}`);
}

/** What a label says of who takes part in a programme whose cohort is written already: it is for the cohort to say. */
export function forCohort(label: string, value: string, { rule, has }: Body): string | undefined {
    return rule === 'Programme' && has.has('Cohort') && WHO_TAKES_PART.test(label) && !isOpen(value) ? inCohort(value) : undefined;
}

/** Whether a label says who leads something, in a body in which nobody can lead. */
export function leadsElsewhere(label: string, body: Body): boolean {
    return holdsActivities(body.rule) && !isActivity(body) && LEADERS.some(([pattern]) => pattern.test(label));
}

/** Statements for the lines of a list under a label, where each is a statement of its own. */
export function statementsForList(label: string, lines: readonly string[], { rule }: Body): readonly string[] | undefined {
    return rule === 'Programme' && /^((learning )?(objectives?|outcomes?))$/i.test(label)
        ? lines.map(line => `learning outcome ${asText(capital(line))}`)
        : undefined;
}
