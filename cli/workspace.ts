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
export interface PlanFile {
    /** Its path; `-` for standard input. */
    readonly file: string;
    /** How messages and reports call it. */
    readonly name: string;
    readonly text: string;
    readonly uri: URI;
    /** It was named, or found in what was named; the others are read for their names only. */
    readonly reported: boolean;
}

/** A plan's file, linked. */
export interface LoadedFile extends PlanFile {
    readonly document: LangiumDocument<Document>;
}

/** A workspace whose files were read as texts. */
export interface PlanWorkspace {
    /** Its root folder. */
    readonly root: string;
    readonly settings: Settings;
    /** The folder that paths in the settings start from. */
    readonly settingsFolder: string;
    /** Sorted by path. */
    readonly files: readonly PlanFile[];
    /** What could not be read though nobody asked for it, in a sentence each. */
    readonly notes: readonly string[];
}

/** A workspace, read and linked. */
export interface LoadedWorkspace extends PlanWorkspace {
    readonly services: BalconyServices;
    readonly files: readonly LoadedFile[];
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
 * Reads the texts and the settings of a workspace; `config` is a settings file to take in place of its own.
 * Throws a Refusal that names every file that was asked for and cannot be read, and what is wrong with the settings.
 */
export async function readWorkspace(chosen: ChosenWorkspace, io: Io, options: { readonly config?: string } = {}): Promise<PlanWorkspace> {
    const { settings, folder, leavesOut, ...settled } = await loadSettings(chosen.root, chosen.hasSettings, options.config, io);
    const wanted = chosen.files.filter(file => chosen.named.has(file) || !leavesOut(file));
    const { read, refused } = await readTexts(wanted, io);
    const missing = refused.filter(({ file }) => chosen.reported.has(file));
    if (missing.length) throw new Refusal(missing.map(({ message }) => message).join('\n'));
    // Nobody asked for these; only their names are missed.
    const notes = refused.map(({ message }) => `Left out: ${message} What it declares is not known here.`);

    const files = read.map(({ file, name, text }) => ({
        file,
        name,
        text,
        // The address of a plan ends as a plan's file name does, or no language would be found for it.
        uri: URI.file(file === STANDARD_INPUT ? path.join(io.cwd, '-.balcony') : file),
        reported: chosen.reported.has(file),
    }));
    return { root: chosen.root, settings, settingsFolder: folder, files, notes: [...settled.notes, ...notes] };
}

/** Reads and links a workspace, and reads its settings, as `readWorkspace` does. */
export async function loadWorkspace(
    chosen: ChosenWorkspace,
    io: Io,
    options: { readonly config?: string; readonly progress?: Progress } = {},
): Promise<LoadedWorkspace> {
    return linkWorkspace(await readWorkspace(chosen, io, options), options.progress);
}

/** The workspace with its files linked. */
export async function linkWorkspace(read: PlanWorkspace, progress?: Progress): Promise<LoadedWorkspace> {
    return { ...read, ...(await linked(read.files, progress)) };
}

/** A workspace out of texts that were read elsewhere than on the disk, with its settings. */
export async function workspaceOf(texts: readonly Omit<PlanFile, 'uri'>[], settled: LoadedSettings): Promise<LoadedWorkspace> {
    const { settings, folder, notes } = settled;
    const files = texts.map(text => ({ ...text, uri: URI.file(text.file) }));
    return { root: folder, settings, settingsFolder: folder, ...(await linked(files)), notes };
}

/** The same workspace with other texts in some of its files, by their paths. */
export async function withTexts(workspace: LoadedWorkspace, texts: ReadonlyMap<string, string>): Promise<LoadedWorkspace> {
    const files = workspace.files.map(({ file, name, text, uri, reported }) => ({
        file,
        name,
        text: texts.get(file) ?? text,
        uri,
        reported,
    }));
    return { ...workspace, ...(await linked(files)) };
}

/** Reads texts as plans, and what their names mean. */
async function linked(texts: readonly PlanFile[], progress?: Progress): Promise<Pick<LoadedWorkspace, 'services' | 'files'>> {
    const { shared, balcony } = createBalconyServices({ once: true });
    const files: LoadedFile[] = [];
    for (const plan of texts) {
        const document = shared.workspace.LangiumDocumentFactory.fromString<Document>(plan.text, plan.uri);
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
