import { DocumentState } from 'langium';
import { TEMPLATES } from '../../language/templates/templates.ts';
import type { RequestsToServer } from '../protocol.ts';
import { onPlan, onWorkspace } from '../requests.ts';
import type { Server } from '../server.ts';
import { accepting } from './accepting.ts';
import { answerInEditor } from './assistant.ts';
import { comparisonView } from './comparison.ts';
import { coverageMap } from './coverage-map.ts';
import { handbookView } from './handbook.ts';
import { importSheet } from './import-sheet.ts';
import { moveCard } from './move-card.ts';
import { newProgramme } from './new-programme.ts';
import { AllProgrammes, outline } from './outline.ts';
import { pasteTable } from './paste-table.ts';
import { PortfolioView } from './portfolio.ts';
import { reschedule } from './reschedule.ts';
import { saveMapping } from './save-mapping.ts';
import { storyboard } from './storyboard.ts';
import { threadsView } from './threads.ts';
import { timeline } from './timeline.ts';

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
        'balcony/handbook',
        onPlan(server, Linked, (plan, params: Params<'balcony/handbook'>) => handbookView(server, plan, params), null),
    );
    answer(
        'balcony/outline',
        onPlan(server, Linked, (plan, _params: Params<'balcony/outline'>) => outline(server, plan), []),
    );
    answer(
        'balcony/threads',
        onPlan(server, Linked, (plan, params: Params<'balcony/threads'>) => threadsView(server, plan, params), null),
    );
    answer(
        'balcony/comparison',
        onPlan(server, Validated, (plan, params: Params<'balcony/comparison'>) => comparisonView(server, plan, params), null),
    );
    const portfolio = new PortfolioView(server);
    answer(
        'balcony/portfolio',
        onWorkspace(server, () => portfolio.show(), null),
    );
    const programmes = new AllProgrammes(server);
    answer(
        'balcony/programmes',
        onWorkspace(server, () => programmes.told(), []),
    );
    answer(
        'balcony/accepting',
        onPlan(server, Validated, (plan, params: Params<'balcony/accepting'>) => accepting(server, plan, params), null),
    );
    answer(
        'balcony/storyboard',
        onPlan(server, Linked, (plan, params: Params<'balcony/storyboard'>) => storyboard(server, plan, params), null),
    );
    answer(
        'balcony/moveCard',
        onPlan(server, Linked, (plan, params: Params<'balcony/moveCard'>) => moveCard(server, plan, params), null),
    );
    answer(
        'balcony/timeline',
        onPlan(server, Linked, (plan, params: Params<'balcony/timeline'>) => timeline(server, plan, params), null),
    );
    answer(
        'balcony/reschedule',
        onPlan(server, Linked, (plan, params: Params<'balcony/reschedule'>) => reschedule(server, plan, params), null),
    );
    answer(
        'balcony/pasteTable',
        onPlan(server, Linked, (plan, params: Params<'balcony/pasteTable'>) => pasteTable(server, plan, params), null),
    );
    answer(
        'balcony/importSheet',
        onWorkspace(server, (params: Params<'balcony/importSheet'>) => importSheet(server, params), null),
    );
    answer(
        'balcony/saveMapping',
        onWorkspace(server, (params: Params<'balcony/saveMapping'>) => saveMapping(server, params), null),
    );
    answer('balcony/templates', () => TEMPLATES);
    answer('balcony/newProgramme', params => newProgramme(server, params));
    answer(
        'balcony/assistant',
        onWorkspace(server, (params: Params<'balcony/assistant'>) => answerInEditor(server, params), null),
    );
}
