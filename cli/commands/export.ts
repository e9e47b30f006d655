import { Option } from 'commander';
import { configOption, outOption, withPaths } from '../options.ts';
import { FORMATS, type ExportOptions } from '../export/options.ts';
import type { CommandContext } from '../command-context.ts';

/** `balcony export`: plans and frameworks for other programs. */
export function addExport({ program, io, end }: CommandContext): void {
    withPaths(program.command('export'))
        .summary('Write programmes for spreadsheets, calendars, websites and learning platforms.')
        .description('Write programmes, or the framework they use, in a format of other programs.')
        .addOption(new Option('--format <format>', 'what is written (see below)').choices(FORMATS).makeOptionMandatory())
        .addOption(new Option('--run <name>', 'for ics: the days of this run alone'))
        .addOption(new Option('--time-zone <zone>', 'for ics: the zone of its days, such as Europe/London'))
        .addOption(new Option('--framework <name>', 'for case and moodle: which framework, where programmes use several'))
        .addOption(configOption())
        .addOption(outOption())
        .addHelpText('after', HELP)
        .action(async (paths: string[], options: ExportOptions) => {
            const { exportPlans } = await import('../export/export.ts');
            end(await exportPlans(paths, options, io));
        });
}

const HELP = `
json    what the programmes say, with names resolved and times in hours
csv     a row for each phase, event, choice and activity; balcony import reads
        it back and loses nothing but comments
xlsx    the same as a workbook, with sheets for the map and the hours
ics     the days of each run as a calendar
jsonld  the programmes for a website, as schema.org has courses
case    the framework as 1EdTech CASE 1.1, with identifiers that stay
moodle  the framework as a CSV that Moodle imports

Examples:
  balcony export --format xlsx --out plan.xlsx plan.balcony
  balcony export --format ics --run Spring2027 --time-zone Europe/London \\
      --out spring.ics plan.balcony
  balcony export --format case --out framework.json plan.balcony
  balcony export --format json plans
`;
