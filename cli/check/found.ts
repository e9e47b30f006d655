import { type Finding, SEVERITIES, type Severity } from '../../language/findings/finding.ts';
import type { RuleLog } from '../../language/rules/engine/engine.ts';
import type { Settings } from '../../language/settings/settings.ts';
import { byCodeUnit } from '../files/names.ts';
import type { PlanFile, PlanWorkspace } from '../read-plans.ts';

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

/** Rules that threw, each by the first thing that it threw. */
export class Failures {
    readonly all = new Map<string, string>();
    readonly log: RuleLog = (rule, error) =>
        this.all.has(rule) || this.all.set(rule, error instanceof Error ? (error.stack ?? error.message) : String(error));
}

/** Puts findings together with the file that they are in. */
export function teller({ files, settings }: PlanWorkspace): (file: PlanFile, findings: readonly Finding[]) => FoundIn[] {
    const names = new Map(files.map(file => [file.uri.toString(), file.name]));
    const nameOf = (uri: string) => names.get(uri) ?? uri;
    return (file, findings) => findings.map(finding => ({ file, finding, settings, nameOf }));
}

/** The files of the workspaces that are reported. */
export function reportedIn<File extends PlanFile>(workspaces: readonly { readonly files: readonly File[] }[]): File[] {
    return workspaces.flatMap(({ files }) => files.filter(file => file.reported));
}

/** What was found, in the order of the files, and how much it is. */
export function summed(found: readonly FoundIn[], files: number, programmes: number, failures: Failures): Checked {
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
