import { isProgramme, Programme } from '../language/generated/ast.ts';
import type { Programme as Design } from '../language/model/design/design.ts';
import { readProgramme } from '../language/model/design/read-design.ts';
import type { Figures } from '../language/model/figures.ts';
import { isLibrary } from '../language/references/roots.ts';
import { figures } from '../language/rules/engine/computed.ts';
import type { Plan } from './requests.ts';
import type { Server } from './server.ts';

/** The programmes of a document, in the order written. */
export function programmesOf(server: Server, plan: Plan): Design[] {
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

/** The names of all programmes of the workspaces; no tree is read for it. */
export function namesTaken({ shared }: Server): Set<string> {
    const programmes = shared.workspace.IndexManager.allElements(Programme.$type).filter(({ documentUri }) => !isLibrary(documentUri));
    return new Set(programmes.map(({ name }) => name));
}

/** All that is computed of a programme of a document, by the settings of its workspace. What its rules have computed is not computed again. */
export function figuresIn(server: Server, plan: Plan, programme: Design): Figures {
    return figures(programme, server.settings.of(plan.uri));
}
