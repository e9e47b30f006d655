import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type { Rasteriser } from '../../publish/paper/rasteriser.ts';
import type { Typesetter } from '../../publish/pdf/typesetter.ts';
import type { Reference } from '../../publish/word/reference/reference.ts';
import { Refusal } from '../refusal.ts';

const decompress = promisify(brotliDecompress);

const SERIF = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'].map(style => `SourceSerif4_${style}.ttf`);
const SANS = ['400Regular', '400Regular_Italic', '500Medium', '600SemiBold'].map(style => `Inter_${style}.ttf`);
/** For what the other two lack: other scripts, symbols, faces. */
const REST = ['DejaVuSans.ttf', 'NotoEmoji_400Regular.ttf'];

/** What sets type and draws for print; each is started when it is first asked for, for that takes a moment, and serves all documents of a command. */
export class Press {
    private readonly home: string;

    /** The template of Word files, where there is one. */
    readonly reference: Reference | undefined;

    /** `home` is the folder of the command, beside which its parts lie. */
    constructor(home: string, reference?: Reference) {
        this.home = home;
        this.reference = reference;
    }

    /** Throws a Refusal where a part is missing. */
    typesetter(): Promise<Typesetter> {
        return once(TYPESETTERS, this.home, typesetterAt);
    }

    /** Throws a Refusal where a part is missing. */
    rasteriser(): Promise<Rasteriser> {
        return once(RASTERISERS, this.home, rasteriserAt);
    }
}

// Their libraries are one for the whole process, so what prints again from the same folder finds them started.
const TYPESETTERS = new Map<string, Promise<Typesetter>>();
const RASTERISERS = new Map<string, Promise<Rasteriser>>();

/** What `start` makes of the parts beside the command; of the same parts only once, unless it fails. */
async function once<T>(started: Map<string, Promise<T>>, home: string, start: (home: string) => Promise<T>): Promise<T> {
    const folder = await realpath(path.join(home, 'print')).catch(() => undefined);
    if (folder === undefined) return start(home);
    const known = started.get(folder) ?? start(home);
    started.set(folder, known);
    known.catch(() => started.delete(folder));
    return known;
}

async function typesetterAt(home: string): Promise<Typesetter> {
    const { Typesetter } = await import('../../publish/pdf/typesetter.ts');
    return Typesetter.from({
        wasm: await webAssembly(home, 'typst.wasm.br'),
        fonts: await Promise.all([...SERIF, ...SANS, ...REST].map(font => part(home, font))),
        template: new TextDecoder().decode(await part(home, 'document.typ')),
    });
}

async function rasteriserAt(home: string): Promise<Rasteriser> {
    const { Rasteriser } = await import('../../publish/paper/rasteriser.ts');
    return Rasteriser.from({
        wasm: await webAssembly(home, 'resvg.wasm.br'),
        fonts: await Promise.all(SANS.map(font => part(home, font))),
    });
}

async function webAssembly(home: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await decompress(await part(home, name)));
}

async function part(home: string, name: string): Promise<Uint8Array> {
    const file = path.join(home, 'print', name);
    try {
        return await readFile(file);
    } catch (error) {
        throw new Refusal(`What Balcony prints with is missing: it should lie beside the command, as ${file}. Install Balcony again.`, {
            cause: error,
        });
    }
}
