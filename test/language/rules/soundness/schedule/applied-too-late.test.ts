import assert from 'node:assert/strict';
import { foundIn } from '../../../../support/found.ts';

const found = (statements: string) => foundIn('applied-too-late', statements);

describe('applied-too-late', () => {
    it('fires where the other ends no later than it starts', async () => {
        assert.deepEqual(await found('theory-module A "A" { month 5 applied in B } live-project B "B" { months 1 to 4 }'), ['B']);
        assert.deepEqual(await found('theory-module A "A" { month 14 applied in B } live-project B "B" { weeks 1 to 13 }'), ['B']);
        assert.deepEqual(await found('theory-module A "A" { month 1 applied in B } live-project B "B" { before the start }'), ['B']);
        assert.deepEqual(await found('theory-module A "A" { after the end applied in B } live-project B "B" { month 6 }'), ['B']);
    });

    it('keeps silent where the other still runs in the month in which it starts, or begins later', async () => {
        assert.deepEqual(await found('theory-module A "A" { month 4 applied in B } live-project B "B" { months 1 to 4 }'), []);
        assert.deepEqual(await found('theory-module A "A" { month 3 applied in B } live-project B "B" { month 3 }'), []);
        assert.deepEqual(await found('theory-module A "A" { before the start applied in B } live-project B "B" { month 1 }'), []);
        assert.deepEqual(await found('theory-module A "A" { month 6 applied in B } live-project B "B" { after the end }'), []);
        assert.deepEqual(await found('theory-module A "A" { after the end applied in B } live-project B "B" { after the end }'), []);
    });

    it('keeps silent where one of them is not scheduled', async () => {
        assert.deepEqual(await found('theory-module A "A" { month 5 applied in B } live-project B "B" {  }'), []);
        assert.deepEqual(await found('lasts 6 months theory-module A "A" { after the end applied in B } live-project B "B" {  }'), []);
        assert.deepEqual(await found('theory-module A "A" {  applied in B } live-project B "B" { months 1 to 4 }'), []);
    });

    it('goes by the phase of what has no months of its own, and by the whole of an event or choice', async () => {
        assert.deepEqual(
            await found('phase "1" { months 1 to 4 live-project B "B" } phase "2" { months 5 to 9 theory-module A "A" { applied in B } }'),
            ['B'],
        );
        assert.deepEqual(
            await found(
                'phase "1" { months 1 to 4 event B "B" { seminar "S" } } phase "2" { months 5 to 9 theory-module A "A" { applied in B } }',
            ),
            ['B'],
        );
        assert.deepEqual(
            await found(
                'phase "1" { months 1 to 4 choice B "B" { seminar "S" } } phase "2" { months 5 to 9 event A "A" { applied in B } }',
            ),
            ['B'],
        );
        assert.deepEqual(
            await found('phase "1" { months 1 to 4 live-project B "B" theory-module A "A" { applied in B } } phase "2" { month 5 }'),
            [],
        );
    });

    it('is told of each that is too early, and not of the others', async () => {
        assert.deepEqual(
            await found('theory-module A "A" { month 5 applied in B, C } live-project B "B" { month 4 } live-project C "C" { month 6 }'),
            ['B'],
        );
    });
});
