import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Finding, Fix } from '../../../language/findings/finding.ts';
import { RULES } from '../../../language/rules/registry.ts';
import { applied } from '../../support/fixes.ts';
import { draw } from '../../support/marked.ts';
import { check } from '../../support/workspace.ts';

const FOLDER = new URL('golden/', import.meta.url);
/** With UPDATE_GOLDEN set, the files are written instead: read what changed as prose before it is kept. */
const UPDATE = process.env['UPDATE_GOLDEN'] !== undefined;

/** What an editor makes of a fix, in brackets: it is the first to be offered, it is safe to apply unseen, it has places to fill in. */
function sortOf({ preferred, safe, snippet }: Fix): string {
    const words = [preferred && 'preferred', safe && 'safe', snippet && 'to fill in'].filter(word => word);
    return words.length ? ` (${words.join(', ')})` : '';
}

/** All that a designer is told of a finding in `text`. */
function told(finding: Finding, text: string): string {
    const related = finding.related.map(({ range, message }) => `    line ${range.start.line + 1}: ${message}`);
    const fixes = finding.fixes.map(fix => `\n--- ${fix.title}${sortOf(fix)}\n${applied(fix, text)}`);
    return [finding.message, finding.why, finding.advice, ...related, ...fixes].join('\n');
}

describe('What a designer is told, read as prose', () => {
    it('of every rule, and of no other', () => {
        const files = UPDATE ? RULES.map(({ name }) => `${name}.txt`) : readdirSync(FOLDER);
        assert.deepEqual(files.toSorted(), RULES.map(({ name }) => `${name}.txt`).sort());
    });

    for (const rule of RULES) {
        const { name } = rule;
        const file = `${name}.txt`;
        it(name, async () => {
            const settings = rule.offByDefault ? { rules: { [name]: rule.severity } } : {};
            const findings = (await check(rule.bad, { settings })).filter(finding => finding.rule === name);
            const text = `${draw(rule.bad, findings)}\n${findings.map(finding => told(finding, rule.bad)).join('\n\n')}\n`;
            if (UPDATE) writeFileSync(new URL(file, FOLDER), text);
            assert.equal(text, readFileSync(new URL(file, FOLDER), 'utf8'));
        });
    }
});
