import assert from 'node:assert/strict';
import { choiceOf, literal, plainText } from '../../../language/findings/snippets.ts';

describe('A snippet', () => {
    it('leaves the words of its placeholders when nobody types anything', () => {
        assert.equal(plainText('takes ${1:6} sessions of ${2:90 minutes}$0'), 'takes 6 sessions of 90 minutes');
    });

    it('leaves the first word of a choice', () => {
        assert.equal(plainText(`applied in ${choiceOf(1, ['HealthSwap', 'Trial'])}`), 'applied in HealthSwap');
        assert.equal(plainText(`applied in ${choiceOf(1, ['HealthSwap'])}`), 'applied in HealthSwap');
    });

    it('repeats what a stop has said before', () => {
        assert.equal(
            plainText('people ${1:residents} "R" outcome "O" { for ${1} or $1 }'),
            'people residents "R" outcome "O" { for residents or residents }',
        );
    });

    it('keeps signs that mean something in it as they are', () => {
        assert.equal(plainText(`about "${literal('5 $ } \\ each')}"`), 'about "5 $ } \\ each"');
        assert.equal(plainText('note "${1:a \\} b}"'), 'note "a } b"');
    });

    it('without stops is the text itself', () => {
        assert.equal(plainText('phase "One" {\n    month 1\n}'), 'phase "One" {\n    month 1\n}');
    });
});
