import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { figuresOf } from '../../../../language/model/figures.ts';
import { nameOf } from '../../../../language/model/design/plan.ts';
import { contradicts } from '../../../../language/model/time/time.ts';
import { optionalInWords, timeInWords } from '../../../../language/model/amounts/wording.ts';
import { DEFAULT_SETTINGS } from '../../../../language/settings/settings.ts';
import { figuresFor, written } from '../../../support/figures.ts';
import { itemOf, planned, programmeFrom } from '../../../support/programme.ts';

const sample = (name: string) => readFileSync(new URL(`../../../fixtures/samples/${name}.balcony`, import.meta.url), 'utf8');

/** The hours of a programme with these statements, as `written` has them. */
const hoursOf = async (statements: string) => written((await figuresFor(statements)).time.hours);
/** The names of what states no time. */
const unstatedIn = async (statements: string) => (await figuresFor(statements)).time.unstated.map(nameOf).join(' ');
/** The hours of one activity that takes this, in months 1 to 6 of a programme. */
const taking = (dose: string) => hoursOf(`coaching "C" { months 1 to 6 takes ${dose} }`);
/** The four sorts, in one line. */
const sortsOf = async (statements: string) => {
    const { contact, study, work, unallocated } = (await figuresFor(statements)).time.bySort;
    return `contact ${written(contact)}, study ${written(study)}, work ${written(work)}, unallocated ${written(unallocated)}`;
};

describe('participant time: what activities take', () => {
    it('is in hours: a day has 7, a week 5 days, a month 52/12 weeks', async () => {
        assert.equal(await taking('90 minutes'), '1.5');
        assert.equal(await taking('2 days'), '14');
        assert.equal(await taking('half a day'), '3.5');
        assert.equal(await taking('2 weeks'), '70');
        assert.equal(await taking('3 months'), '455');
        assert.equal(await taking('1 year'), '1820');
    });

    it('goes by the days and weeks that the settings have', async () => {
        const programme = await planned('coaching "C" { takes 2 days } seminar "S" { takes 1 week }');
        assert.equal(written(figuresOf(programme, { hours: { day: 7.5, daysAWeek: 4 } }).time.hours), '45');
    });

    it('multiplies sessions by their length', async () => {
        assert.equal(await taking('8 sessions of 90 minutes'), '12');
        assert.equal(await taking('2 to 3 sessions of 5 days'), '70..105');
        assert.equal(await taking('9 sessions of 0.5 days'), '31.5');
    });

    it('multiplies a rate by the time it goes on for', async () => {
        assert.equal(await taking('2 days a week for 6 weeks'), '84');
        assert.equal(await taking('4 to 6 hours a week for 30 weeks'), '120..180');
        assert.equal(await taking('1 day a month for 6 months'), '42');
        assert.equal(await taking('1 day a month for 1 year'), '84');
        assert.equal(await taking('1 hour a day for 2 weeks'), '10');
        assert.equal(await taking('5 hours a week for 3 months'), '65');
        assert.equal(await taking('full time for 8 months'), '1213.33');
    });

    it('multiplies a rate without an end by how long the activity runs', async () => {
        assert.equal(await taking('5 hours a week'), '130');
        assert.equal(await taking('1 day a month'), '42');
        assert.equal(await taking('full time'), '910');
        assert.equal(await hoursOf('phase "P" { weeks 3 to 12 coaching "C" { takes 1 hour a week } }'), '10');
        assert.equal(await hoursOf('lasts 9 months e-learning "E" { takes 2 hours a month }'), '18');
        assert.equal(await hoursOf('lasts 9 months e-learning "E" { lasts about 3 months takes 2 hours a month }'), '~6');
        assert.equal(await hoursOf('coaching "C" { month 1, 10, 20 takes 1 day a month }'), '21');
        assert.equal(await hoursOf('event "E" { month 2 takes 3 days learning-log "L" { takes 1 hour a day } }'), '21');
    });

    it('is not known of a rate where nobody knows how long it runs', async () => {
        assert.equal(await unstatedIn('coaching C "C" { takes 5 hours a week }'), 'C');
        assert.equal(await unstatedIn('phase "P" { before the start coaching C "C" { takes 5 hours a week } }'), 'C');
    });

    it('is the whole beside a list or `every`', async () => {
        assert.equal(await hoursOf('coaching "C" { month 1, 10, 20 takes 6 hours }'), '6');
        assert.equal(await hoursOf('coaching "C" { months 1 to 12 every 3 months takes 6 hours }'), '6');
    });

    it('is rough where it is said roughly', async () => {
        assert.equal(await taking('about 6 hours'), '~6');
        assert.equal(await taking('4 to 6 hours'), '4..6');
        assert.equal(await taking('at least 16 days'), '112..');
        assert.equal(await taking('up to 12 hours'), '0..12');
        assert.equal(await hoursOf('coaching "A" { takes at least 2 hours } coaching "B" { takes 3 hours }'), '5..');
        assert.equal(await hoursOf('coaching "A" { takes about 2 hours } coaching "B" { takes 3 hours }'), '~5');
    });

    it('is unknown where it is left out, and never none', async () => {
        const { time } = await figuresFor('coaching C "C" seminar S "S" { takes 2 sessions } skills-course K "K" { takes 1 day }');
        assert.equal(written(time.hours), '7');
        assert.deepEqual(time.unstated.map(nameOf), ['C', 'S']);
        assert.equal((await figuresFor('coaching C "C"')).time.stated, false);
    });

    it('counts hours of preparation beside the activity’s own, and prose as prose', async () => {
        const { time } = await figuresFor(
            'seminar "S" { takes 3 hours prepare 4 hours "Read." } seminar "T" { takes 1 hour prepare "Think." }',
        );
        assert.equal(written(time.hours), '8');
        assert.equal(written(time.preparation), '4');
    });

    it('counts the preparation of an activity that states no time of its own', async () => {
        const { time } = await figuresFor('seminar S "S" { prepare 4 hours "Read." }');
        assert.equal(written(time.hours), '4');
        assert.deepEqual(time.unstated.map(nameOf), ['S']);
    });
});

describe('participant time: events', () => {
    it('take what they say, else the sum of their parts', async () => {
        assert.equal(await hoursOf('event "E" { takes 3 days seminar "S" { takes 2 hours } }'), '21');
        assert.equal(await hoursOf('event "E" { seminar "S" { takes 2 hours } seminar "T" { takes 1 day } }'), '9');
    });

    it('state no time where neither they nor a part of them does', async () => {
        assert.equal(await unstatedIn('event E "E"'), 'E');
        assert.equal(await unstatedIn('event E "E" { seminar S "S" }'), 'S');
        assert.equal(await unstatedIn('event E "E" { seminar S "S" { takes 1 hour optional } }'), 'E');
    });

    it('leave what they say more than their parts to the parts that state none', async () => {
        const { time, balance } = await figuresFor('event E "E" { takes 1 day seminar S "S" { takes 2 hours } theory-module T "T" }');
        assert.deepEqual(time.unstated.map(nameOf), []);
        assert.equal(written(time.bySort.unallocated), '0');
        assert.equal(written(time.bySort.contact), '7');
        assert.equal(written(balance.modes.theory.hours), '7');
    });

    it('leave it to no mode where those parts are not all of one', async () => {
        const left = await figuresFor('event E "E" { takes 1 day coaching C "C" theory-module T "T" }');
        assert.equal(written(left.balance.noMode.hours), '7');
        assert.equal(
            written((await figuresFor('event E "E" { takes 1 day workshop C "C" theory-module T "T" }')).balance.modes.theory.hours),
            '0',
        );
    });

    it('have what is left unallocated, and in no mode, where every part states its time', async () => {
        const { time, balance } = await figuresFor('event "E" { takes 3 days seminar "S" { takes 1 day } }');
        assert.equal(written(time.bySort.unallocated), '14');
        assert.equal(written(balance.noMode.hours), '14');
        assert.equal(written(balance.modes.theory.hours), '7');
    });

    it('list parts as stating no time where the others fill what they say', async () => {
        assert.equal(await unstatedIn('event E "E" { takes 1 day seminar S "S" { takes 6 hours } theory-module T "T" }'), '');
        assert.equal(await unstatedIn('event E "E" { takes 1 day seminar S "S" { takes 1 day } theory-module T "T" }'), 'T');
    });

    it('never take more than they say, even where their parts would', async () => {
        assert.equal(await hoursOf('event "E" { takes 1 day seminar "S" { takes 1 day } coaching "C" { takes 1 day } }'), '7');
        assert.equal(
            await sortsOf('event "E" { takes 1 day seminar "S" { takes 1 day } study-visit "V" { takes 1 day } }'),
            'contact 3.5, study 0, work 3.5, unallocated 0',
        );
    });

    it('have preparation beside what they say, that of their parts too', async () => {
        const { time } = await figuresFor(
            'event "E" { takes 1 day prepare 1 hour "Read." seminar "S" { takes 1 day prepare 4 hours "Read." } }',
        );
        assert.equal(written(time.hours), '12');
        assert.equal(written(time.preparation), '5');
    });

    it('share a fixed time with parts that are rough: what the one has the other has not', async () => {
        const { time } = await figuresFor('event "E" { takes 1 day study-visit "V" { takes 2 to 3 hours } }');
        assert.equal(written(time.hours), '7');
        assert.equal(written(time.bySort.work), '2..3');
        assert.equal(written(time.bySort.unallocated), '4..5');
    });

    it('may leave a rough part no room for its most', async () => {
        const { time } = await figuresFor(
            'event "E" { takes 1 day study-visit "V" { takes 2 to 30 hours } seminar "S" { takes 3 hours } }',
        );
        assert.equal(written(time.bySort.work), '2..4');
    });
});

describe('participant time: choices', () => {
    const three = 'study-visit A "A" { takes 1 day } study-visit B "B" { takes 1 day } study-visit C "C" { takes 2 days }';

    it('count so many of the shortest for the least, and of the longest for the most', async () => {
        assert.equal(await hoursOf(`choice "V" { choose 2 ${three} }`), '14..21');
        assert.equal(await hoursOf(`choice "V" { choose 1 to 2 ${three} }`), '7..21');
        assert.equal(await hoursOf(`choice "V" { choose at least 1 ${three} }`), '7..28');
        assert.equal(await hoursOf(`choice "V" { choose 5 ${three} }`), '28');
        assert.equal(await hoursOf(`choice "V" { choose about 2 ${three} }`), '~14..21');
    });

    it('are of one where they do not say of how many', async () => {
        assert.equal(await hoursOf(`choice "V" { ${three} }`), '7..14');
    });

    it('choose among events as among activities', async () => {
        assert.equal(
            await hoursOf('choice "V" { choose 1 event "E" { takes 3 days seminar "S" { takes 1 day } } seminar "T" { takes 2 hours } }'),
            '2..21',
        );
    });

    it('count so many of their parts that state no time, not all of them', async () => {
        assert.equal((await figuresFor('choice "V" { choose 2 seminar A "A" seminar B "B" seminar C "C" }')).time.unstated.length, 2);
        assert.equal(await unstatedIn(`choice "V" { choose 2 ${three} seminar D "D" }`), 'D');
    });

    it('take less at the least where one that states no time may be among the chosen', async () => {
        const { time } = await figuresFor(
            'choice "V" { choose 2 seminar A "A" { takes 1 day } seminar B "B" { takes 1 day } seminar C "C" }',
        );
        assert.equal(written(time.hours), '7..14');
        assert.equal(timeInWords(time), '7 to 14 hours, and 1 activity states no time');
    });

    it('count the most and the least of each sort by itself', async () => {
        assert.equal(
            await sortsOf('choice "V" { choose 1 study-visit "A" { takes 2 days } seminar "B" { takes 1 day } }'),
            'contact 0..7, study 0, work 0..14, unallocated 0',
        );
    });
});

describe('participant time: what is optional', () => {
    it('is never in the total nor among what states no time, and is given on its own', async () => {
        const { time } = await figuresFor('seminar "S" { takes 1 day } seminar "O" { takes 2 days optional } coaching "P" { optional }');
        assert.equal(written(time.hours), '7');
        assert.deepEqual(time.unstated.map(nameOf), []);
        assert.equal(written(time.optional.hours), '14');
        assert.equal(optionalInWords(time), 'and up to 14 hours optional');
        assert.deepEqual(time.optionalUnstated.map(nameOf), ['P']);
    });

    it('takes nothing from what an event leaves unallocated', async () => {
        assert.equal(
            await sortsOf('event "E" { takes 1 day seminar "S" { takes 3 hours } seminar "O" { takes 2 hours optional } }'),
            'contact 3, study 0, work 0, unallocated 4',
        );
    });

    it('may be an event, a choice, or one of those that a choice offers', async () => {
        const optional = async (statements: string) => written((await figuresFor(statements)).time.optional.hours);
        assert.equal(await optional('event "E" { optional takes 1 day seminar "S" { takes 3 hours } }'), '7');
        assert.equal(await optional('choice "C" { optional choose 1 seminar "S" { takes 3 hours } seminar "T" { takes 1 day } }'), '3..7');
        const { time } = await figuresFor('choice "C" { choose 1 seminar "S" { takes 3 hours } seminar "T" { takes 1 day optional } }');
        assert.equal(written(time.hours), '3');
    });

    it('is known for itself', async () => {
        const programme = await planned('seminar "O" { takes 2 days optional }');
        assert.equal(written(figuresOf(programme, DEFAULT_SETTINGS).time.of(itemOf(programme, 'O')).hours), '14');
    });
});

describe('participant time: the whole as it is said', () => {
    it('stands beside the sum of the parts', async () => {
        const { time } = await figuresFor('takes at least 16 days seminar "S" { takes 1 day }');
        assert.equal(written(time.hours), '7');
        assert.equal(written(time.said), '112..');
    });

    it('goes by the programme’s length where it is a rate', async () => {
        assert.equal(written((await figuresFor('lasts 12 months takes 5 hours a week')).time.said), '260');
    });

    it('is known of a phase or event beside the sum of its parts', async () => {
        const programme = await planned(
            'phase "P" { takes 5 days event E "E" { takes 1 day seminar "S" { takes 9 hours prepare 1 hour "Read." } } }',
        );
        const { time } = figuresOf(programme, DEFAULT_SETTINGS);
        const inWords = (thing: Parameters<typeof time.wholeOf>[0]) => [
            written(time.wholeOf(thing)?.said),
            written(time.wholeOf(thing)?.parts.hours),
        ];
        assert.deepEqual(inWords(programme.phases[0]!), ['35', '8']);
        assert.deepEqual(inWords(itemOf(programme, 'E')), ['7', '9']);
        assert.equal(time.wholeOf(itemOf(programme, 'S')), undefined);
    });

    it('is what a phase counts that says it, preparation included', async () => {
        const phase = 'phase "P" { takes 5 days seminar "S" { takes 1 day prepare 3 hours "Read." } coaching C "C" }';
        const { time } = await figuresFor(phase);
        assert.equal(written(time.hours), '35');
        assert.deepEqual(time.unstated.map(nameOf), []);
        assert.equal(written(time.preparation), '3');
        assert.equal(await sortsOf('phase "P" { takes 5 days seminar "S" { takes 1 day } }'), 'contact 7, study 0, work 0, unallocated 28');
    });
});

describe('participant time: by sort', () => {
    it('has preparation and what is studied alone as study', async () => {
        assert.equal(await sortsOf('seminar "S" { takes 1 hour prepare 4 hours "Read." }'), 'contact 1, study 4, work 0, unallocated 0');
        assert.equal(await sortsOf('theory-module "T" { takes 2 hours alone }'), 'contact 0, study 2, work 0, unallocated 0');
        for (const kind of ['e-learning', 'assignment', 'learning-log']) {
            assert.equal(await sortsOf(`${kind} "E" { takes 2 hours }`), 'contact 0, study 2, work 0, unallocated 0', kind);
            assert.equal(await sortsOf(`${kind} "E" { takes 2 hours with peers }`), 'contact 2, study 0, work 0, unallocated 0', kind);
            assert.equal(await sortsOf(`${kind} "E" { takes 2 hours led by tutor }`), 'contact 2, study 0, work 0, unallocated 0', kind);
        }
    });

    it('knows a kind of e-learning for e-learning', async () => {
        const programme = await programmeFrom('kind film "Film" is e-learning programme P "P" { film "F" { takes 2 hours } }');
        assert.equal(written(figuresOf(programme, DEFAULT_SETTINGS).time.bySort.study), '2');
    });

    it('has all that is of mode experience as work, done alone or not, but for its preparation', async () => {
        assert.equal(
            await sortsOf('shadowing "S" { takes 2 days alone prepare 1 hour "Read." }'),
            'contact 0, study 1, work 14, unallocated 0',
        );
        assert.equal(await sortsOf('e-learning "E" { takes 2 hours is experience }'), 'contact 0, study 0, work 2, unallocated 0');
    });

    it('has an event’s own time as unallocated, but as contact where the event is with or led by somebody', async () => {
        assert.equal(await sortsOf('event "E" { takes 1 day }'), 'contact 0, study 0, work 0, unallocated 7');
        assert.equal(await sortsOf('event "E" { takes 1 day with peers }'), 'contact 7, study 0, work 0, unallocated 0');
        assert.equal(await sortsOf('event "E" { takes 1 day led by facilitator }'), 'contact 7, study 0, work 0, unallocated 0');
    });

    it('has all else as contact', async () => {
        assert.equal(
            await sortsOf('coaching "C" { takes 6 hours } task "T" { takes 1 hour }'),
            'contact 7, study 0, work 0, unallocated 0',
        );
    });
});

describe('participant time: tracks', () => {
    const tracks = (statements: string) =>
        figuresFor(
            `${statements} seminar Common "Common" { takes 1 day } seminar Money "Money" { takes 2 days on track Finance } seminar Law "Law" { takes 3 days on track Legal }`,
        );

    it('is given for each: what it leaves out and what is on other tracks is not in it', async () => {
        const { time } = await tracks('track Finance "Finance" { leaves out Common } track Legal "Legal"');
        assert.deepEqual(
            time.tracks.map(track => [track.track.name, written(track.hours)]),
            [
                ['Finance', '14'],
                ['Legal', '28'],
            ],
        );
    });

    it('is, for the programme, what the shortest and the longest take, since a participant takes one', async () => {
        const { time } = await tracks('track Finance "Finance" track Legal "Legal"');
        assert.equal(written(time.hours), '21..28');
    });

    it('counts what is on no track where there is only one, which a participant need not take', async () => {
        const { time } = await figuresFor(
            'track Short "Short" { leaves out B } seminar A "A" { takes 1 day } seminar B "B" { takes 1 day }',
        );
        assert.equal(written(time.hours), '7..14');
        assert.deepEqual(
            time.tracks.map(track => written(track.hours)),
            ['7'],
        );
    });

    it('leaves out all that stands in what is left out', async () => {
        const { time } = await figuresFor(
            'track T "T" { leaves out E, C } event E "E" { seminar "A" { takes 1 day } } choice C "C" { seminar "B" { takes 1 day } } seminar "D" { takes 1 hour }',
        );
        assert.deepEqual(
            time.tracks.map(track => written(track.hours)),
            ['1'],
        );
    });

    it('goes by a track’s own length, and says what the track says of the whole', async () => {
        const { time } = await figuresFor(`
            lasts 24 months
            track Finance "Finance" { lasts 30 months takes at least 100 days }
            track General "General"
            placement Posts "Posts" { takes full time }`);
        assert.deepEqual(
            time.tracks.map(track => written(track.hours)),
            ['4550', '3640'],
        );
        assert.deepEqual(
            time.tracks.map(track => written(track.said)),
            ['700..', 'unknown'],
        );
    });

    it('lists as stating no time only what is on the track', async () => {
        const { time } = await figuresFor('track A "A" track B "B" seminar X "X" { on track A } seminar Y "Y" { on track B }');
        assert.deepEqual(
            time.tracks.map(track => track.unstated.map(nameOf)),
            [['X'], ['Y']],
        );
    });
});

describe('participant time: how many activities state none', () => {
    const share = async (statements: string) => (await figuresFor(statements)).time.unstatedShare;

    it('is a share of all that are not optional, an event that holds none being one', async () => {
        assert.equal(
            await share('coaching "A" seminar "B" { takes 1 hour } seminar "C" { takes 1 hour } seminar "D" { takes 1 hour }'),
            0.25,
        );
        assert.equal(await share('event "A" seminar "B" { takes 1 hour }'), 0.5);
        assert.equal(await share('coaching "A" { optional } seminar "B" { takes 1 hour }'), 0);
        assert.equal(await share(''), 0);
    });

    it('leaves out those that an event, a phase or the whole bounds', async () => {
        assert.equal(await share('event "E" { takes 1 day coaching "A" seminar "B" }'), 0);
        assert.equal(await share('phase "P" { takes 1 day coaching "A" seminar "B" }'), 0);
        assert.equal(await share('takes 5 days coaching "A" seminar "B"'), 0);
    });

    it('counts of a choice as many as are chosen', async () => {
        assert.equal(await share('choice "C" { choose 1 seminar "A" seminar "B" seminar "D" } seminar "E" { takes 1 hour }'), 0.5);
    });
});

describe('participant time: the samples', () => {
    it('across the system takes 331.5 hours', async () => {
        const { time } = figuresOf(await programmeFrom(sample('across-the-system'), sample('northbridge')), DEFAULT_SETTINGS);
        assert.equal(timeInWords(time), '331.5 hours');
        assert.equal(time.hours.approximate, false);
    });

    it('the place fellowship takes about 203.5 to 270.5 hours, and one activity states no time', async () => {
        const { time } = figuresOf(await programmeFrom(sample('place-fellowship'), sample('northbridge')), DEFAULT_SETTINGS);
        assert.equal(timeInWords(time), 'about 203.5 to 270.5 hours, and 1 activity states no time');
        assert.deepEqual(time.unstated.map(nameOf), ['Companion']);
        assert.equal(written(time.preparation), '4');
        assert.equal(written(time.bySort.unallocated), '15.5');
        assert.equal(optionalInWords(time), 'and up to 7 hours optional');
        const { contact, study, work, unallocated } = time.bySort;
        assert.equal(contact.least + study.least + work.least + unallocated.least, 203.5);
        assert.equal(contact.most! + study.most! + work.most! + unallocated.most!, 270.5);
    });
});

describe('the time of one thing', () => {
    it('is known of a phase, and of what is on no route through the programme', async () => {
        const programme = await planned(
            'phase "P" { coaching "C" { takes 2 hours } } track X "X" { leaves out S } seminar S "S" { takes 3 hours on track X }',
        );
        const { time } = figuresOf(programme, DEFAULT_SETTINGS);
        assert.equal(written(time.of(programme.phases[0]!).hours), '2');
        assert.equal(written(time.of(itemOf(programme, 'S')).hours), '3');
        const within = await planned('track X "X" { leaves out E } event E "E" { seminar S "S" { takes 3 hours } }');
        assert.equal(written(figuresOf(within, DEFAULT_SETTINGS).time.of(itemOf(within, 'S')).hours), '3');
    });

    it('contradicts what is said of the whole where it is more, at the least, than that at the most', () => {
        const hours = (least: number, most: number | null = least) => ({ least, most, approximate: false });
        assert.equal(contradicts(hours(3), hours(2)), true);
        assert.equal(contradicts(hours(2), hours(2)), false);
        assert.equal(contradicts(hours(2 + 1e-9), hours(2)), false);
        assert.equal(contradicts(hours(2, 9), hours(2)), false);
        assert.equal(contradicts(hours(3), hours(2, null)), false);
    });
});
