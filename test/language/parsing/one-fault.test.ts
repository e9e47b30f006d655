import assert from 'node:assert/strict';
import { URI } from 'langium';
import { syntaxFindings } from '../../../language/parsing/syntax-findings.ts';
import { createBalconyServices } from '../../../language/services.ts';
import { SOUND } from './broken.ts';
import { statementsIn } from './rendered.ts';

const { shared, balcony } = createBalconyServices();
const read = (text: string) => shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse('file:///text.balcony'));

/** The faults of the sound programme with one word changed, where they are more than one, or cost more than the statement that the word is in. */
function spoiled(change: (word: string) => string): string[] {
    const sound = statementsIn(read(SOUND));
    return balcony.parser.Lexer.tokenize(SOUND).tokens.flatMap(({ image, startOffset, endOffset = startOffset, startLine = 0 }) => {
        const document = read(SOUND.slice(0, startOffset) + change(image) + SOUND.slice(endOffset + 1));
        const [faults, lost] = [syntaxFindings(document).length, sound - statementsIn(document)];
        return faults > 1 || lost > 1 ? [`${image} in line ${startLine}: ${faults} faults, ${lost} statements lost`] : [];
    });
}

describe('One fault is told once, and costs no more than its statement', () => {
    it('where any one word is left out', () => {
        // Without the word that says what it is, what the body holds cannot be read.
        assert.deepEqual(
            spoiled(() => ''),
            ['outcome in line 10: 1 faults, 3 statements lost', 'cohort in line 15: 1 faults, 4 statements lost'],
        );
    });

    it('where any one word is written twice', () => {
        assert.deepEqual(
            spoiled(word => `${word} ${word}`),
            [],
        );
    });

    it('where any one word lacks its first letter', () => {
        assert.deepEqual(
            spoiled(word => (word.length > 3 ? word.slice(1) : word)),
            [],
        );
    });

    it('where two letters of any one word have changed places', () => {
        assert.deepEqual(
            spoiled(word => (/^\w{4,}$/.test(word) ? word.charAt(0) + word.charAt(2) + word.charAt(1) + word.slice(3) : word)),
            [],
        );
    });
});
