import assert from 'node:assert/strict';
import { type VisitPart, visitsOf } from '../../../../language/model/time/balance.ts';
import { figuresOf } from '../../../../language/model/figures.ts';
import { hostKey } from '../../../../language/model/delivery/hosting.ts';
import { DEFAULT_SETTINGS } from '../../../../language/settings/settings.ts';
import { written } from '../../../support/figures.ts';
import { programmeFrom } from '../../../support/programme.ts';

const SHARED = 'agency A "A" in health agency B "B" in police agency C "C" in housing';
async function visitsIn(statements: string): Promise<VisitPart[]> {
    const programme = await programmeFrom(`programme P "P" {\n${statements}\n}`, SHARED);
    return visitsOf(programme, figuresOf(programme, DEFAULT_SETTINGS).time);
}
const told = (parts: readonly VisitPart[]) =>
    parts.map(({ host, hours, share }) => [
        hostKey(host),
        written(hours),
        share && [share.least, share.most].map(each => Math.round(each * 100)),
    ]);

describe('balance by agency visited', () => {
    it('is the time with each host, of all the time stated', async () => {
        const parts = await visitsIn(
            'shadowing "S" { takes 2 days hosted by A } study-visit "V" { takes 1 day hosted by B } coaching "C" { takes 1 day }',
        );
        assert.deepEqual(told(parts), [
            ['agency A', '14', [50, 50]],
            ['agency B', '7', [25, 25]],
        ]);
    });

    it('is none or all of what several host', async () => {
        const parts = await visitsIn('secondment "S" { takes 3 days hosted by A, B } study-visit "V" { takes 1 day hosted by A }');
        assert.deepEqual(told(parts), [
            ['agency A', '7..28', [25, 100]],
            ['agency B', '0..21', [0, 75]],
        ]);
        assert.deepEqual(
            parts.map(part => part.isShared),
            [true, true],
        );
    });

    it('has what is in an event with the event’s host, unless it has its own', async () => {
        const parts = await visitsIn(
            'event "E" { hosted by A seminar "S" { takes 1 hour } study-visit "V" { takes 3 hours hosted by C } }',
        );
        assert.deepEqual(told(parts), [
            ['agency A', '1', [25, 25]],
            ['agency C', '3', [75, 75]],
        ]);
    });

    it('is of sectors, of each other and of another each time, too', async () => {
        const parts = await visitsIn(
            'shadowing "S" { takes 1 day hosted by any in health } job-swap "J" { takes 1 day hosted by each other } study-visit "V" { takes 2 days hosted by another each time }',
        );
        assert.deepEqual(
            told(parts).map(([host, hours]) => [host, hours]),
            [
                ['sector health', '7'],
                ['eachOther', '7'],
                ['anotherEachTime', '14'],
            ],
        );
    });

    it('is shared where an event’s time is left to parts with different hosts, and of a phase’s own time nobody’s', async () => {
        const parts = await visitsIn(
            'phase "P" { takes 20 hours event "E" { takes about 10 hours study-visit "V" { hosted by A } study-visit "W" { hosted by B } } }',
        );
        assert.deepEqual(told(parts), [
            ['agency A', '~0..10', [0, 50]],
            ['agency B', '~0..10', [0, 50]],
        ]);
        assert.deepEqual(
            parts.map(({ isShared, activities, stated }) => [isShared, activities, stated]),
            [
                [false, 1, true],
                [false, 1, true],
            ],
        );
    });

    it('says how many activities and events there are that everybody does, and whether anything states a time', async () => {
        const parts = await visitsIn(`event "E" { hosted by A choice "C" { study-visit "V" study-visit "W" { hosted by C } } }
            study-visit "X" { hosted by A optional } study-visit "Y" { takes 1 hour hosted by B }`);
        assert.deepEqual(
            parts.map(({ host, activities, isShared, stated }) => [hostKey(host), activities, isShared, stated]),
            [
                ['agency A', 2, false, false],
                ['agency C', 1, false, false],
                ['agency B', 1, false, true],
            ],
        );
    });

    it('leaves out what is optional', async () => {
        assert.deepEqual(told(await visitsIn('study-visit "V" { takes 2 days hosted by A optional } coaching "C" { takes 1 hour }')), [
            ['agency A', '0', [0, 0]],
        ]);
    });
});
