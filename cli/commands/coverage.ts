import { Option } from 'commander';
import { configOption, formatOption, outOption, withPaths } from '../options.ts';
import { FORMATS, type CoverageOptions } from '../coverage/options.ts';
import type { CommandContext } from '../command-context.ts';

/** `balcony coverage`: the map of what programmes cover. */
export function addCoverage({ program, io, end }: CommandContext): void {
    withPaths(program.command('coverage'))
        .summary('Show what programmes cover, and what time they ask.')
        .description(
            'Show which dimensions of leading a programme reaches and by what ways of learning, and what time it asks; of several programmes, side by side.',
        )
        .addOption(formatOption(FORMATS))
        .addOption(
            new Option('--by <axis>', 'what stands across the map (default: phases; programmes when there are several)').choices([
                'phases',
                'activities',
                'programmes',
            ]),
        )
        .addOption(configOption())
        .addOption(outOption())
        .addHelpText('after', HELP)
        .action(async (paths: string[], options: CoverageOptions) => {
            const { coverage } = await import('../coverage/coverage.ts');
            end(await coverage(paths, options, io));
        });
}

const HELP = `
html is a page in which every cell leads to the activities behind it, with the
file and line of each; svg a picture that stands by itself; markdown a table for
a pull request. csv has a row for each element and activity of one programme,
and of several a column for each; --by activities has the rows of all of them.

Examples:
  balcony coverage plan.balcony
  balcony coverage plan.balcony --format html --out map.html
  balcony coverage plan.balcony --format svg --by activities --out map.svg
  balcony coverage --format csv --by activities --out coverage.csv plans
  balcony coverage --format markdown plans
  balcony coverage --format json --out coverage.json plans
`;
