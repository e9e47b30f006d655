import { DefaultIndexManager } from 'langium';

/** An index for reading a workspace once: it knows what each file declares, and not who refers to it, which only an editor asks. */
export class BatchIndexManager extends DefaultIndexManager {
    override updateReferences(): Promise<void> {
        return Promise.resolve();
    }
}
