import assert from 'node:assert/strict';
import { isOverBefore } from '../../../../language/model/schedule/ordering.ts';
import { scheduleOf } from '../../../../language/model/schedule/schedule.ts';
import { itemOf, planned } from '../../../support/programme.ts';

/** Whether, of two seminars at these times, the first is over when the second begins. */
async function over(one: string, other: string, head = 'lasts 12 months'): Promise<boolean> {
    const programme = await planned(`${head} seminar A "A" { ${one} } seminar B "B" { ${other} }`);
    const schedule = scheduleOf(programme, { day: 7, daysAWeek: 5 });
    return isOverBefore(schedule.of(itemOf(programme, 'A')), schedule.of(itemOf(programme, 'B')));
}

describe('what is over before something else begins', () => {
    it('ends no later than the other starts', async () => {
        assert.equal(await over('months 1 to 4', 'month 5'), true);
        assert.equal(await over('months 1 to 4', 'month 4'), false);
        assert.equal(await over('month 5', 'months 1 to 4'), false);
        assert.equal(await over('weeks 1 to 13', 'month 4'), true);
        assert.equal(await over('weeks 1 to 14', 'month 4'), false);
        assert.equal(await over('month 1, 10', 'month 5'), false);
    });

    it('is before all when it is before the start, and never when it is after the end', async () => {
        assert.equal(await over('before the start', 'month 1'), true);
        assert.equal(await over('before the start', 'before the start'), false);
        assert.equal(await over('month 12', 'after the end'), true);
        assert.equal(await over('after the end', 'month 1'), false);
        assert.equal(await over('before the start', 'after the end', ''), true);
    });

    it('is so by the day, where days are said', async () => {
        const head = 'starts 2027-01-11 lasts 12 months';
        assert.equal(await over('on 2027-03-01', 'on 2027-03-02', head), true);
        assert.equal(await over('on 2027-03-01', 'on 2027-03-01', head), false);
        assert.equal(await over('month 2', 'on 2027-03-11', head), true);
        assert.equal(await over('month 2', 'on 2027-03-10', head), false);
    });

    it('is not known of what is only somewhere in the programme', async () => {
        assert.equal(await over('', 'after the end'), false);
        assert.equal(await over('before the start', ''), false);
    });
});
