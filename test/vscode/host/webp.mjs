// Pictures as WebP: a third of the size of a PNG, and every browser and editor shows it. The browser that took them makes them.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

const QUALITY = 0.75;

/** Writes each of some PNG files into a folder, as WebP, under its name. */
export async function writeAsWebp(files, folder) {
    const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
    try {
        const page = await browser.newPage();
        for (const file of files) {
            const source = `data:image/png;base64,${readFileSync(file, 'base64')}`;
            const written = await page.evaluate(encoded, { source, quality: QUALITY });
            const name = `${path.basename(file, '.png')}.webp`;
            writeFileSync(path.join(folder, name), Buffer.from(written.slice(written.indexOf(',') + 1), 'base64'));
        }
    } finally {
        await browser.close();
    }
}

/** In the page: a picture as the address of its WebP. */
async function encoded({ source, quality }) {
    const { document, Image } = globalThis;
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: image.width, height: image.height });
    canvas.getContext('2d').drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', quality);
}
