import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { TemplateError, type Reference, readReference } from '../../publish/word/reference/reference.ts';
import { nameFrom } from '../files/names.ts';
import type { Io } from '../io.ts';
import { cannot, Refusal } from '../refusal.ts';

/** The template that Word files take their look from. Throws a Refusal that says what is wrong with the file. */
export async function referenceFrom(file: string, io: Io): Promise<Reference> {
    const whole = path.resolve(io.cwd, file);
    const name = nameFrom(io.cwd, whole);
    let content: Uint8Array;
    try {
        content = await readFile(whole);
    } catch (error) {
        throw new Refusal(cannot(name, 'read', error));
    }
    try {
        return readReference(content);
    } catch (error) {
        throw error instanceof TemplateError ? new Refusal(`${name} cannot be the template: ${error.message}`) : error;
    }
}
