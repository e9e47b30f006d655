import assert from 'node:assert/strict';
import { createBalconyServices } from '../../../language/services.ts';

describe('the sorts of words', () => {
    it('are made once, however many services read with them, so that reading costs the hundredth what it cost the first', () => {
        const sorts = () => {
            const { balcony } = createBalconyServices({});
            return Object.values(balcony.parser.Lexer.definition).map(type => type.tokenTypeIdx);
        };
        assert.deepEqual(sorts(), sorts());
    });
});
