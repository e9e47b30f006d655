import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { desks } from '../cli/support.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const text = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

describe('the guide for reviewers', () => {
    const desk = desks();

    it('quotes the page of the example as it is', async () => {
        desk().write({
            'island-fellows.balcony': text('examples/island-fellows.balcony'),
            'westmoor.balcony': text('examples/westmoor.balcony'),
        });
        const { stdout } = await desk().balcony(['review', '--format', 'markdown', 'island-fellows.balcony']);
        const page = stdout.replaceAll(/\s+/g, ' ');
        // What stands in italics is in a line of its own there.
        const quoted = [...text('docs/guide-reviewer.md').matchAll(/^> (.*)$/gm)].flatMap(([, line = '']) =>
            line
                .split('_')
                .map(part => part.trim().replace(/\.$/, ''))
                .filter(Boolean),
        );
        assert.ok(quoted.length > 4);
        for (const words of quoted) assert.ok(page.includes(words), words);
    });
});
