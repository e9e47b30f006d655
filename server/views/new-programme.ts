import { fileNameFromTitle, fillTemplate, TEMPLATES } from '../../language/templates/templates.ts';
import { EXTENSION } from '../files/files.ts';
import type { NewProgramme, NewProgrammeParams } from '../protocol/new-programme.ts';

/** The text of a new programme, and what its file is to be called; null where there is no such template. */
export function newProgramme({ template, title }: NewProgrammeParams): NewProgramme | null {
    if (!TEMPLATES.some(({ name }) => name === template)) return null;
    return { file: fileNameFromTitle(title) + EXTENSION, text: fillTemplate(template, title) };
}
