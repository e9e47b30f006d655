import assert from 'node:assert/strict';
import { doseInWords, intervalInWords } from '../../publish/words/amounts.ts';
import { dayInWords, daysInWords } from '../../publish/words/dates.ts';
import { wordsFor } from '../../publish/words/choose.ts';
import { groupingInWords, hostsInWords, whenInWords, whereInWords } from '../../publish/words/plan.ts';
import { planned, programmeFrom } from '../support/programme.ts';

describe('amounts of time are told as they were written', () => {
    for (const [written, told] of [
        ['2 days', '2 days'],
        ['1 day', '1 day'],
        ['half a day', 'half a day'],
        ['half an hour', 'half an hour'],
        ['0.5 days', 'half a day'],
        ['1.5 hours', '1.5 hours'],
        ['90 minutes', '90 minutes'],
        ['about 10 hours', 'about 10 hours'],
        ['4 to 6 hours', '4 to 6 hours'],
        ['at least 16 days', 'at least 16 days'],
        ['at least 1 day', 'at least 1 day'],
        ['up to 1 hour', 'up to 1 hour'],
        ['0.5 to 1 days', '0.5 to 1 days'],
        ['up to 12 hours', 'up to 12 hours'],
        ['8 sessions of 90 minutes', '8 sessions of 90 minutes'],
        ['9 sessions of 0.5 days', '9 sessions of half a day'],
        ['2 to 3 sessions of 5 days', '2 to 3 sessions of 5 days'],
        ['2 sessions', '2 sessions'],
        ['1 session of 2 hours', '1 session of 2 hours'],
        ['2 days a week for 6 weeks', '2 days a week for 6 weeks'],
        ['1 day a month', '1 day a month'],
        ['full time for 8 months', 'full time for 8 months'],
        ['full time', 'full time'],
    ] as const) {
        it(`${written}: ${told}`, async () => {
            const { activities } = await planned(`task "T" { takes ${written} }`);
            const [task] = activities;
            assert.ok(task?.takes);
            assert.equal(doseInWords(task.takes), told);
        });
    }
});

describe('when, where and with whom are told as they were written', () => {
    const activity = async (statements: string) => {
        const plan = `sector health2 "Health and care"\nagency Trust "The Trust" in health\nagency Police "The Police" in police\nprogramme P "P" {\n task "T" { ${statements} }\n}`;
        const [task] = (await programmeFrom(plan)).activities;
        assert.ok(task);
        return task;
    };

    for (const [written, told] of [
        ['month 3', 'month 3'],
        ['months 5 to 9', 'months 5 to 9'],
        ['month 1, 10, 20', 'months 1, 10 and 20'],
        ['weeks 2 to 6', 'weeks 2 to 6'],
        ['before the start', 'before the start'],
        ['after the end', 'after the end'],
    ] as const) {
        it(`${written}: ${told}`, async () => {
            const { when } = await activity(written);
            assert.ok(when);
            assert.equal(whenInWords(when), told);
        });
    }

    it('every 3 months, and every month', async () => {
        const told = await Promise.all(['every 3 months', 'every 1 month'].map(async written => (await activity(written)).every));
        assert.deepEqual(
            told.map(every => every && intervalInWords(every)),
            ['every 3 months', 'every month'],
        );
    });

    it('how and where it is held', async () => {
        const where = async (written: string) => (await activity(written)).where;
        const told = await Promise.all(['residential at "Hollin Hall"', 'in person at "Leeds"', 'online', 'blended'].map(where));
        assert.deepEqual(
            told.map(one => one && whereInWords(one)),
            ['residential at Hollin Hall', 'in person at Leeds', 'online', 'partly online'],
        );
    });

    it('who receives a participant', async () => {
        const hosts = async (written: string) => (await activity(written)).hostedBy;
        const told = await Promise.all(
            ['hosted by Trust, Police', 'hosted by any in health, police', 'hosted by each other', 'hosted by another each time'].map(
                hosts,
            ),
        );
        assert.deepEqual(
            told.map(one => one && hostsInWords(one)),
            ['The Trust or The Police', 'an agency in health or police', 'each other', 'another agency each time'],
        );
    });

    it('how people come together', async () => {
        const grouping = async (written: string) => groupingInWords(await activity(written));
        assert.deepEqual(await Promise.all(['alone', 'one to one', 'groups of 6', 'by team groups of 4 to 6', ''].map(grouping)), [
            'on your own',
            'one to one',
            'in groups of 6',
            'in your team and in groups of 4 to 6',
            undefined,
        ]);
    });
});

describe('days are told as people write them', () => {
    it('a day', () => assert.equal(dayInWords('2027-01-11'), '11 January 2027'));
    it('whole months by their names', () => {
        assert.equal(daysInWords('2027-03-01', '2027-04-30'), 'March to April 2027');
        assert.equal(daysInWords('2027-03-01', '2027-03-31'), 'March 2027');
        assert.equal(daysInWords('2027-11-01', '2028-02-29'), 'November 2027 to February 2028');
    });
    it('else the first day and the last', () => {
        assert.equal(daysInWords('2027-09-06', '2027-10-05'), '6 September to 5 October 2027');
        assert.equal(daysInWords('2027-10-06', '2028-06-05'), '6 October 2027 to 5 June 2028');
        assert.equal(daysInWords('2027-10-06', '2027-10-06'), '6 October 2027');
    });
});

describe('what is counted reads as a sentence', () => {
    for (const [what, said, told] of [
        ['no strength', wordsFor('en-GB').review.strengths(0), 'Nothing that the study speaks for is in the design yet.'],
        ['one strength', wordsFor('en-GB').review.strengths(1), '1 thing that the study speaks for is in the design.'],
        ['two strengths', wordsFor('en-GB').review.strengths(2), '2 things that the study speaks for are in the design.'],
        ['one giver more', wordsFor('en-GB').sponsor.asks.more(1), 'and 1 other, in the facilitator’s plan'],
        ['two givers more', wordsFor('en-GB').sponsor.asks.more(2), 'and 2 others, in the facilitator’s plan'],
    ] as const)
        it(what, () => {
            assert.equal(said, told);
        });
});
