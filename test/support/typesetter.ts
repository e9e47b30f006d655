import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Typesetter } from '../../publish/pdf/typesetter.ts';
import { FONTS, TEMPLATE, WASM } from '../../scripts/lib/print-parts.cjs';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const read = (file: string) => readFileSync(path.join(ROOT, file));

let shared: Promise<Typesetter> | undefined;

/** The typesetter out of the packages that the build ships it from; once for all tests, for it takes a moment to start. */
export function typesetter(): Promise<Typesetter> {
    shared ??= Typesetter.from({
        wasm: new Uint8Array(read(WASM)),
        fonts: FONTS.map(read),
        template: read(TEMPLATE).toString('utf8'),
    });
    return shared;
}
