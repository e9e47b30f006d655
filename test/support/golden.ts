import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const TESTS = path.join(import.meta.dirname, '..');

/** Compares a text with the file that keeps it, named from `test/`. With UPDATE_GOLDEN set the file is written instead: read it as prose before it is kept. */
export function assertGolden(name: string, text: string): void {
    const file = path.join(TESTS, name);
    if (process.env['UPDATE_GOLDEN'] !== undefined) {
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, text);
    }
    assert.equal(text, readFileSync(file, 'utf8'));
}
