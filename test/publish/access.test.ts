import assert from 'node:assert/strict';
import type { Programme } from '../../language/model/design/design.ts';
import { figuresOf } from '../../language/model/figures.ts';
import { DEFAULT_SETTINGS } from '../../language/settings/settings.ts';
import { AUDIENCES } from '../../publish/handbook/audience.ts';
import { handbookIndex, indexEntry } from '../../publish/handbook/index-page.ts';
import { documentPage } from '../../publish/html/document/document-page.ts';
import { browsers, movedSideways, seriousFaults, showOn } from '../support/browser.ts';
import { sample } from '../support/samples.ts';
import { documentFor } from './support.ts';

// The map, the portfolio, the review and the comparison are looked at in test/cli/review.test.ts.
describe('handbooks in a browser', () => {
    const open = browsers();
    let programme: Programme;
    before(async () => {
        programme = await sample('place-fellowship');
    });

    for (const audience of AUDIENCES)
        it(`have no serious fault of access, light or dark, and fit every screen, for the ${audience}: only what has a width of its own is moved sideways`, async () => {
            const page = await open(documentPage(documentFor(programme, { audience })));
            for (const scheme of ['light', 'dark'] as const) {
                await showOn(page, { scheme });
                assert.deepEqual(await seriousFaults(page), [], scheme);
            }
            for (const width of [390, 1280, 1920]) {
                await showOn(page, { width });
                assert.equal(await movedSideways(page), 0, `${width} pixels`);
            }
        });

    for (const scheme of ['light', 'dark'] as const) {
        it(`have no serious fault of access: the index, ${scheme}`, async () => {
            const figures = figuresOf(programme, DEFAULT_SETTINGS);
            const files = ['HTML', 'Word', 'PDF'].map(format => ({ address: `plan.${format.toLowerCase()}`, format }));
            const entry = indexEntry(programme, figures, {}, files);
            assert.deepEqual(await seriousFaults(await open(handbookIndex([entry, entry], {}), { scheme })), []);
        });

        it(`have no serious fault of access on a screen of a hand’s width, ${scheme}`, async () => {
            const page = await open(documentPage(documentFor(programme)), { scheme, width: 390 });
            assert.deepEqual(await seriousFaults(page), []);
        });
    }
});
