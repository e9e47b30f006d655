// A VS Code workbench in a headless browser, which runs its extension tests and says how they ended.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { chromium } from 'playwright-core';
import { isChatter } from './chatter.mjs';
import { findChromium } from './chromium.mjs';
import { FAILED, LOST, PASSED } from './endings.mjs';

/** Milliseconds: much longer than it takes, for a machine may have much else to do. */
const PATIENCE = 120_000;

/**
 * Opens `url` in a fresh browser, prints what the tests print, and returns how they ended (see endings.mjs).
 * @param {string} url the workbench, told in its own way to run tests
 * @param {object} options
 * @param {string} options.profile an empty folder for the browser's profile
 * @param {string} options.artifacts gets workbench.log, the screenshots, and failed.png where the tests fail
 * @param {object} options.bridge see bridge.mjs
 * @param {number} options.timeout seconds
 * @param {AbortSignal} options.signal breaks the run off, in good order
 * @param {boolean} options.verbose prints the workbench's own log lines too
 */
export async function runWorkbench(url, { profile, artifacts, bridge, timeout, verbose, signal }) {
    const context = await openBrowser(profile);
    context.setDefaultTimeout(PATIENCE);
    try {
        const page = context.pages()[0] ?? (await context.newPage());
        logInto(path.join(artifacts, 'workbench.log'), page);
        Object.assign(bridge, { page, artifacts });

        const ended = Promise.withResolvers();
        // The two functions that a workbench looks for on its window in an automated test run.
        await page.exposeFunction('codeAutomationLog', (type, args) => {
            const text = format(...args);
            if (verbose || !isChatter(text)) console[type === 'error' || type === 'warn' ? 'error' : 'log'](text);
        });
        await page.exposeFunction('codeAutomationExit', status => ended.resolve(status === 0 ? PASSED : FAILED));
        context.once('close', () => ended.resolve(LOST));
        signal.addEventListener('abort', () => ended.resolve(LOST), { once: true });
        if (signal.aborted) return LOST;
        const timer = setTimeout(() => {
            console.error(`The tests did not end within ${timeout} seconds.`);
            ended.resolve(LOST);
        }, timeout * 1000);
        await page.goto(url, { timeout: timeout * 1000, waitUntil: 'commit' });
        const status = await ended.promise;
        clearTimeout(timer);
        if (status !== PASSED) await page.screenshot({ path: path.join(artifacts, 'failed.png') }).catch(() => {});
        return status === PASSED && !bridge.counts?.passed ? noTestRan() : status;
    } finally {
        bridge.page = undefined;
        await context.close().catch(() => {});
    }
}

function noTestRan() {
    console.error('VS Code says that the tests passed, but none ran.');
    return FAILED;
}

async function openBrowser(profile) {
    const preferences = path.join(profile, 'Default', 'Preferences');
    mkdirSync(path.dirname(preferences), { recursive: true });
    // Debian's Chromium blocks third-party cookies, and with them the service worker that a webview needs where its page
    // comes from another origin than the workbench, as in a browser-only VS Code.
    writeFileSync(preferences, JSON.stringify({ profile: { cookie_controls_mode: 0, block_third_party_cookies: false } }));
    return chromium.launchPersistentContext(profile, {
        executablePath: await findChromium(),
        headless: true,
        timeout: PATIENCE,
        handleSIGINT: false, // see options.signal
        handleSIGTERM: false,
        handleSIGHUP: false,
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        env: { ...process.env, HOME: profile },
        args: [
            '--no-sandbox', // root, and containers, have none
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            // Whatever a workbench would like to fetch: it gets this machine and nothing else.
            '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
        ],
    });
}

function logInto(file, page) {
    writeFileSync(file, '');
    page.on('pageerror', error => appendFileSync(file, `page error: ${error.stack}\n`));
    page.on('console', message => appendFileSync(file, `${message.type()}: ${message.text()}\n`));
}
