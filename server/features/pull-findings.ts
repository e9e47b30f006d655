import { interruptAndCheck, type Cancellation, URI } from 'langium';
import {
    type Diagnostic,
    type DocumentDiagnosticParams,
    type DocumentDiagnosticReport,
    DocumentDiagnosticReportKind,
    type WorkspaceDiagnosticParams,
    type WorkspaceDiagnosticReport,
    type WorkspaceDiagnosticReportPartialResult,
    type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Parts, Plan } from '../requests.ts';
import type { Server } from '../server.ts';
import { isOurs } from '../workspace/changes.ts';

/** Answers an editor that asks for findings, and says only that nothing has changed where nothing has. */
export class PullFindings {
    private readonly server: Server;
    private readonly answered = new Map<string, { readonly id: string; readonly as: string }>();
    private count = 0;

    constructor(server: Server) {
        this.server = server;
    }

    /** The findings of one document. */
    of(plan: Plan, { previousResultId }: DocumentDiagnosticParams): DocumentDiagnosticReport {
        const { items, resultId } = this.look(plan.uri.toString());
        return resultId === previousResultId
            ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
            : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    }

    /** The findings of all documents, in the order of their addresses; in parts, one each, where the editor takes parts. */
    async ofWorkspace(
        { previousResultIds }: WorkspaceDiagnosticParams,
        token: Cancellation.CancellationToken,
        parts: Parts<WorkspaceDiagnosticReportPartialResult>,
    ): Promise<WorkspaceDiagnosticReport> {
        const before = new Map(previousResultIds.map(({ uri, value }) => [URI.parse(uri).toString(), value]));
        const items: WorkspaceDocumentDiagnosticReport[] = [];
        const give = (report: WorkspaceDocumentDiagnosticReport) => {
            if (parts) parts.report({ items: [report] });
            else items.push(report);
        };
        const { LangiumDocuments, TextDocuments } = this.server.shared.workspace;
        const addresses = LangiumDocuments.all
            .filter(({ uri }) => isOurs(uri))
            .map(({ uri }) => uri.toString())
            .toArray()
            .sort();
        for (const uri of addresses) {
            await interruptAndCheck(token);
            const found = this.look(uri);
            const version = TextDocuments.get(uri)?.version ?? null;
            if (before.get(uri) === found.resultId)
                give({ kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId: found.resultId });
            else give({ kind: DocumentDiagnosticReportKind.Full, uri, version, ...found });
            before.delete(uri);
        }
        // What is there no more has no findings.
        for (const uri of before.keys()) give({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
        return { items };
    }

    /** The findings of a document now, with an id that is the same as long as they are. */
    private look(uri: string): { items: Diagnostic[]; resultId: string } {
        const items = this.server.findings.diagnosticsOf(uri);
        const as = JSON.stringify(items);
        let answered = this.answered.get(uri);
        if (answered?.as !== as) this.answered.set(uri, (answered = { id: String(++this.count), as }));
        return { items, resultId: answered.id };
    }
}
