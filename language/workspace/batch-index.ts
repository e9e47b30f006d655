import { type AstNodeDescription, DefaultIndexManager, type LangiumSharedCoreServices, stream, type Stream } from 'langium';

/**
 * An index for reading a workspace once: it knows what each file declares, and not who refers to it, which only an editor asks. It knows the names `beside` too, which
 * stand in files that nobody holds.
 */
export class BatchIndexManager extends DefaultIndexManager {
    private readonly beside: readonly AstNodeDescription[];

    constructor(services: LangiumSharedCoreServices, beside: readonly AstNodeDescription[]) {
        super(services);
        this.beside = beside;
    }

    override allElements(...asked: Parameters<DefaultIndexManager['allElements']>): Stream<AstNodeDescription> {
        const held = super.allElements(...asked);
        return this.beside.length === 0 || asked[0] !== undefined || asked[1] !== undefined ? held : stream(this.beside).concat(held);
    }

    override updateReferences(): Promise<void> {
        return Promise.resolve();
    }
}
