import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { processIo } from '../../cli/io.ts';
import { manPage } from '../../cli/reference/man-page.ts';
import { commandLine } from '../../cli/run.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');

describe('docs/balcony.1', () => {
    const page = readFileSync(path.join(ROOT, 'docs', 'balcony.1'), 'utf8');

    it('is what the definitions of the commands say: else run `npm run docs`', () => assert.equal(page, manPage()));

    it('is the page that npm installs', () => {
        const { man } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { man: unknown };
        // npm passes over a page that is not in a list.
        assert.deepEqual(man, ['./docs/balcony.1']);
    });

    it('tells every command and every option, with examples', () => {
        const sections = page.split('\n.SS ');
        for (const command of commandLine(processIo(), () => {}).commands) {
            const section = sections.find(each => each.startsWith(`balcony ${command.name()} `));
            assert.ok(section, command.name());
            for (const { flags } of command.options)
                assert.ok(section.includes(`\n.TP\n\\fB${flags.replaceAll('-', '\\-')}\\fR\n`), `${command.name()} ${flags}`);
            assert.match(section, new RegExp(`\nExamples:\n\\.PP\n\\.nf\n[^]*  balcony ${command.name()}`));
        }
    });

    it('has no line that a formatter would take for a request it does not know', () => {
        const requests = new Set(page.split('\n').flatMap(line => /^[.'].[^ ]*/.exec(line) ?? []));
        assert.deepEqual(
            [...requests].sort(),
            ['.B', '.I', '.PP', '.RI', '.SH', '.SS', '.TH', '.TP', '.\\"', '.ad', '.fi', '.nf', '.nh'].sort(),
        );
        assert.match(page, /^[\n -~]+$/, 'only signs that every formatter has');
    });
});
