import assert from 'node:assert/strict';
import { programmeJson } from '../../../../language/model/coverage/coverage-json.ts';
import { figuresOf } from '../../../../language/model/figures.ts';
import { DEFAULT_SETTINGS } from '../../../../language/settings/settings.ts';
import { programmeFrom } from '../../../support/programme.ts';

async function jsonOf(text: string) {
    const programme = await programmeFrom(text);
    return programmeJson(programme, figuresOf(programme, DEFAULT_SETTINGS), 'plans/p.balcony', DEFAULT_SETTINGS.hours);
}

const none = { least: 0, most: 0 };

describe('coverage as JSON', () => {
    it('has the whole shape that machines are promised', async () => {
        const json = await jsonOf(`
            framework Tiny "Tiny" { dimension care "Care" { grows through experience, reflection  element kindness "Kindness"  element time "Time" } }
            competency Listening "Listening" expresses Tiny.care.kindness
            programme P "The P" {
                uses Tiny
                track Short "Short" { leaves out Project }
                track Long "Long"
                coaching Coach "Coaching" { takes about 6 hours prepare 1 hour "Read." trains Listening }
                live-project Project "Project" { takes 14 to 20 hours targets care evidence "an account" }
                mentoring "Mentoring" { touches kindness }
                seminar Extra "Extra" { takes 2 hours optional }
            }`);
        const parts = {
            contact: { least: 6, most: 6 },
            study: { least: 1, most: 1 },
            preparation: { least: 1, most: 1 },
            unallocated: none,
        };
        const shared = { approximate: true, unstated: ['Mentoring'], optional: { least: 2, most: 2 }, ...parts };
        const half = (least: number, most: number) => ({ least, most });
        assert.deepEqual(json, {
            name: 'P',
            title: 'The P',
            file: 'plans/p.balcony',
            hours: { least: 7, most: 27, ...shared, work: half(0, 20) },
            tracks: [
                { name: 'Short', hours: { least: 7, most: 7, ...shared, work: none } },
                { name: 'Long', hours: { least: 21, most: 27, ...shared, work: half(14, 20) } },
            ],
            modes: {
                experience: { least: 0, most: 20, share: half(0, 0.7407), shareWithoutFullTime: half(0, 0.7407) },
                reflection: { least: 7, most: 7, share: half(0.2593, 1), shareWithoutFullTime: half(0.2593, 1) },
                theory: { ...none, share: none, shareWithoutFullTime: none },
                tools: { ...none, share: none, shareWithoutFullTime: none },
                skills: { ...none, share: none, shareWithoutFullTime: none },
                system: { ...none, share: none, shareWithoutFullTime: none },
            },
            phases: [{ name: null, title: null, least: 7, most: 27, share: half(1, 1) }],
            strands: [],
            visits: [],
            load: {
                months: [],
                before: none,
                after: none,
                apart: { least: 7, most: 27 },
                peak: null,
                protected: null,
            },
            dimensions: [
                {
                    name: 'care',
                    title: 'Care',
                    standing: 'grounded',
                    hours: { least: 7, most: 27 },
                    modes: ['experience', 'reflection'],
                    activities: [
                        { name: 'Coach', code: 'targeted', whole: false, through: 'Listening' },
                        { name: 'Project', code: 'evidenced', whole: true, through: null },
                        { name: 'Mentoring', code: 'touched', whole: false, through: null },
                    ],
                    elements: [
                        {
                            name: 'kindness',
                            title: 'Kindness',
                            standing: 'grounded',
                            activities: [
                                { name: 'Coach', code: 'targeted' },
                                { name: 'Project', code: 'evidenced' },
                                { name: 'Mentoring', code: 'touched' },
                            ],
                        },
                        { name: 'time', title: 'Time', standing: 'reached', activities: [{ name: 'Project', code: 'evidenced' }] },
                    ],
                },
            ],
        });
        assert.deepEqual(Object.keys(json.modes), ['experience', 'reflection', 'theory', 'tools', 'skills', 'system']);
    });

    it('has no upper end, rather than none, for time that nobody states', async () => {
        const { hours, modes, dimensions } = await jsonOf('programme P "P" { coaching C "C" { targets being } }');
        assert.deepEqual([hours.least, hours.most, hours.unstated, hours.contact], [0, null, ['C'], { least: 0, most: null }]);
        assert.deepEqual(modes.reflection, { least: 0, most: null, share: null, shareWithoutFullTime: null });
        assert.deepEqual(modes.theory, { ...none, share: null, shareWithoutFullTime: null });
        assert.deepEqual(dimensions.find(each => each.name === 'being')?.hours, { least: 0, most: null });
        assert.deepEqual(dimensions.find(each => each.name === 'doing')?.hours, none);
    });

    it('divides the time by phase, strand and host, and by month, with what is protected', async () => {
        const { phases, strands, visits, load } = await jsonOf(`
            agency Trust "The Trust" in health
            programme P "P" {
                lasts 2 months
                authorised by "The board" { grants protected-time 8 hours }
                strand Care "Care"
                phase One "One" { month 1  shadowing A "A" { takes 6 hours hosted by Trust part of Care } }
                phase Two "Two" { month 2  coaching B "B" }
                phase Later "Later" { after the end  seminar C "C" { takes 1 hour optional } }
            }`);
        const six = { least: 6, most: 6, share: { least: 1, most: 1 } };
        const nought = { least: 0, share: { least: 0, most: 0 } };
        assert.deepEqual(phases, [
            { name: 'One', title: 'One', ...six },
            { name: 'Two', title: 'Two', most: null, ...nought },
            { name: 'Later', title: 'Later', most: 0, ...nought },
        ]);
        assert.deepEqual(strands, [{ name: 'Care', title: 'Care', ...six }]);
        assert.deepEqual(visits, [{ name: 'Trust', title: 'The Trust', ...six, alternative: false }]);
        assert.deepEqual(load, {
            months: [
                { month: 1, least: 6, most: 6, overProtected: true },
                { month: 2, least: 0, most: 0, overProtected: false },
            ],
            before: none,
            after: none,
            apart: none,
            peak: 1,
            protected: { by: 'The board', aMonth: { least: 4, most: 4 } },
        });
    });

    it('has the whole, in no part, where only that is said', async () => {
        const { hours } = await jsonOf('programme P "P" { takes at least 10 hours coaching C "C" }');
        assert.deepEqual([hours.least, hours.most, hours.unallocated, hours.contact], [10, null, { least: 10, most: null }, none]);
    });

    it('has dimensions of a second framework by their full name', async () => {
        const { dimensions } = await jsonOf(
            'framework T "T" { dimension being "Being, too" } programme P "P" { uses SystemsLeadership, T }',
        );
        assert.deepEqual(
            dimensions.map(each => each.name),
            ['feeling', 'perceiving', 'thinking', 'relating', 'doing', 'being', 'T.being'],
        );
    });

    it('has numbers without a tail', async () => {
        const { hours } = await jsonOf(
            'programme P "P" { lasts 1 month coaching C "C" { takes 5 hours a week } seminar S "S" { takes 20 minutes } }',
        );
        assert.deepEqual([hours.least, hours.most], [22, 22]);
        assert.equal(
            JSON.stringify((await jsonOf('programme P "P" { seminar S "S" { takes 20 minutes } }')).hours.contact),
            '{"least":0.3333,"most":0.3333}',
        );
    });
});

describe('coverage as JSON, of what is not known', () => {
    const programme = async (statements: string) => jsonOf(`programme P "P" { ${statements} }`);

    it('is unknown in the optional time where that states none, and none where nothing is optional', async () => {
        assert.deepEqual((await programme('coaching "C" { takes 2 hours }')).hours.optional, none);
        const unknown = { least: 0, most: null };
        const optional = (await programme('coaching "C" { takes 2 hours } seminar "S" { optional }')).hours.optional;
        assert.notDeepEqual(optional, none);
        assert.deepEqual((await programme('seminar "S" { takes 1 hour optional }')).hours.optional, { least: 1, most: 1 });
        assert.deepEqual(optional, unknown);
    });

    it('has no hours for a dimension that is targeted without a time, and none for one that nothing targets', async () => {
        const { dimensions } = await programme(
            'coaching "C" { targets doing } coaching "D" { takes 1 hour } seminar "S" { targets being optional }',
        );
        const of = (name: string) => dimensions.find(each => each.name === name)?.hours;
        assert.deepEqual(of('feeling'), none);
        assert.deepEqual(of('being'), none);
        assert.notDeepEqual(of('doing'), none);
    });

    it('has the time of the whole where nothing else states any', async () => {
        const { hours } = await programme('takes 3 days coaching "C"');
        assert.deepEqual([hours.least, hours.most], [21, 21]);
        const beside = (await programme('takes 3 days coaching "C" { takes 1 hour }')).hours;
        assert.deepEqual([beside.least, beside.most], [1, 1]);
    });
});
