import { type Cancellation, DocumentState, isOperationCancelled, type LangiumDocument, URI } from 'langium';
import { LSPErrorCodes, ResponseError, type ResultProgressReporter, type WorkDoneProgressReporter } from 'vscode-languageserver';
import type { Document } from '../language/generated/ast.ts';
import type { Server } from './server.ts';

/** A document of the language, read. */
export type Plan = LangiumDocument<Document>;

interface OfDocument {
    readonly textDocument: { readonly uri: string };
}

interface OfItem {
    readonly item: { readonly uri: string };
}

/** Where an answer can be given in parts, each as soon as it is known; undefined where the editor has not asked for that. */
export type Parts<P> = ResultProgressReporter<P> | undefined;

/** What a feature does with a document; what it returns is for the text as it is now. */
type Feature<P, R, Part> = (plan: Plan, params: P, token: Cancellation.CancellationToken, parts: Parts<Part>) => R | Promise<R>;

type Handler<P, R, Part> = (
    params: P,
    token: Cancellation.CancellationToken,
    progress?: WorkDoneProgressReporter,
    parts?: ResultProgressReporter<Part>,
) => Promise<R | ResponseError<never>>;

/**
 * Handles a request about one document. It waits until the document's newest text has come to `state`, and answers with `otherwise` where there is no such document.
 * Where the text changes while it waits, the editor is told that its question is out of date.
 */
export function onPlan<P extends OfDocument, R, Part = R>(
    server: Server,
    state: DocumentState,
    feature: Feature<P, R, Part>,
    otherwise: R,
): Handler<P, R, Part> {
    return async (params, token, _progress, parts) => {
        const uri = URI.parse(params.textDocument.uri);
        const { TextDocuments, WorkspaceManager } = server.shared.workspace;
        const asked = TextDocuments.get(uri)?.version;
        try {
            await WorkspaceManager.ready;
            const plan = await planIn(server, uri, state, token);
            if (!plan) return otherwise;
            if (TextDocuments.get(uri)?.version !== asked)
                return new ResponseError<never>(LSPErrorCodes.ContentModified, 'The text has changed since this was asked.');
            if (token.isCancellationRequested) return withdrawn();
            return await feature(plan, params, token, parts);
        } catch (error) {
            return refusal(error) ?? failed(server, error, otherwise);
        }
    };
}

/** Handles a request about something that an earlier answer told of, with its document. */
export function onItem<P extends OfItem, R, Part = R>(server: Server, feature: Feature<P, R, Part>, otherwise: R): Handler<P, R, Part> {
    const answer = onPlan<P & OfDocument, R, Part>(server, DocumentState.Validated, feature, otherwise);
    return (params, ...rest) => answer({ ...params, textDocument: { uri: params.item.uri } }, ...rest);
}

/** Answers about what an earlier answer told of a document, as its text is now. */
export function onDocument<R>(
    server: Server,
    uri: string,
    state: DocumentState,
    feature: (plan: Plan) => R | Promise<R>,
    otherwise: R,
    token: Cancellation.CancellationToken,
): Promise<R | ResponseError<never>> {
    return onPlan<OfDocument, R>(server, state, feature, otherwise)({ textDocument: { uri } }, token);
}

/** Handles a request that looks at all documents: it waits until all changes have been worked through. */
export function onWorkspace<P, R, Part = R>(
    server: Server,
    feature: (params: P, token: Cancellation.CancellationToken, parts: Parts<Part>) => R | Promise<R>,
    otherwise: R,
): Handler<P, R, Part> {
    return async (params, token, _progress, parts) => {
        try {
            await settled(server);
            if (token.isCancellationRequested) return withdrawn();
            return await feature(params, token, parts);
        } catch (error) {
            return refusal(error) ?? failed(server, error, otherwise);
        }
    };
}

/** Resolves when no change is being worked on. */
export async function settled(server: Server): Promise<void> {
    const { WorkspaceManager, WorkspaceLock } = server.shared.workspace;
    await WorkspaceManager.ready;
    await WorkspaceLock.read(() => undefined);
}

/** The document in its newest text, when it has come to `state`; undefined where there is none. */
async function planIn(server: Server, uri: URI, state: DocumentState, token: Cancellation.CancellationToken): Promise<Plan | undefined> {
    const { LangiumDocuments, DocumentBuilder } = server.shared.workspace;
    // References between files, and findings, are right when every file has been worked through.
    if (state > DocumentState.Linked) await settled(server);
    for (;;) {
        await server.changes.newestText(uri);
        const document = LangiumDocuments.getDocument(uri) as Plan | undefined;
        if (!document) return undefined;
        if (document.state >= state && !server.changes.isWaiting(uri)) return document;
        await DocumentBuilder.waitUntil(state, uri, token);
    }
}

/** What was refused on purpose, or is not wanted any more; undefined for a fault of ours. */
function refusal(error: unknown): ResponseError<never> | undefined {
    if (isOperationCancelled(error)) return withdrawn();
    return error instanceof ResponseError ? (error as ResponseError<never>) : undefined;
}

function withdrawn(): ResponseError<never> {
    return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'The request was withdrawn.');
}

/** A fault of ours is for the log; the designer gets an answer with nothing in it. */
function failed<R>(server: Server, error: unknown, otherwise: R): R {
    server.connection.console.error(
        `A question could not be answered. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    return otherwise;
}
