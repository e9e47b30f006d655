import { InvalidArgumentError, Option } from 'commander';
import { configOption, formatOption, outOption, wholeNumber, withPaths } from '../options.ts';
import { FORMATS, type CheckOptions } from '../check/options.ts';
import type { CommandContext } from '../command-context.ts';
import { Refusal } from '../refusal.ts';

/** `balcony check`: all findings. */
export function addCheck({ program, io, end }: CommandContext): void {
    withPaths(program.command('check'))
        .summary('Say what was found in plans.')
        .description('Say what was found in plans: what cannot be read, and what the study of systems leadership would question.')
        .addOption(formatOption(FORMATS))
        .addOption(
            new Option('--fail-on <severity>', 'the mildest finding that counts as a failure')
                .choices(['error', 'warning', 'information', 'hint', 'never'])
                .default('error'),
        )
        .option('--max-warnings <number>', 'how many warnings are borne', wholeNumber)
        .option('--baseline [file]', 'tell only what the baseline does not know (default: balcony-baseline.json)', baselineFile)
        .option('--no-baseline', 'leave aside the baseline that the settings name')
        .addOption(
            new Option('--write-baseline', 'take what is found into the baseline, and take out what is mended').conflicts(['diff', 'out']),
        )
        .option('--force', 'with --write-baseline: let it hide what it does not know yet')
        .option('--fix', 'mend what can be mended without asking, and tell the rest')
        .addOption(new Option('--diff', 'show what --fix changes, and nothing else; alone, it writes nothing').conflicts('format'))
        .addOption(
            new Option('--watch', 'check again whenever a plan or the settings change').conflicts(['fix', 'diff', 'writeBaseline', 'out']),
        )
        .option('--threads <number>', 'how many threads look at plans (default: as many as make it faster)', threadsWanted)
        .option('--no-cache', 'look at every plan anew, and remember nothing')
        .addOption(configOption())
        .addOption(outOption())
        .addHelpText('after', HELP)
        .action(async (paths: string[], options: CheckOptions) => {
            if (options.force && !options.writeBaseline) throw new Refusal('--force is for --write-baseline. Leave it out, or say both.');
            const { check } = await import('../check/check.ts');
            end(await check(paths, options, io));
        });
}

/** The file of `--baseline`. A PATH that stands right behind it is not taken for one. */
function baselineFile(text: string): string {
    if (/\.balcony$|[\\/]$/.test(text) || text === '-' || text === '.')
        throw new InvalidArgumentError('It would be the baseline. Write the PATHs first, or --baseline=FILE.');
    return text;
}

/** How many threads are asked for. */
function threadsWanted(text: string): number {
    const threads = wholeNumber(text);
    if (threads < 1 || threads > MOST_THREADS) throw new InvalidArgumentError(`It should be a number from 1 to ${MOST_THREADS}.`);
    return threads;
}

const MOST_THREADS = 64;

const HELP = `
Formats: text for people; json, whose shape is kept; sarif for code scanning;
junit for what reads test results; github for annotations and the summary of a
job of GitHub Actions; markdown for a comment on a pull request; unix, a line
for each finding, for editors and their tasks.

A baseline is a file of findings that are known, so that only what is new
counts. The settings can name one ("baseline"), which the editor goes by as
well. What is known is matched by file, rule and message; lines may move.

What is found is remembered outside the workspace, in the folder that the system
has for such things or that BALCONY_CACHE names, so that a plan is looked at
again only when it, its settings, what it shares words with or Balcony has
changed.

Ends with 1 when something was found at or above --fail-on, or more warnings
than --max-warnings; with 2 when it could not run. What is accepted, known or
mended does not count.

Examples:
  balcony check
  balcony check plans/spring.balcony
  balcony check --format json --out findings.json
  balcony check --format sarif --out balcony.sarif
  balcony check --fail-on warning --max-warnings 10 'plans/**/*.balcony'
  balcony check --write-baseline
  balcony check --baseline=known.json plans
  balcony check --watch plans
  balcony check --diff
  balcony check --fix plans
  cat plan.balcony | balcony check -
`;
