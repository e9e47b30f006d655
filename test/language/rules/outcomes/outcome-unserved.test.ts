import assert from 'node:assert/strict';
import { expectMarked } from '../../../support/marked.ts';
import { check } from '../../../support/workspace.ts';

const marked = (drawn: string) => expectMarked(drawn, ['outcome-unserved']);

describe('outcome-unserved', () => {
    it('is answered by an event or an activity, wherever it stands, and by an alternative of a choice', async () => {
        await marked('programme P "P" { outcome A "A" event "Days" { serves A coaching "C" } }');
        await marked(
            'programme P "P" { outcome A "A" phase "One" { event "Days" { choice "One of" { coaching "C" coaching "D" { serves A } } } } }',
        );
    });

    it('is answered by a process outcome that is served and leads to it, through others', async () => {
        await marked(`programme P "P" {
    outcome End "End"
    process outcome One "One" { leads to Two }
    process outcome Two "Two" { leads to End }
    coaching "C" { serves One }
}`);
    });

    it('is not answered the other way round: what leads to a served outcome is itself unserved', async () => {
        const [finding] = await marked(`programme P "P" {
    outcome End "End"
    process outcome One "One" { leads to End }
//                  ^^^ warning[outcome-unserved]
    coaching "C" { serves End }
}`);
        assert.equal(finding?.message, 'No activity of “P” serves “One”.');
    });

    it('says what leads to an outcome, and is not served either', async () => {
        const [finding] = await marked(`programme P "P" {
    outcome End "End"
//          ^^^ warning[outcome-unserved]
    process outcome One "One" { leads to End }
//                  ^^^ warning[outcome-unserved]
    coaching "C"
}`);
        assert.equal(finding?.message, 'No activity of “P” serves “End”, nor “One”, which leads to it.');
    });

    it('follows process outcomes that branch, or lead in a circle', async () => {
        await marked(`programme P "P" {
    outcome End "End"
    outcome Other "Other"
    process outcome One "One" { leads to Two, End }
    process outcome Two "Two" { leads to One, Other }
    coaching "C" { serves Two }
}`);
        const [finding] = await marked(`programme P "P" {
    outcome End "End"
//          ^^^ warning[outcome-unserved]
    process outcome One "One" { leads to Other, End }
//                  ^^^ warning[outcome-unserved]
    outcome Other "Other"
    coaching "C" { serves Other }
}`);
        assert.equal(finding?.message, 'No activity of “P” serves “End”, nor “One”, which leads to it.');
    });

    it('asks learning outcomes and aims too', async () => {
        await marked(`programme P "P" {
    learning outcome "Can draw a map"
//                   ^^^^^^^^^^^^^^^^ warning[outcome-unserved]
    outcome Door "One front door" { for the system }
//          ^^^^ warning[outcome-unserved]
    coaching "C"
}`);
    });

    it('is not answered by what is optional', async () => {
        const [finding] = await marked(`programme P "P" {
    outcome A "A"
//          ^ warning[outcome-unserved]
    coaching "C"
    event "Days" { optional coaching "D" { serves A } }
}`);
        assert.equal(finding?.message, 'Nothing serves “A” but “D”, which not everybody does.');
    });

    it('keeps silent until there is an activity', async () => {
        await marked('programme P "P" { outcome A "A" }');
    });

    it('cannot know what an activity serves whose outcome means nothing', async () => {
        await marked('programme P "P" { outcome A "A" coaching "C" { serves Aa } }');
    });
});

describe('outcome-unserved, in words', () => {
    const told = async (statements: string) =>
        (await check(`programme P "P" { ${statements} }\npeople tenants "Tenants"`)).filter(({ rule }) => rule === 'outcome-unserved');

    it('says of an aim that is not for people who use services what speaks against leaving it alone', async () => {
        const ofUsers = /people who use services/;
        const [home] = await told('outcome H "Home" { for tenants } coaching "C"');
        assert.match(home?.why ?? '', ofUsers);
        const [route] = await told('process outcome R "Route" { leads to H } outcome H "Home" { for tenants } coaching "C" { serves H }');
        assert.match(route?.why ?? '', ofUsers);
        for (const aim of ['outcome A "Able" { for participants }', 'learning outcome A "Able"', 'process outcome A "Able"']) {
            const [able] = await told(`${aim} coaching "C"`);
            assert.equal(
                able?.why,
                'An outcome that nothing in the plan works towards is a hope: nobody can say what would bring it about.',
            );
        }
    });

    it('names the process outcomes that lead there and are not served either, and follows no other outcome', async () => {
        const [home] = await told('outcome H "Home" { for tenants } process outcome R "Route" { leads to H } coaching "C"');
        assert.equal(home?.message, 'No activity of “P” serves “Home”, nor “Route”, which leads to it.');
        const two = 'process outcome R "Route" { leads to H } process outcome S "Sums" { leads to H }';
        const [both] = await told(`outcome H "Home" { for tenants } ${two} coaching "C"`);
        assert.equal(both?.message, 'No activity of “P” serves “Home”, nor “Route” or “Sums”, which lead to it.');
        const [plain] = await told('outcome H "Home" { for tenants } process outcome R "Route" coaching "C"');
        assert.equal(plain?.message, 'No activity of “P” serves “Home”.');
    });
});
