import { SEVERITIES } from '../../language/findings/finding.ts';
import type { CheckOptions } from '../commands/check.ts';
import type { Io } from '../io.ts';
import { loadPlans } from '../load.ts';
import { EXIT, type Exit, Refusal } from '../refusal.ts';
import { deliver } from '../results/deliver.ts';
import { coloursFor } from '../terminal/colours.ts';
import { withProgress } from '../terminal/progress.ts';
import { today } from '../today.ts';
import { withoutKnown, writeBaselines } from './baseline.ts';
import { checked, type Checked, type Summary } from './checked.ts';
import { checkAsJson } from './json.ts';
import { asDiff, mended, writeMended } from './mend.ts';
import { checkAsText } from './text.ts';

/** Checks what `paths` choose, and says what was found; mends what is safe to mend before, where that is asked for, or shows what it would change. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<Exit> {
    const day = today(io.env);
    const { workspaces, all, diff } = await withProgress(io, async progress => {
        const plans = await loadPlans(paths, options, io, progress);
        if (!options.fix && !options.diff) return { workspaces: plans, all: checked(plans, day, progress), diff: undefined };
        const after = await mended(plans, day);
        if (options.fix) await writeMended(after.files, io);
        const workspaces = options.fix ? after.workspaces : plans;
        return { workspaces, all: checked(workspaces, day, progress), diff: options.diff && asDiff(after.files) };
    });
    if (all.failures.length > 0 && (options.out !== undefined || options.writeBaseline)) throw new Refusal(failed(all));
    if (options.writeBaseline) {
        await writeBaselines(all, workspaces, options, io);
        return EXIT.clean;
    }
    const result = await withoutKnown(all, workspaces, options, io);

    const output = options.out === undefined ? io.stdout : { write: () => {} };
    const told = () => (options.format === 'json' ? checkAsJson(result) : checkAsText(result, coloursFor(output, io.env)));
    await deliver(io, diff ?? told(), options.out);
    if (result.failures.length > 0) throw new Refusal(failed(result));

    const { maxWarnings } = options;
    const tooMany = maxWarnings !== undefined && result.summary.warning > maxWarnings;
    if (tooMany) io.stderr.write(`There are ${result.summary.warning} warnings, and --max-warnings bears ${maxWarnings}.\n`);
    return tooMany || isOverTheBar(result.summary, options.failOn) ? EXIT.found : EXIT.clean;
}

function isOverTheBar(summary: Summary, failOn: CheckOptions['failOn']): boolean {
    return failOn !== 'never' && SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1).some(severity => summary[severity] > 0);
}

function failed({ failures }: Checked): string {
    return failures
        .map(
            ({ rule, error }) =>
                `The rule ${rule} failed, so its findings are missing. That is Balcony’s fault and not the plan’s: please report it with what follows.\n${error}`,
        )
        .join('\n');
}
