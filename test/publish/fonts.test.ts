import assert from 'node:assert/strict';
import { documentPage } from '../../publish/html/document/document-page.ts';
import { fontFaces } from '../../publish/html/fonts.ts';
import { browsers } from '../support/browser.ts';
import { documentSaying } from './document/sample.ts';

const facesIn = (page: string) =>
    [...page.matchAll(/@font-face\{font-family:'([^']+)';font-weight:(\d+);font-style:(\w+)/g)].map(([, ...face]) => face.join(' '));

describe('the fonts of a page', () => {
    const open = browsers();
    it('are inside it, each face once, and are those that a browser sets it in, without a network', async () => {
        const markup = documentPage(documentSaying('Plain words.'));
        const faces = facesIn(markup);
        assert.deepEqual(faces, [
            'Source Serif 4 400 normal',
            'Source Serif 4 400 italic',
            'Source Serif 4 600 normal',
            'Source Serif 4 600 italic',
            'Inter 400 normal',
            'Inter 500 normal',
            'Inter 600 normal',
        ]);
        const browser = await open(markup);
        const loaded = await browser.evaluate<string[]>(
            `Promise.all(['16px "Source Serif 4"', '600 16px Inter'].map(font => document.fonts.load(font, 'Plain words.')))
                .then(all => all.flat().map(face => face.family.replaceAll('"', '') + ' ' + face.status))`,
        );
        assert.deepEqual(loaded, ['Source Serif 4 loaded', 'Inter loaded']);
    });

    it('hold the letters beyond western Europe only where the page has any', () => {
        const [plain, welsh] = [fontFaces('Café, naïve, “quoted”'), fontFaces('Tŷ Gwydr')];
        assert.equal(facesIn(plain).length, 7);
        assert.equal(facesIn(welsh).length, 14);
        assert.ok(plain.length < 250_000, `${plain.length} bytes`);
    });
});
