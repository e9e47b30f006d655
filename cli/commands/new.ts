import type { NewOptions } from '../new/options.ts';
import type { CommandContext } from '../command-context.ts';

/** `balcony new`: a programme to start from. */
export function addNew({ program, io, end }: CommandContext): void {
    program
        .command('new')
        .argument('[folder]', 'where it is written (default: this folder)')
        .summary('Start a programme from a template.')
        .description(
            'Start a programme from a template: a first draft in which nothing is found, with agencies, people and a problem that are made up.',
        )
        .option('--template <name>', 'the template (see --list)')
        .option('--name <title>', 'what the programme is called; its file is named after it')
        .option('--workspace', 'write settings (balcony.config.json) beside it, so that the folder is a workspace')
        .option('--list', 'say which templates there are')
        .option('--force', 'write over files that are there already')
        .addHelpText('after', HELP)
        .action(async (folder: string | undefined, options: NewOptions) => {
            const { startNew } = await import('../new/new.ts');
            end(await startNew(folder ?? '.', options, io));
        });
}

const HELP = `
On a terminal, what is not said is asked for.

Examples:
  balcony new
  balcony new --list
  balcony new plans --template learning-sets --name "Leading across Northbridge"
  balcony new ours --workspace --template fellowship --name "Our fellows"
`;
