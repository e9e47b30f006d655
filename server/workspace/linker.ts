import type { Cancellation, LangiumDocument } from 'langium';
import { BalconyLinker } from '../../language/references/linker.ts';
import type { BalconyServices } from '../../language/services.ts';
import type { ClosedTrees } from './closed-trees.ts';

/** Links documents whose trees may have been let go of: they hold them again as soon as they are linked anew. */
export class WakingLinker extends BalconyLinker {
    private readonly trees: ClosedTrees;

    constructor(services: BalconyServices, trees: ClosedTrees) {
        super(services);
        this.trees = trees;
    }

    override link(document: LangiumDocument, token?: Cancellation.CancellationToken): Promise<void> {
        this.trees.wake(document);
        return super.link(document, token);
    }

    override unlink(document: LangiumDocument): void {
        if (!this.trees.unlink(document)) super.unlink(document);
    }
}
