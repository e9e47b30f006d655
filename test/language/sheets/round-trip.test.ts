import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compare } from '../../../language/model/comparison/comparison.ts';
import type { Programme } from '../../../language/model/design/design.ts';
import { figuresOf } from '../../../language/model/figures.ts';
import { DEFAULT_SETTINGS } from '../../../language/settings/settings.ts';
import { programmeFromSheet } from '../../../language/sheets/programme-from-table.ts';
import { sheetsIn } from '../../../language/sheets/files/read-sheets.ts';
import { vocabularyAt } from '../../../language/sheets/vocabulary.ts';
import { fillTemplate, TEMPLATES } from '../../../language/templates/templates.ts';
import { PlanTable } from '../../../publish/export/table.ts';
import { planXlsx } from '../../support/plan-table.ts';
import { programmesFrom } from '../../support/programme.ts';
import { NORTHBRIDGE, SAMPLES, sampleText } from '../../support/samples.ts';
import { Workspace } from '../../support/workspace.ts';

const EXAMPLES = path.join(import.meta.dirname, '../../../examples');
const WESTMOOR = readFileSync(path.join(EXAMPLES, 'westmoor.balcony'), 'utf8');

/** Whole programmes, with what they share with others. */
const PLANS: readonly (readonly [name: string, text: string, shared: string])[] = [
    ...readdirSync(EXAMPLES)
        .filter(file => file.endsWith('.balcony') && file !== 'westmoor.balcony')
        .map(file => [file, readFileSync(path.join(EXAMPLES, file), 'utf8'), WESTMOOR] as const),
    ...SAMPLES.map(name => [name, sampleText(name), NORTHBRIDGE] as const),
    ...TEMPLATES.map(({ name }) => [`the template ${name}`, fillTemplate(name, 'A "quoted" title'), ''] as const),
    [
        'what is awkward in a sheet',
        `agency A "An agency" in health
        programme P "=1+1" {
            place "-1"
            about "@first line

            second, with "   + " and \\\\ and \\"quotes\\""
            note "A" "one"
            note "B" "two" for facilitator
            coaching "Same" { about "= 2"  month 1  on 2027-01-11  to decide "x" }
            phase "Same" { month 2
                event "Same" { coaching "Same" { evidence "\\"a\\", \\"b\\"" prepare "4 hours" } choice "Same" { choose 1 seminar "In" seminar "Out" } }
                event "Same" { task "2 days" { takes 2 days /* two */ targets thinking, // and
                    doing } }
            }
            coaching "After" { prepare 2 hours  alone  groups of 4  optional  accept no-coaching because "it is" }
            phase "Same" { seminar "Last" { note "N" "n" rationale "r" to decide "t" to decide "u" } }
        }`,
        '',
    ],
];

function planCsv(programmes: readonly Programme[]): string {
    const table = new PlanTable();
    for (const programme of programmes) table.add(entryOf(programme));
    return table.csv();
}

describe('a programme written as a table and read again', () => {
    for (const [form, [name, text, shared]] of PLANS.flatMap(plan => [['csv', plan] as const, ['xlsx', plan] as const])) {
        it(`is the same programme, by way of ${form}: ${name}`, async () => {
            const before = await programmesFrom(text, shared);
            const own = before.filter(programme => text.includes(`programme ${programme.name} `));
            const sheet = planCsv(own);
            const file = form === 'csv' ? Buffer.from(sheet) : await planXlsx(own.map(entryOf));
            const content = await sheetsIn(file, `plan.${form}`);
            assert.ok(content.form === 'sheets' && content.sheets[0]);
            const [{ lines }] = content.sheets;

            const workspace = await Workspace.of({ 'shared.balcony': shared, 'new.balcony': '' });
            const vocabulary = vocabularyAt(workspace.document('new.balcony').parseResult.value, workspace.services);
            const read = programmeFromSheet(lines, { services: workspace.services, vocabulary, title: '' });
            await workspace.close();
            assert.ok(read);
            assert.deepEqual([...read.notUnderstood, ...read.takenAs], []);

            const after = await programmesFrom(read.text, shared);
            for (const programme of own) {
                const again = after.find(each => each.name === programme.name);
                assert.ok(again, `${programme.name} is not in\n${read.text}`);
                const { changes, isEmpty } = compare(versionOf(programme), versionOf(again));
                assert.deepEqual(
                    changes.map(({ aspect, statements }) => [aspect, ...statements]),
                    [],
                    read.text,
                );
                assert.ok(isEmpty, read.text);
            }
            const again = after.filter(each => own.some(({ name: of }) => of === each.name));
            const blanks = (table: string) => table.replace(/\s+/g, ' ');
            assert.equal(blanks(planCsv(again)), blanks(sheet), 'written again, it is another table');
        });
    }
});

function versionOf(programme: Programme) {
    return { programme, figures: figuresOf(programme, DEFAULT_SETTINGS) };
}

function entryOf(programme: Programme) {
    return { ...versionOf(programme), file: 'plan.balcony', hours: DEFAULT_SETTINGS.hours };
}
