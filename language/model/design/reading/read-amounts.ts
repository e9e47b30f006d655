import type * as ast from '../../../generated/ast.ts';
import type { Amount, DateSaid, Dose, Origin, Span, TimeUnit, When } from '../design.ts';

/** The parts of an amount, as the grammar reads them. */
type Rough = Pick<ast.Count, 'about' | 'atLeast' | 'upTo' | 'least' | 'most' | 'range'>;

/** An amount as its two ends; undefined where no figure was read. */
export function readAmount(rough: Rough | undefined): Amount | undefined {
    if (!rough) return undefined;
    const [from, to] = rough.range ? rough.range.split(/[-\u2010-\u2015]/).map(Number) : [rough.least, rough.most];
    if (from === undefined || Number.isNaN(from)) return undefined;
    const most = to === undefined || Number.isNaN(to) ? from : to;
    const approximate = rough.about;
    if (rough.atLeast) return { least: from, most: null, approximate };
    if (rough.upTo) return { least: 0, most, approximate };
    return { least: from, most, approximate };
}

const UNITS: readonly (readonly [RegExp, TimeUnit])[] = [
    [/^min/, 'minute'],
    [/^h(ou)?r/, 'hour'],
    [/^day/, 'day'],
    [/^w(ee)?k/, 'week'],
    [/^m(on)?th/, 'month'],
    [/^y(ea)?r/, 'year'],
];

function readUnit(unit: string | undefined): TimeUnit | undefined {
    return UNITS.find(([pattern]) => pattern.test(unit ?? ''))?.[1];
}

/** A span of time; undefined where its figure or unit was not read. */
export function readSpan(span: ast.Span | undefined): Span | undefined {
    return span && spanFrom(span, span.half, span.unit, { node: span });
}

function spanFrom(rough: Rough, half: boolean, word: string | undefined, origin: Origin): Span | undefined {
    const amount = half ? { least: 0.5, most: 0.5, approximate: false } : readAmount(rough);
    const unit = readUnit(word);
    return amount && unit ? { amount, unit, origin } : undefined;
}

/** What a dose asks, as it was written; undefined where it could not be read. */
export function readDose(dose: ast.Dose | undefined): Dose | undefined {
    if (!dose) return undefined;
    const origin: Origin = { node: dose };
    const over = readSpan(dose.over);
    if (dose.fullTime) return { form: 'fullTime', origin, ...(over ? { over } : {}) };
    if (dose.sessions) {
        const count = readAmount(dose);
        const each = readSpan(dose.each);
        return count && { form: 'sessions', count, origin, ...(each ? { each } : {}) };
    }
    const span = spanFrom(dose, dose.half, dose.unit, origin);
    if (!span) return undefined;
    return dose.per ? { form: 'rate', span, per: dose.per, origin, ...(over ? { over } : {}) } : { form: 'span', span, origin };
}

/** The elapsed time of `lasts`, where it is one: a span, and not a rate, sessions or full time. */
export function spanOfDose(dose: Dose | undefined): Span | undefined {
    return dose?.form === 'span' ? dose.span : undefined;
}

/** When something is; undefined where no figure was read. */
export function readWhen(when: ast.When): When | undefined {
    const origin: Origin = { node: when };
    if (when.edge) return { form: when.edge, origin };
    const unit = when.unit?.startsWith('week') ? 'week' : 'month';
    if (when.range) {
        const [from, to] = when.range.split(/[-\u2010-\u2015]/).map(Number);
        return from === undefined || to === undefined ? undefined : { form: 'span', unit, from, to, origin };
    }
    if (when.from !== undefined && when.to !== undefined) return { form: 'span', unit, from: when.from, to: when.to, origin };
    return when.times.length ? { form: 'list', unit, times: when.times, origin } : undefined;
}

/** `YYYY-MM-DD` where `text` is a date of the calendar, else undefined. */
export function calendarDate(text: string): string | undefined {
    const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
    if (!year || !month || !day) return undefined;
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    const same = date.getUTCFullYear() === Number(year) && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
    return same ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

/** The date that a statement says; undefined where it is not in the calendar. */
export function readDate(node: { readonly date?: string | undefined } & object): DateSaid | undefined {
    const date = node.date === undefined ? undefined : calendarDate(node.date);
    return date === undefined ? undefined : { date, origin: { node, property: 'date' } };
}
