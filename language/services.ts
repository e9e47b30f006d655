import {
    type AstNodeDescription,
    createDefaultCoreModule,
    createDefaultSharedCoreModule,
    EmptyFileSystem,
    type FileSystemProvider,
    inject,
    type LangiumCoreServices,
    type LangiumSharedCoreServices,
    type Module,
    type PartialLangiumCoreServices,
    type PartialLangiumSharedCoreServices,
} from 'langium';
import { BalconyGeneratedModule, BalconyGeneratedSharedModule } from './generated/module.ts';
import { Designs } from './model/design/read-design.ts';
import { BalconyLexer } from './parsing/lexer.ts';
import { PlanParser } from './parsing/plan-parser.ts';
import { BalconyTokenBuilder } from './parsing/tokens.ts';
import { BalconyValueConverter } from './parsing/values.ts';
import { BalconyScopeComputation } from './references/exports.ts';
import { BalconyLinker } from './references/linker.ts';
import { MisspeltStatements } from './references/misspelt-statements.ts';
import { BalconyNameProvider } from './references/name-provider.ts';
import { SingleRoot, type WorkspaceRoots } from './references/roots.ts';
import { BalconyScopeProvider } from './references/scope-provider.ts';
import { WorkspaceNames } from './references/workspace-names.ts';
import { BatchIndexManager } from './workspace/batch-index.ts';
import { BalconyDescriptionProvider } from './workspace/descriptions.ts';
import { BalconyWorkspaceManager } from './workspace/workspace-manager.ts';

/** What Balcony adds to Langium's services of a language. */
export interface BalconyAddedServices {
    readonly parser: {
        readonly Lexer: BalconyLexer;
    };
    readonly references: {
        readonly Linker: BalconyLinker;
        readonly ScopeProvider: BalconyScopeProvider;
        readonly WorkspaceNames: WorkspaceNames;
        readonly MisspeltStatements: MisspeltStatements;
    };
    readonly model: {
        readonly Designs: Designs;
    };
}

export type BalconyServices = LangiumCoreServices & BalconyAddedServices;

/** Balcony's services of the language: what a programme is, for the editor and the command line alike. */
export function balconyModule(roots: WorkspaceRoots): Module<BalconyServices, PartialLangiumCoreServices & BalconyAddedServices> {
    return {
        parser: {
            Lexer: services => new BalconyLexer(services),
            TokenBuilder: () => new BalconyTokenBuilder(),
            ValueConverter: () => new BalconyValueConverter(),
            LangiumParser: services => new PlanParser(services, services.parser.Lexer),
        },
        references: {
            Linker: services => new BalconyLinker(services),
            NameProvider: () => new BalconyNameProvider(),
            ScopeComputation: services => new BalconyScopeComputation(services),
            ScopeProvider: services => new BalconyScopeProvider(services, () => services.references.WorkspaceNames),
            WorkspaceNames: services => new WorkspaceNames(services, roots),
            MisspeltStatements: services => new MisspeltStatements(services),
        },
        workspace: {
            AstNodeDescriptionProvider: services => new BalconyDescriptionProvider(services),
        },
        model: {
            Designs: services => new Designs(services),
        },
    };
}

/** Balcony's services that all languages of a workspace share. */
export const balconySharedModule: Module<LangiumSharedCoreServices, PartialLangiumSharedCoreServices> = {
    workspace: {
        WorkspaceManager: services => new BalconyWorkspaceManager(services),
    },
};

function readOnceModule(beside: readonly AstNodeDescription[]): Module<LangiumSharedCoreServices, PartialLangiumSharedCoreServices> {
    return { workspace: { IndexManager: services => new BatchIndexManager(services, beside) } };
}

/**
 * Services without an editor, for the command line and for tests. Reads files through `fileSystemProvider`; by default there are none. With `once`, the
 * workspace is read once and not changed, so nothing is kept of who refers to what; the names `beside` are known then, too, though nobody holds their files.
 */
export function createBalconyServices(
    options: {
        fileSystemProvider?: () => FileSystemProvider;
        roots?: WorkspaceRoots;
        once?: boolean;
        beside?: readonly AstNodeDescription[];
    } = {},
): { shared: LangiumSharedCoreServices; balcony: BalconyServices } {
    const context = { fileSystemProvider: options.fileSystemProvider ?? EmptyFileSystem.fileSystemProvider };
    const shared = inject(
        createDefaultSharedCoreModule(context),
        BalconyGeneratedSharedModule,
        balconySharedModule,
        options.once ? readOnceModule(options.beside ?? []) : {},
    );
    const balcony = inject(createDefaultCoreModule({ shared }), BalconyGeneratedModule, balconyModule(options.roots ?? new SingleRoot()));
    shared.ServiceRegistry.register(balcony);
    return { shared, balcony };
}
