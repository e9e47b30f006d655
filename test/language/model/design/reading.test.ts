import assert from 'node:assert/strict';
import { programmeFrom } from '../../../support/programme.ts';

const SHARED = 'agency A "A" in health agency B "B" in police reading R "R" { by "Nobody" year 2020 }';
const read = (statements: string) => programmeFrom(`programme P "P" {\n${statements}\n}`, SHARED);
const names = (refs: readonly { readonly to: { readonly name: string } }[]) => refs.map(({ to }) => to.name);

describe('What is read of a programme', () => {
    it('is who designs, commissions, delivers and funds it', async () => {
        const programme = await read('designed by A, facilitator commissioned by B delivered by A, B funded by A');
        assert.deepEqual(
            programme.designedBy.map(({ sort, to }) => [sort, to.name]),
            [
                ['agency', 'A'],
                ['role', 'facilitator'],
            ],
        );
        const { commissionedBy, deliveredBy, fundedBy } = programme;
        assert.deepEqual([commissionedBy, deliveredBy, fundedBy].map(names), [['B'], ['A', 'B'], ['A']]);
    });

    it('is how far it has come, and who approved it when', async () => {
        const statuses = await Promise.all(['status draft', 'status for approval', ''].map(read));
        assert.deepEqual(
            statuses.map(({ status }) => status),
            ['draft', 'for approval', undefined],
        );
        const { approved } = await read('approved by "The board" on 2027-01-11 approved by "The chair"');
        assert.deepEqual(
            approved.map(({ by, on }) => [by, on?.date]),
            [
                ['The board', '2027-01-11'],
                ['The chair', undefined],
            ],
        );
    });

    it('is what each team is made of, and to whom the cohort is open', async () => {
        const { cohort } = await read(
            'cohort { each team from at least 2 sectors each team from 3 levels each team from 1 agency each team with peers open to "all" at director, practitioner }',
        );
        assert.deepEqual(
            cohort?.eachTeamFrom.map(({ of, count }) => [of, count.least]),
            [
                ['sectors', 2],
                ['levels', 3],
                ['agencies', 1],
            ],
        );
        assert.deepEqual(names(cohort?.eachTeamWith ?? []), ['peers']);
        assert.deepEqual(
            cohort?.openTo.map(({ text }) => text),
            ['all'],
        );
        assert.deepEqual(names(cohort?.at ?? []), ['director', 'practitioner']);
    });

    it('is how many people there are, counted through teams and pairs where that is how it is said', async () => {
        const people = async (size: string) => (await read(`cohort { ${size} }`)).cohort?.people;
        assert.deepEqual(await people('24 people'), { least: 24, most: 24, approximate: false });
        assert.deepEqual(await people('6 pairs'), { least: 12, most: 12, approximate: false });
        assert.deepEqual(await people('3 teams of 4 to 5 people'), { least: 12, most: 15, approximate: false });
        assert.deepEqual(await people('at least 3 teams of 4 people'), { least: 12, most: null, approximate: false });
        assert.equal(await people('3 teams'), undefined);
    });

    it('is the months with a dash as those with `to`', async () => {
        const { phases } = await read('phase A "A" { months 2-6 } phase B "B" { weeks 3 to 4 } phase C "C" { month 1, 10 }');
        assert.deepEqual(
            phases.map(({ when }) => when && { ...when, origin: undefined }),
            [
                { form: 'span', unit: 'month', from: 2, to: 6, origin: undefined },
                { form: 'span', unit: 'week', from: 3, to: 4, origin: undefined },
                { form: 'list', unit: 'month', times: [1, 10], origin: undefined },
            ],
        );
    });

    it('is what an activity draws on, with whom, and what a learning outcome targets', async () => {
        const { activities, outcomes } = await read(
            'coaching C "C" { draws on R with peers, sponsors } learning outcome O "O" { targets thinking, doing.enabling }',
        );
        assert.deepEqual([names(activities[0]?.drawsOn ?? []), names(activities[0]?.with ?? [])], [['R'], ['peers', 'sponsors']]);
        assert.deepEqual(
            outcomes[0]?.targets.map(({ dimension, element }) => [dimension, element]),
            [
                ['thinking', undefined],
                ['doing', 'enabling'],
            ],
        );
    });
});
