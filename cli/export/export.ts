import type { Io } from '../io.ts';
import { loadInTurn, type ProgrammesInTurn } from '../load-in-turn.ts';
import type { Progress } from '../read-plans.ts';
import { type Exit, Refusal } from '../refusal.ts';
import { deliver } from '../results/deliver.ts';
import { withProgress } from '../terminal/progress.ts';
import { calendarOf } from './calendar.ts';
import type { Exported } from './exported.ts';
import { frameworkIn } from './framework.ts';
import { tellsOfProgrammes, programmesAs } from './programmes.ts';
import type { ExportOptions } from './options.ts';
import { isTimeZone, zoneRefused } from './time-zone.ts';

/** Writes the programmes that `paths` choose, or the framework they use, in a format of other programs, holding what the programmes share and one of them at a time. */
export async function exportPlans(paths: readonly string[], options: ExportOptions, io: Io): Promise<Exit> {
    onlyFor(options, 'run', ['ics']);
    onlyFor(options, 'timeZone', ['ics']);
    onlyFor(options, 'framework', ['case', 'moodle']);
    if (options.timeZone !== undefined && !isTimeZone(options.timeZone)) throw new Refusal(zoneRefused(options.timeZone));
    const { exported, exit } = await withProgress(io, async progress => {
        const loaded = await loadInTurn(paths, options, io, progress);
        return { exported: await exportedFrom(loaded, options, io, progress), exit: loaded.exit };
    });
    for (const note of exported.notes ?? []) io.stderr.write(`${note}\n`);
    await deliver(io, exported.content, options.out);
    return exit();
}

function exportedFrom(loaded: ProgrammesInTurn, options: ExportOptions, io: Io, progress: Progress): Promise<Exported> {
    const { format } = options;
    if (tellsOfProgrammes(format)) return programmesAs(loaded, format, progress);
    return format === 'ics' ? calendarOf(loaded, options, io) : frameworkIn(loaded, { ...options, format }, io);
}

const TYPED = { run: '--run', timeZone: '--time-zone', framework: '--framework' } as const;

function onlyFor(options: ExportOptions, option: keyof typeof TYPED, formats: readonly string[]): void {
    if (options[option] !== undefined && !formats.includes(options.format))
        throw new Refusal(`${TYPED[option]} is for --format ${formats.join(' and ')}, and this is ${options.format}. Leave it out.`);
}
