import assert from 'node:assert/strict';
import { foundBy, foundIn } from '../../../support/found.ts';
import { check } from '../../../support/workspace.ts';

describe('kind-is-a-word', () => {
    it('is told of a kind that no activity could begin with', async () => {
        for (const word of ['phase', 'takes', 'one', 'experience', 'any', 'two', 'hours']) {
            assert.deepEqual(await foundBy('kind-is-a-word', `kind ${word} "A"`), [word], word);
        }
    });

    it('leaves alone what only begins or ends like one of the words', async () => {
        for (const name of ['phases', 'take', 'onehour', 'focus-day', 'learning-walk', 'twofold']) {
            assert.deepEqual(await foundBy('kind-is-a-word', `kind ${name} "A"`), [], name);
        }
    });

    it('leaves alone other things with such a name', async () => {
        assert.deepEqual(await foundBy('kind-is-a-word', 'tool focus "Focus"'), []);
    });
});

describe('no-such-date', () => {
    it('is told of every date that is not in the calendar, on the date', async () => {
        const text = `approved by "A" on 2027-04-31
            run R "R" { starts 2027-13-01 holds C on 2027-00-10 }
            coaching C "C" { on 2026-02-29 accept no-theory because "A" until 2027-01-00 }`;
        assert.deepEqual(await foundIn('no-such-date', text), ['2027-04-31', '2027-13-01', '2027-00-10', '2026-02-29', '2027-01-00']);
    });

    it('says why', async () => {
        const said = async (date: string) =>
            (await check(`programme P "P" { starts ${date} }`)).find(({ rule }) => rule === 'no-such-date')?.message;
        assert.equal(await said('2026-02-29'), 'There is no 2026-02-29: February 2026 has 28 days.');
        assert.equal(await said('2028-02-30'), 'There is no 2028-02-30: February 2028 has 29 days.');
        assert.equal(await said('2027-13-01'), 'There is no 2027-13-01: a year has the months 01 to 12.');
        assert.equal(await said('2027-12-00'), 'There is no 2027-12-00: a month begins with its day 01.');
    });

    it('knows leap years', async () => {
        assert.deepEqual(await foundIn('no-such-date', 'starts 2028-02-29'), []);
        assert.deepEqual(await foundIn('no-such-date', 'starts 2000-02-29'), []);
        assert.deepEqual(await foundIn('no-such-date', 'starts 2100-02-29'), ['2100-02-29']);
    });
});

describe('nothing-written', () => {
    it('says so of a file with nothing in it, or comments alone', async () => {
        for (const text of ['', '\n\n', '// The spring programme.\n', '/* Later. */']) {
            const [finding, ...others] = await check(text);
            assert.deepEqual(
                [finding?.rule, finding?.severity, finding?.message],
                ['nothing-written', 'hint', 'Nothing is written here yet.'],
            );
            assert.deepEqual(others, []);
        }
    });

    it('leaves what cannot be read to be told as that', async () => {
        for (const text of ['wibble wobble', '}', 'programme', '"A text']) {
            assert.deepEqual([...new Set((await check(text)).map(({ rule }) => rule))].includes('nothing-written'), false, text);
        }
    });
});

describe('to-decide', () => {
    it('is told of each, wherever it stands, with what is to be decided', async () => {
        const text = 'to decide "A?"\ncohort { to decide "B?" }\ncoaching "C" { to decide "C?" }';
        assert.deepEqual(await foundIn('to-decide', text, 'agency Trust "T" { to decide "D?" }'), [
            'to decide "A?"',
            'to decide "B?"',
            'to decide "C?"',
            'to decide "D?"',
        ]);
    });
});

describe('group-over-cohort', () => {
    const fires = (statements: string) =>
        foundIn('group-over-cohort', statements, 'agency A "A" in health agency B "B" in police agency C "C" in health agency D "D"');

    it('is told of groups larger than the cohort, of its most', async () => {
        assert.deepEqual(await fires('cohort { 12 people } coaching "C" { groups of 13 }'), ['groups of 13']);
        assert.deepEqual(await fires('cohort { 12 people } coaching "C" { groups of 12 }'), []);
        assert.deepEqual(await fires('cohort { 8 to 14 people } coaching "C" { groups of 13 }'), []);
        assert.deepEqual(await fires('cohort { 12 people } coaching "C" { groups of 10 to 14 }'), []);
    });

    it('counts people through teams', async () => {
        assert.deepEqual(await fires('cohort { 3 teams of 4 people } event "E" { groups of 13 }'), ['groups of 13']);
        assert.deepEqual(await fires('cohort { 3 teams } coaching "C" { groups of 13 }'), []);
    });

    it('is silent where the size is not known, or has no most', async () => {
        for (const cohort of ['', 'cohort', 'cohort { at least 4 people }'])
            assert.deepEqual(await fires(`${cohort} coaching "C" { groups of 13 }`), [], cohort);
    });

    it('counts the largest run', async () => {
        assert.deepEqual(await fires('cohort { 12 people } run R "R" { 20 people } coaching "C" { groups of 13 }'), []);
    });

    it('is told where each team is to come from more than the cohort names', async () => {
        assert.deepEqual(await fires('cohort { from A, B each team from at least 3 agencies }'), ['each team from at least 3 agencies']);
        assert.deepEqual(await fires('cohort { from A, B, C each team from at least 3 agencies }'), []);
        assert.deepEqual(await fires('cohort { from A, C each team from at least 2 sectors }'), ['each team from at least 2 sectors']);
        assert.deepEqual(await fires('cohort { at director each team from 2 levels }'), ['each team from 2 levels']);
    });

    it('is silent where there may be others', async () => {
        assert.deepEqual(
            await fires('cohort { from A from any in police each team from at least 3 agencies each team from at least 2 sectors }'),
            [],
        );
        assert.deepEqual(await fires('cohort { from A, D each team from at least 3 sectors }'), []);
        assert.deepEqual(await fires('cohort { each team from 2 levels }'), []);
    });
});

describe('unused-declaration', () => {
    const fires = (text: string) => foundBy('unused-declaration', text);

    it('is told of an agency, a competency, people, a reading and a strand that nothing refers to', async () => {
        const text = `agency A "A" competency B "B" people c "C" reading D "D"
programme P "P" { agency E "E" strand F "F" }`;
        assert.deepEqual(await fires(text), ['A', 'B', 'c', 'D', 'E', 'F']);
    });

    it('is silent where something does', async () => {
        const text = `agency A "A" competency B "B" people c "C" people d "D" reading E "E"
programme P "P" { funded by A coaching "C" { trains B with c draws on E part of F } outcome O "O" { for d } strand F "F" }`;
        assert.deepEqual(await fires(text), []);
    });

    it('leaves alone what is there to be chosen from: kinds, roles, levels, methods, tools, sectors', async () => {
        assert.deepEqual(await fires('kind a "A" role b "B" level c "C" method d "D" tool e "E" sector f "F" condition g "G"'), []);
    });

    it('is told of a track that leaves nothing out, says no time and that nothing is on', async () => {
        const track = (statements: string, on = '') => fires(`programme P "P" { track T "T" { ${statements} } coaching C "C" { ${on} } }`);
        assert.deepEqual(await track(''), ['T']);
        assert.deepEqual(await track('about "A"'), ['T']);
        assert.deepEqual(await track('lasts 3 months'), []);
        assert.deepEqual(await track('takes 3 days'), []);
        assert.deepEqual(await track('leaves out C'), []);
        assert.deepEqual(await track('', 'on track T'), []);
    });

    it("is told of what is used only under a programme's own name", async () => {
        assert.deepEqual(await fires('agency Trust "A"\nprogramme P "P" { agency Trust "B" funded by Trust }'), ['Trust']);
    });

    it('can be shown faded', async () => {
        const [finding] = (await check('agency A "A"')).filter(({ rule }) => rule === 'unused-declaration');
        assert.equal(finding?.unnecessary, true);
    });
});
