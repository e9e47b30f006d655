import { URI, UriUtils } from 'langium';
import { EXTENSION, type Files, type Found, SETTINGS_FILE } from '../../../server/files/files.ts';

/** Files that are nowhere but in a test: texts by address, or why one cannot be read. */
export class MemoryFiles implements Files {
    readonly texts: Map<string, string>;
    readonly unreadable = new Map<string, 'not-utf-8' | { message: string }>();

    constructor(texts: Readonly<Record<string, string>> = {}) {
        this.texts = new Map(Object.entries(texts));
    }

    read(uri: URI): ReturnType<Files['read']> {
        const address = uri.toString();
        const fault = this.unreadable.get(address);
        if (fault === 'not-utf-8') return Promise.resolve({ error: 'not-utf-8' as const });
        if (fault) return Promise.resolve({ error: 'unreadable' as const, message: fault.message });
        const text = this.texts.get(address);
        return Promise.resolve(text === undefined ? { error: 'not-found' as const } : { text });
    }

    search(folder: URI) {
        const within = folder.toString().replace(/\/?$/, '/');
        return Promise.resolve(this.found(address => address.startsWith(within)));
    }

    list(folder: URI) {
        return Promise.resolve(
            this.found(address => UriUtils.dirname(URI.parse(address)).toString() === folder.toString().replace(/\/$/, '')),
        );
    }

    settingsAbove(folder: URI) {
        for (let at = UriUtils.dirname(folder); at.path !== '/'; at = UriUtils.dirname(at)) {
            const file = UriUtils.joinPath(at, SETTINGS_FILE);
            if (this.texts.has(file.toString())) return Promise.resolve(file);
        }
        return Promise.resolve(undefined);
    }

    private found(isIn: (address: string) => boolean): Found {
        const addresses = [...this.texts.keys(), ...this.unreadable.keys()].filter(isIn).map(address => URI.parse(address));
        return {
            plans: addresses.filter(uri => uri.path.endsWith(EXTENSION)),
            settings: addresses.filter(uri => uri.path.endsWith(`/${SETTINGS_FILE}`)),
        };
    }
}
