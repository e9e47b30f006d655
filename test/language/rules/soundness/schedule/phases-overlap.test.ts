import assert from 'node:assert/strict';
import { foundIn } from '../../../../support/found.ts';

const found = (statements: string) => foundIn('phases-overlap', statements);

describe('phases-overlap', () => {
    it('fires where two phases share more than one month, or one in the middle', async () => {
        assert.deepEqual(await found('phase "A" { months 1 to 4 } phase "B" { months 3 to 9 }'), ['months 3 to 9']);
        assert.deepEqual(await found('phase "A" { months 3 to 9 } phase "B" { months 1 to 4 }'), ['months 1 to 4']);
        assert.deepEqual(await found('phase "A" { months 1 to 9 } phase "B" { month 5 }'), ['month 5']);
        assert.deepEqual(await found('phase "A" { weeks 1 to 4 } phase "B" { weeks 3 to 9 }'), ['weeks 3 to 9']);
        assert.deepEqual(await found('phase "A" { month 1, 3, 5 } phase "B" { month 3 }'), ['month 3']);
    });

    it('keeps silent where one begins in the month or week in which the other ends, or later', async () => {
        assert.deepEqual(await found('phase "A" { months 1 to 4 } phase "B" { months 4 to 9 }'), []);
        assert.deepEqual(await found('phase "A" { months 4 to 9 } phase "B" { months 1 to 4 }'), []);
        assert.deepEqual(await found('phase "A" { months 1 to 4 } phase "B" { months 5 to 9 }'), []);
        assert.deepEqual(await found('phase "A" { weeks 1 to 4 } phase "B" { weeks 4 to 9 }'), []);
        assert.deepEqual(await found('phase "A" { month 3 } phase "B" { month 3 }'), []);
        assert.deepEqual(await found('phase "A" { month 1, 3 } phase "B" { month 2, 4 }'), []);
    });

    it('keeps silent for phases before and after the programme, in order, not placed, or of rough length', async () => {
        assert.deepEqual(
            await found(
                'lasts 6 months phase "A" { before the start } phase "B" { before the start } phase "C" { after the end } phase "D" { after the end }',
            ),
            [],
        );
        assert.deepEqual(await found('phase "A" { lasts 4 months } phase "B" { lasts 4 months }'), []);
        assert.deepEqual(await found('phase "A" { months 1 to 4 } phase "B"'), []);
        assert.deepEqual(await found('phase "A" { lasts 4 to 6 months } phase "B" { months 5 to 9 }'), []);
    });

    it('is told once for each two', async () => {
        assert.deepEqual(await found('phase "A" { months 1 to 9 } phase "B" { months 1 to 9 } phase "C" { months 1 to 9 }'), [
            'months 1 to 9',
            'months 1 to 9',
            'months 1 to 9',
        ]);
    });
});
