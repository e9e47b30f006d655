import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerAcceptFinding } from './features/accept-finding/index.ts';
import { registerAssistantTools } from './features/assistant/tools.ts';
import { registerComparison } from './features/comparison/index.ts';
import { OPEN_MAP, registerCoverageMap } from './features/coverage-map/index.ts';
import { registerFirstSteps } from './features/first-steps/index.ts';
import { tellNotFormatted } from './features/formatting/tell-not-formatted.ts';
import { OPEN_HANDBOOK, registerHandbook } from './features/handbook/index.ts';
import { registerImportSheet } from './features/import-sheet/index.ts';
import { registerNewProgramme } from './features/new-programme/index.ts';
import { registerOutline } from './features/outline/index.ts';
import { registerPasteTable } from './features/paste-table/index.ts';
import { OPEN_PORTFOLIO, registerPortfolio } from './features/portfolio/index.ts';
import { showProgrammeStatus } from './features/programme-status/index.ts';
import { registerExplainFinding } from './features/rule-pages/explain-finding.ts';
import { serverStatus } from './features/server-status/index.ts';
import { registerStoryboard } from './features/storyboard/index.ts';
import { OPEN_THREADS, registerThreads } from './features/threads/index.ts';
import { registerTimeline } from './features/timeline/index.ts';
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
    const handbook = registerHandbook({ extension: context, server });
    const threads = registerThreads({ extension: context, server });
    const portfolio = registerPortfolio({ extension: context, server }, map);
    // A line above a programme names its document by its address.
    const opens = (panel: { open(uri?: vscode.Uri): void }) => (uri?: vscode.Uri | string) =>
        panel.open(typeof uri === 'string' ? vscode.Uri.parse(uri) : uri);
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
        handbook,
        threads,
        portfolio,
        registerComparison({ extension: context, server }),
        registerStoryboard({ extension: context, server }),
        registerTimeline({ extension: context, server }),
        registerPasteTable(server),
        registerImportSheet({ extension: context, server }),
        vscode.commands.registerCommand(OPEN_MAP, opens(map)),
        vscode.commands.registerCommand(OPEN_HANDBOOK, opens(handbook)),
        vscode.commands.registerCommand(OPEN_THREADS, opens(threads)),
        vscode.commands.registerCommand(OPEN_PORTFOLIO, () => portfolio.open()),
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
