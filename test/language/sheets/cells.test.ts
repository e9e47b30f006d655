import assert from 'node:assert/strict';
import { amountOf } from '../../../language/sheets/cells/amounts.ts';
import { whenOf } from '../../../language/sheets/cells/when.ts';
import { whereOf } from '../../../language/sheets/cells/where.ts';

const LEFT = '(left)';

describe('what cells say', () => {
    for (const [cell, means, unit] of [
        ['2 days', '2 days'],
        ['1', '1 hour', 'hours'],
        ['2', LEFT],
        ['1.5 hrs', '1.5 hours'],
        ['90 mins', '90 minutes'],
        ['90min', '90 minutes'],
        ['2–3 days', '2 to 3 days'],
        ['2 to 3', '2 to 3 days', 'days'],
        ['half a day', 'half a day'],
        ['½ day', '0.5 days'],
        ['1½ days', '1.5 days'],
        ['half-day', LEFT],
        ['a half-day', 'half a day'],
        ['3 half days', '1.5 days'],
        ['6 x 90 min', '6 sessions of 90 minutes'],
        ['6 × 1.5 hours', '6 sessions of 1.5 hours'],
        ['90 minutes x 6', '6 sessions of 90 minutes'],
        ['six sessions of two hours', '6 sessions of 2 hours'],
        ['4 meetings (half day)', '4 sessions of half a day'],
        ['4 sessions', '4 sessions'],
        ['2 days per week for 6 weeks', '2 days a week for 6 weeks'],
        ['5 hrs/week', '5 hours a week'],
        ['1 day a month', '1 day a month'],
        ['full-time for 8 months', 'full time for 8 months'],
        ['approx. 10 hours', 'about 10 hours'],
        ['c. 10 hours', 'about 10 hours'],
        ['up to 3 days', 'up to 3 days'],
        ['min 16 days', 'at least 16 days'],
        ['16+ days', 'at least 16 days'],
        ['1h30', '90 minutes'],
        ['1:30', '90 minutes', 'hours'],
        ['2 hours each', '2 hours'],
        ['two days and an evening', LEFT],
        ['lots', LEFT],
    ] as const)
        it(`“${cell}”${unit ? ` under a head that says ${unit}` : ''} is ${means} of effort`, () => {
            assert.equal(amountOf(cell, unit).value ?? LEFT, means);
        });

    for (const [cell, means, unit] of [
        ['Month 3', 'month 3'],
        ['M3', 'month 3'],
        ['months 1–4', 'months 1 to 4'],
        ['1-4', 'months 1 to 4', 'months'],
        ['1-4', LEFT],
        ['Week 2, 5 and 9', 'week 2, 5, 9'],
        ['3', 'week 3', 'weeks'],
        ['11 January 2027', 'on 2027-01-11'],
        ['2027-01-11 00:00:00', 'on 2027-01-11'],
        ['w/c 25/01/2027', 'on 2027-01-25'],
        ['January 2027', LEFT],
        ['Month 0', LEFT],
        ['pre-programme', 'before the start'],
        ['After the end', 'after the end'],
        ['31/02/2027', LEFT],
    ] as const)
        it(`“${cell}”${unit ? ` under a head that says ${unit}` : ''} is ${means}`, () => {
            assert.equal(whenOf(cell, unit).value ?? LEFT, means);
        });

    for (const [how, place, means] of [
        ['Online', '', 'online'],
        ['Zoom', '', 'online'],
        ['Face to face', 'Leeds', 'in person at "Leeds"'],
        ['Residential', 'The "Old" House', 'residential at "The \\"Old\\" House"'],
        ['', 'Leeds Town Hall', 'in person at "Leeds Town Hall"'],
        ['hybrid', '', 'blended'],
    ] as const)
        it(`“${how}” and “${place}” is ${means}`, () => {
            assert.equal(whereOf(how, place).value, means);
        });
});
