import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { isOpen, SEVERITIES, type Severity } from '../../language/findings/finding.ts';
import type { CheckOptions } from './options.ts';
import { pathIn, repositoryOf } from '../files/repository.ts';
import type { Io } from '../io.ts';
import { type PlanFile, type PlanWorkspace, readPlans } from '../read-plans.ts';
import { cannot, EXIT, type Exit, Refusal } from '../refusal.ts';
import { deliver } from '../results/deliver.ts';
import { coloursFor } from '../terminal/colours.ts';
import { withProgress } from '../terminal/progress.ts';
import { widthOf } from '../terminal/width.ts';
import { today } from '../today.ts';
import { withoutKnown, writeBaselines } from './baseline.ts';
import { checkedInTurn } from './checked-in-turn.ts';
import type { ReportPieces } from './cache/report-pieces.ts';
import type { Checked } from './found.ts';
import type { Report } from './formats/report.ts';
import { checkAsText } from './formats/text.ts';

/**
 * Checks what `paths` choose, and says what was found; mends what is safe to mend before, where that is asked for, or shows what it would change. Does it again after
 * every change, where that is asked for.
 */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<Exit> {
    if (!options.watch) return checkOnce(paths, options, io);
    const { watching } = await import('./watch.ts');
    return watching(paths, options, io, () => checkOnce(paths, options, io));
}

interface CheckedPlans {
    readonly workspaces: readonly PlanWorkspace[];
    readonly all: Checked;
    readonly diff?: string;
}

async function checkOnce(paths: readonly string[], options: CheckOptions, io: Io): Promise<Exit> {
    const day = today(io.env);
    const cacheOf = async (workspace: PlanWorkspace) =>
        options.cache ? (await import('./cache/cache.ts')).FindingsCache.of(workspace, io) : undefined;
    const { workspaces, all, diff } = await withProgress(io, async (progress): Promise<CheckedPlans> => {
        if (!options.fix && !options.diff) {
            const plans = await readPlans(paths, options, io);
            // Only for people is it shown what stands in them.
            const way = { cacheOf, threads: options.threads, letsGoOfTexts: options.format !== 'text' };
            return { workspaces: plans, all: await checkedInTurn(plans, day, progress, way) };
        }
        const [{ loadPlans }, { checked }, { asDiff, mended, writeMended }] = await Promise.all([
            import('../load.ts'),
            import('./checked.ts'),
            import('./mend.ts'),
        ]);
        const plans = await loadPlans(paths, options, io, progress);
        const after = await mended(plans, day);
        if (options.fix) await writeMended(after.files, io);
        const workspaces = options.fix ? after.workspaces : plans;
        return { workspaces, all: checked(workspaces, day, progress), ...(options.diff ? { diff: asDiff(after.files) } : {}) };
    });
    if (all.failures.length > 0 && (options.out !== undefined || options.writeBaseline)) throw new Refusal(failed(all));
    if (options.writeBaseline) {
        await writeBaselines(all, workspaces, options, io);
        return EXIT.clean;
    }
    const result = await withoutKnown(all, workspaces, options, io);

    const { maxWarnings } = options;
    const tooMany = maxWarnings !== undefined && result.summary.warning > maxWarnings;
    const failing = new Set(failingSeverities(options.failOn, tooMany));
    const files = workspaces.flatMap(workspace => workspace.files.filter(file => file.reported));
    const report: Report = {
        ...result,
        fails: finding => isOpen(finding) && failing.has(finding.severity),
        repository: repositoryFor(files, io),
    };
    // What is found without a baseline is that of each plan by itself.
    const pieces =
        options.cache && options.format === 'json' && result === all
            ? (await import('./cache/report-pieces.ts')).ReportPieces.of(workspaces, options.format, io)
            : undefined;
    await deliver(io, diff ?? (await written(report, files, options, io, pieces)), options.out);
    if (result.failures.length === 0) await pieces?.save(workspaces);
    if (options.format === 'github') await addToJobSummary(report, io);
    if (result.failures.length > 0) throw new Refusal(failed(result));

    if (tooMany) io.stderr.write(`There are ${result.summary.warning} warnings, and --max-warnings bears ${maxWarnings}.\n`);
    return [...failing].some(severity => result.summary[severity] > 0) ? EXIT.found : EXIT.clean;
}

function failingSeverities(failOn: CheckOptions['failOn'], tooMany: boolean): readonly Severity[] {
    const bar = failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
    return tooMany ? [...bar, 'warning'] : bar;
}

/** The repository of the current folder, where the first file is in it; else that of the file. */
function repositoryFor([first]: readonly PlanFile[], io: Io): string {
    const here = repositoryOf(io.cwd);
    return first === undefined || !path.isAbsolute(pathIn(here, first.file)) ? here : repositoryOf(path.dirname(first.file));
}

async function written(
    report: Report,
    files: readonly PlanFile[],
    { format, out }: CheckOptions,
    io: Io,
    pieces: ReportPieces | undefined,
): Promise<string | Iterable<string | Uint8Array>> {
    switch (format) {
        case 'text': {
            const output = out === undefined ? io.stdout : { write: () => {} };
            return checkAsText(report, coloursFor(output, io.env), widthOf(output));
        }
        // Loaded when they are asked for: none of them should slow the start of the others.
        case 'json':
            return (await import('./formats/json.ts')).checkAsJson(report, pieces && ((one, make) => pieces.of(one, make)));
        case 'sarif':
            return (await import('./formats/sarif.ts')).checkAsSarif(report);
        case 'junit':
            return (await import('./formats/junit.ts')).checkAsJUnit(report, files);
        case 'github':
            return (await import('./formats/github.ts')).checkAsGitHub(report);
        case 'markdown':
            return (await import('./formats/markdown.ts')).checkAsMarkdown(report);
        case 'unix':
            return (await import('./formats/unix.ts')).checkAsUnix(report);
    }
}

/** The page of a job of GitHub Actions tells what was found, too. Others may write to it as well, so it is added to. */
async function addToJobSummary(report: Report, io: Io): Promise<void> {
    const file = io.env['GITHUB_STEP_SUMMARY'];
    if (!file) return;
    const { checkAsMarkdown } = await import('./formats/markdown.ts');
    try {
        await appendFile(file, checkAsMarkdown(report));
    } catch (error) {
        io.stderr.write(`The job's summary was not written: ${cannot(file, 'written', error)}\n`);
    }
}

function failed({ failures }: Checked): string {
    return failures
        .map(
            ({ rule, error }) =>
                `The rule ${rule} failed, so its findings are missing. That is Balcony’s fault and not the plan’s: please report it with what follows.\n${error}`,
        )
        .join('\n');
}
