import path from 'node:path';
import { URI } from 'vscode-uri';
import type { Settings } from '../language/settings/settings.ts';
import { type ChosenWorkspace, chooseFiles } from './files/choose.ts';
import { STANDARD_INPUT } from './files/names.ts';
import { readTextNow } from './files/read-text.ts';
import { type ReadFile, readTexts } from './files/read-texts.ts';
import { loadSettings } from './files/settings-file.ts';
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
    /** Lets go of the text, where it can be had again. */
    letGoOfText?(): void;
}

class ReadPlan implements PlanFile {
    readonly file: string;
    readonly name: string;
    readonly uri: URI;
    readonly reported: boolean;
    private held: string | undefined;

    constructor({ file, name, text }: ReadFile, uri: URI, reported: boolean) {
        this.file = file;
        this.name = name;
        this.uri = uri;
        this.reported = reported;
        this.held = text;
    }

    /** The text that was read; what stands in the file now, where that was let go of. Throws a Refusal where it cannot be read any more. */
    get text(): string {
        return this.held ?? readTextNow(this.file, this.name);
    }

    /** What came on standard input cannot be read a second time, and stays. */
    letGoOfText(): void {
        if (this.file !== STANDARD_INPUT) this.held = undefined;
    }
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

/** What loading and checking tell of their progress: how much of `what` is done. */
export type Progress = (what: string, done: number, total: number) => void;

/**
 * The texts of the workspaces that `paths` choose; what is worth a word about reading them is said on standard error.
 * Throws a Refusal where something that was asked for cannot be read, or where there is nothing.
 */
export async function readPlans(paths: readonly string[], options: { readonly config?: string }, io: Io): Promise<PlanWorkspace[]> {
    const workspaces: PlanWorkspace[] = [];
    for (const chosen of await chooseFiles(paths, io.cwd)) workspaces.push(await readWorkspace(chosen, io, options));
    for (const note of workspaces.flatMap(workspace => workspace.notes)) io.stderr.write(`${note}\n`);
    if (!workspaces.some(workspace => workspace.files.some(file => file.reported)))
        throw new Refusal('The settings leave out every file that was found (`ignore` in balcony.config.json).');
    return workspaces;
}

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
    const files = read.map(one => {
        // The address of a plan ends as a plan's file name does, or no language would be found for it.
        const uri = URI.file(one.file === STANDARD_INPUT ? path.join(io.cwd, '-.balcony') : one.file);
        return new ReadPlan(one, uri, chosen.reported.has(one.file));
    });
    return { root: chosen.root, settings, settingsFolder: folder, files, notes: [...settled.notes, ...notes] };
}
