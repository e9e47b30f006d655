import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Picture } from '../../publish/document/document.ts';
import { nameFrom } from '../files/names.ts';
import { mustBeFile } from '../files/read-text.ts';
import type { Io } from '../io.ts';
import { cannot, Refusal } from '../refusal.ts';

const TYPES: Readonly<Record<string, Picture['mediaType']>> = {
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.jpg': 'image/jpeg',
    '.jpeg': 'image/jpeg',
    '.webp': 'image/webp',
};

/** The largest picture that is put into a page, in bytes. */
const LARGEST = 1_000_000;

/** An organisation's logo; `organisation` tells whose to those who cannot see it. Throws a Refusal that says what is wrong with the picture. */
export async function logoPicture(file: string, organisation: string, io: Io): Promise<Picture> {
    const name = nameFrom(io.cwd, file);
    const mediaType = TYPES[path.extname(file).toLowerCase()];
    if (!mediaType)
        throw new Refusal(`${name} cannot be the logo: it should be a picture whose name ends in ${Object.keys(TYPES).join(', ')}.`);
    try {
        const is = await stat(file);
        mustBeFile(is, name);
        if (is.size > LARGEST)
            throw new Refusal(
                `${name} cannot be the logo: it is larger than 1 MB, and every handbook would hold it. Make the picture smaller.`,
            );
        return { mediaType, data: await readFile(file), description: organisation };
    } catch (error) {
        throw error instanceof Refusal ? error : new Refusal(`${cannot(name, 'read', error)} The settings name it as the logo.`);
    }
}
