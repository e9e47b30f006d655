import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');

/** The plans of a folder of the project: each whole, and the declarations in it alone. */
export function plansIn(folder: string): string[] {
    const names = readdirSync(path.join(ROOT, folder)).filter(name => name.endsWith('.balcony'));
    const texts = names.sort().map(name => readFileSync(path.join(ROOT, folder, name), 'utf8'));
    return texts.flatMap(text => [text, ...text.split(/\n(?=\S)/).filter(part => part.length > 20 && part !== text)]);
}

/** What a file of the project says. */
export function fileOf(name: string): string {
    return readFileSync(path.join(ROOT, name), 'utf8');
}

/** Words and phrases that stand in a text on lines of their own, or with two spaces between them. */
export function wordsIn(text: string): string[] {
    return text.trim().split(/\s*\n\s*| {2,}/);
}
