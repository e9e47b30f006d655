import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from '../vscode/host/chromium.mjs';

// Like test/vscode, this uses BALCONY_CHROMIUM, else `chromium` on the PATH, else, as root on Debian, its package.
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Milliseconds: much longer than it takes, for a machine may have much else to do. */
const PATIENCE = 120_000;

/** How a reader's screen is. */
export interface Screen {
    readonly width?: number;
    readonly height?: number;
    readonly scheme?: 'light' | 'dark';
    readonly forcedColours?: boolean;
}

/** A browser for the tests of a suite: started when it is first asked for, closed at the end. */
export function browsers(): (markup: string, screen?: Screen) => Promise<Page> {
    let browser: Browser | undefined;
    const open: Page[] = [];
    afterEach(async () => {
        await Promise.all(open.splice(0).map(page => page.context().close()));
    });
    after(() => browser?.close());
    return async (markup, { width = 1280, height = 900, scheme = 'light', forcedColours = false } = {}) => {
        browser ??= await chromium.launch({
            executablePath: await findChromium(),
            args: ['--no-sandbox', '--disable-gpu'],
            timeout: PATIENCE,
        });
        const context = await browser.newContext({
            viewport: { width, height },
            colorScheme: scheme,
            forcedColors: forcedColours ? 'active' : 'none',
            // axe is put into the page, whose own policy lets no script run.
            bypassCSP: true,
            offline: true,
        });
        context.setDefaultTimeout(PATIENCE);
        const page = await context.newPage();
        open.push(page);
        await page.setContent(markup, { waitUntil: 'load' });
        return page;
    };
}

/** Shows an open page on another screen, which takes less than to open it there. */
export async function showOn(page: Page, { width = 1280, height = 900, scheme = 'light' }: Screen): Promise<void> {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme });
}

/** By how many pixels all of a page can be moved sideways. */
export function movedSideways(page: Page): Promise<number> {
    return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** What axe finds in a page that is serious or critical: rule and element each. */
export async function seriousFaults(page: Page): Promise<string[]> {
    if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(AXE);
    return page.evaluate(async () => {
        interface Found {
            violations: { id: string; impact: string | null; nodes: { html: string; failureSummary?: string }[] }[];
        }
        const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<Found> } };
        // All rules are tried; of what is sound it need not be told where that is.
        const { violations } = await axe.run({ resultTypes: ['violations'], selectors: false });
        return violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`));
    });
}
