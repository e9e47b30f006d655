import path from 'node:path';
import { URI } from 'langium';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { format as changesOf, whyNotFormatted } from '../../language/formatting/format.ts';
import { counted } from '../../language/model/wording.ts';
import { createBalconyServices } from '../../language/services.ts';
import type { FormatOptions } from '../commands/format.ts';
import { chooseFiles } from '../files/choose.ts';
import { byCodeUnit, nameFrom, STANDARD_INPUT } from '../files/names.ts';
import { readStandardInput, readText } from '../files/read-text.ts';
import type { Io } from '../io.ts';
import { EXIT, type Exit } from '../refusal.ts';
import { writeWhole } from '../results/deliver.ts';
import { withProgress } from '../terminal/progress.ts';

/** Brings the files that `paths` choose into the house style, or with `check` says which are not in it. Standard input goes to standard output. */
export async function format(paths: readonly string[], options: FormatOptions, io: Io): Promise<Exit> {
    const files = (await chooseFiles(paths, io.cwd)).flatMap(workspace => [...workspace.reported]).sort(byCodeUnit);
    const { shared } = createBalconyServices();
    const read = await withProgress(io, async progress => {
        const done: { file: string; name: string; text: string; formatted: string; fault: string | undefined }[] = [];
        for (const file of files) {
            const name = nameFrom(io.cwd, file);
            const text = file === STANDARD_INPUT ? await readStandardInput(io, true) : await readText(file, name, true);
            const document = shared.workspace.LangiumDocumentFactory.fromString(
                text,
                URI.file(file === STANDARD_INPUT ? path.join(io.cwd, '-.balcony') : file),
            );
            done.push({
                file,
                name,
                text,
                formatted: TextDocument.applyEdits(document.textDocument, changesOf(document)),
                fault: whyNotFormatted(document),
            });
            progress('Formatting', done.length, files.length);
        }
        return done;
    });

    const faulty = read.filter(({ fault }) => fault !== undefined);
    const differing = read.filter(({ text, formatted }) => formatted !== text);
    for (const { name, fault } of faulty) io.stderr.write(`${name}: ${fault ?? ''}\n`);
    if (options.check) {
        for (const { name } of differing) io.stdout.write(`${name}\n`);
        if (differing.length > 0)
            io.stderr.write(
                `${counted(differing.length, 'file is', 'files are')} not in the house style. \`balcony format\` brings them into it.\n`,
            );
        return differing.length + faulty.length > 0 ? EXIT.found : EXIT.clean;
    }
    for (const { file, formatted } of differing) if (file !== STANDARD_INPUT) await writeWhole(io, file, formatted);
    for (const { file, formatted } of read) if (file === STANDARD_INPUT) io.stdout.write(formatted);
    return faulty.length > 0 ? EXIT.found : EXIT.clean;
}
