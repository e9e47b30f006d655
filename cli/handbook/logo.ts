import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { nameFrom } from '../files/names.ts';
import type { Io } from '../io.ts';
import { cannot, Refusal } from '../refusal.ts';

const TYPES: Readonly<Record<string, string>> = {
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.jpg': 'image/jpeg',
    '.jpeg': 'image/jpeg',
    '.webp': 'image/webp',
};

/** The largest picture that is put into a page, in bytes. */
const LARGEST = 1_000_000;

/** An organisation's logo as a `data:` address, so that the page needs no other file. Throws a Refusal that says what is wrong with the picture. */
export async function logoAddress(file: string, io: Io): Promise<string> {
    const name = nameFrom(io.cwd, file);
    const type = TYPES[path.extname(file).toLowerCase()];
    if (!type) throw new Refusal(`${name} cannot be the logo: it should be a picture whose name ends in ${Object.keys(TYPES).join(', ')}.`);
    try {
        if ((await stat(file)).size > LARGEST)
            throw new Refusal(
                `${name} cannot be the logo: it is larger than 1 MB, and every handbook would hold it. Make the picture smaller.`,
            );
        return `data:${type};base64,${(await readFile(file)).toString('base64')}`;
    } catch (error) {
        throw error instanceof Refusal ? error : new Refusal(`${cannot(name, 'read', error)} The settings name it as the logo.`);
    }
}
