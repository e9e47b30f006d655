import { syntaxFindings } from '../language/parsing/syntax-findings.ts';
import { byCodeUnit } from './files/names.ts';
import type { Io } from './io.ts';
import { EXIT, type Exit, Refusal } from './refusal.ts';
import { type Progress, readPlans } from './read-plans.ts';
import { linkWorkspace, type LoadedProgramme, type LoadedWorkspace, programmesOf } from './workspace.ts';

/** The workspaces that `paths` choose, read as `readPlans` reads them, and linked. */
export async function loadPlans(
    paths: readonly string[],
    options: { readonly config?: string },
    io: Io,
    progress: Progress,
): Promise<LoadedWorkspace[]> {
    const workspaces: LoadedWorkspace[] = [];
    for (const read of await readPlans(paths, options, io)) workspaces.push(await linkWorkspace(read, progress));
    return workspaces;
}

/** Programmes to tell of, and how telling of them ends. */
export interface LoadedProgrammes {
    readonly programmes: readonly LoadedProgramme[];
    /** What they were found in. */
    readonly workspaces: readonly LoadedWorkspace[];
    /** Says on standard error where something could not be read, and gives 1 then. */
    readonly exit: () => Exit;
}

/** The programmes in what `paths` choose. Throws a Refusal where there is none. */
export async function loadProgrammes(
    paths: readonly string[],
    options: { readonly config?: string },
    io: Io,
    progress: Progress,
): Promise<LoadedProgrammes> {
    const workspaces = await loadPlans(paths, options, io, progress);
    const programmes = workspaces.flatMap(programmesOf).toSorted((a, b) => byCodeUnit(a.file.name, b.file.name));
    if (programmes.length === 0)
        throw new Refusal(
            'There is no programme in what was read, only declarations that programmes share. Name a file that holds a programme.',
        );
    return {
        programmes,
        workspaces,
        exit: () => {
            const faulty = workspaces.flatMap(workspace =>
                workspace.files.filter(file => file.reported && syntaxFindings(file.document).length > 0),
            );
            for (const file of faulty)
                io.stderr.write(`${file.name}: something in it cannot be read, so the result may lack it. \`balcony check\` says what.\n`);
            return faulty.length > 0 ? EXIT.found : EXIT.clean;
        },
    };
}
