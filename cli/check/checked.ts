import { type CheckContext, examineDocument, judgeWorkspace, libraryDocumentsOf, settleDocument } from '../../language/findings/check.ts';
import { type Finding, SEVERITIES, type Severity } from '../../language/findings/finding.ts';
import { findInTurn } from '../../language/findings/in-turn.ts';
import { isProgramme } from '../../language/generated/ast.ts';
import type { Settings } from '../../language/settings/settings.ts';
import type { RuleLog } from '../../language/rules/engine/engine.ts';
import { byCodeUnit } from '../files/names.ts';
import type { FindingsCache } from './cache/cache.ts';
import type { LoadedWorkspace, PlanFile, PlanWorkspace, Progress } from '../workspace.ts';

/** A finding in a reported file. */
export interface FoundIn {
    readonly file: PlanFile;
    readonly finding: Finding;
    /** Those of the file's workspace. */
    readonly settings: Settings;
    /** How a report calls the file at an address. */
    readonly nameOf: (uri: string) => string;
}

/** How many there are; the severities count open findings only. */
export type Summary = Readonly<Record<Severity, number>> & {
    readonly files: number;
    readonly programmes: number;
    readonly accepted: number;
    readonly baselined: number;
};

/** What a check has come to. */
export interface Checked {
    /** Those of the reported files, by file, line, column and rule. */
    readonly found: readonly FoundIn[];
    readonly summary: Summary;
    /** Rules that threw, each once, with what they threw. */
    readonly failures: readonly { readonly rule: string; readonly error: string }[];
}

/** Checks linked workspaces as of a day (`YYYY-MM-DD`): all of each is looked at, and what is found in the reported files is told, with fixes. */
export function checked(workspaces: readonly LoadedWorkspace[], today: string, progress: Progress): Checked {
    const failures = new Failures();
    const found = workspaces.flatMap(workspace => {
        const { services, settings, files } = workspace;
        const context: CheckContext = { services, settingsOf: () => settings, today, log: failures.log };
        const library = libraryDocumentsOf(services).map(document => examineDocument(document, context));
        const examined = files.map((file, at) => {
            progress('Checking', at, files.length);
            return { file, examined: examineDocument(file.document, context) };
        });
        const judged = judgeWorkspace([...library, ...examined.map(({ examined }) => examined)], settings, failures.log);
        const tell = teller(workspace);
        return examined
            .filter(({ file }) => file.reported)
            .flatMap(({ file, examined }) => tell(file, settleDocument(examined, judged, today)));
    });
    const programmes = reportedIn(workspaces).reduce(
        (count, { document }) => count + document.parseResult.value.declarations.filter(isProgramme).length,
        0,
    );
    return summed(found, reportedIn(workspaces).length, programmes, failures);
}

/**
 * Checks workspaces as `checked` does, without fixes, and holds few files at a time: however many there are, only what they share is kept. What the cache of a workspace
 * has is taken from it, and what is new goes there.
 */
export async function checkedInTurn(
    workspaces: readonly PlanWorkspace[],
    today: string,
    progress: Progress,
    cacheOf: (workspace: PlanWorkspace) => Promise<FindingsCache | undefined> = () => Promise.resolve(undefined),
): Promise<Checked> {
    const failures = new Failures();
    const all: FoundIn[] = [];
    let programmes = 0;
    for (const workspace of workspaces) {
        const { settings, files } = workspace;
        const tell = teller(workspace);
        const context = { settingsOf: () => settings, today, log: failures.log };
        const cache = await cacheOf(workspace);
        const found = await findInTurn(files, context, done => progress('Checking', done, files.length), cache);
        await cache?.save(workspace);
        for (const file of files) {
            const of = found.get(file);
            if (!of) continue;
            programmes += of.programmes;
            all.push(...tell(file, of.findings));
        }
    }
    return summed(all, reportedIn(workspaces).length, programmes, failures);
}

/** Rules that threw, each by the first thing that it threw. */
class Failures {
    readonly all = new Map<string, string>();
    readonly log: RuleLog = (rule, error) =>
        this.all.has(rule) || this.all.set(rule, error instanceof Error ? (error.stack ?? error.message) : String(error));
}

function teller({ files, settings }: PlanWorkspace): (file: PlanFile, findings: readonly Finding[]) => FoundIn[] {
    const names = new Map(files.map(file => [file.uri.toString(), file.name]));
    const nameOf = (uri: string) => names.get(uri) ?? uri;
    return (file, findings) => findings.map(finding => ({ file, finding, settings, nameOf }));
}

function reportedIn<File extends PlanFile>(workspaces: readonly { readonly files: readonly File[] }[]): File[] {
    return workspaces.flatMap(({ files }) => files.filter(file => file.reported));
}

function summed(found: readonly FoundIn[], files: number, programmes: number, failures: Failures): Checked {
    const open = found.filter(({ finding }) => finding.accepted === null);
    return {
        // Within a file they are in order.
        found: found.toSorted((a, b) => byCodeUnit(a.file.name, b.file.name)),
        summary: {
            files,
            programmes,
            ...(Object.fromEntries(
                SEVERITIES.map(severity => [severity, open.filter(({ finding }) => finding.severity === severity).length]),
            ) as Record<Severity, number>),
            accepted: found.length - open.length,
            baselined: 0,
        },
        failures: [...failures.all].map(([rule, error]) => ({ rule, error })),
    };
}
