import path from 'node:path';
import type { Io } from '../../io.ts';

/**
 * The folder in which what was found is remembered: the one that `BALCONY_CACHE` names, else that of the system for such things, which is the person's own. Undefined where
 * there is none. It is never in a workspace, so nobody can bring findings along with plans.
 */
export function cacheFolder({ env, cwd }: Pick<Io, 'env' | 'cwd'>, platform: NodeJS.Platform = process.platform): string | undefined {
    if (env['BALCONY_CACHE']) return path.resolve(cwd, env['BALCONY_CACHE']);
    if (env['XDG_CACHE_HOME'] && path.isAbsolute(env['XDG_CACHE_HOME'])) return path.join(env['XDG_CACHE_HOME'], 'balcony');
    if (platform === 'win32') return env['LOCALAPPDATA'] ? path.join(env['LOCALAPPDATA'], 'balcony', 'cache') : undefined;
    if (!env['HOME']) return undefined;
    return platform === 'darwin' ? path.join(env['HOME'], 'Library', 'Caches', 'balcony') : path.join(env['HOME'], '.cache', 'balcony');
}
