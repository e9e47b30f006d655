import { LIBRARY } from '../../built/library.ts';
import { capital } from '../../findings/wording.ts';
import { DATE_SOURCE, isDate } from '../dates.ts';
import { statementBeginningWith } from '../statements.ts';
import { meantAmount } from './amounts.ts';

/** What a line that was pasted, or typed as it is typed into a letter or a sheet, can be. */
export type PastedSort =
    | 'apart'
    | 'table'
    | 'bullet'
    | 'number'
    | 'timetable'
    | 'open'
    | 'part'
    | 'label'
    | 'heading'
    | 'sized'
    | 'dated'
    | 'address'
    | 'foot'
    | 'prose';

/** What the reader made of a line. */
export interface ReadLine {
    /** It holds a character that means nothing in a plan. */
    readonly isMarked: boolean;
    /** Its first word could not be read. */
    readonly isUnread: boolean;
    /** A word of the language that its first word is like. */
    readonly nearest?: string;
}

/** A line that only parts others. */
const APART = /^(?:(?:[-–—_*=~·•.]\s?){3,}|…+)$/u;

/** A mark or a letter that stands before what is said in a list; `o`, `§`, `ü`, `Ø` and private characters are what Word's own bullets become. */
const BULLET =
    /^(?:(?:[•·●▪■◦‣∙–—*+-]|[\u2190-\u27BF]|\p{Extended_Pictographic}\uFE0F?|\d\uFE0F?\u20E3|[\uE000-\uF8FF])\s*|[o§üØv](?=\s+\p{Lu})\s+)/u;
const NUMBER = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}[.)]?)\s+(?=\p{L})/iu;

const HOUR = '\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:am|pm|a\\.m\\.|p\\.m\\.)|\\d{1,2}[:h]\\d{2}|noon|midday';
const HOUR_WITH_POINT = '\\d{1,2}\\.\\d{2}';
/** `09:00–10:30 Welcome`, `9am Welcome`, `9.00-10.30 Welcome`. */
const TIMETABLE = new RegExp(
    `^(?:from\\s+|at\\s+)?(?:(?<from>${HOUR}|${HOUR_WITH_POINT}|\\d{1,2})\\s*(?:-|–|—|to|until)\\s*(?<to>${HOUR}|${HOUR_WITH_POINT})|(?<at>${HOUR}))(?![\\p{L}\\d])[\\s:–—-]*(?<what>.*)$`,
    'iu',
);

/** What people write for what is not settled, and for what does not apply. */
const OPEN =
    /^(?:\?+|t\.?b\.?[cad]\.?|to be (?:confirmed|agreed|announced|determined|decided)|to ?do|fixme|n\/?a|not applicable)(?!\p{L})[\s:.–—-]*(?<what>.*)$/iu;

const PARTS = 'week|day|month|session|module|part|phase|stage|unit|block|workshop|year|term|quarter|step';
const ORDER = '\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[ivx]{1,4}';
const PART = new RegExp(
    `^(?<word>${PARTS})s?\\s+(?<first>${ORDER})(?:\\s*(?:-|–|to|and|&)\\s*(?<last>\\d{1,2}))?(?![\\p{L}\\d])(?:\\s*[-–—:.|,]\\s*|\\s+|$)(?<rest>.*)$`,
    'iu',
);

const LABEL = /^(?<label>\p{L}[\p{L}\p{N} '’&/()-]{0,40}?)\s*:(?!\/\/)\s*(?<value>.*)$/u;
const MOST_WORDS_OF_A_LABEL = 5;

const SIZED = /^(?<what>\p{L}[\p{L}\p{N} '’&/-]{1,60}?)\s*(?:[,–—-]\s*|\(\s*)(?<amount>[^()]{1,40}?)\s*\)?$/u;
const TIMES = /^(?<what>\p{L}[\p{L}\p{N} '’&/-]{1,60}?)\s+[x×]\s?(?<count>\d{1,2})$/u;
const AMOUNT_FIRST = /^(?<amount>(?:\d+\s?[x×]\s?)?\S+[ -]\p{L}+)\s+(?<what>\p{L}[\p{L}\p{N} '’&/-]*)$/u;
/** What an amount goes on with, and no name of what takes it does. */
const GOES_ON = /^(?:an?|per|of|for|to|in|at|from|with|and|or|each|every|on|full|before|after)\b/i;
const DATED = new RegExp(`^(?<date>${DATE_SOURCE})\\s*[-–—:,]\\s*(?<what>\\p{L}.*)$`, 'u');
const WHOLE_DATE = new RegExp(`^(?:${DATE_SOURCE})\\.?$`);
const ADDRESS = /^(?:(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/;
const FOOT = /^(?:page\s+)?\d+\s+of\s+\d+$|^page\s+\d+$/i;
const EMPHASISED = /^(?<mark>\*\*|__|\*|_)(?<what>\p{L}[^*_]*)\k<mark>:?$/u;

/** What a line, without the white space around it, was before it was pasted; undefined where it may be a statement with a slip in it. */
export function sortOfLine(line: string, read: ReadLine): PastedSort | undefined {
    const isLoose = read.isMarked || read.isUnread;
    if (isLoose && APART.test(line)) return 'apart';
    if (isLoose && isRow(line)) return 'table';
    if (/[{}]|^\/[/*]|^#/.test(line)) return undefined;
    if (isLabel(line) && read.isMarked && !PART.test(line)) return OPEN.test(line) ? 'open' : 'label';
    if (/["“”„«»]/.test(line)) return undefined;
    const listed = isLoose ? sortInList(line) : undefined;
    if (listed) return beginsStatement(afterMark(line)) ? undefined : listed;
    if (isLoose && TIMETABLE.test(line)) return 'timetable';
    if (isLoose && OPEN.test(line)) return 'open';
    if (isHeadOfPart(line)) return 'part';
    if (!isLoose) return undefined;
    if (ADDRESS.test(line)) return 'address';
    if (FOOT.test(line)) return 'foot';
    if (DATED.test(line)) return 'dated';
    if (EMPHASISED.test(line) || isInCapitals(line)) return 'heading';
    if (sizedOf(line)) return 'sized';
    return isProse(line, read) ? 'prose' : undefined;
}

function isRow(line: string): boolean {
    return line.split('\t').length > 2 || /^\|.*\|$/.test(line);
}

function sortInList(line: string): 'bullet' | 'number' | undefined {
    if (EMPHASISED.test(line)) return undefined;
    if (BULLET.test(line) && /\p{L}/u.test(afterMark(line))) return 'bullet';
    return NUMBER.test(line) && !meantAmount(line) ? 'number' : undefined;
}

/** What a line of a list says, without its bullet or number. */
export function afterMark(line: string): string {
    return line.replace(BULLET.test(line) ? BULLET : NUMBER, '').trim();
}

/** Whether words begin as a statement does, so that they are one with a slip in it. */
function beginsStatement(words: string): boolean {
    const [first = '', second = ''] = words.match(/[\p{L}\p{N}-]+/gu) ?? [];
    const form = statementBeginningWith(first, second)?.words.split(' ');
    return form !== undefined && (form[1] === undefined ? (words.match(/\s+/g) ?? []).length < MANY : form[1] === second);
}

function isLabel(line: string): boolean {
    const { label, value = '' } = LABEL.exec(line)?.groups ?? {};
    if (label === undefined || label.split(/\s+/).length > MOST_WORDS_OF_A_LABEL) return false;
    if (/["“”„«»]/.test(value) && !/^(?:"[^"“”]*"|“[^"“”]*”)$/.test(value)) return false;
    const form = statementBeginningWith(label, '');
    // `targets thinking: synthesis`, `hosted by: Trust`
    if (/\s/.test(label) && beginsStatement(label)) return false;
    // `lasts: 18 months` is a statement but for its colon, `purpose: To lead` but for its marks too.
    if (form?.words !== label) return true;
    return (
        (form.needs === 'a text' && value !== '' && !/^["“]/.test(value)) ||
        form.words === 'cohort' ||
        (form.needs === 'a date' && !isDate(value))
    );
}

/** The label of a line, and what it says. */
export function labelOf(line: string): { readonly label: string; readonly value: string } {
    const { label = '', value = '' } = LABEL.exec(line)?.groups ?? {};
    return { label, value: value.replace(/^["“](.*)["”]$/, '$1').trim() };
}

/** The part of a programme that a line is the heading of. */
export interface Part {
    readonly word: string;
    readonly first: string;
    readonly last?: string;
    readonly title: string;
    readonly amount?: string;
}

/** `Week 1 – Opening (2 days)`: what it is the heading of. */
export function partOf(line: string): Part {
    const { word = '', first = '', last, rest = '' } = PART.exec(line)?.groups ?? {};
    const sized = sizedOf(rest);
    const alone = meantAmount(rest.replace(/^\(|\)$/g, ''));
    const amount = sized?.amount ?? alone;
    const title = (sized?.what ?? (alone ? '' : rest.replace(/^\((.*)\)$/, '$1'))).trim();
    return { word: word.toLowerCase(), first, ...(last ? { last } : {}), title, ...(amount ? { amount } : {}) };
}

function isHeadOfPart(line: string): boolean {
    const { word = '', rest = '' } = PART.exec(line)?.groups ?? {};
    if (!word) return false;
    // `month 2`, `Months 2, 4`, `weeks 2 to 4` say when.
    if (/^(week|month)$/i.test(word) && rest !== '') return /\p{L}{2}/u.test(rest) && !/^(to|and)\s+\d+$/.test(rest);
    if (/^(week|month)$/i.test(word)) return saysWhen(line);
    // `phase 1 Opening` lacks its marks.
    return /^\p{Lu}/u.test(line) || /^[\p{L}]+\s+\S+\s*[-–—:.|(]/u.test(line);
}

/** `Month 2`: what says when in a part, and is the heading of one in a programme. */
export function saysWhen(line: string): boolean {
    return /^(Week|Month) \d+$/.test(line);
}

function isInCapitals(line: string): boolean {
    const words = line.match(/[\p{L}\p{N}'’]+/gu) ?? [];
    if (!/^\p{Lu}[\p{Lu}\p{N}\s'’&/:,.!?()–—-]*$/u.test(line) || line.replace(/\P{L}/gu, '').length < 4) return false;
    const [first = '', second = ''] = words.map(word => word.toLowerCase());
    return words.length > 1 && words.length < 10 && statementBeginningWith(first, second) === undefined;
}

/** Something that happens, and how long it takes as the language says it. */
interface Sized {
    readonly what: string;
    readonly amount: string;
}

/** `Opening day (2 days)`: what it is, and how long it takes. */
export function sizedOf(line: string): Sized | undefined {
    const { what, amount = '' } = SIZED.exec(line)?.groups ?? {};
    const meant = meantAmount(amount);
    if (what && meant && !beginsStatement(what)) return { what, amount: meant };
    return counted(line) ?? amountFirst(line);
}

/** `Coaching x 6` */
function counted(line: string): Sized | undefined {
    const { what, count } = TIMES.exec(line)?.groups ?? {};
    return what && count && !beginsStatement(what) ? { what, amount: `${count} ${count === '1' ? 'session' : 'sessions'}` } : undefined;
}

/** `2 days residential`, `6 x 90 minutes coaching` */
function amountFirst(line: string): Sized | undefined {
    const { what, amount = '' } = AMOUNT_FIRST.exec(line)?.groups ?? {};
    const meant = meantAmount(amount);
    return what && meant && !GOES_ON.test(what) ? { what: capital(what), amount: meant } : undefined;
}

/** `14 May 2027 – Opening`: the day, and what is then. */
export function datedOf(line: string): { readonly date: string; readonly what: string } {
    const { date = '', what = '' } = DATED.exec(line)?.groups ?? {};
    return { date, what };
}

/** What is written in a line that says what is still open; empty where it says only that something is. */
export function openOf(line: string): { readonly what: string; readonly applies: boolean } {
    const what = OPEN.exec(line)?.groups?.['what'] ?? '';
    return { what, applies: !/^(n\/?a|not applicable)/i.test(line) };
}

/** Whether what a label says is that it is still open. */
export function isOpen(value: string): boolean {
    return OPEN.test(value) && openOf(value).applies;
}

/** A line of a timetable: what happens, and how many minutes it takes where that is said. */
export function hourOf(line: string): { readonly what: string; readonly minutes?: number } {
    const { from, to, what = '' } = TIMETABLE.exec(line)?.groups ?? {};
    const minutes = from && to ? minutesBetween(from, to) : undefined;
    return { what: what.trim(), ...(minutes ? { minutes } : {}) };
}

function minutesBetween(from: string, to: string): number | undefined {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    // `9-10.30am`, `11:00–1:00`
    const length = end - start;
    const minutes = length > 0 ? length : length + 12 * 60;
    return minutes > 0 && minutes <= 12 * 60 ? minutes : undefined;
}

function minutesOf(hour: string): number {
    const [hours = 12, minutes = 0] = (hour.match(/\d+/g) ?? []).map(Number);
    return ((/p\.?m/i.test(hour) && hours < 12 ? hours + 12 : hours) % 24) * 60 + minutes;
}

/** What a heading says, written as a title: without marks, and small where it was written in capitals. */
export function titleOfHeading(line: string): string {
    const what = (EMPHASISED.exec(line)?.groups?.['what'] ?? line).replace(/[:.]+$/, '').trim();
    return /\p{Ll}/u.test(what) ? what : what.charAt(0) + what.slice(1).toLowerCase();
}

/** Behind how many plain words a line is taken for a sentence, and not for a statement with a slip in it. */
const MANY = 6;

/** A sentence, or the words of a heading, with a mark in it that means nothing in a plan. */
function isProse(line: string, { isMarked, nearest }: ReadLine): boolean {
    if (/\t/.test(line) || beginsStatement(line)) return false;
    const words = line.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
    const isSentence = words.length >= MANY || (words.length > 1 && /[.?!…]$/.test(line));
    if (isMarked) return isSentence ? /^\p{Lu}/u.test(line) || /[.?!…]$/.test(line) : /^\p{Lu}\p{L}*!?(\s|$)/u.test(line) && !nearest;
    if (nearest || !/^\p{L}/u.test(line) || WHOLE_DATE.test(line)) return false;
    const isHeading = words.length > 1 && /^\p{Lu}/u.test(line) && !KINDS.has(words[0]?.toLowerCase() ?? '');
    return words.length >= MANY || isSentence || isHeading;
}

/** The kinds of activity in the library, by their names. */
export const KINDS: ReadonlySet<string> = new Set(LIBRARY['kinds.balcony']?.match(/(?<=^kind )[a-z-]+/gm));
