import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { Check } from '../../../language/checks/check.ts';
import { FACTS_OF } from '../../../language/checks/facts.ts';
import { factsPage } from '../../../language/documentation/facts-page.ts';
import type { Finding } from '../../../language/findings/finding.ts';
import { readSettings } from '../../../language/settings/read-settings.ts';
import { settingsSchema } from '../../../language/settings/settings-schema.ts';
import { check, wordsAt } from '../../support/workspace.ts';

const DOCS = new URL('../../../docs/', import.meta.url);
const GUIDE = readFileSync(new URL('own-checks.md', DOCS), 'utf8');

/** The findings of a check in a text; the check is read from settings as a designer writes them. */
async function found(written: object, text: string): Promise<Finding[]> {
    const { settings, problems } = readSettings(JSON.stringify({ checks: [{ name: 'ours', message: 'Not so.', ...written }] }));
    assert.deepEqual(
        problems.map(({ message }) => message),
        [],
    );
    const [{ name } = { name: '' }] = settings.checks;
    return (await check(text, { settings: { checks: settings.checks } })).filter(({ rule }) => rule === name);
}

/** How often what is expected is certainly not so in a programme with these statements. */
async function unmet(expect: object, statements: string): Promise<number> {
    return (await found({ expect }, `programme P "P" {\n${statements}\n}\n`)).length;
}

describe('Checks of one’s own', () => {
    describe('in the guide', () => {
        const examples = GUIDE.split(/^# Ten examples$/m)[1]!
            .split(/^## /m)
            .slice(1);

        it('are ten', () => assert.equal(examples.length, 10));

        for (const example of examples) {
            const [title = ''] = example.split('\n');
            const blocks = [...example.matchAll(/^```(json|balcony)\n(.*?)^```$/gms)].map(([, , text = '']) => text);
            it(title, async () => {
                const [json = '', bad = '', good = ''] = blocks;
                const written = JSON.parse(json) as Check;
                const findings = await found(written, bad);
                assert.deepEqual(
                    findings.map(({ severity, message }) => [severity, message.includes(written.message)]),
                    [[written.severity ?? 'warning', true]],
                );
                assert.deepEqual(await found(written, good), []);
                for (const text of [bad, good]) {
                    const broken = (await check(text)).filter(({ rule }) => ['syntax', 'unknown-name', 'misplaced'].includes(rule));
                    assert.deepEqual(
                        broken.map(({ message }) => message),
                        [],
                    );
                }
            });
        }

        it('stand in settings that the JSON Schema takes', () => {
            const validate = new Ajv({ strict: false }).compile(settingsSchema());
            const checks = examples.map(example => JSON.parse(/```json\n(.*?)```/s.exec(example)?.[1] ?? '') as object);
            assert.equal(validate({ checks }), true, JSON.stringify(validate.errors));
            assert.deepEqual(readSettings(JSON.stringify({ checks })).problems, []);
        });

        it('begins with settings that can be copied', () => {
            assert.deepEqual(readSettings(/```json\n(.*?)```/s.exec(GUIDE)?.[1] ?? '').problems, []);
        });

        it('lists all facts on a page of its own: `npm run docs` writes it', () => {
            assert.equal(readFileSync(new URL('own-checks-facts.md', DOCS), 'utf8'), factsPage());
            assert.ok(Object.keys(FACTS_OF.activity).length > 20);
        });
    });

    describe('say', () => {
        it('what is so, with the figures, on the name of the programme', async () => {
            const text = 'programme P "North" {\n    coaching "C" { takes 1 session of 90 minutes }\n}\n';
            const written = {
                message: 'Too little coaching.',
                why: 'We ask for it.',
                expect: { total: 'sessions', where: { kind: 'coaching' }, atLeast: 2 },
            };
            const [finding] = await found(written, text);
            assert.equal(wordsAt(finding!, text), 'P');
            assert.equal(finding!.message, 'Too little coaching. Found: 1 session; asked for: at least 2.');
            assert.equal(finding!.why, 'We ask for it.');
            assert.equal(finding!.advice, 'Change the programme, or accept the finding with a reason.');
        });

        it('on each thing that is not as it should be, by its title', async () => {
            const text =
                'programme P "P" {\n    theory-module one "One"\n    theory-module "Two" { evidence "E" }\n    theory-module "Three"\n}\n';
            const findings = await found({ expect: { every: 'activity', has: { evidence: true } } }, text);
            assert.deepEqual(
                findings.map(finding => [wordsAt(finding, text), finding.message]),
                [
                    ['one', '“One”: Not so.'],
                    ['"Three"', '“Three”: Not so.'],
                ],
            );
        });

        it('shares in per cent', async () => {
            const text = 'programme P "P" {\n    theory-module "T" { takes 3 days }\n    shadowing "S" { takes 1 day }\n}\n';
            const [finding] = await found({ expect: { share: 'hours', where: { mode: 'experience' }, atLeast: 0.5 } }, text);
            assert.equal(finding?.message, 'Not so. Found: 25%; asked for: at least 50%.');
        });
    });

    describe('are sure before they speak', () => {
        const TWELVE = { total: 'hours', where: { kind: 'coaching' }, atLeast: 12 };

        it('of a range, of `about` and of what states no time', async () => {
            assert.equal(await unmet(TWELVE, 'coaching "C" { takes 9 hours }'), 1);
            assert.equal(await unmet(TWELVE, 'coaching "C" { takes 9 to 12 hours }'), 0);
            assert.equal(await unmet(TWELVE, 'coaching "C" { takes about 10 hours }'), 0);
            assert.equal(await unmet(TWELVE, 'coaching "C" { takes about 9 hours }'), 1);
            assert.equal(await unmet(TWELVE, 'coaching "C" { takes at least 9 hours }'), 0);
            assert.equal(await unmet(TWELVE, 'coaching "C" { takes 9 hours }\ncoaching "D"'), 0);
            assert.equal(await unmet(TWELVE, 'theory-module "T" { takes 9 hours }'), 1);
        });

        it('of the upper limit, too', async () => {
            const most = { total: 'hours', where: { kind: 'coaching' }, atMost: 10 };
            assert.equal(await unmet(most, 'coaching "C" { takes 11 hours }\ncoaching "D"'), 1);
            assert.equal(await unmet(most, 'coaching "C" { takes 9 to 12 hours }'), 0);
            assert.equal(await unmet(most, 'coaching "C" { takes about 11 hours }'), 0);
        });

        it('of a kind that is not known', async () => {
            assert.equal(await unmet({ count: 'activities', where: { kind: 'coaching' }, atLeast: 1 }, 'choaching "C"'), 0);
            assert.equal(await unmet({ count: 'activities', where: { kind: 'coaching' }, atLeast: 1 }, 'theory-module "C"'), 1);
        });

        it('of what could not be read, or names nothing', async () => {
            const every = { every: 'activity', has: { with: 'service-users' } };
            assert.equal(await unmet(every, 'coaching "C" { takes 1 day }'), 1);
            assert.equal(await unmet(every, 'coaching "C" { with nobody-known }'), 0);
            assert.equal(await unmet(every, 'coaching "C" { wibble wobble }'), 0);
        });

        it('of who hosts, where a placement does not say', async () => {
            const hosted = { every: 'activity', where: { kind: 'shadowing' }, has: { hosted: 'another-agency' } };
            assert.equal(await unmet(hosted, 'shadowing "S"'), 0);
            assert.equal(await unmet({ ...hosted, has: { hosted: 'said' } }, 'shadowing "S"'), 1);
        });

        it('of how many times something meets', async () => {
            const twice = { total: 'sessions', where: { kind: 'coaching' }, atLeast: 2 };
            assert.equal(await unmet(twice, 'coaching "C" { takes 2 days }'), 0);
            assert.equal(await unmet(twice, 'coaching "C" { takes 1 to 3 sessions }'), 0);
            assert.equal(await unmet(twice, 'coaching "C" { takes 1 session }'), 1);
            assert.equal(await unmet(twice, 'theory-module "C"'), 1);
        });
    });

    describe('count', () => {
        const one = { count: 'activities', where: { kind: 'coaching' }, atLeast: 1 };

        it('what stands in events and choices, and a kind of a kind', async () => {
            assert.equal(await unmet(one, 'event "E" { coaching "C" }'), 0);
            assert.equal(await unmet(one, 'choice "E" {\ncoaching "C"\nmentoring "M"\n}'), 0);
            assert.equal(
                (await found({ expect: one }, 'kind team-coaching "Team coaching" is coaching\nprogramme P "P" { team-coaching "C" }\n'))
                    .length,
                0,
            );
        });

        it('nothing that is optional', async () => {
            assert.equal(await unmet(one, 'coaching "C" { optional }'), 1);
        });

        it('in each phase by itself', async () => {
            const text = 'programme P "P" {\n    phase "A" { coaching "C" }\n    phase "B" { mentoring "C" }\n    coaching "D"\n}\n';
            const findings = await found({ expect: { ...one, in: 'every phase' } }, text);
            assert.deepEqual(
                findings.map(finding => wordsAt(finding, text)),
                ['"B"'],
            );
        });

        it('at most so many', async () => {
            const most = { count: 'events', atMost: 1 };
            assert.equal(await unmet(most, 'event "A" { takes 1 day }'), 0);
            assert.equal(await unmet(most, 'event "A" { takes 1 day }\nevent "B" { takes 1 day }'), 1);
        });

        it('phases and outcomes', async () => {
            assert.equal(await unmet({ count: 'phases', atLeast: 2 }, 'phase "A" { coaching "C" }'), 1);
            assert.equal(await unmet({ count: 'outcomes', where: { measured: true }, atLeast: 1 }, 'process outcome "A"'), 1);
            assert.equal(
                await unmet({ count: 'outcomes', where: { measured: true }, atLeast: 1 }, 'process outcome "A" { measured by "M" }'),
                0,
            );
        });
    });

    it('ask of all facts at once, of one of several values, and of the opposite', async () => {
        const dimension = {
            every: 'activity',
            where: { kind: ['coaching', 'mentoring'], optional: false },
            has: { targets: ['doing', 'relating'], alone: false },
        };
        assert.equal(await unmet(dimension, 'coaching "C" { targets doing }'), 0);
        assert.equal(await unmet(dimension, 'mentoring "C" { targets thinking }'), 1);
        assert.equal(await unmet(dimension, 'mentoring "C" {\ntargets doing\nalone\n}'), 1);
        assert.equal(await unmet(dimension, 'mentoring "C" { optional }\ntheory-module "T"'), 0);
    });

    it('ask of a programme as a whole', async () => {
        const whole = (has: object) => ({ every: 'programme', has });
        assert.equal(await unmet(whole({ purpose: true }), ''), 1);
        assert.equal(await unmet(whole({ purpose: true }), 'purpose "To mend"'), 0);
        assert.equal(await unmet(whole({ participants: { atMost: 24 } }), 'cohort { 30 people }'), 1);
        assert.equal(await unmet(whole({ participants: { atMost: 24 } }), ''), 0);
        assert.equal(await unmet(whole({ length: { atMost: '18 months' } }), 'lasts 2 years'), 1);
        assert.equal(await unmet(whole({ length: { atMost: '18 months' } }), 'lasts 18 months'), 0);
        assert.equal(await unmet(whole({ followedUp: { atLeast: '3 years' } }), 'followed up for 2 years from the start'), 1);
    });

    it('are accepted like our rules, and an acceptance that answers nothing is stale', async () => {
        const { settings } = readSettings(
            JSON.stringify({ checks: [{ name: 'ours', message: 'Not so.', expect: { count: 'events', atLeast: 1 } }] }),
        );
        const text = (rest: string) =>
            `programme P "P" {\n    coaching "C" { takes 1 day }\n${rest}    accept ours because "Held elsewhere."\n}\n`;
        const looked = async (rest: string) =>
            (await check(text(rest), { settings: { checks: settings.checks } })).filter(({ rule }) =>
                ['ours', 'stale-acceptance', 'acceptance-of-unknown-rule'].includes(rule),
            );
        assert.deepEqual(
            (await looked('')).map(({ rule, accepted }) => [rule, accepted?.because]),
            [['ours', 'Held elsewhere.']],
        );
        assert.deepEqual(
            (await looked('    event "E" { takes 1 day }\n')).map(({ rule }) => rule),
            ['stale-acceptance'],
        );
        assert.deepEqual(
            (await check(text(''))).flatMap(({ rule }) => (rule === 'acceptance-of-unknown-rule' ? [rule] : [])),
            ['acceptance-of-unknown-rule'],
        );
    });

    it('that ask for more are told in a draft with what else is still to come', async () => {
        const draft = (has: string) => `programme P "P" {\n    status draft\n    event "E" { takes 4 days }\n${has}}\n`;
        const { settings } = readSettings(
            JSON.stringify({
                checks: [
                    {
                        name: 'enough-coaching',
                        message: 'Too little.',
                        expect: { total: 'sessions', where: { kind: 'coaching' }, atLeast: 2 },
                    },
                    { name: 'short-events', message: 'Too long.', expect: { every: 'event', has: { length: { atMost: '3 days' } } } },
                ],
            }),
        );
        const findings = await check(draft(''), { settings: { checks: settings.checks } });
        assert.deepEqual(
            findings.filter(({ rule }) => settings.checks.some(({ name }) => name === rule)).map(({ rule }) => rule),
            ['short-events'],
        );
        assert.match(findings.find(({ rule }) => rule === 'still-to-come')?.message ?? '', /what your check enough-coaching asks for/);
    });

    describe('that are not written as they should be', () => {
        const told = (check: object | string) => readSettings(JSON.stringify({ checks: [check] })).problems.map(({ message }) => message);
        const whole = { name: 'ours', message: 'Not so.', expect: { count: 'events', atLeast: 1 } };

        it('are told of in plain words, and left out whole', () => {
            assert.deepEqual(told({ ...whole, name: 'no-coaching' }), [
                '`checks.name` should be another name: "no-coaching" is one of our rules.',
            ]);
            assert.deepEqual(told({ ...whole, name: 'Our Check' }), [
                '`checks.name` should be a name in small letters, with hyphens for spaces, such as "enough-coaching".',
            ]);
            assert.deepEqual(told({ ...whole, severity: 'off' }), [
                '`checks.severity` should be one of error, warning, information or hint.',
            ]);
            assert.deepEqual(told({ name: 'ours', expect: whole.expect }), ['`checks` lacks `message`.']);
            assert.deepEqual(told({ ...whole, expect: { atLeast: 1 } }), [
                '`checks.expect` should have one of `count`, `total`, `share` and `every`.',
            ]);
            assert.deepEqual(told({ ...whole, expect: { count: 'events' } }), ['`checks.expect` lacks `atLeast` or `atMost`.']);
            assert.deepEqual(told({ ...whole, expect: { count: 'event', atLeast: 1 } }), [
                '`checks.expect.count` should be one of activities, events, phases or outcomes; did you mean "events".',
            ]);
            assert.deepEqual(
                told({ ...whole, expect: { count: 'events', where: { kind: 'coaching' }, atLeast: 1 } }).length,
                1,
                'an event has no kind',
            );
            assert.deepEqual(told({ ...whole, expect: { every: 'outcome', has: { measurd: true } } }), [
                'There is no fact `measurd` in `checks.expect.has`. Did you mean `measured`?',
            ]);
            assert.deepEqual(told({ ...whole, expect: { every: 'outcome', has: { measured: 'yes' } } }), [
                '`checks.expect.has.measured` should be true or false.',
            ]);
            assert.deepEqual(told({ ...whole, expect: { every: 'event', has: { length: { atMost: '3 moons' } } } }), [
                '`checks.expect.has.length.atMost` should be a text such as "3 days".',
            ]);
            const { settings } = readSettings(
                JSON.stringify({
                    checks: [
                        { ...whole, severity: 'off' },
                        { ...whole, name: 'other' },
                    ],
                }),
            );
            assert.deepEqual(
                settings.checks.map(({ name }) => name),
                ['other'],
            );
        });

        it('are told of where two have the same name', () => {
            assert.deepEqual(
                readSettings(JSON.stringify({ checks: [whole, whole] })).problems.map(({ message }) => message),
                ['`checks.name` should be another: "ours" stands above already.'],
            );
        });
    });
});
