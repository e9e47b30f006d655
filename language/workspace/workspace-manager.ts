import {
    type BuildOptions,
    DefaultWorkspaceManager,
    type LangiumDocument,
    type LangiumSharedCoreServices,
    stream,
    type Stream,
    type URI,
    type WorkspaceFolder,
} from 'langium';
import { libraryDocuments } from './library-documents.ts';

/** Starts a workspace: the library first, then its files in the order of their addresses, all of them checked. */
export class BalconyWorkspaceManager extends DefaultWorkspaceManager {
    override initialBuildOptions: BuildOptions = { validation: true };
    private readonly shared: LangiumSharedCoreServices;

    constructor(services: LangiumSharedCoreServices) {
        super(services);
        this.shared = services;
    }

    protected override loadAdditionalDocuments(_folders: WorkspaceFolder[], collect: (document: LangiumDocument) => void): Promise<void> {
        for (const document of libraryDocuments(this.shared)) collect(document);
        return Promise.resolve();
    }

    protected override loadWorkspaceDocuments(uris: Stream<URI>, collect: (document: LangiumDocument) => void): Promise<void> {
        const sorted = uris.toArray().sort((a, b) => (a.toString() < b.toString() ? -1 : 1));
        return super.loadWorkspaceDocuments(stream(sorted), collect);
    }
}
