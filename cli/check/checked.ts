import { type CheckContext, examineDocument, judgeWorkspace, libraryDocumentsOf, settleDocument } from '../../language/findings/check.ts';
import { type Finding, SEVERITIES, type Severity } from '../../language/findings/finding.ts';
import { isProgramme } from '../../language/generated/ast.ts';
import type { Settings } from '../../language/settings/settings.ts';
import type { RuleLog } from '../../language/rules/engine/engine.ts';
import { byCodeUnit } from '../files/names.ts';
import type { LoadedFile, LoadedWorkspace, Progress } from '../workspace.ts';

/** A finding in a reported file. */
export interface FoundIn {
    readonly file: LoadedFile;
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

/** Checks workspaces as of a day (`YYYY-MM-DD`): all of each is looked at, and what is found in the reported files is told. */
export function checked(workspaces: readonly LoadedWorkspace[], today: string, progress: Progress): Checked {
    const failures = new Map<string, string>();
    const found = workspaces.flatMap(workspace => {
        const names = new Map(workspace.files.map(file => [file.document.uri.toString(), file.name]));
        const nameOf = (uri: string) => names.get(uri) ?? uri;
        const log: RuleLog = (rule, error) =>
            failures.has(rule) || failures.set(rule, error instanceof Error ? (error.stack ?? error.message) : String(error));
        const context: CheckContext = { services: workspace.services, settingsOf: () => workspace.settings, today, log };
        const library = libraryDocumentsOf(workspace.services).map(document => examineDocument(document, context));
        const files = workspace.files.map((file, at) => {
            progress('Checking', at, workspace.files.length);
            return { file, examined: examineDocument(file.document, context) };
        });
        const judged = judgeWorkspace([...library, ...files.map(({ examined }) => examined)], workspace.settings, log);
        return files
            .filter(({ file }) => file.reported)
            .flatMap(({ file, examined }) =>
                settleDocument(examined, judged, today).map((finding): FoundIn => ({
                    file,
                    finding,
                    settings: workspace.settings,
                    nameOf,
                })),
            );
    });
    const reported = workspaces.flatMap(workspace => workspace.files.filter(file => file.reported));
    const open = found.filter(({ finding }) => finding.accepted === null);
    return {
        // Within a file they are in order.
        found: found.toSorted((a, b) => byCodeUnit(a.file.name, b.file.name)),
        summary: {
            files: reported.length,
            programmes: reported.reduce(
                (count, file) => count + file.document.parseResult.value.declarations.filter(isProgramme).length,
                0,
            ),
            ...(Object.fromEntries(
                SEVERITIES.map(severity => [severity, open.filter(({ finding }) => finding.severity === severity).length]),
            ) as Record<Severity, number>),
            accepted: found.length - open.length,
            baselined: 0,
        },
        failures: [...failures].map(([rule, error]) => ({ rule, error })),
    };
}
