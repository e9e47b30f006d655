// How fast the command is, as ratios in one run: `npm run bench` (after `npm run build`), or `npm run bench -- 1 100 1000 10000`.
// Against (a) reading the files and (b) Chevrotain's lexing and parsing of the same text with no tree; and the command's start against a bare Node.
import { build } from 'esbuild';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Measured, measure } from './measure.ts';
import { writeWorkspace } from './programmes.ts';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'out', 'bench');
const cli = path.join(root, 'dist', 'cli.js');
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
if (!sizes.length) sizes.push(1, 100, 1000);
if (!existsSync(cli)) throw new Error('dist/cli.js is not there: run `npm run build` first.');
mkdirSync(out, { recursive: true });

const yardstick = path.join(out, 'yardstick.mjs');
await build({
    entryPoints: [path.join(root, 'bench', 'yardstick.ts')],
    outfile: yardstick,
    bundle: true,
    platform: 'node',
    format: 'esm',
    minify: true,
    target: 'node24',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'warning',
});

const nothing = path.join(out, 'nothing.cjs');
writeFileSync(nothing, '');
const bare = measure(nothing, [], { runs: 7 });
const start = measure(cli, ['--version'], { runs: 7 });
const figure = (value: number, digits = 2) => value.toFixed(digits).padStart(9);

console.log(`Node ${process.version}`);
console.log(
    `start: bare Node ${bare.work.toFixed(3)} s, balcony --version ${start.work.toFixed(3)} s: ${(start.work / bare.work).toFixed(2)} times\n`,
);
console.log(
    'Seconds of processor time of all threads, and those of the clock in brackets; ratios likewise. Warm: what was found is remembered.',
);
console.log(
    'programmes          read     recognise          cold          warm   cold/recognise     warm/read   one edited/cold   peak MB',
);
for (const count of sizes) {
    const folder = path.join(out, `workspace-${count}`);
    if (!existsSync(folder)) writeWorkspace(folder, count);
    const runs = count >= 10000 ? 1 : count >= 1000 ? 3 : 5;
    const cache = path.join(out, 'cache');
    rmSync(cache, { recursive: true, force: true });
    const read = measure(yardstick, ['read', folder], { runs });
    const recognise = measure(yardstick, ['recognise', folder], { runs });
    const check = ['check', '--format', 'json', '--fail-on', 'never', folder];
    const cold = measure(cli, [...check, '--no-cache'], { runs });
    const remembering = { BALCONY_CACHE: cache };
    measure(cli, check, { runs: 1, env: remembering });
    const warm = measure(cli, check, { runs, env: remembering });
    const edited = path.join(folder, 'set-0000', 'programme-00000.balcony');
    const text = readFileSync(edited, 'utf8');
    writeFileSync(edited, text.replace('lasts   18 months', 'lasts   17 months'));
    const oneEdited = measure(cli, check, { runs: 1, env: remembering });
    writeFileSync(edited, text);
    const both = ({ work, seconds }: Measured) => `${work.toFixed(2)} (${seconds.toFixed(2)})`.padStart(14);
    const ratio = (one: Measured, other: Measured, width: number) =>
        `${(one.work / other.work).toFixed(1)} (${(one.seconds / other.seconds).toFixed(1)})`.padStart(width);
    console.log(
        `${String(count).padStart(10)}${both(read)}${both(recognise)}${both(cold)}${both(warm)}${ratio(cold, recognise, 17)}${ratio(warm, read, 14)}${ratio(oneEdited, cold, 18)} ${figure(cold.megabytes, 0)}`,
    );
}
