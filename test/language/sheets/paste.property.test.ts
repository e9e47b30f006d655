import assert from 'node:assert/strict';
import fc from 'fast-check';
import { syntaxFindings } from '../../../language/parsing/syntax-findings.ts';
import { activitiesFromPaste } from '../../../language/sheets/sheets.ts';
import { vocabularyAt } from '../../../language/sheets/vocabulary.ts';
import { Workspace } from '../../support/workspace.ts';

const heads = fc.constantFrom(
    'Title',
    'Phase',
    'Within',
    'Kind',
    'When',
    'Hours',
    'With',
    'Led by',
    'Targets',
    'Synthesis',
    'About',
    'Venue',
    'Budget',
    'Part',
    'As written',
    '',
);
const cells = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
        '',
        'x',
        '"',
        '\\',
        '} programme X "X" {',
        '/* ',
        '// ',
        'month 3',
        '2 days',
        'peers',
        'thinking.synthesis',
        'activity',
        'phase',
        'a\nb',
        '“quoted”',
        '=1+1',
    ),
);

describe('any table at all', () => {
    it('becomes a text that can be read, or none, and nothing is thrown', async () => {
        const workspace = await Workspace.of({ 'plan.balcony': 'programme P "P"' });
        const { services } = workspace;
        const vocabulary = vocabularyAt(workspace.document('plan.balcony').parseResult.value, services);
        const tables = fc.tuple(
            fc.array(heads, { minLength: 2, maxLength: 8 }),
            fc.array(fc.array(cells, { maxLength: 9 }), { maxLength: 5 }),
        );
        const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
        fc.assert(
            fc.property(tables, ([head, rows]) => {
                const text = [head, ...rows].map(row => row.map(cell).join('\t')).join('\n');
                const found = activitiesFromPaste({ text }, { services, vocabulary });
                if (!found) return;
                const whole = `programme P "P" {\n${found.text}\n}`;
                const document = services.shared.workspace.LangiumDocumentFactory.fromString(whole, workspace.document('plan.balcony').uri);
                assert.deepEqual(
                    syntaxFindings(document).map(({ message }) => message),
                    [],
                    whole,
                );
            }),
            { numRuns: 300 },
        );
        await workspace.close();
    });
});
