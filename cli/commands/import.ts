import type { ImportOptions } from '../import/options.ts';
import type { CommandContext } from '../command-context.ts';

/** `balcony import`: a programme out of the spreadsheet that there is. */
export function addImport({ program, io, end }: CommandContext): void {
    program
        .command('import')
        .argument('<file>', 'an xlsx or csv file, or a framework as CASE has it (json); - for standard input')
        .summary('Make a plan out of a spreadsheet, or a framework out of a CASE file.')
        .description(
            'Make a plan out of a spreadsheet: a row for each activity, with heads over the columns. What was not understood is told, and kept in the plan.',
        )
        .option('--sheet <name>', 'the sheet of a workbook (default: the one with the most heads that are known)')
        .option('--title <title>', 'what the programme is called')
        .option('--mapping <file>', 'what columns are: a file that --save-mapping wrote, or a name under `import` in the settings')
        .option('--save-mapping <file>', 'write down what the columns were taken for, to be corrected and used again')
        .option('--out <file>', 'write the plan to a file, as a whole or not at all')
        .option('--force', 'write over a file that is there already')
        .addHelpText('after', HELP)
        .action(async (file: string, options: ImportOptions) => {
            const { importFile } = await import('../import/import.ts');
            end(await importFile(file, options, io));
        });
}

const HELP = `
Ends with 1 where something was not understood; the plan is written all the
same. Names of the workspace that the result will be in are known.

Examples:
  balcony import programme.xlsx --out programme.balcony
  balcony import programme.csv --save-mapping columns.json --out draft.balcony
  balcony import programme.csv --mapping columns.json --out other.balcony
  balcony import framework.json --out framework.balcony
`;
