import { figuresOf } from '../../language/model/figures.ts';
import type { Framework } from '../../language/model/design/design.ts';
import type { CoverageEntry } from '../../publish/coverage/entry.ts';
import type { ExportOptions } from './options.ts';
import type { Io } from '../io.ts';
import { loadProgrammes } from '../load.ts';
import { type Exit, Refusal } from '../refusal.ts';
import { deliver } from '../results/deliver.ts';
import { datedOf } from '../review/dated.ts';
import { withProgress } from '../terminal/progress.ts';
import type { LoadedProgramme } from '../workspace.ts';
import { exportInTurn, isInTurn } from './in-turn.ts';
import { isTimeZone, zoneRefused } from './time-zone.ts';

/** Writes the programmes that `paths` choose, or the framework they use, in a format of other programs. */
export async function exportPlans(paths: readonly string[], options: ExportOptions, io: Io): Promise<Exit> {
    onlyFor(options, 'run', ['ics']);
    onlyFor(options, 'timeZone', ['ics']);
    onlyFor(options, 'framework', ['case', 'moodle']);
    if (options.timeZone !== undefined && !isTimeZone(options.timeZone)) throw new Refusal(zoneRefused(options.timeZone));
    const { format } = options;
    if (isInTurn(format)) {
        const exit = await withProgress(io, progress => exportInTurn(paths, { ...options, format }, io, progress));
        return exit();
    }
    const { programmes, exit } = await withProgress(io, progress => loadProgrammes(paths, options, io, progress));
    await deliver(io, await written(programmes, { ...options, format }, io), options.out);
    return exit();
}

/** The formats for which all programmes are held: a workbook's text is longer than they are, and the others are of one programme, or of what several use. */
type AtOnce = 'xlsx' | 'ics' | 'case' | 'moodle';

const TYPED = { run: '--run', timeZone: '--time-zone', framework: '--framework' } as const;

function onlyFor(options: ExportOptions, option: keyof typeof TYPED, formats: readonly string[]): void {
    if (options[option] !== undefined && !formats.includes(options.format))
        throw new Refusal(`${TYPED[option]} is for --format ${formats.join(' and ')}, and this is ${options.format}. Leave it out.`);
}

async function written(
    programmes: readonly LoadedProgramme[],
    options: ExportOptions & { readonly format: AtOnce },
    io: Io,
): Promise<string | Uint8Array> {
    const entries = programmes.map(entryOf);
    switch (options.format) {
        case 'xlsx': {
            const { planXlsx } = await import('../../publish/export/xlsx.ts');
            return planXlsx(entries).catch((error: unknown) => {
                throw new Refusal(`${error instanceof Error ? error.message : String(error)} --format csv has no such bound.`);
            });
        }
        case 'ics':
            return calendar(programmes, entries, options, io);
        case 'case': {
            const { casePackage } = await import('../../publish/export/case.ts');
            const [framework, used] = frameworkOf(programmes, options);
            const { organisation, language } = used.settings.handbook;
            const date = await dateOf(used, io);
            return asJson(casePackage(framework, { date, ...(organisation && { creator: organisation }), ...(language && { language }) }));
        }
        case 'moodle': {
            const { moodleCsv } = await import('../../publish/export/moodle.ts');
            return moodleCsv(frameworkOf(programmes, options)[0]);
        }
    }
}

async function calendar(
    programmes: readonly LoadedProgramme[],
    entries: readonly CoverageEntry[],
    { run, timeZone }: ExportOptions,
    io: Io,
): Promise<string> {
    const { planCalendar, runsWithDays } = await import('../../publish/export/calendar.ts');
    const [entry, ...others] = entries;
    const [programme] = programmes;
    if (!entry || !programme) return '';
    if (others.length > 0) throw new Refusal(`There are ${entries.length} programmes, and a calendar is of one. Name its file.`);
    const title = entry.programme.title || entry.programme.name;
    const runs = entry.programme.runs.map(({ name }) => name);
    if (run !== undefined && !runs.includes(run))
        throw new Refusal(
            `“${title}” has no run ${run}. ${runs.length > 0 ? `It has ${runs.join(', ')}.` : 'It has none: leave --run out.'}`,
        );
    if (runsWithDays(entry).length === 0)
        throw new Refusal(`Nothing says when “${title}” starts, so it has no days. Write \`starts\` with its first day, or a \`run\`.`);
    const { text, events, undated } = planCalendar(entry, {
        date: await dateOf(programme, io),
        ...(run !== undefined && { run }),
        ...(timeZone !== undefined && { zone: timeZone }),
    });
    if (events === 0) throw new Refusal(`Nothing of “${title}” has a day yet. Write \`starts\` in its runs, or \`holds … on …\`.`);
    for (const { run: of, titles } of undated)
        io.stderr.write(
            `${of ? `${of}: ` : ''}no day is said for ${titles.map(each => `“${each}”`).join(', ')}; the calendar leaves them out. Write \`holds … on …\` in the run.\n`,
        );
    return text;
}

/** The framework that is meant, with a programme that uses it. Throws a Refusal where several could be. */
function frameworkOf(programmes: readonly LoadedProgramme[], { framework: wanted }: ExportOptions): readonly [Framework, LoadedProgramme] {
    const used = new Map(
        programmes
            .flatMap(each => each.programme.frameworks.map(framework => [framework.name, [framework, each] as const] as const))
            .toReversed(),
    );
    const names = [...used.keys()].sort();
    if (wanted !== undefined) {
        const found = used.get(wanted);
        if (!found) throw new Refusal(`No programme here uses a framework ${wanted}. They use ${names.join(', ')}.`);
        return found;
    }
    const [only, ...others] = used.values();
    if (!only || others.length > 0) throw new Refusal(`The programmes use ${names.join(' and ')}. Say which with --framework.`);
    return only;
}

/** When a file was last changed, as SOURCE_DATE_EPOCH or git say; a day that nobody takes for one where neither does, for a clock would give other bytes each time. */
async function dateOf({ file }: LoadedProgramme, io: Io): Promise<string> {
    return (await datedOf(file.file, io))?.date ?? '1970-01-01';
}

function entryOf({ programme, file, settings }: LoadedProgramme): CoverageEntry {
    return { programme, figures: figuresOf(programme, settings), file: file.name, hours: settings.hours };
}

function asJson(value: object): string {
    return JSON.stringify(value, null, 2) + '\n';
}
