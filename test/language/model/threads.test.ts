import assert from 'node:assert/strict';
import { type OutcomeThread, threadsOf } from '../../../language/model/threads.ts';
import { nameOf } from '../../../language/model/design/plan.ts';
import { planned } from '../../support/programme.ts';
import { sample } from '../../support/samples.ts';

const names = (things: readonly { readonly name?: string; readonly title: string }[]) => things.map(nameOf);
const threadTo = async (outcome: string, statements: string): Promise<OutcomeThread> => {
    const thread = threadsOf(await planned(statements)).outcomes.find(each => nameOf(each.outcome) === outcome);
    assert.ok(thread, `no thread to ${outcome}`);
    return thread;
};
const servedBy = (thread: OutcomeThread) => thread.servedBy.map(({ item, through }) => [nameOf(item), ...names(through)]);

describe('a thread to an outcome', () => {
    it('leads from what serves it', async () => {
        const thread = await threadTo('E', 'outcome E "E" coaching C "C" { serves E } coaching D "D"');
        assert.deepEqual(servedBy(thread), [['C']]);
    });

    it('leads through process outcomes that lead to it, by the shortest way', async () => {
        const thread = await threadTo(
            'E',
            `outcome E "E" process outcome P "P" { leads to E } process outcome Q "Q" { leads to P, R } process outcome R "R" { leads to P }
             coaching C "C" { serves Q } coaching D "D" { serves P } coaching B "B" { serves E, Q }`,
        );
        assert.deepEqual(servedBy(thread), [['C', 'Q', 'P'], ['D', 'P'], ['B']]);
        assert.deepEqual(names(thread.reachedThrough), ['P', 'Q', 'R']);
    });

    it('is drawn from outcome to outcome, each lead once, and none to what is no outcome of the programme', async () => {
        const { leads } = threadsOf(
            await planned('outcome E "E" outcome F "F" process outcome P "P" { leads to E, F, E } process outcome Q "Q" { leads to P }'),
        );
        assert.deepEqual(
            leads.map(({ from, to }) => `${nameOf(from)} > ${nameOf(to)}`),
            ['P > E', 'P > F', 'Q > P'],
        );
    });

    it('does not lead through outcomes that are no process', async () => {
        const thread = await threadTo('E', 'outcome E "E" outcome F "F" { leads to E } coaching C "C" { serves F }');
        assert.deepEqual(servedBy(thread), []);
    });

    it('ends where process outcomes lead to each other in a circle', async () => {
        const statements = 'process outcome P "P" { leads to Q } process outcome Q "Q" { leads to P } coaching C "C" { serves Q }';
        assert.deepEqual(servedBy(await threadTo('P', statements)), [['C', 'Q']]);
        assert.deepEqual(names(threadsOf(await planned(statements)).loose.adrift), ['P', 'Q']);
    });

    it('leads on to the dimensions that are targeted, in an event by all that is in it', async () => {
        const thread = await threadTo(
            'E',
            `outcome E "E" event V "V" { serves E targets thinking coaching C "C" { targets doing.enabling, doing.narrative } }
             coaching D "D" { targets being }`,
        );
        assert.deepEqual(
            thread.dimensions.map(({ dimension, items }) => [dimension.name, ...names(items)]),
            [
                ['thinking', 'V'],
                ['doing', 'C'],
            ],
        );
    });

    it('is whole where something that is not optional serves it and targets a dimension', async () => {
        const isWhole = async (activity: string) => (await threadTo('E', `outcome E "E" ${activity}`)).isWhole;
        assert.equal(await isWhole('coaching C "C" { serves E targets being }'), true);
        assert.equal(await isWhole('coaching C "C" { serves E }'), false);
        assert.equal(await isWhole('coaching C "C" { serves E targets being optional }'), false);
    });

    it('of a process outcome is whole only where it leads on to an end', async () => {
        const isWhole = async (leads: string) =>
            (await threadTo('P', `outcome E "E" process outcome P "P" { ${leads} } coaching C "C" { serves P targets being }`)).isWhole;
        assert.equal(await isWhole('leads to E'), true);
        assert.equal(await isWhole(''), false);
    });
});

describe('what hangs loose', () => {
    const looseIn = async (statements: string) => threadsOf(await planned(statements)).loose;

    it('are outcomes that nothing serves, or only what is optional', async () => {
        const loose = await looseIn(
            'outcome E "E" outcome F "F" outcome G "G" coaching C "C" { serves F optional } coaching D "D" { serves G }',
        );
        assert.deepEqual(names(loose.unserved), ['E']);
        assert.deepEqual(names(loose.servedByOptionalOnly), ['F']);
    });

    it('are activities that serve nothing and feed nothing', async () => {
        const loose = await looseIn(`
            outcome E "E"
            coaching Serves "S" { serves E }
            seminar Applied "A" { applied in Serves }
            seminar Followed "F"
            coaching Follows "G" { after Followed }
            coaching Reflects "R" { reflects on Serves }
            event V "V" { serves E seminar InServing "I" }
            event W "W" { seminar InReflectedOn "J" }
            coaching OnW "O" { reflects on W }`);
        assert.deepEqual(names(loose.activities), ['Follows']);
    });

    it('are theory that is applied in nothing, and experience to which nothing comes back', async () => {
        const loose = await looseIn(`
            seminar T "T" { applied in X } seminar U "U"
            event V "V" { applied in X seminar W "W" }
            live-project X "X" live-project Y "Y" live-project Z "Z"
            coaching C "C" { reflects on Y } coaching D "D" { reflects on Z optional }`);
        assert.deepEqual(names(loose.theory), ['U']);
        assert.deepEqual(names(loose.experience), ['Z']);
    });

    it('is little in a sound design', async () => {
        const { loose } = threadsOf(await sample('across-the-system'));
        assert.deepEqual(
            Object.values(loose).map(things => names(things as { title: string }[])),
            [[], [], [], [], [], ['HearingCareLeavers']],
        );
    });
});
