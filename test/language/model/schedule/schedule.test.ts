import assert from 'node:assert/strict';
import { inScheduleOrder } from '../../../../language/model/coverage/coverage.ts';
import type { Programme } from '../../../../language/model/design/design.ts';
import { scheduleOf } from '../../../../language/model/schedule/schedule.ts';
import { placementInWords } from '../../../../language/model/amounts/wording.ts';
import { written } from '../../../support/figures.ts';
import { itemOf, planned } from '../../../support/programme.ts';

const HOURS = { day: 7, daysAWeek: 5 };

/** Where the phase or item of this title is: its start and end in months from the start, to two decimals; else why it is not placed. */
function placeIn(programme: Programme, title: string): readonly (number | null)[] | string {
    const thing = programme.phases.find(phase => phase.title === title) ?? itemOf(programme, title);
    const placement = scheduleOf(programme, HOURS).of(thing);
    const tidy = (value: number | null) => value && Math.round(value * 100) / 100;
    return placement.placed ? [tidy(placement.start), tidy(placement.end)] : placement.why;
}

function wordsFor(programme: Programme, title: string): string {
    return placementInWords(
        scheduleOf(programme, HOURS).of(programme.phases.find(phase => phase.title === title) ?? itemOf(programme, title)),
    );
}

describe('the schedule: phases', () => {
    it('counts months from 1, and their ends from the start', async () => {
        const programme = await planned('phase "A" { months 1 to 4 } phase "B" { month 5 } phase "C" { months 6, 8 }');
        assert.deepEqual(placeIn(programme, 'A'), [0, 4]);
        assert.deepEqual(placeIn(programme, 'B'), [4, 5]);
        assert.deepEqual(placeIn(programme, 'C'), [5, 8]);
    });

    it('takes a month for 52/12 weeks', async () => {
        const programme = await planned('phase "A" { weeks 1 to 13 } phase "B" { week 14 }');
        assert.deepEqual(placeIn(programme, 'A'), [0, 3]);
        assert.deepEqual(placeIn(programme, 'B'), [3, 3.23]);
    });

    it('puts phases that say how long they last one after the other', async () => {
        const programme = await planned(
            'phase "Before" { before the start } phase "A" { lasts 3 months } phase "B" { lasts 13 weeks } phase "C" { months 8 to 9 } phase "D" { lasts 1 year }',
        );
        assert.deepEqual(placeIn(programme, 'A'), [0, 3]);
        assert.deepEqual(placeIn(programme, 'B'), [3, 6]);
        assert.deepEqual(placeIn(programme, 'D'), [9, 21]);
    });

    it('goes from the earliest to the latest where lengths are rough', async () => {
        const programme = await planned('phase "A" { lasts 2 to 3 months } phase "B" { lasts 4 months }');
        assert.deepEqual(placeIn(programme, 'B'), [2, 7]);
        const placement = scheduleOf(programme, HOURS).of(programme.phases[1]!);
        assert.equal(placement.placed && placement.approximate, true);
    });

    it('says why a phase is not placed, and why those after it are not', async () => {
        const programme = await planned(
            'phase "A" { } phase "B" { lasts 3 months } phase "C" { months 4 to 6 } phase "D" { lasts 1 month }',
        );
        assert.equal(placeIn(programme, 'A'), 'says-nothing');
        assert.equal(placeIn(programme, 'B'), 'follows-what-is-not-placed');
        assert.deepEqual(placeIn(programme, 'C'), [3, 6]);
        assert.deepEqual(placeIn(programme, 'D'), [6, 7]);
    });

    it('does not know where a phase begins that follows one without an upper end', async () => {
        const programme = await planned('phase "A" { lasts at least 3 months } phase "B" { lasts 1 month }');
        assert.deepEqual(placeIn(programme, 'A'), [0, null]);
        assert.equal(placeIn(programme, 'B'), 'follows-what-is-not-placed');
    });

    it('takes a phase that is the only one for the whole programme', async () => {
        assert.deepEqual(placeIn(await planned('lasts 6 months phase "A" { }'), 'A'), [0, 6]);
        assert.equal(placeIn(await planned('phase "A" { }'), 'A'), 'length-unknown');
    });

    it('knows before the start and after the end, and how far where it is said', async () => {
        const programme = await planned(
            'lasts 6 months phase "A" { before the start } phase "B" { before the start lasts 2 months } phase "C" { after the end lasts 1 month }',
        );
        assert.deepEqual(placeIn(programme, 'A'), [null, 0]);
        assert.deepEqual(placeIn(programme, 'B'), [-2, 0]);
        assert.deepEqual(placeIn(programme, 'C'), [6, 7]);
        assert.equal(wordsFor(programme, 'A'), 'before the start');
        assert.equal(wordsFor(programme, 'C'), 'after the end');
    });

    it('does not place what its months put the wrong way round', async () => {
        assert.equal(placeIn(await planned('phase "A" { months 4 to 2 }'), 'A'), 'faulty');
        assert.equal(placeIn(await planned('phase "A" { month 0 }'), 'A'), 'faulty');
    });
});

describe('the schedule: phases, before and after the programme', () => {
    it('puts what comes after the end where the last phase ends, however long that is', async () => {
        const programme = await planned(
            'phase "A" { months 1 to 4 } phase "B" { after the end lasts 1 month } phase "C" { after the end }',
        );
        assert.deepEqual(placeIn(programme, 'B'), [4, 5]);
        assert.deepEqual(placeIn(programme, 'C'), [4, null]);
    });

    it('knows of what comes before the start for at least so long only the least, and of the roughly long both', async () => {
        assert.deepEqual(placeIn(await planned('phase "A" { before the start lasts at least 2 months }'), 'A'), [-2, 0]);
        assert.deepEqual(placeIn(await planned('phase "A" { before the start lasts 1 to 2 months }'), 'A'), [-2, 0]);
    });

    it('puts a phase that says how long it lasts after one that says its months, be that later or earlier', async () => {
        const programme = await planned(
            'phase "A" { lasts 2 months } phase "B" { months 5 to 6 lasts 1 month } phase "C" { lasts 1 month }',
        );
        assert.deepEqual(placeIn(programme, 'C'), [6, 7]);
    });

    it('says that something comes of the place itself, of the order, of the programme', async () => {
        const programme = await planned(
            'lasts 9 months phase "A" { lasts 2 months } phase "B" { month 5, 3, 3 } phase "C" { after the end lasts 1 month }',
        );
        const by = programme.phases.map(phase => scheduleOf(programme, HOURS).of(phase)).map(placement => placement.placed && placement.by);
        assert.deepEqual(by, ['order', 'itself', 'itself']);
        assert.equal(wordsFor(programme, 'B'), 'months 3 and 5');
        const dated = await planned('starts 2027-01-11 phase "A" { on 2027-02-11 } phase "B" { before the start }');
        assert.deepEqual(
            dated.phases.map(phase => scheduleOf(dated, HOURS).of(phase)).map(placement => placement.placed && placement.by),
            ['itself', 'itself'],
        );
    });

    it('takes the longest of several for the end, and says roughly where one of them is rough', async () => {
        const { length } = scheduleOf(await planned('phase "A" { months 1 to 9 } phase "B" { months 2 to 4 }'), HOURS);
        assert.deepEqual(length, { least: 9, most: 9, approximate: false });
        const rough = scheduleOf(await planned('phase "A" { lasts about 4 months } phase "B" { month 5, 6 }'), HOURS);
        assert.deepEqual(rough.length, { least: 6, most: 6, approximate: true });
        assert.equal(scheduleOf(await planned('phase "A" { months 1 to 9 }'), HOURS).saysLength, false);
        assert.equal(scheduleOf(await planned('lasts 9 months'), HOURS).saysLength, true);
    });
});

describe('the schedule: how many weeks something runs', () => {
    const weeksIn = async (statements: string, title = 'C') => {
        const programme = await planned(statements);
        const thing = programme.phases.find(phase => phase.title === title) ?? itemOf(programme, title);
        return written(scheduleOf(programme, HOURS).weeks.get(thing));
    };

    it('is what it lasts, else its own months or weeks, else those of what it stands in', async () => {
        assert.equal(await weeksIn('coaching "C" { months 1 to 3 lasts 2 weeks }'), '2');
        assert.equal(await weeksIn('coaching "C" { months 1 to 3 }'), '13');
        assert.equal(await weeksIn('coaching "C" { week 2, 5, 5 }'), '2');
        assert.equal(await weeksIn('phase "P" { weeks 3 to 6 choice "Ch" { coaching "C" } }'), '4');
        assert.equal(await weeksIn('lasts 3 months coaching "C"'), '13');
        assert.equal(await weeksIn('lasts 2 to 4 weeks phase "P" { coaching "C" }'), '2..4');
        assert.equal(await weeksIn('lasts 3 months phase "P" { coaching "C" }', 'P'), '13');
        assert.equal(await weeksIn('lasts 3 months phase "P" { lasts 1 week } phase "Q" { coaching "C" }'), 'unknown');
    });

    it('is for what is in an event how long the event takes, in working weeks', async () => {
        const inEvent = (says: string) => weeksIn(`phase "P" { weeks 3 to 6 event "E" { ${says} coaching "C" } }`);
        assert.equal(await inEvent('takes 5 days'), '1');
        assert.equal(await inEvent('takes 70 hours'), '2');
        assert.equal(await inEvent('takes 2100 minutes'), '1');
        assert.equal(await inEvent('takes 1 to 2 weeks'), '1..2');
        assert.equal(await inEvent('takes 3 months'), '13');
        assert.equal(await inEvent('takes 1 year'), '52');
        assert.equal(await inEvent('takes 5 days lasts 3 weeks'), '3');
        assert.equal(await inEvent('takes 4 sessions of 1 day'), '4');
        assert.equal(await inEvent(''), '4');
    });

    it('is not known of what is held on a day, before the start or after the end, or has months that cannot be right', async () => {
        assert.equal(await weeksIn('lasts 3 months starts 2027-01-11 coaching "C" { on 2027-02-01 }'), 'unknown');
        assert.equal(await weeksIn('lasts 3 months coaching "C" { before the start }'), 'unknown');
        assert.equal(await weeksIn('coaching "C" { months 4 to 2 }'), 'unknown');
    });
});

describe('the schedule: the length of a programme', () => {
    const lengthOf = async (statements: string) => scheduleOf(await planned(statements), HOURS).length;

    it('is what it says, in months', async () => {
        assert.deepEqual(await lengthOf('lasts 18 months'), { least: 18, most: 18, approximate: false });
        assert.deepEqual(await lengthOf('lasts about 2 years'), { least: 24, most: 24, approximate: true });
        assert.deepEqual(await lengthOf('lasts 13 weeks'), { least: 3, most: 3, approximate: false });
        assert.deepEqual(await lengthOf('lasts at least 9 months'), { least: 9, most: null, approximate: false });
    });

    it('is where the last phase ends, when all of them are placed', async () => {
        assert.deepEqual(await lengthOf('phase "A" { months 1 to 4 } phase "B" { lasts 2 months } phase "C" { after the end }'), {
            least: 6,
            most: 6,
            approximate: false,
        });
        assert.equal(await lengthOf('phase "A" { months 1 to 4 } phase "B" { }'), null);
        assert.equal(await lengthOf(''), null);
    });

    it('is added to a follow-up after the end, which then counts from the start', async () => {
        const followedUp = async (statements: string) => scheduleOf(await planned(statements), HOURS).followedUp;
        assert.deepEqual(await followedUp('lasts 18 months followed up for 3 years from the start'), {
            least: 36,
            most: 36,
            approximate: false,
        });
        assert.deepEqual(await followedUp('lasts 18 months followed up for 2 years after the end'), {
            least: 42,
            most: 42,
            approximate: false,
        });
        assert.equal(await followedUp('followed up for 2 years after the end'), null);
        assert.equal(await followedUp('lasts 18 months followed up for 2 years'), null);
    });
});

describe('the schedule: activities, events and choices', () => {
    it('are where they say, else where their event, choice or phase is', async () => {
        const programme = await planned(`
            phase "P" { months 3 to 6
                coaching "C"
                seminar "S" { month 4 }
                event "E" { month 5  seminar "In E" }
                choice "Ch" { seminar "In Ch" event "E2" { seminar "In E2" } }
            }`);
        assert.deepEqual(placeIn(programme, 'C'), [2, 6]);
        assert.deepEqual(placeIn(programme, 'S'), [3, 4]);
        assert.deepEqual(placeIn(programme, 'In E'), [4, 5]);
        assert.deepEqual(placeIn(programme, 'In E2'), [2, 6]);
        const by = (title: string) => {
            const placement = scheduleOf(programme, HOURS).of(itemOf(programme, title));
            return placement.placed && placement.by;
        };
        assert.deepEqual(['C', 'S', 'In E', 'In Ch'].map(by), ['phase', 'itself', 'event', 'choice']);
    });

    it('straight in the programme are somewhere in it, if its length is known', async () => {
        assert.deepEqual(placeIn(await planned('lasts 6 months coaching "C"'), 'C'), [0, 6]);
        assert.equal(placeIn(await planned('coaching "C"'), 'C'), 'length-unknown');
        const programme = await planned('lasts 6 months phase "P" { coaching "C" }');
        const placement = scheduleOf(programme, HOURS).of(itemOf(programme, 'C'));
        assert.equal(placement.placed && placement.by, 'programme');
    });

    it('in a phase that is not placed are not placed', async () => {
        assert.equal(placeIn(await planned('phase "A" { coaching "C" } phase "B" { month 2 }'), 'C'), 'in-what-is-not-placed');
    });

    it('are held at each time of a list, for as long as they last', async () => {
        const programme = await planned(
            'seminar "S" { month 1, 10, 20 } seminar "W" { week 2, 5 } seminar "L" { month 3 lasts 2 months } seminar "Short" { month 3 lasts 1 week }',
        );
        const times = (title: string) => {
            const placement = scheduleOf(programme, HOURS).of(itemOf(programme, title));
            return placement.placed && placement.occurrences.map(({ start, end }) => [start, end]);
        };
        assert.deepEqual(times('S'), [
            [0, 1],
            [9, 10],
            [19, 20],
        ]);
        assert.deepEqual(times('L'), [[2, 4]]);
        assert.deepEqual(times('Short'), [[2, 3]]);
        assert.equal(wordsFor(programme, 'S'), 'months 1, 10 and 20');
        assert.equal(wordsFor(programme, 'W'), 'weeks 2 and 5');
    });

    it('that come every so often do so through their months, or those of their phase', async () => {
        const programme = await planned(
            'phase "P" { months 1 to 12 coaching "C" { every 3 months } seminar "S" { months 7 to 12 every 2 months } }',
        );
        assert.equal(wordsFor(programme, 'C'), 'months 1 to 3, 4 to 6, 7 to 9 and 10 to 12');
        assert.equal(wordsFor(programme, 'S'), 'months 7 to 8, 9 to 10 and 11 to 12');
        // Beside a list, `every` says nothing of when it is held; nor does it where there is no end, or nothing between.
        const times = async (says: string) => wordsFor(await planned(`lasts at least 6 months seminar "S" { ${says} }`), 'S');
        assert.equal(await times('month 2, 5 every 1 month'), 'months 2 and 5');
        assert.equal(await times('every 1 month'), 'from month 1');
        assert.equal(await times('months 2 to 3 every 0 months'), 'months 2 to 3');
        assert.equal(await times('months 2 to 3 every 1 hour'), 'months 2 to 3');
    });

    it('on a date are so far from the start that the programme says', async () => {
        const programme = await planned('starts 2027-01-11 lasts 6 months seminar "S" { on 2027-03-11 } seminar "Early" { on 2026-12-11 }');
        assert.deepEqual(placeIn(programme, 'S'), [2, 2.03]);
        assert.deepEqual(placeIn(programme, 'Early'), [-1, -0.97]);
    });

    it('on a date are so far from the start of the one run, or of the run that the date falls into', async () => {
        const one = 'run A "A" { starts 2027-01-11 }';
        const two = `${one} run B "B" { starts 2027-09-01 }`;
        const seminar = 'seminar "S" { on 2027-10-01 }';
        assert.deepEqual(placeIn(await planned(`${one} ${seminar}`), 'S'), [8.66, 8.69]);
        assert.deepEqual(placeIn(await planned(`lasts 6 months ${two} ${seminar}`), 'S'), [1, 1.03]);
        assert.equal(placeIn(await planned(`lasts 12 months ${two} ${seminar}`), 'S'), 'several-runs');
        assert.deepEqual(placeIn(await planned(`lasts 6 months ${two} seminar "S" { on 2027-09-01 }`), 'S'), [0, 0.03]);
        assert.equal(placeIn(await planned(`lasts 6 months ${two} seminar "S" { on 2027-07-11 }`), 'S'), 'several-runs');
        assert.deepEqual(placeIn(await planned(`lasts 6 months ${two} seminar "S" { on 2027-07-10 }`), 'S'), [5.96, 5.99]);
        assert.equal(placeIn(await planned(`${two} ${seminar}`), 'S'), 'several-runs');
        assert.deepEqual(
            placeIn(await planned(`run A "A" { starts 2027-01-11 } run B "B" {} seminar "S" { on 2027-02-11 }`), 'S'),
            [1, 1.03],
        );
        assert.equal(placeIn(await planned(seminar), 'S'), 'no-start');
    });

    it('keep to their month where they say a date, too', async () => {
        const programme = await planned('starts 2027-01-11 seminar "S" { month 3 on 2027-03-20 }');
        assert.deepEqual(placeIn(programme, 'S'), [2, 3]);
        const placement = scheduleOf(programme, HOURS).of(itemOf(programme, 'S'));
        assert.equal(placement.placed && placement.date, '2027-03-20');
    });

    it('are told in months, or in weeks where those come out whole', async () => {
        const programme = await planned(
            'seminar "A" { months 5 to 9 } seminar "B" { month 3 } seminar "C" { weeks 2 to 6 } seminar "D" { week 4 } seminar "E" { weeks 1 to 13 }',
        );
        assert.deepEqual(
            ['A', 'B', 'C', 'D', 'E'].map(title => wordsFor(programme, title)),
            ['months 5 to 9', 'month 3', 'weeks 2 to 6', 'week 4', 'months 1 to 3'],
        );
    });
});

describe('the order in which a programme is held', () => {
    const orderOf = async (statements: string) => {
        const programme = await planned(statements);
        return inScheduleOrder(programme, scheduleOf(programme, HOURS))
            .map(item => item.title)
            .join(' ');
    };

    it('is by when things begin, whatever the order in which they are written', async () => {
        assert.equal(
            await orderOf('phase "P" { months 1 to 6 seminar "late" { month 5 } seminar "early" { month 2 } seminar "all-along" }'),
            'all-along early late',
        );
    });

    it('has what is before the start first and what is after the end last', async () => {
        assert.equal(
            await orderOf(
                'lasts 6 months seminar "after" { after the end } seminar "in" { month 6 } seminar "before" { before the start }',
            ),
            'before in after',
        );
    });

    it('leaves what is not placed behind what is written before it', async () => {
        assert.equal(await orderOf('seminar "late" { month 5 } coaching "somewhere" seminar "early" { month 2 }'), 'early late somewhere');
    });
});
