import assert from 'node:assert/strict';
import { calendarsOf } from '../../../../language/model/schedule/dates.ts';
import { scheduleOf } from '../../../../language/model/schedule/schedule.ts';
import { itemOf, planned } from '../../../support/programme.ts';

/** The dates of the item in each run: `from to`, with a `!` where it is held on that very day. */
async function datesOf(statements: string, title: string): Promise<string[]> {
    const programme = await planned(statements);
    const thing = programme.phases.find(phase => phase.title === title) ?? itemOf(programme, title);
    return calendarsOf(programme, scheduleOf(programme, { day: 7, daysAWeek: 5 })).map(calendar => {
        const dates = calendar.dates.get(thing);
        return dates ? `${dates.from} ${dates.to}${dates.exactly ? '!' : ''}${dates.at ? ` at ${dates.at}` : ''}` : '-';
    });
}

describe('the dates of a run', () => {
    it('are those of the calendar: month 1 begins on the day of the start', async () => {
        assert.deepEqual(await datesOf('starts 2027-01-11 phase "A" { months 1 to 4 }', 'A'), ['2027-01-11 2027-05-10']);
        assert.deepEqual(await datesOf('starts 2027-01-31 phase "A" { month 2 }', 'A'), ['2027-02-28 2027-03-30']);
    });

    it('count weeks by seven days', async () => {
        assert.deepEqual(await datesOf('starts 2027-01-11 phase "A" { weeks 2 to 3 }', 'A'), ['2027-01-18 2027-01-31']);
    });

    it('are given for each run', async () => {
        const runs = 'run A "A" { starts 2027-01-11 } run B "B" { starts 2027-09-06 } run C "C"';
        assert.deepEqual(await datesOf(`${runs} phase "P" { month 2 }`, 'P'), ['2027-02-11 2027-03-10', '2027-10-06 2027-11-05', '-']);
    });

    it('are what a run says it holds something on', async () => {
        const runs = 'run A "A" { starts 2027-01-11 holds S on 2027-02-20 at "Leeds" } run B "B" { starts 2027-09-06 }';
        assert.deepEqual(await datesOf(`${runs} seminar S "S" { month 2 }`, 'S'), [
            '2027-02-20 2027-02-20! at Leeds',
            '2027-10-06 2027-11-05',
        ]);
    });

    it('are what an activity says, in the run that the date falls into', async () => {
        const runs = 'lasts 6 months run A "A" { starts 2027-01-11 } run B "B" { starts 2027-09-06 }';
        assert.deepEqual(await datesOf(`${runs} seminar S "S" { month 2 on 2027-10-10 }`, 'S'), [
            '2027-02-11 2027-03-10',
            '2027-10-10 2027-10-10!',
        ]);
        assert.deepEqual(await datesOf(`${runs} seminar S "S" { on 2027-10-10 }`, 'S'), ['-', '2027-10-10 2027-10-10!']);
    });

    it('are those of the head where there is one run that does not say when it starts', async () => {
        assert.deepEqual(await datesOf('starts 2027-01-11 run A "A" { 12 people } phase "P" { month 2 }', 'P'), ['2027-02-11 2027-03-10']);
        assert.deepEqual(await datesOf('starts 2027-01-11 run A "A" {} run B "B" {} phase "P" { month 2 }', 'P'), ['-', '-']);
        assert.deepEqual(await datesOf('lasts 6 months run A "A" { starts 2027-01-11 } seminar "S" { on 2027-12-01 }', 'S'), [
            '2027-12-01 2027-12-01!',
        ]);
        assert.deepEqual(await datesOf('lasts 6 months run A "A" { starts 2027-09-01 } run B "B" {} seminar "S" { on 2027-10-01 }', 'S'), [
            '2027-10-01 2027-10-01!',
            '-',
        ]);
    });

    it('say which run they are of, when it starts and when it ends', async () => {
        const programme = await planned('lasts 6 months run A "A" { starts 2027-01-11 } run B "B"');
        const calendars = calendarsOf(programme, scheduleOf(programme, { day: 7, daysAWeek: 5 }));
        assert.deepEqual(
            calendars.map(({ run, starts, ends }) => [run?.name, starts, ends]),
            [
                ['A', '2027-01-11', '2027-07-10'],
                ['B', undefined, undefined],
            ],
        );
        assert.deepEqual(
            calendars.map(calendar => Object.keys(calendar).sort()),
            [
                ['dates', 'ends', 'run', 'starts'],
                ['dates', 'run'],
            ],
        );
    });

    it('are none where nothing says when it starts', async () => {
        assert.deepEqual(await datesOf('phase "A" { month 2 }', 'A'), []);
    });

    it('are none for what is before the start, but for the day before it where it says how long it lasts', async () => {
        assert.deepEqual(await datesOf('starts 2027-01-11 phase "A" { before the start }', 'A'), ['-']);
        assert.deepEqual(await datesOf('starts 2027-01-11 phase "A" { before the start lasts 1 month }', 'A'), ['2026-12-11 2027-01-10']);
    });

    it('are none beyond any calendar', async () => {
        assert.deepEqual(await datesOf('starts 2027-01-11 lasts 999999999 months seminar "S" { months 1 to 999999999 every 1 day }', 'S'), [
            '-',
        ]);
    });

    it('end with the programme', async () => {
        const programme = await planned('starts 2027-01-11 lasts 18 months');
        assert.equal(calendarsOf(programme, scheduleOf(programme, { day: 7, daysAWeek: 5 }))[0]?.ends, '2028-07-10');
    });
});
