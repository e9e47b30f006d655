import assert from 'node:assert/strict';
import { type Colour, type ColouredLine, loadColours, stretchesOf } from './colouring.ts';

/** As much of the editor's own Markdown as the injection needs: paragraphs and blocks fenced for another language. */
const markdown = {
    scopeName: 'text.html.markdown',
    patterns: [{ name: 'meta.paragraph.markdown', match: '[^`~]+' }],
};

describe('Colours of a fenced block in Markdown', () => {
    let colour: Colour;
    before(async () => {
        const grammar = { ...markdown, repository: {} as never };
        colour = await loadColours(
            'text.html.markdown',
            { 'text.html.markdown': grammar },
            { 'text.html.markdown': ['markdown.balcony.codeblock'] },
        );
    });

    function textOf(line: ColouredLine | undefined, scope: string): string[] {
        assert.ok(line);
        return stretchesOf(line, scope).map(({ start, end }) => line.text.slice(start, end));
    }

    for (const fence of ['```', '~~~', '````']) {
        it(`are those of the language between ${fence}balcony and ${fence}`, () => {
            const lines = colour(
                `An example:\n\n${fence}balcony\ncoaching OneToOne "Coaching" {\n    takes 2 days\n}\n${fence}\n\ntakes 2 days`,
            );
            assert.deepEqual(textOf(lines[2], 'fenced_code.block.language'), ['balcony']);
            assert.deepEqual(textOf(lines[3], 'entity.name.type.kind'), ['coaching']);
            assert.deepEqual(textOf(lines[3], 'entity.name.function.activity'), ['OneToOne']);
            assert.deepEqual(textOf(lines[4], 'keyword.other.unit'), ['days']);
            assert.deepEqual(textOf(lines[6], 'punctuation.definition.markdown'), [fence]);
            assert.deepEqual(textOf(lines[8], 'keyword'), []);
        });
    }

    it('end with the fence, though a text or a comment in it is never closed', () => {
        const lines = colour('```balcony\npurpose "Leaders\n/* practise\n```\n\nAfter it.');
        assert.deepEqual(textOf(lines[1], 'string.quoted.double'), ['"Leaders']);
        assert.deepEqual(textOf(lines[3], 'punctuation.definition.markdown'), ['```']);
        assert.deepEqual(textOf(lines[5], 'meta.paragraph'), ['After it.']);
        assert.deepEqual(textOf(lines[5], 'string'), []);
    });

    it('leave a block of another language alone', () => {
        const lines = colour('```balconies\ntakes 2 days\n```');
        assert.deepEqual(textOf(lines[1], 'keyword'), []);
    });
});
