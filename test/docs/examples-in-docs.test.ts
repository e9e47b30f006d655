import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../support/workspace.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
// The pages of the rules have bad examples, which are tried with the rules.
const PAGES = globSync('**/*.md', { cwd: ROOT, exclude: name => /node_modules|^out$|^dist$|rules$/.test(name) }).sort();

describe('An example in the documentation', () => {
    for (const page of PAGES) {
        const examples = [...readFileSync(path.join(ROOT, page), 'utf8').matchAll(/^```balcony\n([\s\S]*?)^```/gm)].map(
            ([, text = '']) => text,
        );
        if (examples.length === 0) continue;
        it(`is sound: nothing in it cannot be read, and it has no error (${page})`, async () => {
            for (const example of examples) {
                // An excerpt may name agencies that it does not declare.
                const errors = (await check(example)).filter(
                    ({ severity, message }) => severity === 'error' && !message.includes('is not an agency'),
                );
                assert.deepEqual(
                    errors.map(({ rule, message }) => `${rule}: ${message}`),
                    [],
                    example,
                );
            }
        });
    }
});
