import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, type CallToolResult, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import manifest from '../../package.json' with { type: 'json' };
import { answerAssistant, CannotAnswer } from '../../publish/assistant/answers.ts';
import { ASSISTANT_TOOLS, BEAR_IN_MIND, inputSchema } from '../../publish/assistant/tools.ts';
import type { Io } from '../io.ts';
import { Refusal } from '../refusal.ts';
import { askedOf } from './asked.ts';

/**
 * Answers an assistant on standard input and output (Model Context Protocol, modelcontextprotocol.io), until it hangs up. Plans are read again for each question. Standard
 * output belongs to the protocol alone.
 */
export async function serveAssistant(paths: readonly string[], io: Io): Promise<void> {
    const server = new Server(
        { name: 'balcony', title: 'Balcony', version: manifest.version },
        { capabilities: { tools: {} }, instructions: BEAR_IN_MIND },
    );
    server.setRequestHandler(ListToolsRequestSchema, () => ({
        tools: ASSISTANT_TOOLS.map(tool => ({
            name: tool.name,
            title: tool.title,
            description: tool.description,
            inputSchema: inputSchema(tool),
            annotations: { title: tool.title, readOnlyHint: true, idempotentHint: true, openWorldHint: false },
        })),
    }));
    server.setRequestHandler(CallToolRequestSchema, async ({ params }): Promise<CallToolResult> => {
        try {
            return told(await answerAssistant(await askedOf(paths, io), params.name, params.arguments ?? {}));
        } catch (error) {
            if (error instanceof CannotAnswer || error instanceof Refusal) return { ...told(error.message), isError: true };
            io.stderr.write(`balcony: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
            return { ...told('Something went wrong that is not your doing. Standard error says more.'), isError: true };
        }
    });
    const ended = new Promise<void>(resolve => (server.onclose = resolve));
    // The assistant hangs up by ending our input.
    process.stdin.once('end', () => void server.close());
    await server.connect(new StdioServerTransport());
    await ended;
}

function told(text: string): CallToolResult {
    return { content: [{ type: 'text', text }] };
}
