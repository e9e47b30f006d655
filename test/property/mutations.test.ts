import assert from 'node:assert/strict';
import { sequence } from '../../bench/sequence.ts';
import { mutate } from './mutations.ts';
import { sample, workbench } from './workbench.ts';

const SAMPLES = ['across-the-system', 'place-fellowship', 'competency-academy', 'theory-school', 'northbridge'];

/** More of them, or others: `MUTATIONS=100000 MUTATION_SEED=2 npm run test:unit -- test/property/mutations.test.ts`. */
const COUNT = Number(process.env.MUTATIONS ?? 600);
const SEED = Number(process.env.MUTATION_SEED ?? 20270111);

describe('a spoilt text', function () {
    this.timeout(COUNT * 1000);

    it('goes through parsing, linking, checking and formatting without an exception, every finding within the text', async () => {
        const read = await workbench();
        const samples = SAMPLES.map(sample);
        const next = sequence(SEED);
        for (let count = 0; count < COUNT; count++) {
            const text = mutate(samples[count % samples.length] as string, next);
            const lines = text.split(/\r\n|\r|\n/);
            try {
                const { findings } = await read(text);
                for (const { rule, range, message } of findings) {
                    const within = range.start.line >= 0 && range.start.character >= 0 && range.end.line < lines.length;
                    const forward =
                        range.start.line < range.end.line ||
                        (range.start.line === range.end.line && range.start.character <= range.end.character);
                    assert.ok(within && forward, `${rule} lies outside the text: ${JSON.stringify(range)} ${message}`);
                }
            } catch (error) {
                throw new Error(`mutation ${count} of ${SAMPLES[count % samples.length]}:\n${text}`, { cause: error });
            }
        }
    });

    it('is formatted once and for all, where it can be formatted', async () => {
        const read = await workbench();
        const samples = SAMPLES.map(sample);
        const next = sequence(SEED + 1);
        for (let count = 0; count < COUNT / 4; count++) {
            const text = mutate(samples[count % samples.length] as string, next);
            const { formatted } = await read(text);
            if (formatted === undefined) continue;
            assert.equal((await read(formatted)).formatted, formatted, `mutation ${count} of ${SAMPLES[count % samples.length]}`);
        }
    });
});
