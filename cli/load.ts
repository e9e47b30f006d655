import type { LangiumDocument } from 'langium';
import { syntaxFindings } from '../language/parsing/syntax-findings.ts';
import { byCodeUnit } from './files/names.ts';
import type { Io } from './io.ts';
import { EXIT, type Exit, Refusal } from './refusal.ts';
import { type PlanFile, type Progress, readPlans } from './read-plans.ts';
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
    const reported = workspaces.flatMap(({ files }) => files.filter(file => file.reported));
    const faulty = () => reported.filter(({ document }) => isFaulty(document));
    mustBeSome(programmes, faulty);
    return {
        programmes,
        workspaces,
        exit: () => exitOf(faulty(), io),
    };
}

/** Throws a Refusal where there is no programme; where something in the `faulty` ones of the files cannot be read, that is why. */
export function mustBeSome(programmes: readonly unknown[], faulty: () => readonly { readonly name: string }[]): void {
    if (programmes.length > 0) return;
    const [first] = faulty();
    throw new Refusal(
        first
            ? `There is no programme in what was read: ${first.name} has words in it that cannot be read as a plan. \`balcony check\` says which; a plan begins with \`programme Name "Title" {\`.`
            : 'There is no programme in what was read: it is empty, or has only what programmes share. Name a file that holds a programme.',
    );
}

/** Whether something in a plan cannot be read. */
export function isFaulty(document: LangiumDocument): boolean {
    return syntaxFindings(document).length > 0;
}

/** Says on standard error in which files something cannot be read, and gives 1 where there are some. */
export function exitOf(faulty: readonly PlanFile[], io: Io): Exit {
    for (const file of faulty)
        io.stderr.write(`${file.name}: something in it cannot be read, so the result may lack it. \`balcony check\` says what.\n`);
    return faulty.length > 0 ? EXIT.found : EXIT.clean;
}
