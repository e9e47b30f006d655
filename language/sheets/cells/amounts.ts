import { numberOfWord } from '../../parsing/values.ts';
import type { Read } from './cell.ts';

const NUMBER = String.raw`(?:\d+\s+\d\/\d|\d*\s?[¼½¾]|\d+\/\d+|\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|an?)`;
const UNIT = String.raw`(?:minutes?|mins?|hours?|hrs?|h|half[ -]?days?|days?|d|weeks?|wks?|months?|mths?|years?|yrs?)`;
const ROUGH = String.raw`(?:(about|approx(?:imately|\.)?|around|roughly|circa|c\.?|~)\s*)?(?:(at least|min(?:imum)?(?: of)?|≥|>=|up to|max(?:imum)?(?: of)?|≤|<=)\s*)?`;
const FIGURE = String.raw`${ROUGH}(${NUMBER})(?:\s*(?:-|to)\s*(${NUMBER}))?(\s?\+)?`;
const AMOUNT = String.raw`${FIGURE}(?:\s*(?:of )?(?:an? )?(${UNIT}))?(?:\s+each)?`;
const SESSION = String.raw`(?:\s*(?:sessions?|meetings?|workshops?|webinars?|seminars?|modules?|calls?|times|events?|visits?|sets?))`;

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'i');
const PLAIN = whole(AMOUNT);
const COUNTED = whole(String.raw`${FIGURE}(?:${SESSION}(?:\s*(?:of|x|@|at|,|:|-)?\s*)|\s*x\s*)${AMOUNT}`);
const COUNTED_LAST = whole(String.raw`${AMOUNT}\s*x\s*${FIGURE}${SESSION}?`);
const COUNT = whole(String.raw`${FIGURE}${SESSION}`);
const RATE = whole(
    String.raw`${AMOUNT}\s*(?:(?:per|an?|each|every)\s+|\/\s*|p)(day|week|wk|w|month|mth|m|year)(?:\s*(?:for|over|x)\s*${AMOUNT})?`,
);
const FULL_TIME = whole(String.raw`full[ -]?time(?:\s*(?:for|,)?\s*${AMOUNT})?`);
const HOURS_AND_MINUTES = /^(\d+)\s*(?:h|hrs?|hours?)\s*(?:and\s*)?(\d{1,2})\s*(?:m|mins?|minutes?)?$/i;
const CLOCK = /^(\d{1,2}):(\d{2})(?::00)?$/;

/** The longest text that is read as an amount of time. */
const LONGEST = 120;

/** What a cell says of effort, as `takes` has it: `6 sessions of 90 minutes`. `unit` is what the column's head says. */
export function amountOf(cell: string, unit?: string): Read {
    const text = cell
        .replace(/[\u2010-\u2015\u2212]/g, '-')
        .replace(/[×✕]/g, 'x')
        .replace(/\s+/g, ' ')
        .replace(/\s*\(([^)]*)\)$/, ' $1')
        .replace(/[.;,]$/, '')
        .trim();
    const value = text.length > LONGEST ? undefined : read(text, unit);
    if (value === undefined) {
        const why = PLAIN.test(text)
            ? 'neither the cell nor the head of its column says in what it is counted'
            : 'it is no amount of time that is known';
        return { left: { what: cell, why } };
    }
    return { value };
}

function read(text: string, unit: string | undefined): string | undefined {
    let at: RegExpExecArray | null;
    if ((at = HOURS_AND_MINUTES.exec(text))) return `${Number(at[1]) * 60 + Number(at[2])} minutes`;
    if ((at = CLOCK.exec(text)) && unit !== 'minutes') return inMinutes(Number(at[1]) * 60 + Number(at[2]));
    if ((at = PLAIN.exec(text))) return amount(at.slice(1, 7), unit);
    if ((at = COUNTED.exec(text))) return sessions(figure(at.slice(1, 6)), amount(at.slice(6, 12), unit));
    if ((at = COUNTED_LAST.exec(text))) return sessions(figure(at.slice(7, 12)), amount(at.slice(1, 7), unit));
    if ((at = COUNT.exec(text))) return sessions(figure(at.slice(1, 6)), '');
    if ((at = RATE.exec(text))) {
        const [effort, over] = [amount(at.slice(1, 7), unit), at[10] === undefined ? '' : amount(at.slice(8, 14), undefined)];
        return effort === undefined || over === undefined
            ? undefined
            : `${effort} a ${PERIODS[(at[7] ?? '').charAt(0).toLowerCase()]}${over && ` for ${over}`}`;
    }
    if ((at = FULL_TIME.exec(text))) {
        const over = at[3] === undefined ? '' : amount(at.slice(1, 7), undefined);
        return over === undefined ? undefined : `full time${over && ` for ${over}`}`;
    }
    return undefined;
}

const PERIODS: Readonly<Record<string, string>> = { d: 'day', w: 'week', m: 'month', y: 'year' };

function inMinutes(minutes: number): string {
    return minutes % 60 === 0 ? counted(minutes / 60, 'hours') : `${minutes} minutes`;
}

/** How many sessions there are, and how long each is. */
export function sessions(count: string | undefined, each: string | undefined): string | undefined {
    if (count === undefined || each === undefined) return undefined;
    return `${count} ${/(^| )1$/.test(count) && !count.includes('to') ? 'session' : 'sessions'}${each && ` of ${each}`}`;
}

type Parts = readonly (string | undefined)[];

/** A figure as the language has it, out of `about`, `at least`, the figure, its upper end and a plus. */
function figure([about, bound, least, most, plus]: Parts): string | undefined {
    const [from, to] = [numberOf(least), most === undefined ? undefined : numberOf(most)];
    if (from === undefined || (most !== undefined && to === undefined)) return undefined;
    const atLeast = plus !== undefined || /^(at least|min|≥|>)/i.test(bound ?? '');
    const bounds = atLeast ? 'at least ' : bound ? 'up to ' : '';
    return `${about ? 'about ' : ''}${bounds}${from}${to === undefined ? '' : ` to ${to}`}`;
}

function amount(parts: Parts, unit: string | undefined): string | undefined {
    const written = parts[5]?.toLowerCase() ?? unit;
    if (written === undefined) return undefined;
    const [about, bound, least, most] = parts;
    const halves = /^half/.test(written);
    if (
        (halves || least === 'half') &&
        !about &&
        !bound &&
        !most &&
        (least === 'half' || numberOf(least) === 1) &&
        unitOf(written) !== undefined
    )
        return `half a${unitOf(written) === 'hours' ? 'n' : ''} ${unitOf(written)?.slice(0, -1)}`;
    const shown = halves
        ? parts.map((part, at) => ((at === 2 || at === 3) && part !== undefined ? String((numberOf(part) ?? NaN) / 2) : part))
        : parts;
    const said = figure(shown);
    const of = unitOf(written);
    return said === undefined || of === undefined ? undefined : `${said} ${said === '1' || said === 'about 1' ? of.slice(0, -1) : of}`;
}

function unitOf(written: string): string | undefined {
    if (/^half/.test(written) || written.startsWith('d')) return 'days';
    return { mi: 'minutes', h: 'hours', w: 'weeks', mo: 'months', mt: 'months', y: 'years' }[
        /^m/.test(written) ? written.slice(0, 2) : written.charAt(0)
    ];
}

function counted(count: number, unit: string): string {
    return `${count} ${count === 1 ? unit.slice(0, -1) : unit}`;
}

const PARTS: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };

/** The number that figures or a word say; undefined where they say none. */
export function numberOf(text: string | undefined): number | undefined {
    if (text === undefined) return undefined;
    const typed = text.trim().toLowerCase();
    if (typed === 'half') return 0.5;
    const part = PARTS[typed.slice(-1)];
    if (part !== undefined) return Number(typed.slice(0, -1) || 0) + part;
    const fraction = /^(?:(\d+)\s+)?(\d+)\/(\d+)$/.exec(typed);
    if (fraction) return Number(fraction[3]) ? Number(fraction[1] ?? 0) + Number(fraction[2]) / Number(fraction[3]) : undefined;
    const number = numberOfWord(typed) ?? (/^\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : undefined);
    return number !== undefined && number < 1e6 ? Math.round(number * 100) / 100 : undefined;
}
