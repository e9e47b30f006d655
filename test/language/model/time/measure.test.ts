import assert from 'node:assert/strict';
import type { Amount } from '../../../../language/model/design/design.ts';
import { type Counting, hoursAtMost, measure } from '../../../../language/model/time/measure.ts';
import { activitiesIn, everyoneWithoutTime, withoutTime } from '../../../../language/model/time/plan-time.ts';
import type { PlanTime, Slice } from '../../../../language/model/time/slice.ts';
import { written } from '../../../support/figures.ts';

// Times as they are made up: `own` is what is counted where a part of them is asked for, `other` the rest.
const amount = (least: number, most: number | null = least, approximate = false): Amount => ({ least, most, approximate });
const slice = (mode: Slice['mode'], more: Partial<Slice> = {}): Slice => ({
    whose: [],
    part: 'own',
    sort: 'contact',
    fullTime: false,
    ...(mode ? { mode } : {}),
    ...more,
});
const own = (hours?: Amount): PlanTime => ({ form: 'time', slice: slice('experience'), ...(hours ? { hours } : {}) });
const other = (hours?: Amount): PlanTime => ({ form: 'time', slice: slice('theory'), ...(hours ? { hours } : {}) });
const all = (...parts: PlanTime[]): PlanTime => ({ form: 'all', parts });
const choose = (count: Amount, ...parts: PlanTime[]): PlanTime => ({ form: 'choose', count, parts });
const within = (hours: Amount, rest: Slice['mode'], ...parts: PlanTime[]): PlanTime => ({
    form: 'bounded',
    hours,
    parts,
    rest: slice(rest),
});

const isOwn: Counting = ({ mode }) => mode === 'experience';
const said = (time: PlanTime, counting?: Counting) => {
    const { hours, stated } = measure(time, counting);
    return stated ? written(hours) : `${written(hours)}, not stated`;
};
/** All of it, what is counted, and the rest. */
const parts = (time: PlanTime) => [said(time), said(time, isOwn), said(time, each => !isOwn(each))];

describe('Time that is measured', () => {
    it('is the sum of what is stated, rough where a part of it is', () => {
        assert.deepEqual(parts(all(own(amount(1)), other(amount(2, 3)), own(amount(4, 4, true)), other())), ['~7..8', '~5', '2..3']);
        assert.deepEqual(parts(all(own(), other(amount(2)))), ['2', '0, not stated', '2']);
        assert.deepEqual(parts(all()), ['0, not stated', '0, not stated', '0, not stated']);
        assert.deepEqual(parts(all(own(amount(0)))), ['0', '0', '0, not stated']);
        assert.deepEqual(parts(all(own(amount(1, null)), other(amount(2)))), ['3..', '1..', '2']);
    });

    it('is of a choice the shortest at the least, the longest at the most', () => {
        assert.deepEqual(parts(choose(amount(2), own(amount(3)), other(amount(1)), own(amount(5)))), ['4..8', '3..8', '0..1']);
        assert.deepEqual(parts(choose(amount(1, 2), own(amount(10)), own(amount(9)), own(amount(100)))), [
            '9..110',
            '9..110',
            '0, not stated',
        ]);
        assert.deepEqual(parts(choose(amount(1), own(amount(3)), own())), ['0..3', '0..3', '0, not stated']);
        assert.deepEqual(parts(choose(amount(1), own(), other())), ['0, not stated', '0, not stated', '0, not stated']);
        assert.deepEqual(parts(choose(amount(1, null), own(amount(3)), own(amount(4)))), ['3..7', '3..7', '0, not stated']);
    });

    it('is rough of a choice where a part of it is, or how many are chosen, as long as anything may be', () => {
        assert.equal(said(choose(amount(1), own(amount(3, 3, true)), own(amount(3)))), '~3');
        assert.equal(said(choose(amount(1, 1, true), own(amount(3)), own(amount(3)))), '~3');
        assert.equal(said(choose(amount(1, 1, true), own(amount(0)))), '0');
    });

    it('is of what says its time as a whole that time, with its parts as far as they go', () => {
        assert.deepEqual(parts(within(amount(10), undefined, own(amount(3)), other(amount(2)))), ['10', '3', '7']);
        assert.deepEqual(parts(within(amount(10), 'experience', other(amount(2)))), ['10', '8', '2']);
        assert.deepEqual(parts(within(amount(10), 'experience')), ['10', '10', '0, not stated']);
        assert.deepEqual(parts(within(amount(10), 'experience', own())), ['10', '10', '0, not stated']);
    });

    it('leaves the one what the other does not take, where the parts are rough', () => {
        assert.deepEqual(parts(within(amount(10), 'experience', other(amount(2, 6)))), ['10', '4..8', '2..6']);
        assert.deepEqual(parts(within(amount(10), undefined, own(amount(2, 12)), other(amount(3)))), ['10', '2..7', '3..8']);
        assert.deepEqual(parts(within(amount(8, 10), 'experience', other(amount(2, 6)))), ['8..10', '2..8', '2..6']);
        assert.deepEqual(parts(within(amount(8, null), 'experience', other(amount(2)))), ['8..', '6..', '2']);
        assert.deepEqual(parts(within(amount(8), 'experience', other(amount(2, null)))), ['8', '0..6', '2..8']);
    });

    it('is never more than the whole, in proportion where its parts are', () => {
        assert.deepEqual(parts(within(amount(10), undefined, own(amount(15)), other(amount(5)))), ['10', '7.5', '2.5']);
        assert.deepEqual(parts(within(amount(10), 'experience', own(amount(15)), other(amount(5)))), ['10', '7.5', '2.5']);
        assert.deepEqual(parts(within(amount(10, 20), undefined, own(amount(12)), other(amount(3)))), ['10..20', '8..12', '2..8']);
        assert.deepEqual(parts(within(amount(10), undefined, own(amount(15, null)), other(amount(5)))), ['10', '7.5..10', '2.5']);
        assert.deepEqual(parts(within(amount(0), undefined, own(amount(0)), other(amount(5)))), ['0', '0', '0']);
    });

    it('is rough where what it is said as is, or a part that is not all of the rest', () => {
        const about = amount(10, 10, true);
        assert.deepEqual(parts(within(about, undefined, own(amount(3)), other())), ['~10', '~3', '~7']);
        assert.deepEqual(parts(within(about, 'theory', own())), ['~10', '0, not stated', '~10']);
        assert.deepEqual(parts(within(amount(10), 'experience', other(amount(2, 2, true)))), ['10', '~8', '~2']);
        assert.deepEqual(parts(within(amount(10), 'experience', own(amount(2, 2, true)))), ['10', '10', '0, not stated']);
        assert.deepEqual(parts(within(amount(10), undefined, own(amount(2, 2, true)), other(amount(1)))), ['10', '~2', '~8']);
    });

    it('states none for what is left where nothing is', () => {
        assert.deepEqual(parts(within(amount(10), 'experience', other(amount(10)))), ['10', '0, not stated', '10']);
        assert.deepEqual(parts(within(amount(10), 'experience', other(amount(9)))), ['10', '1', '9']);
    });
});

describe('Hours against a limit', () => {
    it('are no more than so many at their most, but for what calculating leaves over', () => {
        assert.equal(hoursAtMost(amount(1, 3), 3), true);
        assert.equal(hoursAtMost(amount(1, 3), 3 - 1e-9), true);
        assert.equal(hoursAtMost(amount(1, 3), 2.9), false);
        assert.equal(hoursAtMost(amount(1, null), 1000), false);
    });
});

describe('What states no time', () => {
    const named = (name: string, hours?: Amount, part: Slice['part'] = 'own'): PlanTime => ({
        form: 'time',
        slice: slice('theory', { whose: [{ name } as never], part }),
        ...(hours ? { hours } : {}),
    });
    const names = (of: (time: PlanTime) => { name?: string }[], time: PlanTime) => of(time).map(({ name }) => name);

    it('is each activity without hours, its preparation aside', () => {
        const time = all(named('A'), named('B', amount(1)), named('C', undefined, 'preparation'));
        assert.deepEqual(names(withoutTime, time), ['A']);
        assert.deepEqual(names(everyoneWithoutTime, time), ['A']);
        assert.equal(activitiesIn(time), 2);
    });

    it('is of a choice no more than are chosen, in their order, those with the most first; all of them for who wants to mend it', () => {
        const time = choose(amount(1, 2), named('A'), named('B', amount(1)), all(named('C'), named('D')), named('E'));
        assert.deepEqual(names(withoutTime, time), ['A', 'C', 'D']);
        assert.deepEqual(names(everyoneWithoutTime, time), ['A', 'C', 'D', 'E']);
        assert.equal(activitiesIn(time), 3);
    });

    it('is nothing that what says its time as a whole has time for', () => {
        const roomy = within(amount(10), undefined, named('A'), named('B', amount(9)));
        const full = within(amount(10), undefined, named('A'), named('B', amount(10)));
        assert.deepEqual([names(withoutTime, roomy), names(everyoneWithoutTime, roomy)], [[], []]);
        assert.deepEqual([names(withoutTime, full), names(everyoneWithoutTime, full)], [['A'], ['A']]);
        assert.equal(activitiesIn(full), 2);
        assert.equal(activitiesIn({ form: 'bounded', hours: amount(3), parts: [], rest: slice(undefined, { whose: [{} as never] }) }), 1);
    });
});
