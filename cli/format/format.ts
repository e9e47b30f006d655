import path from 'node:path';
import { URI } from 'langium';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { format as changesOf, whyNotFormatted } from '../../language/formatting/format.ts';
import { counted } from '../../language/model/amounts/wording.ts';
import { createBalconyServices } from '../../language/services.ts';
import type { FormatOptions } from './options.ts';
import { chooseFiles } from '../files/choose.ts';
import { byCodeUnit, STANDARD_INPUT } from '../files/names.ts';
import { type ReadFile, readTexts } from '../files/read-texts.ts';
import type { Io } from '../io.ts';
import { EXIT, type Exit, Refusal } from '../refusal.ts';
import { writeWhole } from '../results/deliver.ts';
import { withProgress } from '../terminal/progress.ts';
import type { Progress } from '../read-plans.ts';

/** Brings the files that `paths` choose into the house style, or with `check` says which are not in it. Standard input goes to standard output. */
export async function format(paths: readonly string[], options: FormatOptions, io: Io): Promise<Exit> {
    const files = (await chooseFiles(paths, io.cwd)).flatMap(workspace => [...workspace.reported]).sort(byCodeUnit);
    const all = await withProgress(io, progress => formatAll(files, io, progress));
    const faulty = all.filter(({ fault }) => fault !== undefined);
    for (const { name, fault } of faulty) io.stderr.write(`${name}: ${fault ?? ''}\n`);

    const differing = all.filter(({ text, formatted }) => formatted !== text);
    if (options.check) {
        for (const { name } of differing) io.stdout.write(`${name}\n`);
        if (differing.length > 0)
            io.stderr.write(
                `${counted(differing.length, 'file is', 'files are')} not in the house style; \`balcony format\` brings them into it.\n`,
            );
        return differing.length + faulty.length > 0 ? EXIT.found : EXIT.clean;
    }
    for (const { file, formatted } of differing) if (file !== STANDARD_INPUT) await writeWhole(io, file, formatted);
    for (const { file, formatted } of all) if (file === STANDARD_INPUT) io.stdout.write(formatted);
    return faulty.length > 0 ? EXIT.found : EXIT.clean;
}

interface Formatted extends ReadFile {
    /** The text as it was, where something in it cannot be read. */
    readonly formatted: string;
    /** Why it was not formatted. */
    readonly fault: string | undefined;
}

async function formatAll(files: readonly string[], io: Io, progress: Progress): Promise<Formatted[]> {
    const { read, refused } = await readTexts(files, io, true);
    if (refused.length) throw new Refusal(refused.map(({ message }) => message).join('\n'));
    const { shared } = createBalconyServices();
    return read.map((one, at) => {
        const uri = URI.file(one.file === STANDARD_INPUT ? path.join(io.cwd, '-.balcony') : one.file);
        const document = shared.workspace.LangiumDocumentFactory.fromString(one.text, uri);
        progress('Formatting', at + 1, read.length);
        return { ...one, formatted: TextDocument.applyEdits(document.textDocument, changesOf(document)), fault: whyNotFormatted(document) };
    });
}
