// Has Node count, of our own code, which functions and which arms of branches are reached. Call it before that code is loaded.
import { transformSync } from 'esbuild';
import { createInstrumenter } from 'istanbul-lib-instrument';
import { registerHooks } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(import.meta.dirname, '..', '..', '..');
const OURS = ['language', 'publish', 'server', 'cli'].map(room => path.join(root, room) + path.sep);
/** How a statement is counted. Branches tell as much, and counting both takes half as long again. */
const STATEMENT = /cov_\w+\(\)\.s\[\d+\]\+\+[;,]\s*/g;
const MADE = /[\\/](generated|built)[\\/]/;

/** Counts are kept in `globalThis.__coverage__`, as istanbul has them, by the paths of files. */
export function instrument() {
    const instrumenter = createInstrumenter({ esModules: true, compact: false });
    registerHooks({
        load(url, context, nextLoad) {
            const file = url.startsWith('file:') ? fileURLToPath(url) : '';
            if (!file.endsWith('.ts') || !OURS.some(room => file.startsWith(room)) || MADE.test(file)) return nextLoad(url, context);
            const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'node24', format: 'esm' });
            const source = instrumenter.instrumentSync(code, file).replace(STATEMENT, '');
            return { format: 'module', source, shortCircuit: true };
        },
    });
}
