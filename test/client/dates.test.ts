import assert from 'node:assert/strict';
import { faultOfDate, monthsAfter } from '../../client/features/accept-finding/dates.ts';

describe('the day until which an acceptance counts', () => {
    const today = '2027-01-11';

    it('is a day of the calendar that is not past, or none', () => {
        for (const good of ['2027-01-11', '2028-02-29', '', '  ']) assert.equal(faultOfDate(good, today), undefined, good);
    });

    it('is no other text, and no day that does not exist', () => {
        for (const bad of ['2027-02-29', '2027-13-01', '11/01/2027', 'always', '2027-1-11'])
            assert.equal(faultOfDate(bad, today), 'no-date', bad);
    });

    it('is no day that is past', () => {
        assert.equal(faultOfDate('2027-01-10', today), 'past');
    });
});

describe('the days that are offered for an acceptance', () => {
    it('are the same day of the month, some months on', () => {
        assert.equal(monthsAfter('2026-11-29', 3), '2027-02-28');
        assert.equal(monthsAfter('2027-01-11', 6), '2027-07-11');
        assert.equal(monthsAfter('2027-12-31', 12), '2028-12-31');
    });

    it('are the last of the month where it has no such day', () => {
        assert.equal(monthsAfter('2027-08-31', 6), '2028-02-29');
        assert.equal(monthsAfter('2027-05-31', 1), '2027-06-30');
    });
});
