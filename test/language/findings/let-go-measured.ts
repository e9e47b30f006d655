// Says how many bytes are left in memory of each plan that was looked at in turn, where only the young garbage was collected.
import { URI } from 'langium';
import { programmeText, sharedWords } from '../../../bench/programmes.ts';
import { findInTurn } from '../../../language/findings/in-turn/in-turn.ts';
import { DEFAULT_SETTINGS } from '../../../language/settings/settings.ts';

const collect = (globalThis as unknown as { readonly gc: (how: { type: 'minor' }) => void }).gc;
const GIVEN = { settingsOf: () => DEFAULT_SETTINGS, today: '2026-11-29', log: () => {} };
const FIRST = 40;
const COUNT = 120;

const texts = [sharedWords(), ...Array.from({ length: COUNT }, (_, number) => programmeText(number))];
const plans = texts.map((text, at) => ({ uri: URI.file(`/plans/p${at}.balcony`), text, reported: true }));
const held: number[] = [];
await findInTurn(plans, GIVEN, () => {
    collect({ type: 'minor' });
    held.push(process.memoryUsage().heapUsed);
});
const [before = 0, after = 0] = [held[FIRST], held.at(-2)];
console.log((after - before) / (held.length - FIRST - 2));
