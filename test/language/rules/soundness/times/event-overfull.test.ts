import assert from 'node:assert/strict';
import { foundIn } from '../../../../support/found.ts';

const found = (statements: string) => foundIn('event-overfull', statements);

describe('event-overfull', () => {
    it('fires where its parts take more, at the least, than it does at the most', async () => {
        assert.deepEqual(await found('event "E" { takes 1 day seminar "A" { takes 7.5 hours } }'), ['takes 1 day']);
        assert.deepEqual(await found('event "E" { takes 5 to 7 hours seminar "A" { takes 8 to 9 hours } }'), ['takes 5 to 7 hours']);
        assert.deepEqual(
            await found('event "E" { takes 1 hour choice "C" { choose 1 seminar "A" { takes 2 hours } seminar "B" { takes 3 hours } } }'),
            ['takes 1 hour'],
        );
    });

    it('keeps silent where they fit, or may', async () => {
        assert.deepEqual(await found('event "E" { takes 1 day seminar "A" { takes 7 hours } }'), []);
        assert.deepEqual(await found('event "E" { takes 1 day seminar "A" { takes 6 to 9 hours } }'), []);
        assert.deepEqual(await found('event "E" { takes at least 1 day seminar "A" { takes 2 days } }'), []);
        assert.deepEqual(await found('event "E" { seminar "A" { takes 2 days } }'), []);
        assert.deepEqual(
            await found('event "E" { takes 1 hour choice "C" { choose 1 seminar "A" { takes 1 hour } seminar "B" { takes 3 hours } } }'),
            [],
        );
    });

    it('counts neither preparation nor what is optional', async () => {
        assert.deepEqual(
            await found(
                'event "E" { takes 1 day seminar "A" { takes 7 hours prepare 4 hours "Read." } seminar "B" { takes 2 hours optional } }',
            ),
            [],
        );
    });

    it('counts of several tracks the shortest', async () => {
        assert.deepEqual(
            await found(
                'track X "X" track Y "Y" event "E" { takes 1 day seminar "A" { takes 7 hours on track X } seminar "B" { takes 7 hours on track Y } }',
            ),
            [],
        );
    });
});
