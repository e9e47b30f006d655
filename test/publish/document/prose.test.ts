import assert from 'node:assert/strict';
import { plain } from '../../../publish/document/build.ts';
import type { Block } from '../../../publish/document/document.ts';
import { inlineProse, isSafeLink, link, prose } from '../../../publish/document/prose.ts';

const paragraph = (...text: Extract<Block, { is: 'paragraph' }>['text'][number][]): Block => ({ is: 'paragraph', text });

describe('prose', () => {
    it('may hold emphasis, lists and links', () => {
        assert.deepEqual(prose('One *big* **issue**.\n\n- first\n- second'), [
            paragraph('One ', { is: 'emphasis', text: ['big'] }, ' ', { is: 'strong', text: ['issue'] }, '.'),
            { is: 'list', ordered: false, items: [[paragraph('first')], [paragraph('second')]] },
        ]);
        assert.deepEqual(prose('[the plan](https://example.org/a?b=1&c=2)'), [
            paragraph({ is: 'link', address: 'https://example.org/a?b=1&c=2', text: ['the plan'] }),
        ]);
        assert.deepEqual(prose('3. third'), [{ is: 'list', ordered: true, start: 3, items: [[paragraph('third')]] }]);
    });

    it('makes links of addresses and mail addresses as they are typed, and of nothing else', () => {
        assert.deepEqual(prose('Ask help@example.org, see https://example.org and plan.md'), [
            paragraph(
                'Ask ',
                { is: 'link', address: 'mailto:help@example.org', text: ['help@example.org'] },
                ', see ',
                { is: 'link', address: 'https://example.org', text: ['https://example.org'] },
                ' and plan.md',
            ),
        ]);
    });

    for (const typed of [
        '<b>bold</b> <img src=x onerror=alert(1)> <!-- gone -->',
        '# One',
        '> quoted',
        '***',
        '| a | b |',
        '~~gone~~',
        '[a]: nowhere',
    ]) {
        it(`keeps ${typed} as text`, () => assert.deepEqual(prose(typed), [paragraph(typed)]));
    }

    it('has no headings, pictures, tables or code blocks: what looks like one stays text', () => {
        assert.deepEqual(prose('One\n===\n| a |\n|---|'), [paragraph('One === | a | |---|')]);
        assert.deepEqual(prose('    four spaces'), [paragraph('four spaces')]);
        const picture = prose('![x](https://example.org/x.png)');
        assert.deepEqual(picture, [paragraph('!', { is: 'link', address: 'https://example.org/x.png', text: ['x'] })]);
    });

    for (const address of [
        'javascript:alert(1)',
        'JaVaScRiPt:alert(1)',
        'data:text/html,x',
        'vbscript:x',
        'file:///etc/passwd',
        '//example.org',
        'other.html',
        '&#106;avascript:x',
        '\u0001javascript:x',
    ]) {
        it(`makes no link to ${JSON.stringify(address)}`, () => {
            const [said] = prose(`[go](${address}) <${address}>`);
            assert.ok(said?.is === 'paragraph' && said.text.every(inline => typeof inline === 'string'));
            assert.equal(link(address, 'go'), 'go');
            assert.equal(isSafeLink(address), false);
        });
    }

    it('is nothing where nothing is said', () => {
        assert.deepEqual([prose(undefined), prose(' \n '), inlineProse('')], [[], [], []]);
    });

    it('stands in a sentence without paragraphs, and loses no word of a list', () => {
        assert.equal(plain(inlineProse('one *big*\n   issue <b>\n\n- and more')), 'one big issue <b> - and more');
    });
});
