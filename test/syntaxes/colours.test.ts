import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { type Colour, type ColouredLine, isScope, loadColours, stretchesOf } from './colouring.ts';
import { type Mark, readMarkedExamples } from './marked-text.ts';

const marked = new URL('./marked/', import.meta.url);

/** The line with marks beneath what carries `scope`, as in the files of examples. */
function drawn(line: ColouredLine, scope: string): string {
    const carets = Array.from(line.text, () => ' ');
    for (const { start, end } of stretchesOf(line, scope)) carets.fill('^', start, end);
    return `${line.text}\n${carets.join('').trimEnd()} ${scope}`;
}

function assertMarked(line: ColouredLine, mark: Mark): void {
    if (mark.absent) {
        const bearing = line.pieces.filter(
            piece => piece.start < mark.end && piece.end > mark.start && piece.scopes.some(name => isScope(name, mark.scope)),
        );
        assert.deepEqual(bearing, [], `no part of '${line.text.slice(mark.start, mark.end)}' should be ${mark.scope}`);
        return;
    }
    const wanted = `${line.text}\n${' '.repeat(mark.start)}${'^'.repeat(mark.end - mark.start)} ${mark.scope}`;
    const found = stretchesOf(line, mark.scope).some(({ start, end }) => start === mark.start && end === mark.end);
    if (!found) assert.equal(drawn(line, mark.scope), wanted);
}

describe('Colours', () => {
    let colour: Colour;
    before(async () => {
        colour = await loadColours();
    });

    for (const file of readdirSync(marked).sort()) {
        describe(file.replace(/\.txt$/, '').replaceAll('-', ' '), () => {
            const examples = readMarkedExamples(readFileSync(new URL(file, marked), 'utf8'));
            for (const { sentence, text, marks } of examples) {
                it(sentence, () => {
                    assert.notEqual(marks.length, 0, 'an example without marks shows nothing');
                    const lines = colour(text);
                    for (const mark of marks) assertMarked(lines[mark.line] as ColouredLine, mark);
                });
            }
        });
    }
});
