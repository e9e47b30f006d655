import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LangiumDocument } from 'langium';
import { findingsOfText } from '../../../language/findings/check.ts';
import type { Finding } from '../../../language/findings/finding.ts';
import { Workspace } from '../../support/workspace.ts';
import { type Broken, FAMILIES, SOUND } from './broken.ts';
import { applied, changedLines, rendered, statementsIn } from './rendered.ts';

const FOLDER = path.resolve(import.meta.dirname, '../golden');

async function withText<T>(text: string, look: (document: LangiumDocument, faults: Finding[]) => T | Promise<T>): Promise<T> {
    const workspace = await Workspace.of({ 'programme.balcony': text });
    try {
        const document = workspace.document('programme.balcony');
        return await look(document, findingsOfText(document, workspace.services));
    } finally {
        await workspace.close();
    }
}

function textOf({ edits, name }: Broken): string {
    return edits.reduce((text, [from, to]) => {
        if (from === '') return text;
        const next = ['\n', '    ', 'care-leavers'].includes(from) ? text.replaceAll(from, () => to) : text.replace(from, () => to);
        assert.notEqual(next, text, `${name}: the edit changes nothing`);
        return next;
    }, SOUND);
}

/** What the golden file has of a case. */
async function shown(broken: Broken): Promise<string> {
    return withText(textOf(broken), (document, faults) => {
        const kept = statementsIn(document);
        const edit = changedLines(SOUND, document.textDocument.getText()).map(line => `    ${line}`);
        return [
            `## ${broken.name}`,
            ...(edit.length ? ['', ...edit] : []),
            '',
            ...faults.map(fault => rendered(fault, document) + '\n'),
            `${kept} statements of ${sound}`,
            '',
        ].join('\n');
    });
}

// How many statements the sound programme has.
let sound = 0;

describe('What is said of a text that is not written as the language has it', () => {
    before(async () => {
        sound = await withText(SOUND, statementsIn);
    });

    for (const [family, cases] of Object.entries(FAMILIES)) {
        describe(family, () => {
            it('is as the golden file has it', async () => {
                const parts: string[] = [];
                for (const broken of cases) parts.push(await shown(broken));
                const now = parts.join('\n');
                const file = path.join(FOLDER, `${family}.txt`);
                if (process.env['UPDATE_GOLDEN']) writeFileSync(file, now);
                assert.equal(now, readFileSync(file, 'utf8'));
            });
            for (const broken of cases) {
                it(`${broken.name}: one fault, and none after a fix`, async () => {
                    await withText(textOf(broken), async (document, faults) => {
                        assert.deepEqual(faults.length, broken.faults ?? 1, faults.map(fault => rendered(fault, document)).join('\n'));
                        for (const fix of faults.flatMap(fault => fault.fixes)) {
                            const text = applied(fix, document);
                            const left = await withText(text, (_document, after) => after.map(({ message }) => message));
                            assert.ok(
                                left.length <= (broken.leaves ?? 0),
                                `${fix.title}: ${left.join(' | ')}\n${changedLines(SOUND, text).join('\n')}`,
                            );
                        }
                    });
                });
                it(`${broken.name}: the rest of the programme is kept`, async () => {
                    await withText(textOf(broken), document =>
                        assert.ok(statementsIn(document) >= sound - 1, `${statementsIn(document)} statements of ${sound}`),
                    );
                });
            }
        });
    }
});
