import { DocumentState } from 'langium';
import { TEMPLATES } from '../../language/templates/templates.ts';
import type { RequestsToServer } from '../protocol.ts';
import { onPlan, onWorkspace } from '../requests.ts';
import type { Server } from '../server.ts';
import { accepting } from './accepting.ts';
import { answerInEditor } from './assistant.ts';
import { coverageMap } from './coverage-map.ts';
import { newProgramme } from './new-programme.ts';
import { allProgrammes, outline } from './outline.ts';

type Params<M extends keyof RequestsToServer> = RequestsToServer[M]['params'];
type Handler<M extends keyof RequestsToServer> = (params: Params<M>, token: never) => unknown;

/** Answers what the editor's views and commands ask. */
export function answerViews(server: Server): void {
    const { connection } = server;
    const { Linked, Validated } = DocumentState;
    const answer = <M extends keyof RequestsToServer>(method: M, handler: Handler<M>) => connection.onRequest(method, handler as never);
    const map = (plan: Parameters<typeof coverageMap>[1], params: Params<'balcony/coverage'>) => coverageMap(server, plan, params);
    answer('balcony/coverage', onPlan(server, Linked, map, null));
    answer(
        'balcony/outline',
        onPlan(server, Linked, (plan, _params: Params<'balcony/outline'>) => outline(server, plan), []),
    );
    answer(
        'balcony/programmes',
        onWorkspace(server, () => allProgrammes(server), []),
    );
    answer(
        'balcony/accepting',
        onPlan(server, Validated, (plan, params: Params<'balcony/accepting'>) => accepting(server, plan, params), null),
    );
    answer('balcony/templates', () => TEMPLATES);
    answer('balcony/newProgramme', params => newProgramme(server, params));
    answer(
        'balcony/assistant',
        onWorkspace(server, (params: Params<'balcony/assistant'>) => answerInEditor(server, params), null),
    );
}
