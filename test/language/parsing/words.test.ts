import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TextDocument } from 'langium';
import { sequence } from '../../../bench/sequence.ts';
import { createBalconyServices } from '../../../language/services.ts';
import { mutate } from '../../property/mutations.ts';

const SAMPLES = path.resolve(import.meta.dirname, '../../fixtures/samples');

describe('the sorts of words', () => {
    it('are made once, however many services read with them, so that reading costs the hundredth what it cost the first', () => {
        const sorts = () => {
            const { balcony } = createBalconyServices({});
            return Object.values(balcony.parser.Lexer.definition).map(type => type.tokenTypeIdx);
        };
        assert.deepEqual(sorts(), sorts());
    });
});

describe('words', () => {
    const { Lexer } = createBalconyServices().balcony.parser;

    it('stand on the lines that an editor counts, where a text was never closed and lines end as on Windows too', () => {
        const { tokens } = Lexer.tokenize('agency Council "Northbridge in\r\nagency Trust "Trust"\r\n');
        assert.deepEqual(
            tokens.map(({ image, startLine }) => [image, startLine]),
            [
                ['agency', 1],
                ['Council', 1],
                ['"Northbridge in', 1],
                ['agency', 2],
                ['Trust', 2],
                ['"Trust"', 2],
            ],
        );
    });

    it('do so in any spoilt text', () => {
        const samples = readdirSync(SAMPLES).map(name => readFileSync(path.join(SAMPLES, name), 'utf8').replace(/\r?\n/g, '\r\n'));
        const next = sequence(3);
        for (let count = 0; count < 300; count++) {
            const text = mutate(samples[count % samples.length] as string, next);
            const document = TextDocument.create('file:///text.balcony', 'balcony', 0, text);
            for (const { image, startOffset, startLine } of Lexer.tokenize(text).tokens)
                assert.equal(startLine, document.positionAt(startOffset).line + 1, `${image} of text ${count}:\n${text}`);
        }
    });
});
