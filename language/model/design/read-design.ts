import { WorkspaceCache } from 'langium';
import type * as ast from '../../generated/ast.ts';
import type { BalconyServices } from '../../services.ts';
import type { Programme } from './design.ts';
import { readProgramme as read } from './reading/read-programme.ts';

/** The designs that were read, until any text changes: a design holds what its programme refers to in other files, too. */
export class Designs {
    private readonly services: BalconyServices;
    private readonly cache: WorkspaceCache<ast.Programme, Programme>;

    constructor(services: BalconyServices) {
        this.services = services;
        this.cache = new WorkspaceCache(services.shared);
    }

    of(node: ast.Programme): Programme {
        return this.cache.get(node, () => {
            const { ScopeProvider, MisspeltStatements } = this.services.references;
            return read(node, {
                frameworksOf: programme => ScopeProvider.frameworksOf(programme),
                isMisspelt: activity => MisspeltStatements.wordMeantAt(activity) !== undefined,
            });
        });
    }

    /** Lets go of the design of a programme that nobody will ask for again. */
    forget(node: ast.Programme): void {
        this.cache.delete(node);
    }
}

/** The design of a programme whose document is linked. Read once between two changes of the workspace. */
export function readProgramme(node: ast.Programme, services: BalconyServices): Programme {
    return services.model.Designs.of(node);
}
