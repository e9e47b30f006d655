import { withPaths } from '../options.ts';
import type { FormatOptions } from '../format/options.ts';
import type { CommandContext } from '../command-context.ts';

/** `balcony format`: the house style. */
export function addFormat({ program, io, end }: CommandContext): void {
    withPaths(program.command('format'))
        .summary('Bring plans into the house style.')
        .description('Bring plans into the house style: line breaks, indentation, columns. Words and comments stay as they are.')
        .option('--check', 'change nothing; end with 1 if anything would change')
        .addHelpText('after', HELP)
        .action(async (paths: string[], options: FormatOptions) => {
            const { format } = await import('../format/format.ts');
            end(await format(paths, options, io));
        });
}

const HELP = `
Standard input (-) is written to standard output, in the house style.

Examples:
  balcony format
  balcony format --check plans
  balcony format - < plan.balcony
`;
