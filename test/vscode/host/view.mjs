// What a test can do in the page of one of Balcony's views: it is in a frame inside a frame, on an origin of its own.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PATIENCE = 120_000; // milliseconds: much longer than it takes, for a machine may have much else to do

/**
 * Does something in the page of a view, once that is shown, and returns what came of it.
 * @param {import('playwright-core').Page} page
 * @param {object} asked
 * @param {string} asked.view its name, as in client/webviews/protocol.ts
 * @param {'text' | 'count' | 'wait' | 'click' | 'press' | 'select' | 'drag' | 'axe' | 'evaluate'} asked.do
 * @param {string} [asked.at] a selector of Playwright's; the page as a whole, where it is left out
 * @param {string} [asked.with] the key to press, the option to select, the selector to drag to, the expression to evaluate, or which guidelines: all or colours
 */
export async function doInView(page, asked) {
    for (const end = performance.now() + PATIENCE; ;) {
        try {
            return await doInFrame(await frameOf(page, asked.view), asked);
        } catch (error) {
            // The page of the panel that was closed last, on its way out, or one that the editor loads anew.
            if (!/frame (was|got) detached|execution context was destroyed/i.test(error.message) || performance.now() > end) throw error;
        }
    }
}

async function doInFrame(frame, { do: what, at = 'body', with: by = '' }) {
    const found = at === ':focus' ? await focused(frame) : frame.locator(at).first();
    const options = { timeout: PATIENCE };
    switch (what) {
        case 'text':
            return found.innerText(options);
        case 'wait':
            return found.waitFor(options);
        case 'count':
            return frame.locator(at).count();
        case 'click':
            return found.click(options);
        case 'press':
            return press(frame, found, by);
        case 'select':
            return found.selectOption(by, options);
        case 'drag':
            return found.dragTo(frame.locator(by).first(), options);
        case 'evaluate':
            return frame.evaluate(by);
        case 'axe':
            return violations(frame, by);
        default:
            throw new Error(`a view can do no "${what}"`);
    }
}

/** What has the focus within a page: also while the workbench has it, as when an editor is opened beside the page. */
async function focused(frame) {
    const handle = await frame.evaluateHandle(() => globalThis.document.activeElement ?? globalThis.document.body);
    return handle.asElement();
}

/**
 * Presses a key until the page has heard it: on a busy machine the workbench may take the focus between the focusing and the key. A key that has been pressed
 * has been dealt with by whoever had the focus, so what the page has not heard then it will not hear any more.
 */
async function press(frame, found, key) {
    const name = key.split('+').at(-1);
    for (const end = performance.now() + PATIENCE; performance.now() < end;) {
        await frame.evaluate(listenFor, name);
        await found.press(key, { timeout: PATIENCE });
        if (await frame.evaluate(wasHeard)) return;
    }
    throw new Error(`the page did not hear the key ${key}`);
}

/** In the page: notes whether a key is heard, before the page can keep it to itself. */
function listenFor(name) {
    const heard = (globalThis.heardKey = Promise.withResolvers());
    const listen = ({ key }) => key === name && heard.resolve(true);
    globalThis.addEventListener('keydown', listen, { capture: true });
    void heard.promise.then(() => globalThis.removeEventListener('keydown', listen, { capture: true }));
}

/** In the page: whether the key was heard, or is within a second. */
function wasHeard() {
    // Of this key alone: when the second is over, the next may have been pressed, and would be taken for one that nobody heard.
    const { heardKey } = globalThis;
    globalThis.setTimeout(() => heardKey.resolve(false), 1000);
    return heardKey.promise;
}

/** Resolves when no page of a view of Balcony's is left: one that is on its way out would still be found, and do what it is told, and nobody would hear it. */
export async function untilNoView(page) {
    for (const end = performance.now() + PATIENCE; performance.now() < end; await pause(50)) {
        const left = await Promise.all(
            page.frames().map(frame =>
                frame
                    .locator('script[src*="/dist/webviews/"]')
                    .count()
                    .catch(() => 0),
            ),
        );
        if (left.every(count => count === 0)) return;
    }
    throw new Error('a view is still shown');
}

/** The frame of a view's page, when it is there: known by its script. */
async function frameOf(page, view) {
    for (const end = performance.now() + PATIENCE; performance.now() < end; await pause(50)) {
        for (const frame of page.frames()) {
            // A frame may go while it is looked at.
            const is = await frame
                .locator(`script[src*="/${view}.js"]`)
                .count()
                .catch(() => 0);
            if (
                is > 0 &&
                (await frame
                    .locator('#page > *')
                    .count()
                    .catch(() => 0)) > 0
            )
                return frame;
        }
    }
    throw new Error(`the view ${view} is not shown`);
}

const GUIDELINES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules of axe-core whose outcome depends on colours. */
const ON_COLOURS = ['color-contrast', 'link-in-text-block'];

/** In the page: waits until what moves has come to rest. A colour on its way from one theme to the next is none that a reader has to read. */
async function atRest() {
    const moving = globalThis.document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(moving.map(({ finished }) => finished));
}

/** What axe-core finds against the Web Content Accessibility Guidelines 2.2, levels A and AA: a line each. */
async function violations(frame, of) {
    // Not as a script of the page, which its policy forbids.
    if (!(await frame.evaluate('"axe" in globalThis'))) await frame.evaluate(AXE);
    await frame.evaluate(atRest);
    const only = of === 'colours' ? { type: 'rule', values: ON_COLOURS } : { type: 'tag', values: GUIDELINES };
    const found = await frame.evaluate(runOnly => globalThis.axe.run(globalThis.document, { runOnly }), only);
    return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(
            ({ html, any, all, none }) =>
                `${id}: ${html.slice(0, 200)} (${[...any, ...all, ...none].map(({ message }) => message).join('; ')})`,
        ),
    );
}
