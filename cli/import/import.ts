import path from 'node:path';
import type { Sheet } from '../../language/sheets/files/sheet.ts';
import { frameworkFromCase } from '../../language/sheets/framework-from-case.ts';
import { programmeFromSheet, sheetOfPlan, titleFromFile } from '../../language/sheets/programme-from-table.ts';
import { vocabularyAt } from '../../language/sheets/vocabulary.ts';
import type { ImportOptions } from './options.ts';
import { nameFrom, STANDARD_INPUT } from '../files/names.ts';
import { mustBeNoAddress } from '../files/read-text.ts';
import { EXTENSION } from '../files/search.ts';
import type { Io } from '../io.ts';
import { EXIT, type Exit, Refusal } from '../refusal.ts';
import { deliver } from '../results/deliver.ts';
import { mayBeNew } from '../results/new-file.ts';
import { mappingOf, saveMapping } from './mapping.ts';
import { sheetsOf } from './read-sheets.ts';
import { reportOf } from './report.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/** Makes a plan out of a spreadsheet, or a framework out of a CASE file, and says on standard error what was not understood. */
export async function importFile(file: string, options: ImportOptions, io: Io): Promise<Exit> {
    const name = file === STANDARD_INPUT ? 'Standard input' : nameFrom(io.cwd, path.resolve(io.cwd, file));
    mustBeNoAddress(file);
    if (file.endsWith(EXTENSION)) throw new Refusal(`${name} is a plan already; there is nothing to make one out of.`);
    for (const out of [options.out, options.saveMapping]) if (out !== undefined && !options.force) mayBeNew(out, io);
    const content = await sheetsOf(file, name, io);
    const folder = path.dirname(path.resolve(io.cwd, options.out ?? 'plan.balcony'));
    const surroundings = await surroundingsOf(folder, options.out, io);
    return content.form === 'json'
        ? importCase(content.json, name, options, surroundings, io)
        : importSheet(content.sheets, name, file, options, surroundings, io);
}

async function importCase(json: unknown, name: string, options: ImportOptions, { services }: Surroundings, io: Io): Promise<Exit> {
    const read = frameworkFromCase(json, services);
    if (!read) throw new Refusal(`${name} is no framework as CASE has it: it lacks CFDocument or CFItems.`);
    await deliver(io, read.text, options.out);
    const said = [`${name}: the framework ${read.name}, with ${read.dimensions} dimensions and ${read.elements} elements.`];
    io.stderr.write([...said, ...read.notUnderstood.map(each => `  ${each}`), ''].join('\n'));
    return read.notUnderstood.length > 0 ? EXIT.found : EXIT.clean;
}

async function importSheet(
    sheets: readonly Sheet[],
    name: string,
    file: string,
    options: ImportOptions,
    surroundings: Surroundings,
    io: Io,
): Promise<Exit> {
    const { services, document, taken, settings } = surroundings;
    const mapping = await mappingOf(options.mapping, settings, io);
    const vocabulary = vocabularyAt(document, services);
    const sheet = chosenSheet(sheets, options.sheet, name, { vocabulary, mapping });
    const title = options.title ?? (file === STANDARD_INPUT ? 'Programme' : titleFromFile(path.basename(file)));
    const read = programmeFromSheet(sheet.lines, {
        services,
        vocabulary,
        mapping,
        title,
        taken,
        isTitleGiven: options.title !== undefined,
    });
    const where = sheet.name === '' ? name : `${name}, sheet ${sheet.name}`;
    if (!read || read.activities + read.phases + read.programmes === 0)
        throw new Refusal(
            `${where} has no activities: a row for each is needed, with heads such as Title, Kind, When and Hours over the columns.`,
        );
    if (options.saveMapping !== undefined) await saveMapping(options.saveMapping, read.columns, io);
    await deliver(io, read.text, options.out);
    const others = sheets.filter(each => each !== sheet).map(each => each.name);
    io.stderr.write(reportOf(where, read, others));
    return read.notUnderstood.length > 0 ? EXIT.found : EXIT.clean;
}

function chosenSheet(sheets: readonly Sheet[], wanted: string | undefined, name: string, known: Parameters<typeof sheetOfPlan>[1]): Sheet {
    if (wanted !== undefined) {
        const found = sheets.find(sheet => sheet.name === wanted);
        if (!found) throw new Refusal(`${name} has no sheet ${wanted}. It has ${sheets.map(sheet => sheet.name).join(', ')}.`);
        return found;
    }
    const found = sheetOfPlan(sheets, known);
    if (!found) throw new Refusal(`${name} is empty.`);
    return found;
}
