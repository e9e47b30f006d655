import { configOption, formatOption, withPaths } from '../options.ts';
import type { CommandContext } from '../run.ts';

export interface HandbookOptions {
    readonly out: string;
    readonly format: 'html';
    readonly run?: string;
    readonly force?: true;
    readonly config?: string;
}

/** `balcony handbook`: the participants' handbooks. */
export function addHandbook({ program, io, end }: CommandContext): void {
    withPaths(program.command('handbook'))
        .summary("Write the participants' handbooks.")
        .description("Write the participants' handbook of each programme; with an index when there are several.")
        .requiredOption('--out <folder>', 'the folder to write to')
        .addOption(formatOption(['html']))
        .option('--run <name>', 'for one run: its dates only')
        .option('--force', 'write over files that Balcony did not write')
        .addOption(configOption())
        .addHelpText('after', HELP)
        .action(async (paths: string[], options: HandbookOptions) => {
            const { handbooks } = await import('../handbook/handbooks.ts');
            end(await handbooks(paths, options, io));
        });
}

const HELP = `
Each handbook is one page that needs nothing else: FOLDER/NAME.html.

Examples:
  balcony handbook plan.balcony --out handbook
  balcony handbook plan.balcony --out handbook --run Spring2027
  balcony handbook plans --out site
`;
