import { Argument } from 'commander';
import { SHELLS, type Shell } from '../completion/options.ts';
import type { CommandContext } from '../command-context.ts';

/** `balcony completion`: a script for the shell. */
export function addCompletion({ program, io }: CommandContext): void {
    program
        .command('completion')
        .summary('Let the Tab key complete commands, options and files.')
        .description('Write the script by which a shell completes commands, options, their values and the names of plans and rules.')
        .addArgument(new Argument('<shell>', 'the shell that you type in').choices(SHELLS))
        .addHelpText('after', HELP)
        .action(async (shell: Shell) => {
            const { completion } = await import('../completion/completion.ts');
            io.stdout.write(completion(shell, program));
        });
}

const HELP = `
Examples:
  eval "$(balcony completion bash)"       in ~/.bashrc
  eval "$(balcony completion zsh)"        in ~/.zshrc, behind compinit
  balcony completion fish | source        in ~/.config/fish/config.fish
`;
