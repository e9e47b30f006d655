import type * as ast from '../../generated/ast.ts';
import { KeptWith } from '../../references/kept-with.ts';
import type { BalconyServices } from '../../services.ts';
import type { Programme } from './design.ts';
import { readProgramme as read } from './reading/read-programme.ts';

/** The designs that were read, until any text changes: a design holds what its programme refers to in other files, too. */
export class Designs {
    private readonly services: BalconyServices;
    /** With the trees that they were read from, so that nothing of a tree is kept when it is let go of. */
    private readonly kept = new KeptWith<ast.Programme, { readonly at: number; readonly design: Programme } | undefined>();
    /** How many times texts have changed. */
    private changes = 0;

    constructor(services: BalconyServices) {
        this.services = services;
        services.shared.workspace.DocumentBuilder.onUpdate(() => void this.changes++);
    }

    of(node: ast.Programme): Programme {
        const known = this.kept.get(node);
        if (known?.at === this.changes) return known.design;
        const { ScopeProvider, MisspeltStatements } = this.services.references;
        const design = read(node, {
            frameworksOf: programme => ScopeProvider.frameworksOf(programme),
            isMisspelt: activity => MisspeltStatements.wordMeantAt(activity) !== undefined,
        });
        this.kept.set(node, { at: this.changes, design });
        return design;
    }

    /** Lets go of the design of a programme that nobody will ask for again. */
    forget(node: ast.Programme): void {
        this.kept.set(node, undefined);
    }
}

/** The design of a programme whose document is linked. Read once between two changes of the workspace. */
export function readProgramme(node: ast.Programme, services: BalconyServices): Programme {
    return services.model.Designs.of(node);
}
