import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, type CallToolResult, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import manifest from '../../package.json' with { type: 'json' };
import { answerAssistant, CannotAnswer } from '../../publish/assistant/answers.ts';
import { ASSISTANT_TOOLS, BEAR_IN_MIND, inputSchema } from '../../publish/assistant/tools.ts';
import { STANDARD_INPUT } from '../files/names.ts';
import { mustBeNoAddress } from '../files/read-text.ts';
import type { Io } from '../io.ts';
import { Refusal } from '../refusal.ts';
import { askedOf } from './asked.ts';

/**
 * Answers an assistant on standard input and output (Model Context Protocol, modelcontextprotocol.io), until it hangs up. Plans are read again for each question. Standard
 * output belongs to the protocol alone.
 */
export async function serveAssistant(paths: readonly string[], io: Io): Promise<void> {
    for (const asked of paths) mustBeThere(asked, io);
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

/** An assistant shows little of what a server tells that ends at its first question: what is misspelt is told before. A folder may still be empty. */
function mustBeThere(asked: string, io: Io): void {
    if (asked === STANDARD_INPUT)
        throw new Refusal('Standard input belongs to the assistant here. Name the files and folders of the plans.');
    mustBeNoAddress(asked);
    if (!existsSync(path.resolve(io.cwd, asked)) && !isDynamicPattern(asked))
        throw new Refusal(`${asked} cannot be read: there is no such file or folder. Check how it is spelt.`);
}

function told(text: string): CallToolResult {
    return { content: [{ type: 'text', text }] };
}
