import * as wording from '../../../language/model/amounts/wording.ts';
import type { Hours } from '../../../language/model/amounts/amounts.ts';
import type { Amount, Doing, Dose, Hosts, Span, When, Where } from '../../../language/model/design/design.ts';
import type { Placement } from '../../../language/model/schedule/placing.ts';
import type { Share } from '../../../language/model/amounts/shares.ts';
import type { Schedule } from '../../../language/model/schedule/schedule.ts';
import type { TimeFigures } from '../../../language/model/time/time.ts';
import { amountInWords, doseInWords, intervalInWords, plural, spanInWords } from '../amounts.ts';
import { dayInWords, daysInWords, monthInWords } from '../dates.ts';
import { monthlyInWords } from '../hours.ts';
import { titled } from '../lists.ts';
import type { Intls } from '../intl.ts';
import type { Thing } from '../things.ts';
import { groupingInWords, hostsInWords, whenInWords, whereInWords } from '../plan.ts';

/** What can be counted, with its forms for one and for many. */
const THINGS: Readonly<Record<Thing, readonly [one: string, many: string]>> = {
    people: ['person', 'people'],
    teams: ['team', 'teams'],
    pairs: ['pair', 'pairs'],
    groups: ['group', 'groups'],
    times: ['time', 'times'],
    hours: ['hour', 'hours'],
    days: ['day', 'days'],
    months: ['month', 'months'],
    agencies: ['agency', 'agencies'],
    sectors: ['sector', 'sectors'],
    levels: ['level', 'levels'],
    phases: ['phase', 'phases'],
    events: ['event', 'events'],
    activities: ['activity', 'activities'],
};

/** Figures, doses, dates and places in English. */
export function figures(intls: Intls) {
    return {
        /** "4 to 6". */
        amount: (amount: Amount) => amountInWords(amount),
        /** "4 to 6 people". */
        counted: (amount: Amount, thing: Thing) => `${amountInWords(amount)} ${plural(amount, ...THINGS[thing])}`,
        /** "3 phases". */
        count: (count: number, thing: Thing) => wording.counted(count, ...THINGS[thing]),
        span: (span: Span) => spanInWords(span),
        dose: (dose: Dose) => doseInWords(dose),
        interval: (span: Span) => intervalInWords(span),
        hours: (hours: Hours) => wording.hoursInWords(hours),
        /** The same in days of the settings. */
        daysOf: (days: Amount) => wording.amountInWords(days, 'day', 'days'),
        /** "24 to 30 people", to a tenth. */
        people: (people: Amount) => wording.amountInWords(people, 'person', 'people'),
        /** "24 times", to a tenth. */
        times: (times: Amount) => wording.amountInWords(times, 'time', 'times'),
        months: (months: Amount) => wording.monthsInWords(months),
        /** What a programme asks of a participant. */
        time: (time: Pick<TimeFigures, 'hours' | 'stated' | 'unstated' | 'said'>) => wording.timeInWords(time),
        /** "and up to 14 hours optional"; empty where nothing is. */
        optional: (time: Pick<TimeFigures, 'optional'>) => wording.optionalInWords(time),
        /** What the programme says of its time as a whole; empty where it says nothing. */
        whole: (time: Pick<TimeFigures, 'said' | 'stated'>) => wording.saidInWords(time),
        /** "44 to 58%". */
        share: (share: Share) => wording.shareInWords(share),
        /** A title as a sentence quotes it. */
        titled: (thing: { readonly title: string; readonly name?: string }) => titled(thing),
        /** "about 20 to 27 hours a month". */
        monthly: (time: TimeFigures, schedule: Schedule) => monthlyInWords(time, schedule),
        placement: (placement: Placement) => wording.placementInWords(placement),
        /** Said of what is only roughly known: "about months 3 to 5". */
        about: (said: string) => `about ${said}`,
        when: (when: When) => whenInWords(when),
        where: (where: Where) => whereInWords(where),
        hosts: (hosts: Hosts) => hostsInWords(hosts),
        grouping: (doing: Doing) => groupingInWords(doing),
        day: (date: string) => dayInWords(date, intls),
        month: (date: string) => monthInWords(date, intls),
        /** From one day to another. */
        days: (first: string, last: string) => daysInWords(first, last, intls),
        /** Where the last day is not known. */
        from: (first: string) => `From ${dayInWords(first, intls)}`,
        /** A span after "after": "18 months". */
        after: (span: Span) => spanInWords(span),
        /** A small number as a sentence has it. */
        inWords: (count: number) => NUMBERS[count] ?? intls.figure(count),
    };
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
