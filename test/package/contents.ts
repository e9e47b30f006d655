import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The project's root. */
export const ROOT = path.resolve(import.meta.dirname, '..', '..');

export const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Record<string, unknown> & { version: string };

/** The files that a part of the manifest names, as paths from the root: every text that begins with `./`, and the icon. */
export function filesNamedIn(part: unknown): string[] {
    if (typeof part === 'string') return part.startsWith('./') ? [path.posix.normalize(part)] : [];
    if (typeof part !== 'object' || part === null) return [];
    return Object.values(part).flatMap(filesNamedIn);
}
