import { Option } from 'commander';
import { configOption, formatOption, outOption, withPaths } from '../options.ts';
import type { CommandContext } from '../run.ts';

export interface CoverageOptions {
    readonly format: 'text' | 'json' | 'csv' | 'html' | 'svg';
    readonly by?: 'phases' | 'activities';
    readonly config?: string;
    readonly out?: string;
}

/** `balcony coverage`: the map of what programmes cover. */
export function addCoverage({ program, io, end }: CommandContext): void {
    withPaths(program.command('coverage'))
        .summary('Show what programmes cover, and what time they ask.')
        .description('Show which dimensions of leading a programme reaches and by what ways of learning, and what time it asks.')
        .addOption(formatOption(['text', 'json', 'csv', 'html', 'svg']))
        .addOption(new Option('--by <axis>', 'what the map has across').choices(['phases', 'activities']))
        .addOption(configOption())
        .addOption(outOption())
        .addHelpText('after', HELP)
        .action(async (paths: string[], options: CoverageOptions) => {
            const { coverage } = await import('../coverage/coverage.ts');
            end(await coverage(paths, options, io));
        });
}

const HELP = `
Examples:
  balcony coverage plan.balcony
  balcony coverage --format html --out map.html plans
  balcony coverage --format json --out coverage.json plans
`;
