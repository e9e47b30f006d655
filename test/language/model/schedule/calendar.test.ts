import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, addMonths, dayAfter, daysBetween, timeBetween } from '../../../../language/model/schedule/calendar.ts';

const months = (count: number) => ({ months: count, weeks: 0, days: 0 });

describe('the calendar', () => {
    it('counts days over the end of a month and a year', () => {
        assert.equal(addDays('2027-02-28', 1), '2027-03-01');
        assert.equal(addDays('2028-02-28', 1), '2028-02-29');
        assert.equal(addDays('2027-01-01', -1), '2026-12-31');
    });

    it('keeps to the last day of a month that has no such day', () => {
        assert.equal(addMonths('2027-01-31', 1), '2027-02-28');
        assert.equal(addMonths('2028-01-31', 1), '2028-02-29');
        assert.equal(addMonths('2027-01-31', 2), '2027-03-31');
        assert.equal(addMonths('2027-01-15', -1), '2026-12-15');
    });

    it('takes the years before 100 for what they are', () => {
        assert.equal(addDays('0099-12-31', 1), '0100-01-01');
    });

    it('does not lose an hour, or a day, where clocks change', () => {
        assert.equal(daysBetween('2027-03-27', '2027-03-29'), 2);
        assert.equal(daysBetween('2027-10-30', '2027-11-01'), 2);
    });

    it('counts months by the calendar, and weeks and days by sevens', () => {
        assert.equal(dayAfter('2027-01-11', months(4)), '2027-05-11');
        assert.equal(dayAfter('2027-01-11', { months: 1, weeks: 2, days: 3 }), '2027-02-28');
        assert.equal(dayAfter('2027-01-11', months(2.5)), '2027-03-26');
    });

    it('tells the time between two days in months and days, both ways', () => {
        assert.deepEqual(timeBetween('2027-01-11', '2027-03-15'), { months: 2, weeks: 0, days: 4 });
        assert.deepEqual(timeBetween('2027-01-11', '2026-12-10'), { months: -1, weeks: 0, days: -1 });
        assert.deepEqual(timeBetween('2027-01-31', '2027-02-28'), { months: 1, weeks: 0, days: 0 });
    });

    it('comes back to the day it counted to', () => {
        const day = fc
            .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
            .map(date => date.toISOString().slice(0, 10));
        fc.assert(fc.property(day, day, (a, b) => (a <= b ? assert.equal(dayAfter(a, timeBetween(a, b)), b) : undefined)));
    });
});
