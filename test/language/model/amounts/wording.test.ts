import assert from 'node:assert/strict';
import type { Hours } from '../../../../language/model/amounts/amounts.ts';
import {
    figure,
    hoursInWords,
    monthsInWords,
    optionalInWords,
    placementInWords,
    saidInWords,
    shareInWords,
    spanInWords,
    timeInWords,
    whenInWords,
    whyNotPlacedInWords,
} from '../../../../language/model/amounts/wording.ts';
import { scheduleOf } from '../../../../language/model/schedule/schedule.ts';
import { figuresFor } from '../../../support/figures.ts';
import { itemOf, planned } from '../../../support/programme.ts';

const hours = (least: number, most: number | null = least, approximate = false): Hours => ({ least, most, approximate });

describe('figures in words', () => {
    it('have at most one decimal, and none where they are whole', () => {
        assert.deepEqual([203.5, 120, 0.25, 43.333, 12.96, 1260].map(figure), ['203.5', '120', '0.3', '43.3', '13', '1260']);
    });

    it('say hours from the least to the most', () => {
        assert.equal(hoursInWords(hours(84)), '84 hours');
        assert.equal(hoursInWords(hours(1)), '1 hour');
        assert.equal(hoursInWords(hours(4, 6)), '4 to 6 hours');
        assert.equal(hoursInWords(hours(4, 6, true)), 'about 4 to 6 hours');
        assert.equal(hoursInWords(hours(6, 6, true)), 'about 6 hours');
        assert.equal(hoursInWords(hours(112, null)), 'at least 112 hours');
        assert.equal(hoursInWords(hours(0, 12)), 'up to 12 hours');
        assert.equal(hoursInWords(hours(0, 1)), 'up to 1 hour');
        assert.equal(hoursInWords(hours(0, null)), 'no telling how many hours');
        assert.equal(monthsInWords(hours(18)), '18 months');
        assert.equal(monthsInWords(hours(1)), '1 month');
        assert.equal(spanInWords({ amount: hours(4, 6, true), unit: 'hour', origin: { node: {} } }), 'about 4 to 6 hours');
        assert.equal(spanInWords({ amount: hours(1), unit: 'week', origin: { node: {} } }), '1 week');
    });

    it('never say none of what is little', () => {
        assert.equal(hoursInWords(hours(0.01)), 'less than 0.1 hours');
        assert.equal(hoursInWords(hours(0)), '0 hours');
    });

    it('say a range that is too small to show as one figure', () => {
        assert.equal(hoursInWords(hours(3.01, 3.04)), '3 hours');
    });

    it('say shares in whole per cent, and never round to none or all', () => {
        assert.equal(shareInWords({ least: 0.371, most: 0.371 }), '37%');
        assert.equal(shareInWords({ least: 0.44, most: 0.58 }), '44 to 58%');
        assert.equal(shareInWords({ least: 0.001, most: 0.001 }), 'less than 1%');
        assert.equal(shareInWords({ least: 0.999, most: 0.999 }), 'more than 99%');
        assert.equal(shareInWords({ least: 0, most: 0 }), '0%');
        assert.equal(shareInWords({ least: 1, most: 1 }), '100%');
    });
});

describe('participant time in words', () => {
    const inWords = async (statements: string) => timeInWords((await figuresFor(statements)).time);

    it('says how many activities state no time', async () => {
        assert.equal(await inWords('coaching "C" { takes about 6 hours } seminar "S"'), 'about 6 hours, and 1 activity states no time');
        assert.equal(await inWords('coaching "C" { takes 6 hours } seminar "S" seminar "T"'), '6 hours, and 2 activities state no time');
        assert.equal(await inWords('coaching "C" { takes 6 hours }'), '6 hours');
    });

    it('says so where nothing states a time', async () => {
        assert.equal(await inWords('coaching "C"'), 'no time is stated');
        assert.equal(await inWords(''), 'no time is stated');
    });

    it('says the whole where only that is known, and beside the sum where both are', async () => {
        assert.equal(await inWords('takes at least 16 days coaching "C"'), 'at least 112 hours in all, and no part of it states a time');
        const { time } = await figuresFor('takes at least 16 days coaching "C" { takes 1 day }');
        assert.equal(timeInWords(time), '7 hours');
        assert.equal(saidInWords(time), 'the programme itself says at least 112 hours');
        assert.equal(saidInWords((await figuresFor('coaching "C" { takes 1 day }')).time), '');
        assert.equal(saidInWords((await figuresFor('takes 16 days coaching "C"')).time), '');
    });

    it('says what is optional on its own', async () => {
        const optional = async (statements: string) => optionalInWords((await figuresFor(statements)).time);
        assert.equal(
            await optional('seminar "A" { takes 1 day optional } seminar "B" { takes 2 to 7 hours optional }'),
            'and up to 14 hours optional',
        );
        assert.equal(await optional('seminar "A" { takes at least 1 day optional }'), 'and at least 7 hours optional');
        assert.equal(await optional('seminar "A" { takes 1 hour optional }'), 'and up to 1 hour optional');
        assert.equal(await optional('seminar "A" { takes at least 1 hour optional }'), 'and at least 1 hour optional');
        assert.equal(await optional('seminar "A" { optional }'), '');
        assert.equal(await optional('seminar "A" { takes 1 day }'), '');
    });
});

describe('when something is, in words', () => {
    const placed = async (statements: string) => {
        const programme = await planned(statements);
        return scheduleOf(programme, { day: 7, daysAWeek: 5 }).of(itemOf(programme, 'A'));
    };
    const said = async (statements: string) => {
        const placement = await placed(statements);
        return [placementInWords(placement), whenInWords(placement)];
    };

    it('is its months, or its weeks, as a part of a sentence too', async () => {
        assert.deepEqual(await said('seminar "A" { months 5 to 9 }'), ['months 5 to 9', 'in months 5 to 9']);
        assert.deepEqual(await said('seminar "A" { month 3 }'), ['month 3', 'in month 3']);
        assert.deepEqual(await said('seminar "A" { week 2, 5 }'), ['weeks 2 and 5', 'in weeks 2 and 5']);
        assert.deepEqual(await said('seminar "A" { week 13, 14 }'), ['weeks 13 and 14', 'in weeks 13 and 14']);
    });

    it('is where it begins, of what may go on', async () => {
        assert.deepEqual(await said('phase "P" { months 1 to 2 } phase "Q" { lasts at least 3 months seminar "A" }'), [
            'from month 3',
            'from month 3',
        ]);
    });

    it('is before the start, after the end, or on its date', async () => {
        assert.deepEqual(await said('lasts 6 months seminar "A" { before the start }'), ['before the start', 'before the start']);
        assert.deepEqual(await said('lasts 6 months seminar "A" { after the end }'), ['after the end', 'after the end']);
        const dated = await said('starts 2027-01-11 seminar "A" { month 3 on 2027-03-20 }');
        assert.deepEqual(dated, ['month 3', 'on 2027-03-20']);
    });

    it('is nothing of what is not placed, and why is told', async () => {
        assert.deepEqual(await said('seminar "A"'), ['', '']);
        assert.deepEqual(await said('seminar "A" { on 2027-03-20 }'), ['', '']);
        const why = async (statements: string) => {
            const placement = await placed(statements);
            return placement.placed ? '' : whyNotPlacedInWords(placement.why);
        };
        assert.equal(await why('seminar "A"'), 'it stands straight in the programme, which does not say how long it lasts');
        assert.equal(await why('seminar "A" { on 2027-03-20 }'), 'it says a date, but nothing says when the programme starts');
    });
});
