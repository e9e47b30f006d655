import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerAcceptFinding } from './features/accept-finding/index.ts';
import { registerAssistantTools } from './features/assistant/tools.ts';
import { OPEN_MAP, registerCoverageMap } from './features/coverage-map/index.ts';
import { registerFirstSteps } from './features/first-steps/index.ts';
import { tellNotFormatted } from './features/formatting/tell-not-formatted.ts';
import { registerNewProgramme } from './features/new-programme/index.ts';
import { registerOutline } from './features/outline/index.ts';
import { showProgrammeStatus } from './features/programme-status/index.ts';
import { registerExplainFinding } from './features/rule-pages/explain-finding.ts';
import { serverStatus } from './features/server-status/index.ts';
import { serveWorkspaceFiles } from './features/workspace-files/index.ts';
import { type CreateClient, ServerControl, type ServerState } from './language-server/server-control.ts';

/** What Balcony offers to other extensions. */
export interface BalconyApi {
    readonly server: {
        /** How the language server is now. */
        readonly state: ServerState;
        /** Fires with the new state, after it has changed. */
        readonly onDidChangeState: vscode.Event<ServerState>;
    };
}

let running: ServerControl | undefined;

/** Starts Balcony in any host; `createClient` is what the hosts differ in. Resolves when the server runs, or has failed and that has been said. */
export async function startExtension(context: vscode.ExtensionContext, createClient: CreateClient): Promise<BalconyApi> {
    const output = vscode.window.createOutputChannel('Balcony', { log: true });
    const server = new ServerControl(createClient, prepareClient, output);
    running = server;
    const map = registerCoverageMap({ extension: context, server });
    context.subscriptions.push(
        output,
        server,
        serverStatus(server, output),
        registerExplainFinding(),
        registerAcceptFinding(server),
        registerFirstSteps(context),
        registerNewProgramme(server),
        registerOutline(server, context.extensionUri),
        showProgrammeStatus(server),
        registerAssistantTools(context, server),
        map,
        // A line above a programme names its document by its address.
        vscode.commands.registerCommand(OPEN_MAP, (uri?: vscode.Uri | string) =>
            map.open(typeof uri === 'string' ? vscode.Uri.parse(uri) : uri),
        ),
    );
    await server.start();
    return { server };
}

/** What the server may ask of the editor, or tell it, beside the protocol of language servers. */
function prepareClient(client: BaseLanguageClient): void {
    serveWorkspaceFiles(client);
    tellNotFormatted(client);
}

/** Ends the server; resolves when it is gone. */
export async function stopExtension(): Promise<void> {
    await running?.stop();
}
