import type { Counts, Finding, Severity } from '../../language/findings/finding.ts';
import type { FoundInPlan } from '../../language/findings/found-in-plan.ts';
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
export interface Checked<Found extends Iterable<FoundIn> = Iterable<FoundIn>> {
    /** Those of the reported files, by file, line, column and rule; they may be made anew each time that somebody goes through them. */
    readonly found: Found;
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

/** What was found in one file. */
export interface FoundInFile {
    readonly file: PlanFile;
    readonly of: FoundInPlan;
    readonly tell: ReturnType<typeof teller>;
}

/** What was found in files, file by file: what is told of one is let go of before the next is asked. */
export class FoundInFiles implements Iterable<FoundIn> {
    readonly files: readonly FoundInFile[];

    constructor(files: readonly FoundInFile[]) {
        this.files = files;
    }

    *[Symbol.iterator](): Generator<FoundIn> {
        for (const { file, of, tell } of this.files) yield* tell(file, of.findings);
    }
}

/** The files of the workspaces that are reported. */
export function reportedIn<File extends PlanFile>(workspaces: readonly { readonly files: readonly File[] }[]): File[] {
    return workspaces.flatMap(({ files }) => files.filter(file => file.reported));
}

/** Puts what was found in each file in the order of the files. */
export function inOrderOfFiles<Found extends { readonly file: PlanFile }>(found: readonly Found[]): Found[] {
    return found.toSorted((a, b) => byCodeUnit(a.file.name, b.file.name));
}

/** What was found, and how much it is. */
export function summed<Found extends Iterable<FoundIn>>(
    found: Found,
    of: Counts & Pick<Summary, 'files' | 'programmes'>,
    failures: Failures,
): Checked<Found> {
    const { files, programmes, error, warning, information, hint, accepted } = of;
    return {
        found,
        summary: { files, programmes, error, warning, information, hint, accepted, baselined: 0 },
        failures: [...failures.all].map(([rule, error]) => ({ rule, error })),
    };
}
