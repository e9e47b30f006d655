import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { check } from '../support/workspace.ts';
import { read, textAfter } from './tutorial.ts';

const STEPS = read(readFileSync(new URL('../../docs/tutorial.md', import.meta.url), 'utf8'));

describe('The tutorial', () => {
    it('has its steps', () => {
        assert.ok(STEPS.length >= 8);
        assert.ok(STEPS.every(({ changes, told }) => changes.length > 0 && told !== undefined));
    });

    let text = '';
    for (const [at, step] of STEPS.entries()) {
        it(`tells what Balcony says after step ${at + 1}: ${step.title}`, async () => {
            text = textAfter(text, step);
            const open = (await check(text)).filter(({ severity, accepted }) => severity !== 'hint' && !accepted);
            const told = step.told ?? [];
            assert.deepEqual(open.map(inShort).sort(), told.map(inShort).sort(), text);
            for (const { rule, says } of told) {
                assert.ok(
                    open.some(finding => finding.rule === rule && finding.message.startsWith(says)),
                    `${says} is not how ${rule} begins: ${open.map(({ message }) => message).join('\n')}`,
                );
            }
        });
    }
});

function inShort({ rule, severity }: { readonly rule: string; readonly severity: string }): string {
    return `${severity} ${rule}`;
}
