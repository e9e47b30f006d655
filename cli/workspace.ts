import path from 'node:path';
import { DocumentState, type LangiumDocument, URI } from 'langium';
import { type Document, isProgramme } from '../language/generated/ast.ts';
import type { Programme } from '../language/model/design/design.ts';
import { readProgramme } from '../language/model/design/read-design.ts';
import { type BalconyServices, createBalconyServices } from '../language/services.ts';
import type { Settings } from '../language/settings/settings.ts';
import { libraryDocuments } from '../language/workspace/library-documents.ts';
import type { ChosenWorkspace } from './files/choose.ts';
import { STANDARD_INPUT } from './files/names.ts';
import { readTexts } from './files/read-texts.ts';
import { type LoadedSettings, loadSettings } from './files/settings-file.ts';
import type { Io } from './io.ts';
import { Refusal } from './refusal.ts';

/** A plan's file as it was read. */
export interface LoadedFile {
    /** Its path; `-` for standard input. */
    readonly file: string;
    /** How messages and reports call it. */
    readonly name: string;
    readonly text: string;
    readonly document: LangiumDocument<Document>;
    /** It was named, or found in what was named; the others are read for their names only. */
    readonly reported: boolean;
}

/** A workspace, read and linked. */
export interface LoadedWorkspace {
    readonly services: BalconyServices;
    readonly settings: Settings;
    /** The folder that paths in the settings start from. */
    readonly settingsFolder: string;
    /** Sorted by path. */
    readonly files: readonly LoadedFile[];
    /** What could not be read though nobody asked for it, in a sentence each. */
    readonly notes: readonly string[];
}

/** A programme together with the file it stands in. */
export interface LoadedProgramme {
    readonly programme: Programme;
    readonly file: LoadedFile;
    readonly settings: Settings;
    /** The folder that paths in the settings start from. */
    readonly settingsFolder: string;
}

/** What loading and checking tell of their progress: how much of `what` is done. */
export type Progress = (what: string, done: number, total: number) => void;

/**
 * Reads and links a workspace, and reads its settings; `config` is a settings file to take in place of its own.
 * Throws a Refusal that names every file that was asked for and cannot be read, and what is wrong with the settings.
 */
export async function loadWorkspace(
    chosen: ChosenWorkspace,
    io: Io,
    options: { readonly config?: string; readonly progress?: Progress } = {},
): Promise<LoadedWorkspace> {
    const { settings, folder, leavesOut, ...settled } = await loadSettings(chosen.root, chosen.hasSettings, options.config, io);
    const wanted = chosen.files.filter(file => chosen.named.has(file) || !leavesOut(file));
    const { read, refused } = await readTexts(wanted, io);
    const missing = refused.filter(({ file }) => chosen.reported.has(file));
    if (missing.length) throw new Refusal(missing.map(({ message }) => message).join('\n'));
    // Nobody asked for these; only their names are missed.
    const notes = refused.map(({ message }) => `Left out: ${message} What it declares is not known here.`);

    const texts = read.map(({ file, name, text }) => ({
        file,
        name,
        text,
        // The address of a plan ends as a plan's file name does, or no language would be found for it.
        uri: URI.file(file === STANDARD_INPUT ? path.join(io.cwd, '-.balcony') : file),
        reported: chosen.reported.has(file),
    }));
    return { settings, settingsFolder: folder, ...(await linked(texts, options.progress)), notes: [...settled.notes, ...notes] };
}

/** A workspace out of texts that were read elsewhere than on the disk, with its settings. */
export async function workspaceOf(texts: readonly Omit<LoadedFile, 'document'>[], settled: LoadedSettings): Promise<LoadedWorkspace> {
    const { settings, folder, notes } = settled;
    const files = texts.map(text => ({ ...text, uri: URI.file(text.file) }));
    return { settings, settingsFolder: folder, ...(await linked(files)), notes };
}

/** The same workspace with other texts in some of its files, by their paths. */
export async function withTexts(workspace: LoadedWorkspace, texts: ReadonlyMap<string, string>): Promise<LoadedWorkspace> {
    const files = workspace.files.map(({ file, name, text, document, reported }) => ({
        file,
        name,
        text: texts.get(file) ?? text,
        uri: document.uri,
        reported,
    }));
    return { ...workspace, ...(await linked(files)) };
}

type ReadPlan = Omit<LoadedFile, 'document'> & { readonly uri: URI };

/** Reads texts as plans, and what their names mean. */
async function linked(texts: readonly ReadPlan[], progress?: Progress): Promise<Pick<LoadedWorkspace, 'services' | 'files'>> {
    const { shared, balcony } = createBalconyServices({ once: true });
    const files: LoadedFile[] = [];
    for (const { uri, ...plan } of texts) {
        const document = shared.workspace.LangiumDocumentFactory.fromString<Document>(plan.text, uri);
        shared.workspace.LangiumDocuments.addDocument(document);
        files.push({ ...plan, document });
        progress?.('Reading', files.length, texts.length);
    }
    const library = libraryDocuments(shared);
    for (const document of library) shared.workspace.LangiumDocuments.addDocument(document);
    let done = 0;
    shared.workspace.DocumentBuilder.onDocumentPhase(DocumentState.Linked, () =>
        progress?.('Reading names', Math.min(++done, files.length), files.length),
    );
    await shared.workspace.DocumentBuilder.build([...library, ...files.map(file => file.document)], {
        eagerLinking: true,
        validation: false,
    });
    return { services: balcony, files };
}

/** The programmes in the reported files of a workspace, in the order of files and text. */
export function programmesOf(workspace: LoadedWorkspace): LoadedProgramme[] {
    return workspace.files
        .filter(file => file.reported)
        .flatMap(file =>
            file.document.parseResult.value.declarations.filter(isProgramme).map(node => ({
                programme: readProgramme(node, workspace.services),
                file,
                settings: workspace.settings,
                settingsFolder: workspace.settingsFolder,
            })),
        );
}
