import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBaseline } from '../../language/baseline/read-baseline.ts';
import { readBack } from '../../language/findings/remembered.ts';
import { isProgramme } from '../../language/generated/ast.ts';
import { createBalconyServices } from '../../language/services.ts';
import { readSettings } from '../../language/settings/read-settings.ts';
import { namesOfPlainProgrammes } from '../../language/workspace/own-names.ts';
import { sequence } from '../../bench/sequence.ts';
import { mutate } from '../property/mutations.ts';
import { SAMPLES, sampleText } from '../support/samples.ts';
import { BASELINE, REMEMBERED, SETTINGS } from './files.ts';
import { arePlaced } from './placed.ts';

/** How many inputs each reader gets: `FUZZ=1000000 npm run fuzz` for a long run. */
const COUNT = Number(process.env.FUZZ ?? 1000);
const RUNS = { numRuns: COUNT };

/** What is no JSON, what is some, and what nearly is a file of ours. */
const jsonLike = (sound: object) =>
    fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.json(),
        fc.tuple(fc.integer(), fc.constant(JSON.stringify(sound, null, 2))).map(([seed, text]) => mutate(text, sequence(seed))),
        fc
            .dictionary(fc.constantFrom(...Object.keys(sound), 'constructor', '__proto__'), fc.jsonValue())
            .map(value => JSON.stringify(value)),
    );

describe('any input', function () {
    this.timeout(180_000 + COUNT * 100);

    it('is settings, or is told what is wrong with it within its lines', () => {
        fc.assert(
            fc.property(jsonLike(SETTINGS), text => arePlaced(text, readSettings(text).problems)),
            RUNS,
        );
    });

    it('is a baseline, or is told what is wrong with it within its lines', () => {
        fc.assert(
            fc.property(jsonLike(BASELINE), text => arePlaced(text, readBaseline(text).problems)),
            RUNS,
        );
    });

    it('is something remembered, or as good as nothing', () => {
        fc.assert(
            fc.property(jsonLike(REMEMBERED), text => {
                const read = readBack(Buffer.from(`${text}\t[]`));
                assert.ok(read === undefined || (Number.isInteger(read.head.counts.hint) && read.parts.length === 1));
            }),
            RUNS,
        );
    });

    const { balcony } = createBalconyServices();
    const spoilt = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.tuple(fc.constantFrom(...SAMPLES), fc.integer()).map(([name, seed]) => mutate(sampleText(name), sequence(seed))),
    );

    it('is a plan that can be read, and one that looks plain at a glance is what it looks like', () => {
        fc.assert(
            fc.property(spoilt, text => {
                const { declarations } = balcony.parser.LangiumParser.parse(text).value as unknown as { declarations: never[] };
                const names = namesOfPlainProgrammes(text);
                if (!names) return;
                assert.ok(declarations.every(isProgramme));
                assert.deepEqual(
                    declarations.map(({ name }: { name: string }) => name.normalize('NFC')),
                    names,
                );
            }),
            // A hyphen at the end of a name is told of, and left out.
            { numRuns: Math.ceil(COUNT / 5), examples: [['programme Spring- "Spring" {}'], ['programme A--B "A" {}']] },
        );
    });
});
