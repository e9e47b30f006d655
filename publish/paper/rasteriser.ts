import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** What drawings are turned into pixels with. Whoever runs it reads these from where they were shipped; nothing is ever fetched. */
export interface RasteriserParts {
    /** Resvg, as WebAssembly. */
    readonly wasm: Uint8Array<ArrayBuffer>;
    /** The fonts of the drawings, as TrueType or OpenType. */
    readonly fonts: readonly Uint8Array[];
}

/** A picture in two forms: as lines and shapes, in which text is drawn too so that it looks the same without our fonts; and as pixels. */
export interface Rendered {
    readonly svg: string;
    readonly png: Uint8Array;
    /** In units of its own, as the drawing has them. */
    readonly width: number;
    readonly height: number;
}

/** Thrown where a drawing is no SVG that can be read. */
export class DrawingError extends Error {
    override readonly name = 'DrawingError';
}

/** Draws SVG for programs that cannot be relied on to do so, with our fonts. It reads no disk and no network. */
export class Rasteriser {
    private readonly fonts: readonly Uint8Array[];

    private constructor(fonts: readonly Uint8Array[]) {
        this.fonts = fonts;
    }

    static async from({ wasm, fonts }: RasteriserParts): Promise<Rasteriser> {
        ready ??= initWasm(wasm);
        await ready;
        return new Rasteriser(fonts);
    }

    /** An SVG, with `zoom` pixels to each of its units. Throws a DrawingError where it cannot be read. */
    render(svg: string | Uint8Array, zoom: number): Rendered {
        let drawing: InstanceType<typeof Resvg>;
        try {
            drawing = new Resvg(svg, {
                font: { fontBuffers: [...this.fonts], defaultFontFamily: 'Inter', sansSerifFamily: 'Inter', serifFamily: 'Source Serif 4' },
                fitTo: { mode: 'zoom', value: zoom },
            });
        } catch (error) {
            throw new DrawingError(String(error), { cause: error });
        }
        try {
            const pixels = drawing.render();
            return { svg: drawing.toString(), png: pixels.asPng(), width: drawing.width, height: drawing.height };
        } finally {
            drawing.free();
        }
    }
}

// The library is one for the whole process, and refuses to be started twice.
let ready: Promise<void> | undefined;
