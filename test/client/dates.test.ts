import assert from 'node:assert/strict';
import { faultOfDate } from '../../client/features/accept-finding/dates.ts';

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
