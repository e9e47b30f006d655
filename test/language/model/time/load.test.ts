import assert from 'node:assert/strict';
import { figuresOf } from '../../../../language/model/figures.ts';
import { type Burden, type Load, loadOf } from '../../../../language/model/time/load.ts';
import { nameOf } from '../../../../language/model/design/plan.ts';
import { DEFAULT_SETTINGS } from '../../../../language/settings/settings.ts';
import { written } from '../../../support/figures.ts';
import { planned } from '../../../support/programme.ts';
import { sample } from '../../../support/samples.ts';
import type { Programme } from '../../../../language/model/design/design.ts';

function loadIn(programme: Programme): Load {
    const { schedule, time } = figuresOf(programme, DEFAULT_SETTINGS);
    return loadOf(programme, schedule, time, DEFAULT_SETTINGS.hours);
}
const loadFor = async (statements: string) => loadIn(await planned(statements));
const hoursOf = (burden: Burden | undefined) => (burden?.stated ? written(burden.hours) : '-');
const months = (load: Load) => load.months.map(hoursOf);

describe('load by month', () => {
    it('spreads an activity evenly over its months', async () => {
        const load = await loadFor('lasts 4 months coaching "C" { takes 12 hours months 2 to 4 }');
        assert.deepEqual(months(load), ['-', '4', '4', '4']);
    });

    it('spreads what takes its months from a phase or event over theirs, preparation with it', async () => {
        const load = await loadFor(
            'phase "A" { months 1 to 2 coaching "C" { takes 6 hours prepare 2 hours "Read." } event "E" { month 2 seminar "S" { takes 3 hours } } }',
        );
        assert.deepEqual(months(load), ['4', '7']);
    });

    it('gives each time that something is held the same', async () => {
        assert.deepEqual(months(await loadFor('seminar "S" { takes 9 hours month 1, 3, 4 }')), ['3', '-', '3', '3']);
        assert.deepEqual(months(await loadFor('lasts 4 months seminar "S" { takes 6 hours every 2 months }')), [
            '1.5',
            '1.5',
            '1.5',
            '1.5',
        ]);
    });

    it('divides weeks between the months they lie in', async () => {
        const load = await loadFor('seminar "S" { takes 26 hours weeks 1 to 6 }');
        assert.deepEqual(months(load), ['18.78', '7.22']);
    });

    it('has what goes on all the while in all months', async () => {
        const load = await loadFor('lasts 2 months coaching "C" { takes 3 hours a week }');
        assert.deepEqual(months(load), ['13', '13']);
    });

    it('keeps apart what is before the start and after the end', async () => {
        const load = await loadFor(
            'lasts 1 month seminar "S" { takes 1 hour before the start } seminar "T" { takes 2 hours after the end }',
        );
        assert.deepEqual([months(load), hoursOf(load.before), hoursOf(load.after)], [['-'], '1', '2']);
    });

    it('has a date before the start before the start', async () => {
        const load = await loadFor('starts 2027-03-01 lasts 1 month seminar "S" { takes 1 hour on 2027-02-15 }');
        assert.equal(hoursOf(load.before), '1');
    });

    it('keeps apart what has no months, and says why', async () => {
        const load = await loadFor(
            'lasts 6 months coaching C "C" { takes 5 hours } phase "A" { seminar S "S" { takes 1 hour } } phase "B" {}',
        );
        assert.equal(hoursOf(load.apart), '6');
        assert.deepEqual(
            load.apart.why.map(({ thing, why }) => [nameOf(thing), why]),
            [
                ['C', 'somewhere-in-the-programme'],
                ['S', 'in-what-is-not-placed'],
            ],
        );
    });

    it('does not spread over thousands of years', async () => {
        const load = await loadFor('coaching "C" { takes 5 hours months 1 to 90000 }');
        assert.deepEqual([months(load), hoursOf(load.apart)], [[], '5']);
    });

    it('counts a choice between things of one month as a choice', async () => {
        const load = await loadFor(
            'choice "V" { month 1 choose 2 study-visit "A" { takes 1 hour } study-visit "B" { takes 2 hours } study-visit "C" { takes 4 hours } }',
        );
        assert.deepEqual(months(load), ['3..6']);
    });

    it('leaves out what is optional', async () => {
        assert.deepEqual(months(await loadFor('coaching "C" { takes 5 hours month 1 optional }')), []);
    });

    it('shares an event’s time with the parts that state none, where they are', async () => {
        const load = await loadFor('event "E" { takes 10 hours months 1 to 2 seminar "S" { month 1 } seminar "T" { month 2 } }');
        assert.deepEqual(months(load), ['5', '5']);
    });

    it('has the time that a phase says, and none of its parts fills, in the phase’s months', async () => {
        const load = await loadFor('phase A "A" { months 1 to 2 takes 10 hours seminar S "S" { takes 4 hours month 1 } }');
        assert.deepEqual(months(load), ['7', '3']);
        assert.deepEqual(load.months[1]?.things.map(nameOf), ['A']);
    });

    it('shares an event’s time with parts before the start, after the end and without months, too', async () => {
        const load = await loadFor(`phase "A" { month 1 } phase "B" {} event "E" { takes 12 hours
            seminar "S" { before the start } seminar "T" { after the end } seminar "U" { month 1 } }`);
        assert.deepEqual([hoursOf(load.before), months(load), hoursOf(load.after)], ['4', ['4'], '4']);
        const apart = await loadFor('event "E" { takes 12 hours seminar S "S" { on 2027-02-01 } seminar T "T" { month 1 } }');
        assert.deepEqual([months(apart), hoursOf(apart.apart)], [['6'], '6']);
        assert.deepEqual(
            apart.apart.why.map(({ thing, why }) => [nameOf(thing), why]),
            [['S', 'no-start']],
        );
    });

    it('keeps apart what has no end, and has what is full time in all its months', async () => {
        const open = await loadFor('phase "A" { lasts at least 3 months coaching C "C" { takes 5 hours } }');
        assert.deepEqual(
            open.apart.why.map(({ thing, why }) => [nameOf(thing), why]),
            [['C', 'end-unknown']],
        );
        assert.deepEqual(months(await loadFor('lasts 2 months secondment "S" { takes full time }')), ['151.67', '151.67']);
        assert.deepEqual(months(await loadFor('lasts 2 months secondment "S" { takes full time for 1 week }')), ['-', '-']);
        assert.deepEqual(months(await loadFor('lasts 2 months coaching "C" { takes 2 hours every 1 month }')), ['1', '1']);
    });

    it('names what falls in a month in the order written, a phase’s own time before its parts', async () => {
        const load = await loadFor(
            'phase A "A" { month 1 takes 9 hours seminar S "S" { takes 1 hour } } coaching C "C" { takes 1 hour month 1 }',
        );
        assert.deepEqual(load.months[0]?.things.map(nameOf), ['A', 'S', 'C']);
    });

    it('goes to the programme’s last month, to the least of a rough length without an end', async () => {
        assert.deepEqual(months(await loadFor('lasts at least 3 months coaching "C" { takes 1 hour month 1 }')), ['1', '-', '-']);
        assert.deepEqual(months(await loadFor('lasts 2 to 4 months coaching "C" { takes 1 hour month 1 }')), ['1', '-', '-', '-']);
        assert.deepEqual(months(await loadFor('lasts 9999 months coaching "C" { takes 1 hour month 2 }')), ['-', '1']);
    });

    it('peaks in the month that asks the most', async () => {
        const load = await loadFor(
            'coaching "C" { takes 5 hours month 1 } coaching "D" { takes 2 to 9 hours month 2 } coaching "E" { takes 9 hours month 3 }',
        );
        assert.equal(load.peak?.month, 2);
        assert.equal((await loadFor('coaching "C"')).peak, null);
    });
});

describe('load against protected time', () => {
    const over = (load: Load) => load.months.map(month => month.isOverProtected);
    const asking = 'lasts 2 months coaching "C" { takes 10 hours month 1 } coaching "D" { takes 6 to 20 hours month 2 }';

    it('is over it where a month asks more at the least than its share', async () => {
        const load = await loadFor(`authorised by "S" { grants protected-time 2 days } ${asking}`);
        assert.equal(written(load.protected?.perMonth), '7');
        assert.deepEqual(over(load), [true, false]);
    });

    it('takes what is granted a month as it is', async () => {
        const load = await loadFor(`authorised by "S" { grants protected-time 1 day a month for 9 months } ${asking}`);
        assert.equal(written(load.protected?.perMonth), '7');
        assert.equal(written(load.protected?.whole), '63');
    });

    it('is against the most generous of the sponsors', async () => {
        const load = await loadFor(
            `authorised by "S" { grants protected-time 2 days } authorised by "T" { grants protected-time 1 day grants protected-time 7 days } ${asking}`,
        );
        assert.equal(load.protected?.sponsor.title, 'T');
        assert.equal(written(load.protected?.perMonth), '28');
    });

    it('is full time for as long as is granted, and roughly a share of a length that is rough', async () => {
        const perMonth = async (grant: string, length = 'lasts 2 months') =>
            written((await loadFor(`${length} authorised by "S" { grants protected-time ${grant} }`)).protected?.perMonth);
        assert.equal(await perMonth('full time for 1 week'), '151.67');
        assert.equal(await perMonth('14 hours', 'lasts at least 2 months'), '~0..7');
        assert.equal(await perMonth('14 hours', 'lasts about 2 months'), '~7');
        assert.equal(await perMonth('about 14 hours'), '~7');
        assert.equal(await perMonth('14 hours', 'lasts 1 to 2 months'), '7..14');
        assert.equal(await perMonth('14 hours', 'lasts 0 months'), 'unknown');
        assert.equal(await perMonth('6 sessions'), 'unknown');
    });

    it('is not known of any sponsor where one grants nobody knows how much', async () => {
        const unknown = await loadFor(
            `authorised by "S" { grants protected-time 2 days } authorised by "T" { grants protected-time } ${asking}`,
        );
        assert.equal(unknown.protected, undefined);
        const sponsors = await loadFor(
            `authorised by "Nothing" { grants ceding } authorised by "S" { grants protected-time 2 days } ${asking}`,
        );
        assert.equal(sponsors.protected?.sponsor.title, 'S');
        const rates = await loadFor(
            'authorised by "S" { grants protected-time 1 day a month } authorised by "T" { grants protected-time 2 days a month } coaching "C" { takes 1 hour month 1 }',
        );
        assert.deepEqual([rates.protected?.sponsor.title, rates.protected?.whole, written(rates.protected?.perMonth)], ['T', null, '14']);
    });

    it('is not known where nobody says how much is protected', async () => {
        assert.deepEqual(over(await loadFor(asking)), [null, null]);
        assert.deepEqual(over(await loadFor(`authorised by "S" { grants protected-time } ${asking}`)), [null, null]);
        assert.deepEqual(over(await loadFor('authorised by "S" { grants protected-time 2 days } coaching "C" { takes 5 hours month 1 }')), [
            null,
        ]);
    });

    it('is said of a whole programme', async () => {
        const load = loadIn(await sample('across-the-system'));
        assert.equal(load.months.length, 18);
        assert.equal(load.peak?.month, 5);
        assert.equal(written(load.protected?.perMonth), '19.44');
        assert.deepEqual(
            load.months.filter(month => month.isOverProtected).map(({ month }) => month),
            [5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
        );
    });
});
