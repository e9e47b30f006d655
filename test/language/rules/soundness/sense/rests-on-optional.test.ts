import assert from 'node:assert/strict';
import { foundIn } from '../../../../support/found.ts';

const found = (statements: string) => foundIn('rests-on-optional', statements);

describe('rests-on-optional', () => {
    it('fires where all that it rests on is optional or one of several', async () => {
        assert.deepEqual(await found('study-visit V "V" { optional } coaching "A" { reflects on V }'), ['reflects on V']);
        assert.deepEqual(await found('event "E" { optional study-visit V "V" } coaching "A" { reflects on V }'), ['reflects on V']);
        assert.deepEqual(await found('choice "C" { choose 1 study-visit V "V" study-visit W "W" } coaching "A" { reflects on V }'), [
            'reflects on V',
        ]);
        assert.deepEqual(
            await found('choice "C" { choose 1 event E "E" { study-visit V "V" } study-visit W "W" } coaching "A" { reflects on V }'),
            ['reflects on V'],
        );
        assert.deepEqual(await found('study-visit V "V" { optional } study-visit W "W" { optional } coaching "A" { reflects on V, W }'), [
            'reflects on V, W',
        ]);
        assert.deepEqual(await found('study-visit V "V" { optional } seminar "A" { applied in V }'), ['applied in V']);
    });

    it('keeps silent where something that everybody does is among it, or the whole choice', async () => {
        assert.deepEqual(await found('study-visit V "V" { optional } study-visit W "W" coaching "A" { reflects on V, W }'), []);
        assert.deepEqual(await found('choice C "C" { choose 1 study-visit V "V" study-visit W "W" } coaching "A" { reflects on C }'), []);
        assert.deepEqual(
            await found('choice C "C" { optional choose 1 study-visit V "V" study-visit W "W" } coaching "A" { reflects on C }'),
            ['reflects on C'],
        );
    });

    it('keeps silent for what is itself optional, or in the same part of a choice', async () => {
        assert.deepEqual(await found('study-visit V "V" { optional } coaching "A" { optional reflects on V }'), []);
        assert.deepEqual(
            await found('choice "C" { choose 1 event "E" { study-visit V "V" coaching "A" { reflects on V } } study-visit W "W" }'),
            [],
        );
        assert.deepEqual(await found('event "E" { optional study-visit V "V" coaching "A" { reflects on V } }'), []);
    });

    it('asks only theory where it is applied', async () => {
        assert.deepEqual(await found('study-visit V "V" { optional } tool-workshop "A" { applied in V }'), []);
    });
});
