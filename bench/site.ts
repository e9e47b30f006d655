// What a site of handbooks costs, by programme: `npm run bench:site` (after `npm run build`), or `npm run bench:site -- 10 100 1000`.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { measure } from './measure.ts';
import { writeWorkspace } from './programmes.ts';

const out = path.resolve(import.meta.dirname, '..', 'out', 'bench');
const cli = path.resolve(import.meta.dirname, '..', 'dist', 'cli.js');
if (!existsSync(cli)) throw new Error('dist/cli.js is not there: run `npm run build` first.');
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
mkdirSync(out, { recursive: true });

console.log('programmes   processor s   ms a programme   peak MB');
for (const count of sizes.length ? sizes : [10, 100, 1000]) {
    const folder = path.join(out, `workspace-${count}`);
    const site = path.join(out, `site-${count}`);
    if (!existsSync(folder)) writeWorkspace(folder, count);
    rmSync(site, { recursive: true, force: true });
    // Something in a plan that cannot be read would end it with 1.
    const { work, megabytes } = measure(cli, ['handbook', folder, '--out', site], { runs: 1 });
    console.log(
        `${String(count).padStart(10)}   ${work.toFixed(2).padStart(11)}   ${((work * 1000) / count).toFixed(1).padStart(14)}   ${megabytes.toFixed(0).padStart(7)}`,
    );
}
