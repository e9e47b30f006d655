import { DocumentState } from 'langium';
import {
    CodeLensRefreshRequest,
    DiagnosticRefreshRequest,
    InlayHintRefreshRequest,
    SemanticTokensRefreshRequest,
} from 'vscode-languageserver';
import { type ServerBase, unanswered } from './server.ts';

/** Has the editor ask again what it shows of open documents, where that may have changed though their texts are the same. */
export class Refreshing {
    private readonly server: ServerBase;
    /** The version of each open document when it was last linked. */
    private readonly linked = new Map<string, number>();
    private othersChanged = false;

    constructor(server: ServerBase) {
        this.server = server;
        const { TextDocuments, DocumentBuilder } = server.shared.workspace;
        TextDocuments.onDidClose(({ document }) => void this.linked.delete(document.uri));
        DocumentBuilder.onDocumentPhase(DocumentState.Linked, ({ uri }) => {
            const open = TextDocuments.get(uri);
            if (!open) return;
            if (this.linked.get(open.uri) === open.version) this.othersChanged = true;
            this.linked.set(open.uri, open.version);
        });
    }

    /** After a change has been worked through: where names in an open document may mean something else, though its text is the same. */
    afterChange(): void {
        if (this.othersChanged) this.all();
        this.othersChanged = false;
    }

    /** A workspace has other settings now, by which figures and findings are counted: once they have been worked through, all is asked for again. */
    settingsChanged(): void {
        this.othersChanged = true;
    }

    /** Everything that is shown is asked for again. */
    all(): void {
        const { connection, client } = this.server;
        if (client.semanticRefresh) unanswered(connection.sendRequest(SemanticTokensRefreshRequest.method));
        if (client.lensRefresh) unanswered(connection.sendRequest(CodeLensRefreshRequest.method));
        if (client.hintRefresh) unanswered(connection.sendRequest(InlayHintRefreshRequest.method));
        this.findings();
    }

    /** The editor asks for findings, and they may not be what they were. */
    findings(): void {
        const { connection, client } = this.server;
        if (client.pullsFindings && client.findingsRefresh) unanswered(connection.sendRequest(DiagnosticRefreshRequest.method));
    }
}
