import type { CommandContext } from '../command-context.ts';

/** `balcony mcp`: for AI assistants. */
export function addMcp({ program, io }: CommandContext): void {
    program
        .command('mcp')
        .summary('Answer an AI assistant about the plans.')
        .description(
            'Answer an AI assistant about the plans of a workspace: what they say, cover and what is found, on standard input and output by the Model Context Protocol. It only reads, and sends nothing anywhere; what the assistant does with the answers is up to it.',
        )
        .argument('[path...]', 'files, folders or patterns; without one, the current folder')
        .addHelpText('after', HELP)
        .action(async (paths: readonly string[]) => {
            const { serveAssistant } = await import('../mcp/serve.ts');
            await serveAssistant(paths, io);
        });
}

const HELP = `
Examples:
  balcony mcp plans

In the settings of an assistant, as a server that it starts:
  { "command": "balcony", "args": ["mcp", "/home/you/plans"] }
`;
