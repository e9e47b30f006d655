import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Rasteriser } from '../../publish/paper/rasteriser.ts';
import { DRAWING_FONTS, RASTERISER } from '../../scripts/lib/print-parts.cjs';

const ROOT = path.resolve(import.meta.dirname, '..', '..');

let shared: Promise<Rasteriser> | undefined;

/** What drawings are turned into pixels with, out of the packages that the build ships it from. */
export function rasteriser(): Promise<Rasteriser> {
    shared ??= Rasteriser.from({
        wasm: new Uint8Array(readFileSync(path.join(ROOT, RASTERISER))),
        fonts: DRAWING_FONTS.map(file => readFileSync(path.join(ROOT, file))),
    });
    return shared;
}
