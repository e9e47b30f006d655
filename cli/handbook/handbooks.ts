import path from 'node:path';
import { figuresOf } from '../../language/model/figures.ts';
import type { Picture } from '../../publish/document/document.ts';
import { handbook } from '../../publish/handbook/handbook.ts';
import { handbookIndex, type IndexEntry, indexEntry } from '../../publish/handbook/index-page.ts';
import type { HandbookOptions } from './options.ts';
import { fileNames, nameFrom } from '../files/names.ts';
import type { Io } from '../io.ts';
import { type KnownProgramme, loadInTurn, type ProgrammesInTurn } from '../load-in-turn.ts';
import { Press } from '../print/press.ts';
import { type Exit, Refusal } from '../refusal.ts';
import type { Reference } from '../../publish/word/reference/reference.ts';
import { writeWhole } from '../results/deliver.ts';
import { withProgress } from '../terminal/progress.ts';
import type { Progress } from '../read-plans.ts';
import { SETTERS } from './formats.ts';
import { logoPicture } from './logo.ts';
import { notesOnColours } from './notes.ts';
import { mayBeWritten } from './ours.ts';
import { withRun } from './runs.ts';

/**
 * Writes the handbooks of the programmes that `paths` choose, and an index where there are several. Whatever could stand in the way is looked at before anything is
 * written; then each programme is read by itself and its handbook written as it is made, so that a thousand hold no more plans at once than one.
 */
export async function handbooks(paths: readonly string[], options: HandbookOptions, io: Io): Promise<Exit> {
    return withProgress(io, async progress => {
        const { programmes, inTurn, exit } = await loadInTurn(paths, options, io, progress);
        const works = plannedWorks(withRun(programmes, options.run), options, io);
        const index = works.length > 1 ? path.resolve(io.cwd, options.out, 'index.html') : undefined;
        const logos = await logosOf(works, io);
        await allMayBeWritten(works, index, options, io);
        const press = new Press(io.home, await template(options, io));
        const entries = await written(works, inTurn, logos, options, io, progress, press);
        const settings = works[0]?.settings.handbook;
        if (index !== undefined && settings) await writeWhole(io, index, handbookIndex(entries, settings));
        const last = index ?? works[0]?.files[0]?.file;
        if (io.stderr.isTTY && last !== undefined) io.stderr.write(`Written: ${nameFrom(io.cwd, last)}\n`);
        for (const note of notesOnColours(works)) io.stderr.write(`${note}\n`);
        return exit();
    });
}

/** A programme with the files that its handbook goes to, one a format. */
interface Work extends KnownProgramme {
    readonly files: readonly { readonly file: string; readonly format: keyof typeof SETTERS }[];
}

function plannedWorks(programmes: readonly KnownProgramme[], { out, format, for: audience }: HandbookOptions, io: Io): Work[] {
    const folder = path.resolve(io.cwd, out);
    const ending = audience === 'participant' ? '' : `-${audience}`;
    const names = fileNames(programmes.map(({ name }) => `${name}${ending}`));
    return programmes.map((programme, at) => ({
        ...programme,
        files: format.map(format => ({ file: path.join(folder, `${names[at] ?? ''}.${SETTERS[format].extension}`), format })),
    }));
}

/** The logos that the settings name, each read once. */
async function logosOf(works: readonly Work[], io: Io): Promise<ReadonlyMap<string, Picture>> {
    const logos = new Map<string, Picture>();
    for (const work of works) {
        const file = logoFile(work);
        if (file !== undefined && !logos.has(file)) logos.set(file, await logoPicture(file, work.settings.handbook.organisation ?? '', io));
    }
    return logos;
}

function logoFile({ settings, settingsFolder }: KnownProgramme): string | undefined {
    return settings.handbook.logo === undefined ? undefined : path.resolve(settingsFolder, settings.handbook.logo);
}

async function allMayBeWritten(works: readonly Work[], index: string | undefined, options: HandbookOptions, io: Io): Promise<void> {
    for (const { file, format } of works.flatMap(work => work.files)) await mayBeWritten(file, SETTERS[format].isOurs, options, io);
    if (index !== undefined) await mayBeWritten(index, SETTERS.html.isOurs, options, io);
}

/** The template of Word files that is asked for; undefined without one. */
async function template({ reference, format }: HandbookOptions, io: Io): Promise<Reference | undefined> {
    if (reference === undefined) return undefined;
    if (!format.includes('docx')) throw new Refusal('A template (--reference) is for Word files: say --format docx with it.');
    return (await import('./reference.ts')).referenceFrom(reference, io);
}

/** Makes and writes one handbook after the other; gives what the index tells of each. */
async function written(
    works: readonly Work[],
    inTurn: ProgrammesInTurn['inTurn'],
    logos: ReadonlyMap<string, Picture>,
    options: HandbookOptions,
    io: Io,
    progress: Progress,
    press: Press,
): Promise<IndexEntry[]> {
    const entries: IndexEntry[] = [];
    await inTurn(works, async (work, programme) => {
        const { files, settings } = work;
        const figures = figuresOf(programme, settings);
        const run = programme.runs.find(one => one.name === options.run);
        const logo = logos.get(logoFile(work) ?? '');
        const document = handbook(programme, {
            figures,
            hours: settings.hours,
            settings: settings.handbook,
            audience: options.for,
            ...(logo && { logo }),
            ...(run && { run }),
        });
        for (const { file, format } of files) await writeWhole(io, file, await SETTERS[format].set(document, press));
        const addresses = files.map(({ file, format }) => ({ address: path.basename(file), format: SETTERS[format].title }));
        entries.push(indexEntry(programme, figures, settings.handbook, addresses));
        progress('Writing handbooks', entries.length, works.length);
    });
    return entries;
}
