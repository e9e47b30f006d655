import { fileNameFromTitle, fillTemplate, TEMPLATES } from '../../language/templates/templates.ts';
import { EXTENSION } from '../files/files.ts';
import type { NewProgramme, NewProgrammeParams } from '../protocol/new-programme.ts';
import type { Server } from '../server.ts';
import { namesTaken } from '../programmes.ts';

/** The text of a new programme, and what its file is to be called; null where there is no such template. Its name is that of no other programme that has been read. */
export function newProgramme(server: Server, { template, title }: NewProgrammeParams): NewProgramme | null {
    if (!TEMPLATES.some(({ name }) => name === template)) return null;
    const taken = namesTaken(server);
    return { file: fileNameFromTitle(title) + EXTENSION, text: fillTemplate(template, title, taken) };
}
