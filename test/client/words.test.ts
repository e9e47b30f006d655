import assert from 'node:assert/strict';
import { translated } from '../../client/webviews/pages/shared/words.ts';

describe('the words of a page', () => {
    it('are those of the bundle, with what goes with them put in', () => {
        assert.equal(
            translated({ '{0}, in {1}': '{0} in {1}' }, '{0}, in {1}', ['Ways of being', 'Homeward']),
            'Ways of being in Homeward',
        );
        assert.equal(translated({ '{0} and {1}': { message: '{1} und {0}' } }, '{0} and {1}', ['a', 'b']), 'b und a');
    });

    it('stay English where there is no translation, whatever they are called', () => {
        assert.equal(translated({}, 'Phases', []), 'Phases');
        assert.equal(translated({}, 'toString', []), 'toString');
    });

    it('keep a place for what is missing', () => {
        assert.equal(translated({}, '{0} of {1}', [3]), '3 of {1}');
    });
});
