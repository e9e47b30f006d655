import { DocumentState } from 'langium';
import type { RequestsToServer } from '../protocol.ts';
import { onPlan } from '../requests.ts';
import type { Server } from '../server.ts';
import { coverageMap } from './coverage-map.ts';

type Params<M extends keyof RequestsToServer> = RequestsToServer[M]['params'];

/** Answers what the editor's views ask: one line a view. */
export function answerViews(server: Server): void {
    const { connection } = server;
    const { Linked } = DocumentState;
    const coverage = onPlan(server, Linked, (plan, params: Params<'balcony/coverage'>) => coverageMap(server, plan, params), null);
    connection.onRequest('balcony/coverage' satisfies keyof RequestsToServer, coverage);
}
