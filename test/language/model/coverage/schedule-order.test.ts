import assert from 'node:assert/strict';
import { inScheduleOrder } from '../../../../language/model/coverage/coverage.ts';
import { figuresOf } from '../../../../language/model/figures.ts';
import { DEFAULT_SETTINGS } from '../../../../language/settings/settings.ts';
import { planned } from '../../../support/programme.ts';

/** The names of everything in a programme with these statements, in the order in which it is held. */
async function order(statements: string): Promise<string> {
    const programme = await planned(statements);
    return inScheduleOrder(programme, figuresOf(programme, DEFAULT_SETTINGS).schedule)
        .map(({ name }) => name)
        .join(' ');
}

describe('The order in which things are held', () => {
    it('is by when they begin, whatever the order written', async () => {
        assert.equal(await order('coaching C "C" { month 5 } coaching A "A" { month 1 } coaching B "B" { months 2 to 9 }'), 'A B C');
        assert.equal(await order('coaching B "B" { week 7 } coaching A "A" { month 2 }'), 'A B');
    });

    it('has first what is before the start, and last what is after the end', async () => {
        const statements =
            'lasts 6 months coaching D "D" { after the end } coaching C "C" { month 6 } coaching A "A" { before the start } coaching B "B" { month 1 }';
        assert.equal(await order(statements), 'A B C D');
    });

    it('is that in which they are written for what begins together', async () => {
        assert.equal(await order('coaching B "B" { month 2 } coaching A "A" { months 2 to 3 } coaching C "C" { month 2 }'), 'B A C');
        assert.equal(await order('coaching B "B" { before the start } coaching A "A" { before the start }'), 'B A');
        assert.equal(await order('coaching B "B" coaching A "A" coaching C "C"'), 'B A C');
    });

    it('leaves what has no time of its own behind what is written before it', async () => {
        const statements = 'coaching C "C" { month 5 } coaching D "D" coaching A "A" { month 1 } coaching B "B"';
        assert.equal(await order(statements), 'A B C D');
        assert.equal(await order('coaching Z "Z" { after the end } coaching Y "Y" coaching A "A" { month 1 }'), 'A Z Y');
    });

    it('has what is before the start with a date behind what has none', async () => {
        const statements = 'starts 2027-03-01 coaching B "B" { on 2027-02-01 } coaching A "A" { before the start }';
        assert.equal(await order(statements), 'A B');
    });
});
