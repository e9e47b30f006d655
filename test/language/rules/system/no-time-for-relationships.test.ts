import assert from 'node:assert/strict';
import { expectMarked } from '../../../support/marked.ts';

const marked = (drawn: string) => expectMarked(drawn, ['no-time-for-relationships']);
/** A programme with one seminar with peers that says this. */
const seminar = (says: string) => `programme P "P" {\n    seminar S "Ideas" { with peers ${says} }\n}`;
const once = (says: string) => marked(seminar(says).replace('{\n', '{\n//        ^ hint[no-time-for-relationships]\n'));
const more = (says: string) => marked(seminar(says));

describe('no-time-for-relationships', () => {
    it('takes hours, and days running, for one meeting', async () => {
        for (const says of [
            'takes 90 minutes',
            'takes half a day',
            'takes 2 to 3 days',
            'takes 1 week',
            'takes 1 session of 3 hours',
            'takes 2 hours a day for 3 days',
            'takes 2 hours a day for 1 week',
            'takes full time for 4 weeks',
        ]) {
            await once(says);
        }
    });

    it('takes sessions, and time by the week or month, for more than one', async () => {
        for (const says of [
            'takes 2 sessions of 1 day',
            'takes 2 sessions',
            'takes 1 to 3 sessions of 1 day',
            'takes 2 hours a week for 6 weeks',
            'takes 1 day a month',
            'takes 2 hours a day for 3 weeks',
            'takes 2 hours a day',
            'takes full time',
        ])
            await more(says);
    });

    it('takes several months, a step or several dates of one run for more than one meeting, one month for one', async () => {
        for (const says of [
            'month 1, 4 takes 2 days',
            'months 2 to 3 takes 2 days',
            'every 3 months takes 6 days',
            'lasts 3 months takes 4 days',
        ])
            await more(says);
        for (const says of ['lasts at least 1 week takes 4 days', 'lasts 2 weeks takes 4 days']) await more(says);
        await once('month 4 takes 2 days');
        await once('months 4 to 4 takes 2 days');
        await once('lasts 1 week takes 4 days');
        await once('on 2027-03-01 takes 2 days');
        await once('month 4, 4 takes 2 days');
        await marked(`programme P "P" {
    run Spring "Spring" { holds S on 2027-03-01 holds S on 2027-04-01 }
    seminar S "Ideas" { with peers takes 2 days }
}`);
    });

    it('does not take two runs of the same meeting for two meetings', async () => {
        await marked(`programme P "P" {
//        ^ hint[no-time-for-relationships]
    run Spring "Spring" { holds S on 2027-03-01 }
    run Autumn "Autumn" { holds S on 2027-09-01 }
    seminar S "Ideas" { with peers takes 2 days }
}`);
    });

    it('does not know of a meeting that says neither how long it takes nor when it is, nor of one that takes weeks', async () => {
        await more('');
        await more('takes 10 days');
        await more('takes full time for 8 months');
    });

    it('sees what comes back in an event or a choice that comes back', async () => {
        await marked('programme P "P" { event "Days" { month 1, 5 seminar "Ideas" { with peers takes 2 hours } } }');
        await marked(
            'programme P "P" { phase "One" { choice "One of" { choose 1 seminar "Ideas" { with peers takes 4 sessions of 1 day } coaching "C" } } }',
        );
        await marked('programme P "P" { event "Days" { with peers takes 4 sessions of 1 day coaching "C" } }');
    });

    it('knows that what stands in an event is over with it', async () => {
        await marked(`programme P "P" {
//        ^ hint[no-time-for-relationships]
    event "Days" { takes 2 days seminar "Ideas" { with peers } }
}`);
    });

    it('counts an action learning set and peer support as with peers, and nothing that is optional', async () => {
        await marked('programme P "P" { action-learning-set "Sets" { takes 3 sessions of 1 day } }');
        await marked('kind circle "Circle" is peer-support\nprogramme P "P" { circle "Circles" { takes 1 hour a week for 8 weeks } }');
        await marked(`programme P "P" {
//        ^ hint[no-time-for-relationships]
    seminar "Ideas" { with peers takes 1 day }
    action-learning-set "Sets" { takes 3 sessions of 1 day optional }
}`);
    });

    it('names what is with peers once', async () => {
        const [finding] = await marked(`programme P "P" {
//        ^ hint[no-time-for-relationships]
    seminar "Ideas" { with peers takes 1 day }
    event "Days" { with peers takes 2 days seminar "More" { led by expert } }
}`);
        assert.equal(finding?.message, 'Two things in “P” are with peers, and each of them meets once: “Ideas” and “Days”.');
    });

    it('leaves it to no-peer-learning where nothing is with peers, unless that is turned off', async () => {
        await marked('programme P "P" { seminar "Ideas" { takes 4 sessions of 1 day } }');
        const [finding] = await expectMarked(
            `programme P "P" { seminar "Ideas" { takes 4 sessions of 1 day } }
//        ^ hint[no-time-for-relationships]`,
            ['no-time-for-relationships'],
            { settings: { rules: { 'no-peer-learning': 'off' } } },
        );
        assert.equal(finding?.message, 'Nothing in “P” brings participants together with peers, let alone more than once.');
    });

    it('keeps silent until there is an activity, and where a kind means nothing', async () => {
        await marked('programme P "P" { event "Days" { with peers takes 2 days } }');
        await marked('programme P "P" { seminar "Ideas" { with peers takes 1 day } actoin-learning-set "Sets" }');
    });
});
