import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Baseline, BASELINE_FILE, byFile, canBeKnown, markKnown } from '../../language/baseline/baseline.ts';
import { readBaseline } from '../../language/baseline/read-baseline.ts';
import { baselineText, type BaselineUpdate, updateBaseline } from '../../language/baseline/update.ts';
import { isOpen, SEVERITIES } from '../../language/findings/finding.ts';
import { counted } from '../../language/model/amounts/wording.ts';
import { printable } from '../../publish/text/columns.ts';
import { nameFrom, slashed, STANDARD_INPUT } from '../files/names.ts';
import { LARGEST_FILE, readText } from '../files/read-text.ts';
import type { Io } from '../io.ts';
import { Refusal } from '../refusal.ts';
import { writeWhole } from '../results/deliver.ts';
import type { PlanWorkspace } from '../read-plans.ts';
import type { Checked, FoundIn } from './found.ts';

export interface BaselineOptions {
    /** A file; `true` for the usual one, `false` for none, undefined for what the settings say. */
    readonly baseline?: string | boolean;
    readonly writeBaseline?: true;
    readonly force?: true;
}

/** A baseline that counts for some of the workspaces. */
interface BaselineInUse {
    readonly file: string;
    /** How messages call it. */
    readonly name: string;
    /** Undefined where there is none yet. */
    readonly before: Baseline | undefined;
    readonly workspaces: readonly PlanWorkspace[];
}

/** Takes what the baselines know out of what was found. Says on standard error what they know that is there no more. Throws a Refusal where one cannot be read. */
export async function withoutKnown(
    result: Checked,
    workspaces: readonly PlanWorkspace[],
    options: BaselineOptions,
    io: Io,
): Promise<Checked> {
    const inUse = await baselinesOf(workspaces, options, io);
    if (inUse.length === 0) return result;
    const all = [...result.found];
    const marked = inUse.flatMap(one => {
        const known = byFile(one.before ?? { findings: [] });
        const found = foundIn(all, one);
        const { gone } = updateBaseline(one.before ?? { findings: [] }, asFindings(found), isThere(one));
        if (gone.length > 0)
            io.stderr.write(
                `${one.name}: ${counted(sum(gone), 'finding', 'findings')} that it knows ${sum(gone) === 1 ? 'is' : 'are'} there no more. \`balcony check --write-baseline\` takes ${sum(gone) === 1 ? 'it' : 'them'} out.\n`,
            );
        return [...found].flatMap(([file, those]) => {
            const findings = markKnown(
                those.map(({ finding }) => finding),
                known.get(file) ?? [],
            );
            return those.map((found, at): FoundIn => ({ ...found, finding: findings[at] ?? found.finding }));
        });
    });
    const isMarked = new Set(inUse.flatMap(one => reportedIn(one).map(({ name }) => name)));
    return recounted(result, inOrder([...all.filter(({ file }) => !isMarked.has(file.name)), ...marked], all));
}

/**
 * Writes to the baselines what was found, and says on standard error what that changes. Throws a Refusal, and writes none, where one that is there would come to hold
 * what it did not hold before, unless `force` asks for it.
 */
export async function writeBaselines(
    result: Checked,
    workspaces: readonly PlanWorkspace[],
    options: BaselineOptions,
    io: Io,
): Promise<void> {
    const all = [...result.found];
    if (all.some(({ file }) => file.file === STANDARD_INPUT))
        throw new Refusal('A baseline knows findings by their files, and standard input is none. Name the files that you mean.');
    const updates = (await baselinesOf(workspaces, options, io)).map(one => ({
        one,
        update: updateBaseline(one.before ?? { findings: [] }, asFindings(foundIn(all, one)), isThere(one)),
    }));
    const hiding = updates.filter(({ one, update }) => one.before && update.added.length > 0);
    if (hiding.length > 0 && !options.force) throw new Refusal(hiding.map(wouldHide).join('\n'));
    for (const { one, update } of updates) {
        const text = baselineText(update.baseline);
        if (Buffer.byteLength(text) > LARGEST_FILE)
            throw new Refusal(`${one.name} would be larger than Balcony reads. Give folders settings and a baseline of their own.`);
        await writeWhole(io, one.file, text);
        io.stderr.write(told(one, update));
    }
    const left = all.filter(({ finding }) => isOpen(finding) && !canBeKnown(finding)).length;
    if (left > 0)
        io.stderr.write(
            `${counted(left, 'error', 'errors')} of what cannot be read or means nothing ${left === 1 ? 'is' : 'are'} in no baseline: mend ${left === 1 ? 'it' : 'them'}.\n`,
        );
}

/** The baselines that count, each once. Throws a Refusal where one is missing, or something is wrong in it. */
async function baselinesOf(workspaces: readonly PlanWorkspace[], options: BaselineOptions, io: Io): Promise<BaselineInUse[]> {
    if (options.baseline === false) return [];
    const fileOf = ({ settings, settingsFolder }: PlanWorkspace): string | undefined => {
        if (typeof options.baseline === 'string') return path.resolve(io.cwd, options.baseline);
        if (settings.baseline !== null) return path.resolve(settingsFolder, settings.baseline);
        return options.baseline || options.writeBaseline ? path.resolve(io.cwd, BASELINE_FILE) : undefined;
    };
    const files = new Map<string, PlanWorkspace[]>();
    for (const workspace of workspaces) {
        const file = fileOf(workspace);
        if (file !== undefined) files.set(file, [...(files.get(file) ?? []), workspace]);
    }
    const inUse: BaselineInUse[] = [];
    for (const [file, those] of files) {
        const name = nameFrom(io.cwd, file);
        inUse.push({ file, name, before: await read(file, name, options), workspaces: those });
    }
    return inUse;
}

async function read(file: string, name: string, { writeBaseline, baseline: asked }: BaselineOptions): Promise<Baseline | undefined> {
    const write = `\`balcony check --write-baseline${typeof asked === 'string' ? ` --baseline=${asked}` : ''}\``;
    if (!existsSync(file)) {
        if (writeBaseline) return undefined;
        throw new Refusal(`${name} is the baseline, and it is not there. ${write} writes it.`);
    }
    const { baseline, problems } = readBaseline(await readText(file, name));
    if (problems.length === 0) return baseline;
    const places = problems.map(({ line, column, message }) => `${name}:${line}:${column}: ${message}`);
    throw new Refusal(`${places.join('\n')}\nMend the baseline, or delete it and write it anew: ${write}.`);
}

type ByFile = ReadonlyMap<string, readonly FoundIn[]>;

/** What was found in the reported files of a baseline, by their paths from its folder; files in which nothing was found too. */
function foundIn(all: readonly FoundIn[], one: BaselineInUse): ByFile {
    const found = new Map<string, FoundIn[]>(reportedIn(one).map(({ file }) => [pathFrom(one, file), []]));
    const reported = new Map(reportedIn(one).map(({ file, name }) => [name, found.get(pathFrom(one, file))]));
    for (const finding of all) reported.get(finding.file.name)?.push(finding);
    return found;
}

function reportedIn({ workspaces }: BaselineInUse) {
    return workspaces.flatMap(({ files }) => files.filter(({ reported, file }) => reported && file !== STANDARD_INPUT));
}

function asFindings(found: ByFile) {
    return new Map([...found].map(([file, those]) => [file, those.map(({ finding }) => finding)]));
}

function pathFrom({ file: baseline }: BaselineInUse, file: string): string {
    return slashed(path.relative(path.dirname(baseline), file));
}

/** Tells whether a file that the baseline names is there; each is looked for once. */
function isThere({ file: baseline }: BaselineInUse): (file: string) => boolean {
    const known = new Map<string, boolean>();
    return file => {
        const is = known.get(file) ?? existsSync(path.resolve(path.dirname(baseline), file));
        known.set(file, is);
        return is;
    };
}

/** In the order that it was found in. */
function inOrder(found: readonly FoundIn[], before: readonly FoundIn[]): FoundIn[] {
    const files = new Map([...new Set(before.map(({ file }) => file.name))].map((name, at) => [name, at]));
    return found.toSorted((a, b) => (files.get(a.file.name) ?? 0) - (files.get(b.file.name) ?? 0));
}

function recounted(result: Checked, found: readonly FoundIn[]): Checked {
    const counts = Object.fromEntries(
        SEVERITIES.map(severity => [severity, found.filter(({ finding }) => isOpen(finding) && finding.severity === severity).length]),
    );
    const baselined = found.filter(({ finding }) => finding.baselined).length;
    return { ...result, found, summary: { ...result.summary, ...counts, baselined } };
}

function sum(findings: BaselineUpdate['added']): number {
    return findings.reduce((total, { count }) => total + count, 0);
}

// As many as one reads.
const MOST_TOLD = 20;

function listedFindings(findings: BaselineUpdate['added'], sign: string): string[] {
    const lines = findings.slice(0, MOST_TOLD).map(({ file, rule, message, count }) => {
        const times = count > 1 ? ` (${count} times)` : '';
        return printable(`  ${sign} ${file}: ${rule}: ${message}${times}`);
    });
    return findings.length > MOST_TOLD ? [...lines, `  … and ${findings.length - MOST_TOLD} more`] : lines;
}

function wouldHide({ one, update }: { one: BaselineInUse; update: BaselineUpdate }): string {
    const count = counted(sum(update.added), 'finding', 'findings');
    return [
        `${one.name} would hide ${count} that it does not know yet, so it was left as it is:`,
        ...listedFindings(update.added, '+'),
        'Mend them or accept them with a reason; or say --force as well, and they count as known.',
    ].join('\n');
}

function told(one: BaselineInUse, { baseline, added, gone }: BaselineUpdate): string {
    const lines = [
        `${one.name}: ${counted(sum(baseline.findings), 'finding is', 'findings are')} known; ${sum(added)} added, ${sum(gone)} taken out.`,
        // All that a first one holds is new, and was told by the check.
        ...(one.before ? listedFindings(added, '+') : []),
        ...listedFindings(gone, '-'),
    ];
    if (!one.workspaces.some(({ settings }) => settings.baseline !== null))
        lines.push(
            `Name it in balcony.config.json ("baseline": "${path.basename(one.file)}"), and every check and the editor go by it; or say --baseline.`,
        );
    return `${lines.join('\n')}\n`;
}
