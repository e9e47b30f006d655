import { type Hours, hoursIn, type HoursSettings, scaled, times, WEEKS_IN_A_MONTH } from './amounts.ts';
import type { Amount, Dose, Span } from '../design/design.ts';

/**
 * What a dose asks, in hours. `weeks` is how long the thing that says it runs, for a rate or full time without an end of its own.
 * Undefined where it cannot be told: sessions whose length is not known, a rate of something that runs nobody knows how long.
 */
export function hoursOfDose(dose: Dose, settings: HoursSettings, weeks: Amount | undefined): Hours | undefined {
    switch (dose.form) {
        case 'span':
            return hoursOfSpan(dose.span, settings);
        case 'sessions':
            return dose.each && times(dose.count, hoursOfSpan(dose.each, settings));
        case 'rate': {
            const running = dose.over ? weeksOfSpan(dose.over, settings) : weeks;
            return running && times(hoursOfSpan(dose.span, settings), scaled(running, periodsInAWeek(dose.per, settings)));
        }
        case 'fullTime': {
            const running = dose.over ? weeksOfSpan(dose.over, settings) : weeks;
            return running && scaled(running, settings.day * settings.daysAWeek);
        }
    }
}

/** A span as effort, in hours: `4 to 6 hours`, `3 days`, `2 weeks`. */
function hoursOfSpan(span: Span, settings: HoursSettings): Hours {
    return scaled(span.amount, hoursIn(span.unit, settings));
}

/** A span as working time, in weeks: ten days are two weeks of five days. */
export function weeksOfSpan(span: Span, settings: HoursSettings): Amount {
    return scaled(span.amount, hoursIn(span.unit, settings) / hoursIn('week', settings));
}

function periodsInAWeek(per: 'day' | 'week' | 'month' | 'year', settings: HoursSettings): number {
    switch (per) {
        case 'day':
            return settings.daysAWeek;
        case 'week':
            return 1;
        case 'month':
            return 1 / WEEKS_IN_A_MONTH;
        case 'year':
            return 1 / 52;
    }
}
