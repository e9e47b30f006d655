import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The path of the command as it is built, which starts in a third of the time that its sources take. Throws where nothing is built. */
export function builtCommand(): string {
    const file = path.resolve(import.meta.dirname, '..', '..', 'dist', 'cli.js');
    assert.ok(existsSync(file), 'nothing is built yet: run `npm run build` first');
    return file;
}
