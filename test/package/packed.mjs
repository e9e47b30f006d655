// The npm package as it would be published, for the tests that install it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/root.mjs';

/** Runs npm in a folder; returns what it says. */
export const npm = (args, cwd) =>
    execFileSync('npm', args, {
        cwd,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        shell: process.platform === 'win32',
        // What the project's own settings of npm say (no scripts) must not be what keeps an install still.
        env: { ...process.env, npm_config_ignore_scripts: 'false', npm_config_update_notifier: 'false' },
    });

/** Packs what is built into `folder`; returns the package's path. */
export function pack(folder) {
    assert.ok(existsSync(path.join(root, 'dist', 'cli.js')), 'nothing is built yet: run `npm run build` first');
    const [{ filename }] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root));
    return path.join(folder, filename);
}
