import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { TemplateError, type Reference, readReference } from '../../publish/word/reference/reference.ts';
import { nameFrom } from '../files/names.ts';
import { mustBeFile } from '../files/read-text.ts';
import type { Io } from '../io.ts';
import { cannot, Refusal } from '../refusal.ts';

/** The largest template that is read, in bytes. */
const LARGEST = 50_000_000;

/** The template that Word files take their look from. Throws a Refusal that says what is wrong with the file. */
export async function referenceFrom(file: string, io: Io): Promise<Reference> {
    const whole = path.resolve(io.cwd, file);
    const name = nameFrom(io.cwd, whole);
    let content: Uint8Array;
    try {
        const is = await stat(whole);
        mustBeFile(is, name);
        if (is.size > LARGEST)
            throw new Refusal(`${name} cannot be the template: it is larger than ${LARGEST / 1e6} MB. Take the pictures out of it.`);
        content = await readFile(whole);
    } catch (error) {
        throw error instanceof Refusal ? error : new Refusal(cannot(name, 'read', error));
    }
    try {
        return readReference(content);
    } catch (error) {
        throw error instanceof TemplateError ? new Refusal(`${name} cannot be the template: ${error.message}`) : error;
    }
}
