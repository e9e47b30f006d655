import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Refusal } from '../refusal.ts';
import type { CommandContext } from '../command-context.ts';

/** `balcony server`: the language server, for any editor. */
export function addServer({ program, io }: CommandContext): void {
    program
        .command('server')
        .summary('Start the language server, for any editor.')
        .description('Start the language server, which speaks the Language Server Protocol with an editor.')
        .option('--stdio', 'speak on standard input and output')
        .addHelpText('after', HELP)
        .action((options: { readonly stdio?: true }) => {
            if (!options.stdio) throw new Refusal('Say `balcony server --stdio`: the language server speaks on standard input and output.');
            // A bundle of its own, so that no other command has to load what only an editor needs.
            const server = path.join(io.home, 'server.js');
            if (!existsSync(server))
                throw new Refusal(`The language server is missing: it should lie beside the command, as ${server}. Install Balcony again.`);
            createRequire(server)(server);
        });
}

const HELP = `
Examples:
  balcony server --stdio
`;
