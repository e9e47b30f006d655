import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { CstUtils, type LangiumDocument } from 'langium';
import { whyNotFormatted } from '../../../language/formatting/format.ts';
import { formatted, read } from './formatted.ts';

const texts = ['test/fixtures/samples', 'examples'].flatMap(folder =>
    readdirSync(folder)
        .filter(name => name.endsWith('.balcony'))
        .map(name => readFileSync(`${folder}/${name}`, 'utf8')),
);

/** Words and comments in their order, comments without the white space that moves with their lines. */
function wordsOf(document: LangiumDocument): string[] {
    const { $cstNode } = document.parseResult.value;
    return $cstNode
        ? CstUtils.flattenCst($cstNode)
              .map(leaf => (leaf.hidden ? leaf.text.replace(/\s*\n\s*/g, '\n').trimEnd() : leaf.text))
              .toArray()
        : [];
}

/** The text with each gap between two words given to `change`, but the one after the kind of an activity: what stands there tells that it is one. */
function changeGaps(text: string, change: (gap: string) => string): string {
    const { $cstNode } = read(text).parseResult.value;
    assert.ok($cstNode);
    let changed = '';
    let end = 0;
    let afterKind = false;
    for (const leaf of CstUtils.flattenCst($cstNode)) {
        const gap = text.slice(end, leaf.offset);
        changed += (end === 0 || afterKind ? gap : change(gap)) + leaf.text;
        end = leaf.end;
        afterKind = leaf.tokenType.name === 'KIND';
    }
    return changed + text.slice(end);
}

const gapWithComment = fc.constantFrom(
    ' /* inside */ ',
    ' /* over\n   two lines */ ',
    ' // to the end\n',
    '\n// on its own\n',
    '\n\n    /*\n     * a block\n     */\n',
    '/**/',
);
const otherWhiteSpace = fc.constantFrom(' ', '  ', '\t', '      ', ' \n', '\n\n\n\n', '\r\n', '\u00A0 ');

describe('formatting any text that can be read', () => {
    for (const [what, inserted, share] of [
        ['comments between the words', gapWithComment, 0.05],
        ['other white space between the words', otherWhiteSpace, 0.2],
    ] as const) {
        it(`changes nothing the second time, and no word ever, with ${what}`, () => {
            let readable = 0;
            fc.assert(
                fc.property(
                    fc.constantFrom(...texts),
                    fc.infiniteStream(inserted),
                    fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
                    (text, gaps, chances) => {
                        const mangled = changeGaps(text, gap =>
                            (chances.next().value as number) < share ? gap + (gaps.next().value as string) : gap,
                        );
                        const before = read(mangled);
                        if (whyNotFormatted(before) !== undefined) return;
                        readable++;
                        const once = formatted(mangled);
                        const after = read(once);
                        assert.equal(whyNotFormatted(after), undefined);
                        assert.deepEqual(wordsOf(after), wordsOf(before));
                        assert.equal(formatted(once), once);
                    },
                ),
                { seed: 7, numRuns: 150 },
            );
            assert.ok(readable > 100, `only ${readable} of the 150 texts could be read`);
        });
    }
});
