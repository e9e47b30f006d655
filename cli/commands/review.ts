import { REVIEW_FORMATS } from '../review/formats.ts';
import { configOption, formatOption, resultFile, withPaths } from '../options.ts';
import type { ReviewOptions } from '../review/options.ts';
import type { CommandContext } from '../command-context.ts';

/** `balcony review`: the page for a committee. */
export function addReview({ program, io, end }: CommandContext): void {
    withPaths(program.command('review'))
        .summary('Write the page that a reviewer reads.')
        .description(
            'Write the page that a reviewer reads: what is sound, what the programme covers and asks, what is questioned, accepted and still to decide, what changed, and a place for the decision.',
        )
        .addOption(formatOption(REVIEW_FORMATS))
        .option('--since <version>', 'tell what changed since a git revision, a day (YYYY-MM-DD) or a file')
        .option('--out <file>', 'write to a file; of several programmes, to a folder', resultFile)
        .option('--force', 'write over files in that folder that Balcony did not write')
        .addOption(configOption())
        .addHelpText('after', HELP)
        .action(async (paths: string[], options: ReviewOptions) => {
            const { review } = await import('../review/review.ts');
            end(await review(paths, options, io));
        });
}

const HELP = `
The date is the one that SOURCE_DATE_EPOCH gives, else that of the file's last
commit. git reads earlier versions; nothing is checked out.

Examples:
  balcony review plan.balcony --out review.html
  balcony review plan.balcony --since v1 --out review.html
  balcony review plan.balcony --since 2027-01-31 --format markdown
  balcony review plans --out reviews
`;
