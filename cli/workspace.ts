import { type LangiumDocument, URI } from 'langium';
import { type Document, isProgramme } from '../language/generated/ast.ts';
import type { Programme } from '../language/model/design/design.ts';
import { readProgramme } from '../language/model/design/read-design.ts';
import type { BalconyServices } from '../language/services.ts';
import type { Settings } from '../language/settings/settings.ts';
import { linkTexts } from '../language/workspace/link-texts.ts';
import type { ChosenWorkspace } from './files/choose.ts';
import type { LoadedSettings } from './files/settings-file.ts';
import type { Io } from './io.ts';
import { type PlanFile, type PlanWorkspace, type Progress, readWorkspace } from './read-plans.ts';

/** A plan's file, linked. */
export interface LoadedFile extends PlanFile {
    readonly document: LangiumDocument<Document>;
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
    const { services, documents } = await linkTexts(texts, {
        onRead: done => progress?.('Reading', done, texts.length),
        onLinked: done => progress?.('Reading names', done, texts.length),
    });
    const files = documents.flatMap((document, at): LoadedFile[] => {
        const plan = texts[at];
        if (!plan) return [];
        const { file, name, text, uri, reported } = plan;
        return [{ file, name, text, uri, reported, document }];
    });
    return { services, files };
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
