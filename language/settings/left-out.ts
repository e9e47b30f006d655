import ignore from 'ignore';
import type { Settings } from './settings.ts';

/** Tells which files the settings leave out, by their paths from the settings file, with `/` between the parts. Patterns are read as in a `.gitignore`. */
export function leftOutBy({ ignore: patterns }: Pick<Settings, 'ignore'>): (path: string) => boolean {
    if (patterns.length === 0) return () => false;
    const rules = ignore().add(patterns);
    return path => ignore.isPathValid(path) && rules.ignores(path);
}
