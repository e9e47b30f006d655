import type { URI } from 'langium';
import type { ReadFileResult } from '../protocol.ts';

/** The name of a workspace's settings file. */
export const SETTINGS_FILE = 'balcony.config.json';
/** How the names of programme files end. */
export const EXTENSION = '.balcony';
/** The largest file that is read, in characters of its text: some thousand programmes. */
export const LARGEST_FILE = 10_000_000;

/** What a folder holds that matters here. */
export interface Found {
    /** Files of programmes and shared words. */
    readonly plans: readonly URI[];
    /** Settings files. */
    readonly settings: readonly URI[];
}

/** Where files come from: the disk, or an editor that can reach what is on none. */
export interface Files {
    /** The text of a file without its byte-order mark, or why there is none. Never throws. */
    read(uri: URI): Promise<ReadFileResult>;
    /** What is in a folder and all folders below it, but hidden ones, `node_modules` and what git leaves out. Never throws. */
    search(folder: URI): Promise<Found>;
    /** What is in a folder itself. Never throws. */
    list(folder: URI): Promise<Found>;
    /** The nearest settings file in the folders above one, not past the root of a git repository. Never throws. */
    settingsAbove(folder: URI): Promise<URI | undefined>;
}

/** Files of addresses that begin with `file:` from `onDisk`, all others from `elsewhere`. */
export function byScheme(onDisk: Files, elsewhere: Files): Files {
    const of = (uri: URI) => (uri.scheme === 'file' ? onDisk : elsewhere);
    return {
        read: uri => of(uri).read(uri),
        search: folder => of(folder).search(folder),
        list: folder => of(folder).list(folder),
        settingsAbove: folder => of(folder).settingsAbove(folder),
    };
}
