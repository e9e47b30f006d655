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

/** Whether there is a programme in a document; no tree is read for it. */
export function holdsProgramme({ trees }: Server, plan: Plan): boolean {
    const known = trees.programmesOf(plan);
    return known ? known.length > 0 : plan.parseResult.value.declarations.some(isProgramme);
}

/** Whether a document declares nothing but programmes; no tree is read for it. */
export function holdsProgrammesAlone({ trees }: Server, plan: Plan): boolean {
    return trees.programmesOf(plan) !== undefined || plan.parseResult.value.declarations.every(isProgramme);
}

/** All that is computed of a programme of a document, by the settings of its workspace. What its rules have computed is not computed again. */
export function figuresIn(server: Server, plan: Plan, programme: Programme): Figures {
    return figures(programme, server.settings.of(plan.uri));
}
