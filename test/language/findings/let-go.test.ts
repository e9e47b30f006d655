import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { URI } from 'langium';
import { programmeText, sharedWords } from '../../../bench/programmes.ts';
import { findInTurn } from '../../../language/findings/in-turn.ts';
import { DEFAULT_SETTINGS } from '../../../language/settings/settings.ts';

setFlagsFromString('--expose-gc');
// As the command has it: what is short-lived is made among what is young.
setFlagsFromString('--no-allocation-site-pretenuring');
const collect = runInNewContext('gc') as (how: { type: 'minor' }) => void;

const GIVEN = { settingsOf: () => DEFAULT_SETTINGS, today: '2026-11-29', log: () => {} };
const FIRST = 40;
const COUNT = 120;

describe('a plan that is let go of', () => {
    it('is gone when the young garbage is next collected, and not only when all of the memory is gone through', async () => {
        const texts = [sharedWords(), ...Array.from({ length: COUNT }, (_, number) => programmeText(number))];
        const plans = texts.map((text, at) => ({ uri: URI.file(`/plans/p${at}.balcony`), text, reported: true }));
        const held: number[] = [];
        await findInTurn(plans, GIVEN, () => {
            collect({ type: 'minor' });
            held.push(process.memoryUsage().heapUsed);
        });
        const [before = 0, after = 0] = [held[FIRST], held.at(-2)];
        const each = (after - before) / (held.length - FIRST - 2);
        // A tree with its design takes some 200 kB, and what was found some 15.
        assert.ok(each < 70_000, `${each.toFixed(0)} bytes are left of each plan.`);
    });
});
