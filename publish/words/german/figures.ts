import { HARDLY, type Hours, topOf, WEEKS_IN_A_MONTH } from '../../../language/model/amounts/amounts.ts';
import type { Amount, Doing, Dose, Hosts, Span, TimeUnit, When, Where } from '../../../language/model/design/design.ts';
import type { Placement } from '../../../language/model/schedule/placing.ts';
import type { Schedule } from '../../../language/model/schedule/schedule.ts';
import type { TimeFigures } from '../../../language/model/time/time.ts';
import { daysInWords } from '../dates.ts';
import type { Intls } from '../intl.ts';
import type { Thing } from '../things.ts';
import type { figures as figuresInEnglish } from '../english/figures.ts';
import { titleOf } from './library.ts';

type Noun = readonly [one: string, many: string];

const THINGS: Readonly<Record<Thing, Noun>> = {
    people: ['Person', 'Personen'],
    teams: ['Team', 'Teams'],
    pairs: ['Paar', 'Paare'],
    groups: ['Gruppe', 'Gruppen'],
    times: ['Mal', 'Male'],
    hours: ['Stunde', 'Stunden'],
    days: ['Tag', 'Tage'],
    months: ['Monat', 'Monate'],
    agencies: ['Organisation', 'Organisationen'],
    sectors: ['Bereich', 'Bereiche'],
    levels: ['Ebene', 'Ebenen'],
    phases: ['Phase', 'Phasen'],
    events: ['Veranstaltung', 'Veranstaltungen'],
    activities: ['Aktivität', 'Aktivitäten'],
};

const UNITS: Readonly<Record<TimeUnit, Noun>> = {
    minute: ['Minute', 'Minuten'],
    hour: ['Stunde', 'Stunden'],
    day: ['Tag', 'Tage'],
    week: ['Woche', 'Wochen'],
    month: ['Monat', 'Monate'],
    year: ['Jahr', 'Jahre'],
};

/** After `von` and `nach`: only these have another form there. */
const DATIVE: Partial<Readonly<Record<TimeUnit, Noun>>> = { day: ['Tag', 'Tagen'], month: ['Monat', 'Monaten'], year: ['Jahr', 'Jahren'] };

const HALVES: Readonly<Record<TimeUnit, string>> = {
    minute: 'eine halbe Minute',
    hour: 'eine halbe Stunde',
    day: 'ein halber Tag',
    week: 'eine halbe Woche',
    month: 'ein halber Monat',
    year: 'ein halbes Jahr',
};

const HALVES_DATIVE: Readonly<Record<TimeUnit, string>> = {
    minute: 'einer halben Minute',
    hour: 'einer halben Stunde',
    day: 'einem halben Tag',
    week: 'einer halben Woche',
    month: 'einem halben Monat',
    year: 'einem halben Jahr',
};

const HOW: Readonly<Record<Where['how'], string>> = {
    inPerson: 'in Präsenz',
    online: 'online',
    blended: 'teils online',
    residential: 'mit Übernachtung',
};

const NUMBERS = ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];

/** Figures, doses, dates and places in German. */
export function figures(intls: Intls): ReturnType<typeof figuresInEnglish> {
    const amount = ({ least, most, approximate }: Amount, decimals = 2): string => {
        const figure = (value: number) => intls.figure(value, decimals);
        if (most === null) return `mindestens ${figure(least)}`;
        const about = approximate ? 'etwa ' : '';
        if (figure(least) === figure(most)) return about + figure(least);
        return least === 0 ? `bis zu ${figure(most)}` : `${about}${figure(least)} bis ${figure(most)}`;
    };
    const noun = ({ least, most }: Amount, [one, many]: Noun): string =>
        (most ?? least) === 1 && (least === 1 || least === 0) ? one : many;
    const counted = (said: Amount, things: Noun): string => `${amount(said)} ${noun(said, things)}`;
    const span = ({ amount: said, unit }: Span): string =>
        said.least === 0.5 && said.most === 0.5 ? (said.approximate ? 'etwa ' : '') + HALVES[unit] : counted(said, UNITS[unit]);
    const spanDative = ({ amount: said, unit }: Span): string =>
        said.least === 0.5 && said.most === 0.5
            ? (said.approximate ? 'etwa ' : '') + HALVES_DATIVE[unit]
            : counted(said, DATIVE[unit] ?? UNITS[unit]);
    const dose = (said: Dose): string => {
        switch (said.form) {
            case 'span':
                return span(said.span);
            case 'sessions': {
                const sessions = counted(said.count, ['Sitzung', 'Sitzungen']);
                return said.each ? `${sessions} von ${spanDative(said.each)}` : sessions;
            }
            case 'rate':
                return `${span(said.span)} pro ${UNITS[said.per][0]}${said.over ? `, ${overSpan(said.over)}` : ''}`;
            case 'fullTime':
                return said.over ? `in Vollzeit, ${overSpan(said.over)}` : 'in Vollzeit';
        }
    };
    const overSpan = (over: Span): string => `${counted(over.amount, UNITS[over.unit])} lang`;
    const hours = (said: Hours): string => {
        if (said.most === null && intls.figure(said.least, 1) === '0') return 'unbekannt viele Stunden';
        if (topOf(said) > 0 && intls.figure(topOf(said), 1) === '0') return 'weniger als 0,1 Stunden';
        return `${amount(said, 1)} ${noun(said, THINGS.hours)}`;
    };
    const time = (said: Pick<TimeFigures, 'hours' | 'stated' | 'unstated' | 'said'>): string => {
        const unstated = said.unstated.length;
        if (!said.stated)
            return said.said ? `${hours(said.said)} insgesamt, ohne Zeitangabe zu den einzelnen Teilen` : 'keine Zeit angegeben';
        const rest = unstated === 1 ? ', dazu 1 Aktivität ohne Zeitangabe' : `, dazu ${unstated} Aktivitäten ohne Zeitangabe`;
        return hours(said.hours) + (unstated > 0 ? rest : '');
    };
    return {
        amount: said => amount(said),
        counted: (said, thing) => counted(said, THINGS[thing]),
        count: (count, thing) => `${intls.figure(count)} ${THINGS[thing][count === 1 ? 0 : 1]}`,
        span,
        dose,
        interval: ({ amount: said, unit }) =>
            said.least === 1 && said.most === 1 && !said.approximate
                ? `${{ minute: 'jede', hour: 'jede', day: 'jeden', week: 'jede', month: 'jeden', year: 'jedes' }[unit]} ${UNITS[unit][0]}`
                : `alle ${counted(said, UNITS[unit])}`,
        hours,
        daysOf: days => `${amount(days, 1)} ${noun(days, THINGS.days)}`,
        people: people => `${amount(people, 1)} ${noun(people, THINGS.people)}`,
        times: times => `${amount(times, 1)} Mal`,
        months: months => `${amount(months, 1)} ${noun(months, THINGS.months)}`,
        time,
        optional: ({ optional }) => {
            if (!optional.stated) return '';
            const { least, most } = optional.hours;
            const top = most ?? least;
            return `freiwillig ${most === null ? 'mindestens' : 'bis zu'} ${intls.figure(top, 1)} ${top === 1 ? 'Stunde' : 'Stunden'} mehr`;
        },
        whole: ({ said, stated }) => (said && stated ? `das Programm selbst nennt ${hours(said)}` : ''),
        share: ({ least, most }) => shareInWords(least, most),
        titled: ({ title, name }) => `„${title || name || ''}“`,
        monthly: (figures, schedule) => monthly(intls, figures, schedule),
        placement: placement => placementInWords(intls, placement),
        about: said => `etwa ${said}`,
        when: when => whenInWords(intls, when),
        where: ({ how, at }) => (at === undefined ? HOW[how] : `${HOW[how]} (${at})`),
        hosts: hosts => hostsInWords(intls, hosts),
        grouping: doing => groupingInWords(intls, doing, said => amount(said)),
        day: intls.day,
        month: intls.month,
        days: (first, last) => daysInWords(first, last, intls, 'bis'),
        from: first => `Ab ${intls.day(first)}`,
        inWords: count => NUMBERS[count] ?? intls.figure(count),
        /** "nach 18 Monaten". */
        after: spanDative,
    };
}

/** A share that is neither none nor all is never rounded to it. */
function shareInWords(least: number, most: number): string {
    const [from, to] = [Math.round(least * 100), Math.round(most * 100)];
    if (from !== to) return `${from} bis ${to} %`;
    if (from === 0 && most > HARDLY) return 'weniger als 1 %';
    if (from === 100 && least < 1 - HARDLY) return 'mehr als 99 %';
    return `${from} %`;
}

function monthly(intls: Intls, time: TimeFigures, { length }: Schedule): string | undefined {
    const hours = time.stated ? time.hours : time.said;
    if (!hours || !length || length.most === null || length.least < 2) return undefined;
    const [least, most] = [Math.round(hours.least / length.most), Math.round(topOf(hours) / length.least)];
    const stunden = (count: number) => `${intls.figure(count)} ${count === 1 ? 'Stunde' : 'Stunden'} im Monat`;
    if (hours.most === null) return `mindestens ${stunden(least)}`;
    return least === most ? `etwa ${stunden(least)}` : `etwa ${intls.figure(least)} bis ${stunden(most)}`;
}

function placementInWords(intls: Intls, placement: Placement): string {
    if (!placement.placed) return '';
    if (placement.side === 'before') return 'vor Beginn';
    if (placement.side === 'after') return 'nach dem Ende';
    const times = placement.occurrences.flatMap(({ start, end }) => [start, end]);
    const areWhole = (each: number) => times.every(time => Math.abs(time * each - Math.round(time * each)) < HARDLY);
    const isWeeks = !areWhole(1) && areWhole(WEEKS_IN_A_MONTH);
    const [one, many, each] = isWeeks ? (['Woche', 'Wochen', WEEKS_IN_A_MONTH] as const) : (['Monat', 'Monate', 1] as const);
    const first = (start: number) => Math.floor(start * each + HARDLY) + 1;
    const stretches = placement.occurrences.map(({ start, end }) => ({ from: first(start), to: Math.ceil(end * each - HARDLY) }));
    const said = stretches.map(({ from, to }) => (from >= to ? String(from) : `${from} bis ${to}`));
    const [only] = stretches;
    if (!only) return placement.start === null ? '' : `ab ${one} ${first(placement.start)}`;
    return `${said.length === 1 && only.from >= only.to ? one : many} ${intls.listed(said)}`;
}

function whenInWords(intls: Intls, when: When): string {
    const unit = (isOne: boolean) =>
        'unit' in when ? { month: ['Monat', 'Monate'], week: ['Woche', 'Wochen'] }[when.unit][isOne ? 0 : 1] : '';
    switch (when.form) {
        case 'span':
            return when.from === when.to ? `${unit(true)} ${when.from}` : `${unit(false)} ${when.from} bis ${when.to}`;
        case 'list':
            return `${unit(when.times.length === 1)} ${intls.listed(when.times.map(String))}`;
        case 'before':
            return 'vor Beginn';
        case 'after':
            return 'nach dem Ende';
    }
}

function hostsInWords(intls: Intls, hosts: Hosts): string {
    switch (hosts.form) {
        case 'agencies':
            return intls.listed(
                hosts.agencies.map(({ to }) => to.title),
                'or',
            );
        case 'sectors':
            return `eine Organisation aus: ${intls.listed(
                hosts.sectors.map(({ to }) => titleOf(to)),
                'or',
            )}`;
        case 'eachOther':
            return 'gegenseitig';
        case 'anotherEachTime':
            return 'jedes Mal eine andere Organisation';
    }
}

function groupingInWords(intls: Intls, doing: Doing, amount: (said: Amount) => string): string | undefined {
    if (doing.alone) return 'für sich allein';
    if (doing.oneToOne) return 'zu zweit';
    const ways = [doing.byTeam && 'im eigenen Team', doing.groupsOf && `in Gruppen von ${amount(doing.groupsOf.size)}`];
    const said = ways.filter(way => way !== undefined);
    return said.length > 0 ? intls.listed(said) : undefined;
}
