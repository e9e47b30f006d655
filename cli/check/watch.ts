import type { Stats } from 'node:fs';
import path from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { BASELINE_FILE } from '../../language/baseline/baseline.ts';
import type { CheckOptions } from './options.ts';
import { chooseFiles } from '../files/choose.ts';
import { GitIgnore } from '../files/git-ignore.ts';
import { STANDARD_INPUT } from '../files/names.ts';
import { EXTENSION, isLeftOut } from '../files/search.ts';
import { SETTINGS_FILE } from '../files/settings-file.ts';
import type { Io } from '../io.ts';
import { EXIT, type Exit, Refusal } from '../refusal.ts';
import { coloursFor } from '../terminal/colours.ts';

// An editor that saves a file, or git that changes many, makes several events of it.
const QUIET_MILLISECONDS = 100;
const CLEAR_SCREEN = '\u001b[2J\u001b[3J\u001b[H';

/**
 * Does `once` now and again whenever a plan or settings change in the workspaces that `paths` choose, until `io.until` says so. What makes it fail is told, and waited
 * out. Throws a Refusal where there is nothing to watch at the beginning.
 */
export async function watching(paths: readonly string[], options: CheckOptions, io: Io, once: () => Promise<Exit>): Promise<Exit> {
    if (paths.includes(STANDARD_INPUT)) throw new Refusal('Standard input cannot be watched. Name files or folders.');
    let roots = await rootsOf(paths, io);
    let watcher = startWatcher(roots, options, io);
    let exit: Exit = EXIT.clean;
    const refuse = (message: string) => io.stderr.write(`${coloursFor(io.stderr, io.env).red('balcony:')} ${message}\n`);

    while (!io.until?.aborted) {
        const changed = watcher.changed();
        // What is written before it watches would go unseen.
        await Promise.race([watcher.ready, changed]);
        if (io.stdout.isTTY) io.stdout.write(CLEAR_SCREEN);
        try {
            exit = await once();
        } catch (error) {
            if (!(error instanceof Refusal)) throw error;
            refuse(error.message);
            exit = EXIT.couldNotRun;
        }
        io.stderr.write('Watching for changes; Ctrl-C ends it.\n');
        const event = await changed;
        if (event instanceof Error) throw new Refusal(cannotWatch(event));
        // What git leaves out, and where settings are, may be other than before.
        const now = await rootsOf(paths, io).catch(() => roots);
        if (event === 'elsewhere' || now.join('\n') !== roots.join('\n')) {
            await watcher.close();
            roots = now;
            watcher = startWatcher(roots, options, io);
        }
    }
    await watcher.close();
    return exit;
}

/** The root folders of the workspaces. */
async function rootsOf(paths: readonly string[], io: Io): Promise<string[]> {
    return (await chooseFiles(paths, io.cwd)).map(({ root }) => root);
}

/** `elsewhere` where other files may have to be watched now; `over` when watching ends. */
type Change = 'here' | 'elsewhere' | 'over' | Error;

interface Watcher {
    /** Resolves when it watches. */
    readonly ready: Promise<void>;
    /** Resolves with the next change that comes after this call, when no other has followed it for a moment. */
    readonly changed: () => Promise<Change>;
    readonly close: () => Promise<void>;
}

function startWatcher(roots: readonly string[], options: CheckOptions, io: Io): Watcher {
    const gitIgnore = new GitIgnore();
    const named = [options.config, options.baseline].flatMap(file => (typeof file === 'string' ? [path.resolve(io.cwd, file)] : []));
    const isMeant = (file: string) =>
        file.endsWith(EXTENSION) || [SETTINGS_FILE, BASELINE_FILE, '.gitignore'].includes(path.basename(file)) || named.includes(file);
    const isIgnored = (file: string, stats?: Stats): boolean => {
        const normal = path.normalize(file);
        if (roots.includes(normal) || named.includes(normal)) return false;
        if (isLeftOut(path.basename(normal)) && path.basename(normal) !== '.gitignore') return true;
        if (!stats) return false;
        if (stats.isDirectory()) return gitIgnore.ignores(normal + path.sep);
        return !isMeant(normal) || gitIgnore.ignores(normal);
    };
    const watcher: FSWatcher = watch([...roots, ...named], {
        ignored: isIgnored,
        ignoreInitial: true,
        followSymlinks: false,
        atomic: false,
    });

    const ready = new Promise<void>(resolve => watcher.once('ready', resolve));
    let waiting: ((change: Change) => void) | undefined;
    let happened: Change | undefined;
    let timer: NodeJS.Timeout | undefined;
    const tell = () => {
        if (happened === undefined || !waiting) return;
        waiting(happened);
        waiting = happened = undefined;
    };
    const note = (change: Change) => {
        if (!(happened instanceof Error) && happened !== 'over') happened = change === 'here' ? (happened ?? change) : change;
        clearTimeout(timer);
        timer = setTimeout(tell, QUIET_MILLISECONDS);
    };
    watcher.on('all', (_event, file) => {
        note(path.basename(file) === '.gitignore' ? 'elsewhere' : 'here');
    });
    watcher.on('error', error => note(error instanceof Error ? error : new Error(String(error))));
    const over = () => note('over');
    io.until?.addEventListener('abort', over);
    return {
        ready,
        changed: () =>
            new Promise(resolve => {
                waiting = resolve;
                if (io.until?.aborted) over();
                else if (happened !== undefined) timer = setTimeout(tell, QUIET_MILLISECONDS);
            }),
        close: async () => {
            clearTimeout(timer);
            io.until?.removeEventListener('abort', over);
            await watcher.close();
        },
    };
}

function cannotWatch(error: NodeJS.ErrnoException): string {
    const isTooMany = error.code === 'ENOSPC' || error.code === 'EMFILE';
    return isTooMany
        ? 'The system lets no more files be watched. Watch fewer folders, or have it allow more (fs.inotify.max_user_watches on Linux).'
        : `The files cannot be watched any longer: ${error.message}. Start again.`;
}
