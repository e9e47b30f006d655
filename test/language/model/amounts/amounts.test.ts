import assert from 'node:assert/strict';
import { amountOf, hullOf, scaled, sumOf, times } from '../../../../language/model/amounts/amounts.ts';
import type { Amount, Dose } from '../../../../language/model/design/design.ts';
import { hoursOfDose } from '../../../../language/model/amounts/doses.ts';
import { between, elapsed, inMonths, inWeeks } from '../../../../language/model/amounts/elapsed.ts';
import { shareOf } from '../../../../language/model/amounts/shares.ts';
import { written } from '../../../support/figures.ts';

const HOURS = { day: 7, daysAWeek: 5 };
const amount = (least: number, most: number | null = least, approximate = false): Amount => ({ least, most, approximate });

describe('An amount', () => {
    it('has its ends in order, whichever way round they were written', () => {
        assert.equal(written(amountOf(6, 4, false)), '4..6');
        assert.equal(written(amountOf(4, 6, true)), '~4..6');
        assert.equal(written(amountOf(4, Infinity, false)), '4..');
    });

    it('is the sum of several, roughly where one of them is, without an upper end where one has none', () => {
        assert.equal(written(sumOf([amount(1), amount(2, 3, true), amount(4)])), '~7..8');
        assert.equal(written(sumOf([amount(1), amount(2, null)])), '3..');
        assert.equal(written(sumOf([])), '0');
    });

    it('is so many of another; nothing of something without an upper end is nothing', () => {
        assert.equal(written(times(amount(2, 3), amount(4, 5))), '8..15');
        assert.equal(written(times(amount(0), amount(4, null))), '0');
        assert.equal(written(times(amount(4, null), amount(0))), '0');
        assert.equal(written(times(amount(0, 2), amount(4, null))), '0..');
        assert.equal(written(times(amount(3, 2), amount(4))), '8..12');
        assert.equal(written(scaled(amount(2, null, true), 0.5)), '~1..');
    });

    it('is what several may be between them', () => {
        assert.equal(written(hullOf([amount(3, 4), amount(1, 2, true), amount(5)])), '~1..5');
        assert.equal(written(hullOf([amount(3), amount(1, null)])), '1..');
        assert.equal(written(hullOf([])), '0');
    });
});

describe('A dose in hours', () => {
    const origin = { node: {} };
    const rate = (per: 'day' | 'week' | 'month' | 'year', over?: Amount) => {
        const dose: Dose = {
            form: 'rate',
            span: { amount: amount(1), unit: 'day', origin },
            per,
            origin,
            ...(over ? { over: { amount: over, unit: 'year', origin } } : {}),
        };
        return hoursOfDose(dose, HOURS, amount(52));
    };

    it('that comes so often comes through all the weeks', () => {
        assert.equal(written(rate('week')), '364');
        assert.equal(written(rate('month')), '84');
        assert.equal(written(rate('year')), '7');
        assert.equal(written(rate('year', amount(3))), '21');
        assert.equal(written(rate('day')), '1820');
    });
});

describe('Elapsed time', () => {
    it('has days of 24 hours, and weeks of seven days, whatever a working day has', () => {
        assert.equal(elapsed(12, 'hour').days, 0.5);
        assert.equal(elapsed(360, 'minute').days, 0.25);
        assert.equal(inWeeks(elapsed(14, 'day')), 2);
        assert.equal(inWeeks(elapsed(1, 'year')), 52);
        assert.equal(inMonths(elapsed(13, 'week')), 3);
    });

    it('lies between two times, months, weeks and days apart', () => {
        const [from, to] = [
            { months: 1, weeks: 2, days: 3 },
            { months: 5, weeks: 7, days: 9 },
        ];
        assert.deepEqual(between(from, to), { months: 4, weeks: 5, days: 6 });
    });
});

describe('A share', () => {
    const measured = (least: number, most: number | null = least, stated = true) => ({ hours: amount(least, most), stated });

    it('goes from the least it can be to the most', () => {
        assert.deepEqual(shareOf(measured(3), measured(1)), { least: 0.75, most: 0.75 });
        assert.deepEqual(shareOf(measured(1, 3), measured(1, 3)), { least: 0.25, most: 0.75 });
        assert.deepEqual(shareOf(measured(1, null), measured(3)), { least: 0.25, most: 1 });
        assert.deepEqual(shareOf(measured(1), measured(3, null)), { least: 0, most: 0.25 });
    });

    it('is none where the part has nothing, and all where the rest has', () => {
        assert.deepEqual(shareOf(measured(0), measured(3)), { least: 0, most: 0 });
        assert.deepEqual(shareOf(measured(0, 0, false), measured(3)), { least: 0, most: 0 });
        assert.deepEqual(shareOf(measured(2), measured(0)), { least: 1, most: 1 });
        assert.deepEqual(shareOf(measured(0, 2), measured(0)), { least: 1, most: 1 });
    });

    it('is unknown where nothing states a time, or all that is stated is nothing', () => {
        assert.equal(shareOf(measured(5, 5, false), measured(5, 5, false)), null);
        assert.equal(shareOf(measured(0), measured(0)), null);
    });
});
