import { InvalidArgumentError, Option } from 'commander';
import { nearestWord } from '../../language/parsing/words.ts';
import { AUDIENCES } from '../../publish/handbook/audience.ts';
import { HANDBOOK_FORMATS, type HandbookFormat } from '../handbook/formats.ts';
import { configOption, withPaths } from '../options.ts';
import type { HandbookOptions } from '../handbook/options.ts';
import type { CommandContext } from '../command-context.ts';

/** `balcony handbook`: the handbooks of those who take part, and the guides of those who help. */
export function addHandbook({ program, io, end }: CommandContext): void {
    withPaths(program.command('handbook'))
        .summary("Write the participants' handbooks, and the guides of those who help.")
        .description(
            "Write the participants' handbook of each programme, or the guide of somebody who helps; with an index when there are several.",
        )
        .requiredOption('--out <folder>', 'the folder to write to')
        .option('--format <formats>', `how it is written: ${HANDBOOK_FORMATS.join(', ')}; several with commas`, formats, ['html'])
        .addOption(new Option('--for <reader>', 'whom it is for').choices(AUDIENCES).default('participant'))
        .option('--run <name>', 'for one run: its dates only')
        .option('--reference <file>', 'a Word file or template whose styles and page Word files take')
        .option('--force', 'write over files that Balcony did not write')
        .addOption(configOption())
        .addHelpText('after', HELP)
        .action(async (paths: string[], options: HandbookOptions) => {
            const { handbooks } = await import('../handbook/handbooks.ts');
            end(await handbooks(paths, options, io));
        });
}

/** Formats out of a list with commas, each once. */
function formats(list: string): HandbookFormat[] {
    const asked = list.split(',').map(name => name.trim());
    const known: readonly string[] = HANDBOOK_FORMATS;
    for (const name of asked) {
        if (known.includes(name)) continue;
        const meant = nearestWord(name, known)?.word;
        throw new InvalidArgumentError(
            `It can be ${known.slice(0, -1).join(', ')} or ${known.at(-1)}, or several with commas between.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
        );
    }
    return HANDBOOK_FORMATS.filter(format => asked.includes(format));
}

const HELP = `
Each handbook is written to FOLDER/NAME, with the ending of its format; the
guide of another reader to FOLDER/NAME-READER.

Examples:
  balcony handbook plan.balcony --out handbook
  balcony handbook plan.balcony --out handbook --format docx,pdf
  balcony handbook plan.balcony --out book --format docx --reference house.dotx
  balcony handbook plan.balcony --out handbook --for line-manager
  balcony handbook plan.balcony --out handbook --run Spring2027
  balcony handbook plans --out site
`;
