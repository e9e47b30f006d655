import { type Document, isProgramme } from '../language/generated/ast.ts';
import type { Programme } from '../language/model/design/design.ts';
import { readProgramme } from '../language/model/design/read-design.ts';
import { namesOfRuns } from '../language/model/design/reading/read-programme.ts';
import type { Settings } from '../language/settings/settings.ts';
import { namesOfProgrammes, PlansInTurn } from '../language/workspace/plans-in-turn.ts';
import { byCodeUnit } from './files/names.ts';
import type { Io } from './io.ts';
import { exitOf, isFaulty, mustBeSome } from './load.ts';
import { type PlanFile, type PlanWorkspace, type Progress, readPlans } from './read-plans.ts';
import type { Exit } from './refusal.ts';
import { settleYoungMemory } from './young-memory.ts';

/** What is known of a programme while its design is not held. */
export interface KnownProgramme {
    readonly name: string;
    /** The names of its runs. */
    readonly runs: readonly string[];
    readonly file: PlanFile;
    /** Which one of its file's programmes, from 0. */
    readonly at: number;
    readonly settings: Settings;
    /** The folder that paths in the settings start from. */
    readonly settingsFolder: string;
}

/** Programmes whose designs are read in turn, and how telling of them ends. */
export interface ProgrammesInTurn {
    /** By their files' names, then in the order of the text. */
    readonly programmes: readonly KnownProgramme[];
    /** What they were found in. */
    readonly workspaces: readonly PlanWorkspace[];
    /**
     * Hands `tell` each programme with its design, in the order given; those of one file should follow each other. The design is let go of when the next file's turn
     * comes, so that `tell` must keep nothing of it.
     */
    readonly inTurn: <Known extends KnownProgramme>(
        programmes: readonly Known[],
        tell: (known: Known, design: Programme) => Promise<void>,
    ) => Promise<void>;
    /** Says on standard error where something could not be read, and gives 1 then. */
    readonly exit: () => Exit;
}

/** The programmes in what `paths` choose, as `loadProgrammes` finds them, without holding more than what they share. Throws a Refusal where there is none. */
export async function loadInTurn(
    paths: readonly string[],
    options: { readonly config?: string },
    io: Io,
    progress: Progress,
): Promise<ProgrammesInTurn> {
    const found: KnownProgramme[] = [];
    const faulty: PlanFile[] = [];
    const turns = new Map<PlanFile, PlansInTurn<PlanFile>>();
    const workspaces = await readPlans(paths, options, io);
    for (const workspace of workspaces) {
        const turn = new PlansInTurn(workspace.files);
        const plain = new Map<PlanFile, readonly string[]>();
        for (const [at, file] of workspace.files.entries()) {
            const document = turn.read(file);
            const names = namesOfProgrammes(document);
            if (names) plain.set(file, names);
            turns.set(file, turn);
            if (file.reported) {
                found.push(...knownIn(document.parseResult.value, file, workspace));
                if (isFaulty(document)) faulty.push(file);
            }
            settleYoungMemory();
            progress('Reading', at + 1, workspace.files.length);
        }
        await turn.hold(plain);
    }
    mustBeSome(found, () => faulty);
    return {
        programmes: found.toSorted((a, b) => byCodeUnit(a.file.name, b.file.name)),
        workspaces,
        inTurn: async (programmes, tell) => {
            for (const [file, ofFile] of byFile(programmes)) {
                const turn = turns.get(file);
                const isSeen = await turn?.visit(file, async ({ parseResult }) => {
                    const nodes = parseResult.value.declarations.filter(isProgramme);
                    for (const known of ofFile) {
                        const node = nodes[known.at];
                        if (node) await tell(known, readProgramme(node, turn.services));
                    }
                });
                if (!isSeen) throw new Error('A plan was not read twice in the same way.');
            }
        },
        exit: () => exitOf(faulty, io),
    };
}

function knownIn({ declarations }: Document, file: PlanFile, { settings, settingsFolder }: PlanWorkspace): KnownProgramme[] {
    return declarations
        .filter(isProgramme)
        .map((node, at) => ({ name: node.name ?? '', runs: namesOfRuns(node), file, at, settings, settingsFolder }));
}

function byFile<Known extends KnownProgramme>(programmes: readonly Known[]): ReadonlyMap<PlanFile, readonly Known[]> {
    const files = new Map<PlanFile, Known[]>();
    for (const known of programmes) {
        const others = files.get(known.file);
        if (others) others.push(known);
        else files.set(known.file, [known]);
    }
    return files;
}
