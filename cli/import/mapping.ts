import path from 'node:path';
import { readJson } from '../../language/settings/json-text.ts';
import type { Settings } from '../../language/settings/settings.ts';
import type { Column, Mapping } from '../../language/sheets/columns.ts';
import { mappingToSave, readMapping } from '../../language/sheets/mapping.ts';
import { nameFrom } from '../files/names.ts';
import { readText } from '../files/read-text.ts';
import type { Io } from '../io.ts';
import { Refusal } from '../refusal.ts';
import { writeWhole } from '../results/deliver.ts';

/** What columns are, as a file says, or the settings under that name; nothing where none is asked for. Throws a Refusal where it says what no column can be. */
export async function mappingOf(asked: string | undefined, settings: Settings, io: Io): Promise<Mapping> {
    if (asked === undefined) return {};
    if (Object.hasOwn(settings.import, asked)) return checked(settings.import[asked], `\`import.${asked}\` in the settings`);
    const file = path.resolve(io.cwd, asked);
    const name = nameFrom(io.cwd, file);
    const text = await readText(file, name);
    const { problems } = readJson(text);
    const [problem] = problems;
    if (problem) throw new Refusal(`${name}:${problem.line}:${problem.column}: ${problem.message}`);
    let value: unknown;
    try {
        value = JSON.parse(text);
    } catch {
        throw new Refusal(`${name} is no JSON. Write it anew with --save-mapping.`);
    }
    return checked(value, name);
}

function checked(value: unknown, name: string): Mapping {
    const read = readMapping(value, name);
    if ('why' in read) throw new Refusal(read.why);
    return read.mapping;
}

/** Writes down what the columns were taken for, by their heads. */
export async function saveMapping(file: string, columns: readonly Column[], io: Io): Promise<void> {
    await writeWhole(io, path.resolve(io.cwd, file), JSON.stringify(mappingToSave(columns), null, 2) + '\n');
}
