import { configOption, formatOption, outOption } from '../options.ts';
import type { RulesOptions } from '../rules/options.ts';
import type { CommandContext } from '../command-context.ts';

/** `balcony rules`: all rules. */
export function addRules({ program, io }: CommandContext): void {
    program
        .command('rules')
        .summary('List the rules.')
        .description('List the rules: what each looks for.')
        .addOption(formatOption(['text', 'json']))
        .addOption(outOption())
        .addOption(configOption())
        .addHelpText('after', HELP)
        .action(async (options: RulesOptions) => {
            const { rules } = await import('../rules/rules.ts');
            await rules(options, io);
        });
}

const HELP = `
Examples:
  balcony rules
  balcony rules --format json --out rules.json
`;
