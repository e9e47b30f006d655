import type { CoverageEntry } from '../../publish/coverage/entry.ts';
import { entryOf } from '../entry.ts';
import type { Io } from '../io.ts';
import type { KnownProgramme, ProgrammesInTurn } from '../load-in-turn.ts';
import { Refusal } from '../refusal.ts';
import { dateOf } from './date.ts';
import type { Exported } from './exported.ts';
import type { ExportOptions } from './options.ts';

/** The days of the one programme, as a calendar. Throws a Refusal where there are several, or where nothing of it has a day. */
export async function calendarOf({ programmes, inTurn }: ProgrammesInTurn, options: ExportOptions, io: Io): Promise<Exported> {
    if (programmes.length > 1) throw new Refusal(`There are ${programmes.length} programmes, and a calendar is of one. Name its file.`);
    let exported: Exported | undefined;
    await inTurn(programmes, async (known, programme) => {
        exported = await calendar(entryOf(known, programme), known, options, io);
    });
    if (!exported) throw new Error('There is no programme to make a calendar of.');
    return exported;
}

async function calendar(entry: CoverageEntry, known: KnownProgramme, { run, timeZone }: ExportOptions, io: Io): Promise<Exported> {
    const { planCalendar, runsWithDays } = await import('../../publish/export/calendar.ts');
    const title = entry.programme.title || entry.programme.name;
    const runs = entry.programme.runs.map(({ name }) => name);
    if (run !== undefined && !runs.includes(run))
        throw new Refusal(
            `“${title}” has no run ${run}. ${runs.length > 0 ? `It has ${runs.join(', ')}.` : 'It has none: leave --run out.'}`,
        );
    if (runsWithDays(entry).length === 0)
        throw new Refusal(`Nothing says when “${title}” starts, so it has no days. Write \`starts\` with its first day, or a \`run\`.`);
    const { text, events, undated } = planCalendar(entry, {
        date: await dateOf(known, io),
        ...(run !== undefined && { run }),
        ...(timeZone !== undefined && { zone: timeZone }),
    });
    if (events === 0) throw new Refusal(`Nothing of “${title}” has a day yet. Write \`starts\` in its runs, or \`holds … on …\`.`);
    const notes = undated.map(
        ({ run: of, titles }) =>
            `${of ? `${of}: ` : ''}no day is said for ${titles.map(each => `“${each}”`).join(', ')}; the calendar leaves them out. Write \`holds … on …\` in the run.`,
    );
    return { content: text, notes };
}
