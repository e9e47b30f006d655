import { configOption } from '../options.ts';
import type { CommandContext } from '../command-context.ts';

/** `balcony explain`: one rule. */
export function addExplain({ program, io }: CommandContext): void {
    program
        .command('explain')
        .summary('Say why a rule exists.')
        .description('Say why a rule exists, where the study says so, and show a bad and a good example.')
        .argument('<rule>', 'the name of a rule, as findings give it')
        .addOption(configOption())
        .addHelpText('after', HELP)
        .action(async (rule: string, options: { readonly config?: string }) => {
            const { explain } = await import('../rules/explain.ts');
            await explain(rule, options, io);
        });
}

const HELP = `
Examples:
  balcony explain no-coaching
`;
