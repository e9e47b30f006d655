import { configOption, formatOption, outOption } from '../options.ts';
import { FORMATS, type DiffOptions } from '../diff/options.ts';
import type { CommandContext } from '../command-context.ts';

/** `balcony diff A B`: what changed between two versions. */
export function addDiff({ program, io, end }: CommandContext): void {
    program
        .command('diff')
        .argument('<a>', 'the earlier version: a file, a folder, REV:path or a git revision')
        .argument('<b>', 'the later version')
        .summary('Say what changed between two versions, in plain words.')
        .description(
            'Compare two files, folders or git revisions as designs: what was added, removed, renamed, retargeted, rescheduled or made optional, what that did to time, coverage, balance and findings; and as texts beside.',
        )
        .addOption(formatOption(FORMATS))
        .addOption(configOption())
        .addOption(outOption())
        .addHelpText('after', HELP)
        .action(async (a: string, b: string, options: DiffOptions) => {
            const { diff } = await import('../diff/diff.ts');
            end(await diff(a, b, options, io));
        });
}

const HELP = `
A revision is what git knows by that name: a branch, a tag, HEAD~3. REV:path is
a file or folder as it was then; REV alone is this folder as it was then. git
reads them; nothing is checked out. A file or folder of that name on the disk
comes first.

Examples:
  balcony diff HEAD:plan.balcony plan.balcony
  balcony diff v1 v2
  balcony diff last-year this-year --format html --out changes.html
  balcony diff main:plans plans --format markdown
`;
