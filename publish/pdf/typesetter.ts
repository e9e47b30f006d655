import { initSync, type TypstCompiler, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';

/** What the typesetter is made of. Whoever runs it reads these from where they were shipped; nothing is ever fetched. */
export interface TypesetterParts {
    /** Typst, as WebAssembly. */
    readonly wasm: Uint8Array<ArrayBuffer>;
    /** Fonts, as TrueType or OpenType. */
    readonly fonts: readonly Uint8Array[];
    /** How a document is set: `document.typ` of this folder. */
    readonly template: string;
}

/** The files that a document is set from, by their paths (`/document.json`). */
export type SourceFiles = ReadonlyMap<string, Uint8Array>;

/** Thrown where the typesetter refuses what it was given. */
export class TypesettingError extends Error {
    override readonly name = 'TypesettingError';
}

/** Typst with our fonts. It reads no disk and no network: only the files that are handed in. */
export class Typesetter {
    private readonly compiler: TypstCompiler;
    private readonly template: string;

    private constructor(compiler: TypstCompiler, template: string) {
        this.compiler = compiler;
        this.template = template;
    }

    static async from({ wasm, fonts, template }: TypesetterParts): Promise<Typesetter> {
        initSync({ module: wasm });
        const builder = new TypstCompilerBuilder();
        builder.set_dummy_access_model();
        for (const font of fonts) await builder.add_raw_font(font);
        return new Typesetter(await builder.build(), template);
    }

    /** The document that our template makes of `files`, as PDF. Throws a TypesettingError with what Typst says where it cannot be set. */
    set(files: SourceFiles): SetDocument {
        // What was kept of the document before would only grow.
        this.compiler.reset();
        this.compiler.reset_shadow();
        for (const [path, content] of files) this.compiler.map_shadow(path, content);
        this.compiler.add_source(MAIN, this.template);
        const { result, diagnostics } = this.compiler.compile(MAIN, [], 'pdf', FULL_DIAGNOSTICS) as Compiled;
        if (!result) throw new TypesettingError((diagnostics ?? []).map(told).join('\n') || 'Typst gave no document.');
        return {
            bytes: result,
            pages: () => (JSON.parse(this.compiler.query(MAIN, [], '<pages>', 'value')) as [number])[0],
        };
    }
}

/** A document that has been set. */
export interface SetDocument {
    readonly bytes: Uint8Array;
    /** How many pages it has; to be asked before the next document is set. */
    pages(): number;
}

const MAIN = '/document.typ';

/** Ask for what is wrong with its place, each as an object. */
const FULL_DIAGNOSTICS = 3;

interface Compiled {
    readonly result?: Uint8Array;
    readonly diagnostics?: readonly Diagnostic[];
}

interface Diagnostic {
    readonly path?: string;
    readonly range?: string;
    readonly message?: string;
}

function told({ path, range, message }: Diagnostic): string {
    return [path, range, message].filter(Boolean).join(': ');
}
