import { existsSync } from 'node:fs';
import path from 'node:path';
import { nameFrom } from '../files/names.ts';
import type { Io } from '../io.ts';
import { Refusal } from '../refusal.ts';

/** Throws a Refusal where something is at `file` already. */
export function mayBeNew(file: string, io: Io): void {
    const at = path.resolve(io.cwd, file);
    if (existsSync(at))
        throw new Refusal(`${nameFrom(io.cwd, at)} is there already. Choose another name, or say --force to write over it.`);
}
