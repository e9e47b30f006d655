import { isProgramme } from '../language/generated/ast.ts';
import type { Programme } from '../language/model/design/design.ts';
import { readProgramme } from '../language/model/design/read-design.ts';
import type { Figures } from '../language/model/figures.ts';
import { figures } from '../language/rules/engine/computed.ts';
import type { Plan } from './requests.ts';
import type { Server } from './server.ts';

/** The programmes of a document, in the order written. */
export function programmesOf(server: Server, plan: Plan): Programme[] {
    return plan.parseResult.value.declarations.filter(isProgramme).map(node => readProgramme(node, server.balcony));
}

/** All that is computed of a programme of a document, by the settings of its workspace. What its rules have computed is not computed again. */
export function figuresIn(server: Server, plan: Plan, programme: Programme): Figures {
    return figures(programme, server.settings.of(plan.uri));
}
