import assert from 'node:assert/strict';
import { AstUtils, GrammarAST } from 'langium';
import { isProgramme } from '../../../../language/generated/ast.ts';
import { RULES } from '../../../../language/rules/registry.ts';
import { createBalconyServices } from '../../../../language/services.ts';
import { fillTemplate, TEMPLATES } from '../../../../language/templates/templates.ts';
import { namesOfPlainProgrammes } from '../../../../language/workspace/own-names.ts';
import { workbench } from '../../../property/workbench.ts';
import { plansIn, wordsIn } from '../seeds.ts';
import type { Target } from '../target.ts';

/** A plan: it is read, its names looked up, it is checked and laid out. */
export async function open(): Promise<Target> {
    const read = await workbench();
    const { balcony } = createBalconyServices();
    const written = AstUtils.streamAllContents(balcony.Grammar)
        .filter(GrammarAST.isKeyword)
        .map(({ value }) => value);
    return {
        seeds: [
            ...RULES.flatMap(({ bad, good }) => [bad, good]),
            ...plansIn('test/fixtures/parsing'),
            ...plansIn('test/fixtures/samples'),
            ...plansIn('examples'),
            ...TEMPLATES.map(({ name, title }) => fillTemplate(name, title)),
        ],
        words: [...new Set(written), ...NAMES],
        async take(text) {
            const { findings, formatted } = await read(text);
            const lines = text.split(/\r\n|\r|\n/);
            for (const { rule, range, message } of findings) {
                const { start, end } = range;
                const isWithin = start.line >= 0 && start.character >= 0 && end.line < lines.length;
                const isForward = start.line < end.line || (start.line === end.line && start.character <= end.character);
                assert.ok(isWithin && isForward && message, `${rule} lies outside the text: ${JSON.stringify(range)} ${message}`);
            }
            if (formatted !== undefined) assert.equal((await read(formatted)).formatted, formatted, 'laid out twice, it is not as before');
            const names = namesOfPlainProgrammes(text);
            if (!names) return;
            const { declarations } = balcony.parser.LangiumParser.parse(text).value as unknown as { declarations: { name?: string }[] };
            assert.ok(
                declarations.every(declaration => isProgramme(declaration)),
                'it is more than programmes',
            );
            assert.deepEqual(
                declarations.map(({ name }) => name?.normalize('NFC')),
                names,
            );
        },
    };
}

/** Names that the library and the samples declare, and what people type instead of words. */
const NAMES = wordsIn(`
    feeling  perceiving  thinking.synthesis  relating.empathy  doing.enabling  being.courage
    coaching  secondment  live-project  theory-module  action-learning-set  listening-event  shadowing  peers  coach
    Council  care-leavers  health  police  "Spring"  2027-01-11  2 days  6 x 90 minutes  months 1-6  1.5 hours
    about 3 hours  2–4 days  per  hrs  each  “quoted”  // said  /* said */  }  {  programme Spring "Spring" {  "TBC"
`);
