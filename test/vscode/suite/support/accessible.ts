import assert from 'node:assert/strict';
import { screenshot } from './screenshot.ts';
import { inEachTheme } from './themes.ts';
import type { View } from './view.ts';
import { atZoom } from './zoom.ts';

/** Which extension host the tests are bundled for. */
declare const HOST: 'node' | 'web';

/** By how much the page is broader than its window, once what is drawn to its measure has been drawn anew. */
const BROADER = `new Promise(resolve => {
    const { documentElement } = document;
    const end = Date.now() + 60_000;
    const look = () => {
        const by = documentElement.scrollWidth - documentElement.clientWidth;
        if (by === 0 || Date.now() > end) resolve(by);
        else setTimeout(look, 50);
    };
    look();
})`;

/**
 * Declares the test that the page of a view breaks no guideline for accessible pages, in any of the four sorts of theme and at 200 %, and keeps a
 * picture of each with `--pictures`. The page is the same in every host, and it takes long, so a Node host alone tries it.
 * @param shows a selector of what the page has when it is whole
 */
export function staysAccessible(
    view: View,
    { open, shows, picture }: { open: () => Promise<unknown>; shows: string; picture: string },
): void {
    if (HOST === 'web') return;
    it('breaks none of the guidelines for accessible pages, in any theme and at 200 %', async () => {
        await open();
        let first = true;
        await inEachTheme(async theme => {
            // The editor tells its pages of a theme a little after it has it.
            await view.shows(`body[data-vscode-theme-kind="vscode-${theme}"] >> ${shows}`);
            // From theme to theme only colours differ.
            assert.deepEqual(await view.violations(first ? 'all' : 'colours'), [], theme);
            first = false;
            await screenshot(`${picture}-${theme}`);
        });
        await atZoom(2, async () => {
            await view.shows(shows);
            // What is broader than the page is moved within it; the page itself is not (WCAG 2.2, 1.4.10).
            assert.equal(await view.evaluate(BROADER), 0);
            await screenshot(`${picture}-200-percent`);
        });
    });
}
