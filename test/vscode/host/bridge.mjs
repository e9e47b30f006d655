// The tests' way back to the runner: they run inside VS Code, in a process or a web worker of its own, and reach this by HTTP.
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { failureOf } from '../../../scripts/lib/test-failures.mjs';
import { doInView, untilNoView } from './view.mjs';

/** What a bridge knows of a run's tests before the first: `suite` is what the run is called in the table of counts. */
export const nothingYet = suite => ({ suite, counts: undefined, running: '', failures: [], unsteady: [] });

/**
 * Starts to listen on the loopback interface. `url` is for the tests (their bundle has it built in):
 * - POST /counts, a JSON text { passed, failed, skipped }: sets `counts`;
 * - POST /running, a test's title: sets `running`;
 * - POST /failed, a JSON text { titles, error: { message, stack, actual, expected } }: adds to `failures`;
 * - POST /unsteady, the same of a test that failed and then passed: adds to `unsteady`;
 * - POST /screenshot/NAME: writes NAME.png into `artifacts` from `page`, where there is one, once it shows the words in the
 *   request's body; answers when that is done. Where `takesPictures` is false, it only waits for the words;
 * - POST /pages: answers "nowhere" where there is no page;
 * - POST /no-view: waits until no page of a view is left; answers "nowhere" where there is no page;
 * - POST /view: does in a view's page what the request's body says (see view.mjs), and answers what came of it as a JSON text;
 *   "nowhere" where there is no page.
 * - POST /zoom, a number: shows `page` as at that zoom, in the same window; answers "nowhere" where there is no page.
 * - POST /click: clicks on what reads as the request's body in `page`; answers "nowhere" where there is no page.
 * - POST /paste: puts the request's body on the clipboard, and presses the keys that paste it; answers "nowhere" where there is no page.
 * - POST /answer, a JSON text { words, text }: types the text, and Enter, once `page` shows the words; answers "nowhere" where there is no page.
 */
export async function startBridge() {
    const bridge = {
        url: '',
        page: undefined,
        artifacts: '',
        takesPictures: true,
        ...nothingYet(''),
        close: () => server.close(),
    };
    const server = createServer(async (request, response) => {
        response.setHeader('Access-Control-Allow-Origin', '*'); // the web worker's origin is the workbench's
        try {
            const [, what, name] = /^\/([\w-]+)(?:\/([\w.-]+))?$/.exec(request.url ?? '') ?? [];
            const body = await textOf(request);
            if (what === 'counts') bridge.counts = JSON.parse(body);
            else if (what === 'running') bridge.running = body;
            else if (what === 'failed' || what === 'unsteady') {
                const { titles, error } = JSON.parse(body);
                bridge[what === 'failed' ? 'failures' : 'unsteady'].push(failureOf(bridge.suite, titles, error));
            } else if (what === 'screenshot' && name) {
                if (bridge.page && bridge.takesPictures) await keepPicture(bridge.page, body, path.join(bridge.artifacts, `${name}.png`));
                else if (bridge.page && body) await untilShown(bridge.page, body);
            } else if (what === 'click') {
                if (bridge.page) await (await untilShown(bridge.page, body, { exact: true })).click();
                else response.write('nowhere');
            } else if (what === 'zoom') {
                if (bridge.page) await zoom(bridge.page, Number(body));
                else response.write('nowhere');
            } else if (what === 'paste') {
                if (bridge.page) await pasteInto(bridge.page, body);
                else response.write('nowhere');
            } else if (what === 'answer') {
                const { words, text } = JSON.parse(body);
                if (bridge.page) await answerTo(bridge.page, words, text);
                else response.write('nowhere');
            } else if (what === 'pages') {
                if (!bridge.page) response.write('nowhere');
            } else if (what === 'no-view') {
                if (bridge.page) await untilNoView(bridge.page);
                else response.write('nowhere');
            } else if (what === 'view') {
                response.write(bridge.page ? JSON.stringify((await doInView(bridge.page, JSON.parse(body))) ?? null) : 'nowhere');
            } else response.statusCode = 404;
        } catch (error) {
            response.statusCode = 500;
            response.write(String(error));
        }
        response.end();
    });
    await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
    bridge.url = `http://127.0.0.1:${server.address().port}`;
    return bridge;
}

async function textOf(request) {
    let text = '';
    for await (const part of request.setEncoding('utf8')) text += part;
    return text;
}

/** Answers a question of the workbench's as a person does, in its box. */
async function answerTo(page, words, text) {
    await untilShown(page, words);
    const box = page.locator('.quick-input-widget input:not([type=checkbox])').filter({ visible: true }).first();
    await box.fill(text);
    await box.press('Enter');
}

/** The window of each page as it is at 100 %. */
const windows = new WeakMap();

/** Shows a page as at a zoom: its window holds fewer pixels, as it does where each is larger. */
async function zoom(page, by) {
    if (!windows.has(page)) windows.set(page, page.viewportSize());
    const { width, height } = windows.get(page);
    await page.setViewportSize({ width: Math.round(width / by), height: Math.round(height / by) });
}

/** Pastes as a person does: from the browser's clipboard, into whatever has the focus. */
async function pasteInto(page, text) {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(words => globalThis.navigator.clipboard.writeText(words), text);
    await page.keyboard.press('Control+V');
}

async function keepPicture(page, words, file) {
    const missing =
        words &&
        (await untilShown(page, words).then(
            () => undefined,
            error => error,
        ));
    writeFileSync(file, await pictureOf(page));
    if (missing) throw new Error(`${missing.message}: see ${file}`);
}

/** Waits until words can be seen, in the workbench or in a page inside it. Resolves to the first that reads so. */
async function untilShown(page, words, options) {
    for (const end = performance.now() + 60_000; performance.now() < end; await pause(100)) {
        for (const frame of page.frames()) {
            const found = frame.getByText(words, options).filter({ visible: true }).first();
            // A frame may go while it is looked at.
            if (await found.isVisible().catch(() => false)) return found;
        }
    }
    throw new Error(`the workbench does not show "${words}"`);
}

/** VS Code paints a little after its commands return: the picture is finished when the next one is the same. */
async function pictureOf(page) {
    let picture = await page.screenshot({ caret: 'hide' });
    for (const end = performance.now() + 2000; performance.now() < end;) {
        await pause(100);
        const next = await page.screenshot({ caret: 'hide' });
        if (next.equals(picture)) return next;
        picture = next;
    }
    return picture;
}
