import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { figuresOf } from '../../language/model/figures.ts';
import { nearestWord } from '../../language/parsing/words.ts';
import { handbook } from '../../publish/handbook/handbook.ts';
import { isOurPage } from '../../publish/html/page.ts';
import { handbookIndex, type IndexEntry } from '../../publish/handbook/index-page.ts';
import { LIGHT } from '../../publish/tokens/colours.ts';
import { legible } from '../../publish/tokens/contrast.ts';
import type { HandbookOptions } from '../commands/handbook.ts';
import { nameFrom } from '../files/names.ts';
import type { Io } from '../io.ts';
import { loadProgrammes } from '../load.ts';
import { cannot, type Exit, Refusal } from '../refusal.ts';
import { writeWhole } from '../results/deliver.ts';
import { withProgress } from '../terminal/progress.ts';
import type { LoadedProgramme } from '../workspace.ts';
import { logoAddress } from './logo.ts';

/** Writes the handbooks of the programmes that `paths` choose, and an index where there are several. Nothing is written unless all can be. */
export async function handbooks(paths: readonly string[], options: HandbookOptions, io: Io): Promise<Exit> {
    const loaded = await withProgress(io, progress => loadProgrammes(paths, options, io, progress));
    const programmes = withRun(loaded.programmes, options.run);
    const files = await pagesOf(programmes, options, io);
    if (!options.force) for (const { file } of files) await mayBeWritten(file, io);
    for (const { file, page } of files) await writeWhole(io, file, page);
    const last = files.at(-1);
    if (io.stderr.isTTY && last) io.stderr.write(`Written: ${nameFrom(io.cwd, last.file)}\n`);
    for (const note of notesOnColours(programmes)) io.stderr.write(`${note}\n`);
    return loaded.exit();
}

interface PageFile {
    readonly file: string;
    readonly page: string;
}

/** The handbooks with the files that they go to; last the index, where there are several. */
async function pagesOf(programmes: readonly LoadedProgramme[], options: HandbookOptions, io: Io): Promise<PageFile[]> {
    const folder = path.resolve(io.cwd, options.out);
    const names = fileNames(programmes.map(({ programme }) => programme.name));
    const entries: IndexEntry[] = [];
    const files: PageFile[] = [];
    for (const [at, { programme, settings, settingsFolder }] of programmes.entries()) {
        const figures = figuresOf(programme, settings);
        const run = options.run === undefined ? undefined : programme.runs.find(one => one.name === options.run);
        const logo =
            settings.handbook.logo === undefined ? undefined : await logoAddress(path.resolve(settingsFolder, settings.handbook.logo), io);
        const address = `${names[at] ?? programme.name}.html`;
        const page = handbook(programme, {
            figures,
            settings: settings.handbook,
            ...(logo !== undefined && { logo }),
            ...(run && { run }),
        });
        entries.push({ programme, figures, address });
        files.push({ file: path.join(folder, address), page });
    }
    const [first] = programmes;
    if (first && entries.length > 1)
        files.push({ file: path.join(folder, 'index.html'), page: handbookIndex(entries, first.settings.handbook) });
    return files;
}

/** A sentence for each of the organisation's colours that could not be read on white, and was darkened. */
function notesOnColours(programmes: readonly LoadedProgramme[]): string[] {
    const [main, accent] = programmes[0]?.settings.handbook.colours ?? [];
    const darkened = (colour: string | undefined, used: string | undefined) =>
        colour !== undefined && used !== undefined && used !== colour.toLowerCase()
            ? [`The colour ${colour} is too light on white paper; the handbooks have ${used} in its place.`]
            : [];
    return [...darkened(main, main && legible(main, LIGHT.paper)), ...darkened(accent, accent && legible(accent, LIGHT.paper, 3))];
}

/** The programmes that have a run of that name; all of them where none is asked for. */
function withRun(programmes: readonly LoadedProgramme[], run: string | undefined): readonly LoadedProgramme[] {
    if (run === undefined) return programmes;
    const having = programmes.filter(({ programme }) => programme.runs.some(one => one.name === run));
    if (having.length > 0) return having;
    const known = [...new Set(programmes.flatMap(({ programme }) => programme.runs.map(one => one.name)))];
    const meant = nearestWord(run, known)?.word;
    const instead =
        meant !== undefined
            ? ` Did you mean ${meant}?`
            : known.length > 0
              ? ` There is ${known.join(', ')}.`
              : ' These programmes have no runs.';
    throw new Refusal(`There is no run ${run}.${instead}`);
}

/** A file's name for each programme: its own, with a number where it would be that of another, or of the index, on a disk that does not tell capitals from small letters. */
function fileNames(names: readonly string[]): string[] {
    const taken = new Set(['index']);
    return names.map(name => {
        let free = name;
        for (let next = 2; taken.has(free.toLowerCase()); next++) free = `${name}-${next}`;
        taken.add(free.toLowerCase());
        return free;
    });
}

/** Throws a Refusal where something is there that Balcony did not write. */
async function mayBeWritten(file: string, io: Io): Promise<void> {
    let text: string;
    try {
        text = await readFile(file, 'utf8');
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
        throw new Refusal(cannot(nameFrom(io.cwd, file), 'written', error));
    }
    if (!isOurPage(text))
        throw new Refusal(
            `${nameFrom(io.cwd, file)} is there already, and Balcony did not write it. Choose another folder, or say --force to write over it.`,
        );
}
