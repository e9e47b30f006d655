import {
    createDefaultCoreModule,
    createDefaultSharedCoreModule,
    type DocumentValidator,
    inject,
    type LangiumSharedCoreServices,
    type Module,
    type PartialLangiumCoreServices,
    type PartialLangiumSharedCoreServices,
} from 'langium';
import { NormalizedTextDocuments, type TextDocuments } from 'langium/lsp';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CommentAbove } from '../language/documentation/comments.ts';
import { BalconyGeneratedModule, BalconyGeneratedSharedModule } from '../language/generated/module.ts';
import { balconyModule, type BalconyServices, balconySharedModule } from '../language/services.ts';
import type { Files } from './files/files.ts';
import { fileSystemOver } from './files/file-system.ts';
import { ClosedTrees } from './workspace/closed-trees.ts';
import { ReachingDocumentBuilder } from './workspace/document-builder.ts';
import { ReadingDocumentFactory } from './workspace/document-factory.ts';
import { FolderRoots } from './workspace/folder-roots.ts';
import { WakingLinker } from './workspace/linker.ts';
import { ReferenceIndex } from './workspace/reference-index.ts';
import { SettingsOfRoots } from './workspace/settings-of-roots.ts';
import { TitleReads } from './workspace/title-reads.ts';
import { FolderWorkspaceManager } from './workspace/workspace-manager.ts';

/** The services that the languages of a workspace share, with the documents that are open in the editor. */
export type SharedServices = LangiumSharedCoreServices & {
    readonly workspace: {
        readonly TextDocuments: TextDocuments<TextDocument>;
        readonly LangiumDocumentFactory: ReadingDocumentFactory;
        readonly DocumentBuilder: ReachingDocumentBuilder;
    };
};

/** What a programme is, for an editor: Balcony's services over documents that change. */
export interface LanguageServices {
    readonly shared: SharedServices;
    readonly balcony: BalconyServices;
    readonly roots: FolderRoots;
    readonly settings: SettingsOfRoots;
    readonly files: Files;
    readonly titles: TitleReads;
    /** The trees of documents that are not open, which are let go of. */
    readonly trees: ClosedTrees;
}

/** Findings come from language/findings, after a build; a build itself judges nothing. */
const NO_VALIDATION: DocumentValidator = { validateDocument: () => Promise.resolve([]) };

/** Makes the services; what documents hold is read through `files`. */
export function createLanguageServices(files: Files): LanguageServices {
    const roots = new FolderRoots();
    const settings = new SettingsOfRoots(files, roots);
    const titles = new TitleReads();
    const trees = new ClosedTrees(() => balcony);
    const sharedModule: Module<LangiumSharedCoreServices, PartialLangiumSharedCoreServices> = {
        workspace: {
            TextDocuments: () => new NormalizedTextDocuments(TextDocument),
            DocumentBuilder: services => new ReachingDocumentBuilder(services, trees),
            LangiumDocumentFactory: services => new ReadingDocumentFactory(services, files, titles, trees),
            IndexManager: services => new ReferenceIndex(services, trees, () => balcony),
            WorkspaceManager: services => new FolderWorkspaceManager(services, files, roots, settings),
        },
    };
    const module: Module<BalconyServices, PartialLangiumCoreServices & { references: Pick<BalconyServices['references'], 'Linker'> }> = {
        references: { Linker: services => new WakingLinker(services, trees) },
        documentation: { CommentProvider: () => new CommentAbove() },
        validation: { DocumentValidator: () => NO_VALIDATION },
    };
    const context = { fileSystemProvider: () => fileSystemOver(files) };
    const core: LangiumSharedCoreServices = inject(
        createDefaultSharedCoreModule(context),
        BalconyGeneratedSharedModule,
        balconySharedModule,
        sharedModule,
    );
    const shared = core as SharedServices;
    const balcony: BalconyServices = inject(createDefaultCoreModule({ shared }), BalconyGeneratedModule, balconyModule(roots), module);
    shared.ServiceRegistry.register(balcony);
    return { shared, balcony, roots, settings, files, titles, trees };
}
