import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { processIo } from '../../cli/io.ts';
import { cliPage } from '../../cli/reference/cli-page.ts';
import { commandLine } from '../../cli/run.ts';

describe('docs/cli.md', () => {
    const page = readFileSync(path.resolve(import.meta.dirname, '..', '..', 'docs', 'cli.md'), 'utf8');

    it('is what the definitions of the commands say: else run `npm run docs`', () => assert.equal(page, cliPage()));

    it('tells every command and every option, with examples', () => {
        for (const command of commandLine(processIo(), () => {}).commands) {
            const start = page.indexOf(`## \`balcony ${command.name()}\`\n`);
            assert.ok(start > 0, command.name());
            const section = page.slice(start, page.indexOf('\n## ', start) + 1 || undefined);
            for (const { flags } of command.options) assert.ok(section.includes(`\`${flags}\``), `${command.name()} ${flags}`);
            assert.match(section, new RegExp(`Examples:\n\n\`\`\`sh\n[^\`]*balcony ${command.name()}`));
        }
    });
});
