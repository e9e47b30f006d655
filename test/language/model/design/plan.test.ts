import assert from 'node:assert/strict';
import type { Activity } from '../../../../language/model/design/design.ts';
import { around, isOfKind, isOptional, isWithOthers, nameOf, phaseOf, withThoseAround } from '../../../../language/model/design/plan.ts';
import { itemOf, planned } from '../../../support/programme.ts';

const NESTED = `
phase Start "The start" {
    event E "Two days" { choice X "Either" { optional coaching C "C" seminar S "S" } }
    choice Y "Or" { event F "A day" { task T "T" } task U "U" }
}
choice Z "Last" { task V "V" }`;

describe('What an item of a plan stands in', () => {
    it('is the events and choices around it, the nearest first, and its phase', async () => {
        const programme = await planned(NESTED);
        assert.deepEqual(around(itemOf(programme, 'C')).map(nameOf), ['X', 'E']);
        assert.deepEqual(withThoseAround(itemOf(programme, 'T')).map(nameOf), ['T', 'F', 'Y']);
        const phases = ['C', 'T', 'U', 'E', 'V'].map(name => phaseOf(itemOf(programme, name))?.title);
        assert.deepEqual(phases, ['The start', 'The start', 'The start', 'The start', undefined]);
    });

    it('makes it optional where that is', async () => {
        const programme = await planned(NESTED);
        assert.deepEqual(programme.everything.filter(isOptional).map(nameOf), ['X', 'C', 'S']);
    });
});

describe('An activity', () => {
    const activity = async (text: string): Promise<Activity> => (await planned(text)).activities[0] ?? assert.fail();

    it('is of its own kind and of those that it is a kind of; of an unknown one, by its word', async () => {
        const own = await activity('kind team-coaching "Team coaching" is coaching team-coaching "T"');
        assert.deepEqual([isOfKind(own, 'coaching'), isOfKind(own, 'team-coaching'), isOfKind(own, 'mentoring')], [true, true, false]);
        assert.equal(isOfKind(await activity('walkabout "W"'), 'walkabout'), true);
    });

    it('is with others where it says who leads it, who is there, or in what groups', async () => {
        for (const says of ['led by coach', 'with peers', 'by team', 'groups of 4', 'one to one'])
            assert.equal(isWithOthers(await activity(`task "T" { ${says} }`)), true, says);
        assert.equal(isWithOthers(await activity('task "T" { takes 1 day alone }')), false);
    });
});
