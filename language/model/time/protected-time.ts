import { amountOf, type Hours, HARDLY, type HoursSettings, scaled, sumOf, tidied, topOf, WEEKS_IN_A_MONTH } from '../amounts/amounts.ts';
import type { Dose, Origin, Programme, Sponsor } from '../design/design.ts';
import { hoursOfDose } from '../amounts/doses.ts';
import type { Schedule } from '../schedule/schedule.ts';

/** The time that a sponsor protects for each participant, in hours. */
export interface ProtectedTime {
    readonly sponsor: Sponsor;
    /** The grant, or the first of several. */
    readonly at: Origin;
    /** In all; null where a rate is granted for as long as the programme runs, and its length is not known. */
    readonly whole: Hours | null;
    /** In each month: of what is granted as a whole, its even share of the programme's months; null where its length is not known. */
    readonly perMonth: Hours | null;
}

/** What the sponsor protects who protects most; undefined where none grants time, or one of them grants nobody knows how much. */
export function protectedTimeOf(programme: Programme, schedule: Schedule, hours: HoursSettings): ProtectedTime | undefined {
    return protectedTimes(programme, schedule, hours)[0];
}

/** What each sponsor protects who grants time, the most generous first; none where one of them grants nobody knows how much. */
export function protectedTimes(programme: Programme, schedule: Schedule, hours: HoursSettings): readonly ProtectedTime[] {
    const promises: ProtectedTime[] = [];
    for (const sponsor of programme.sponsors) {
        const grants = sponsor.grants.filter(({ condition }) => condition.name === 'protected-time');
        const [first] = grants;
        if (!first) continue;
        const doses = grants.flatMap(({ time }) => time ?? []);
        if (doses.length < grants.length) return [];
        const whole = added(doses.map(dose => hoursOfDose(dose, hours, schedule.weeks.get(programme))));
        const perMonth = added(doses.map(dose => inAMonth(dose, schedule, hours)));
        if (!whole && !perMonth) return [];
        promises.push({ sponsor, at: first.origin, whole, perMonth });
    }
    const sizeOf = (promise: ProtectedTime) => topOf(promise.whole ?? promise.perMonth ?? { least: 0, most: 0, approximate: false });
    return promises.sort((a, b) => sizeOf(b) - sizeOf(a));
}

function added(amounts: readonly (Hours | undefined)[]): Hours | null {
    const known = amounts.filter(amount => amount !== undefined);
    return known.length === amounts.length ? tidied(sumOf(known)) : null;
}

function inAMonth(dose: Dose, schedule: Schedule, hours: HoursSettings): Hours | undefined {
    const aMonth = { least: WEEKS_IN_A_MONTH, most: WEEKS_IN_A_MONTH, approximate: false };
    if (dose.form === 'rate' || dose.form === 'fullTime') {
        const { over: _over, ...running } = dose;
        return hoursOfDose(running, hours, aMonth);
    }
    const whole = hoursOfDose(dose, hours, undefined);
    const length = schedule.length;
    if (!whole || !length || length.least <= HARDLY) return undefined;
    if (length.most === null) return amountOf(0, topOf(whole) / length.least, true);
    const rough = whole.approximate || length.approximate;
    return scaled(amountOf(whole.least / length.most, topOf(whole) / length.least, rough), 1);
}
