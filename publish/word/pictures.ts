import { ImageRun } from 'docx';
import { imageSize } from 'image-size';
import type { Bar, Drawing, Picture } from '../document/document.ts';
import { drawingOnPaper } from '../paper/drawing.ts';
import type { PrintPalette } from '../paper/palette.ts';
import { DrawingError, type Rasteriser, type Rendered } from '../paper/rasteriser.ts';
import { MODE_LOOKS } from '../tokens/modes.ts';

/** Pixels to a unit of a drawing: enough for print at the size at which it stands in the page. */
const ZOOM = 2.5;

/** How high a drawing may be, in widths of the text: A4 and Letter hold that much under a caption. */
const MOST_OF_WIDTH = 1.25;

/** Pixels of Word to a twentieth of a point: it counts 96 to the inch. */
const PIXELS_PER_TWIP = 96 / 1440;

/** What is drawn already, by its source: a document that is laid out at several densities has the same drawings at each. */
export type Drawn = Map<string | Uint8Array, Rendered>;

/**
 * Pictures as Word takes them: drawings as SVG, in which even the text is drawn so that no font is missed, with pixels beside it for what reads no SVG.
 */
export class WordPictures {
    private readonly rasteriser: Rasteriser;
    private readonly palette: PrintPalette;

    /** Drawings are no wider than this part of the room they have. */
    private readonly part: number;

    private readonly drawn: Drawn;

    constructor(rasteriser: Rasteriser, palette: PrintPalette, part = 1, drawn: Drawn = new Map()) {
        this.rasteriser = rasteriser;
        this.palette = palette;
        this.part = part;
        this.drawn = drawn;
    }

    /** A drawing at most as wide as `width`, in twentieths of a point, and no higher than fits a page with its caption. */
    drawing(drawing: Drawing, description: string, width: number): ImageRun {
        const most = (MOST_OF_WIDTH * width * drawing.width) / drawing.height;
        const wide = Math.min(Math.min(width, most) * this.part * PIXELS_PER_TWIP, drawing.width * 1.7);
        return this.vector(drawingOnPaper(drawing, this.palette), description, wide, (wide * drawing.height) / drawing.width);
    }

    /** An organisation's logo, at most as large as a stamp; undefined for WebP, which Word does not know. */
    logo({ mediaType, data, description }: Picture): ImageRun | undefined {
        if (mediaType === 'image/webp') return undefined;
        const most = { width: 220, height: 60 };
        if (mediaType === 'image/svg+xml') {
            const { width, height } = this.rasteriser.render(data, 1);
            const scale = Math.min(most.width / width, most.height / height);
            return this.vector(data, description, width * scale, height * scale);
        }
        const { width, height } = sizeOf(data);
        const scale = Math.min(most.width / width, most.height / height);
        return new ImageRun({
            type: mediaType === 'image/png' ? 'png' : 'jpg',
            data,
            transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
            altText: { name: 'Logo', description },
        });
    }

    /** A share as a bar: solid to its least, lighter to its most; of an unknown amount a dashed outline. */
    bar({ least, most, unknown, mode }: Bar, description: string): ImageRun {
        const width = 60;
        const height = 7;
        const colour = mode ? MODE_LOOKS[mode].colour : this.palette.accent;
        const part = (from: number, to: number, opacity: number) =>
            `<rect x="${from * width}" width="${Math.max(0, to - from) * width}" height="${height}" fill="${colour}" fill-opacity="${opacity}"/>`;
        const inside = unknown
            ? `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="none" stroke="${this.palette.quiet}" stroke-dasharray="3 2"/>`
            : part(0, 1, 0.12) + part(least, most, 0.45) + part(0, least, 1);
        const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${inside}</svg>`;
        return this.vector(svg, description, width, height);
    }

    private vector(source: string | Uint8Array, description: string, width: number, height: number): ImageRun {
        const rendered = this.drawn.get(source) ?? this.rasteriser.render(source, ZOOM);
        this.drawn.set(source, rendered);
        const { svg, png } = rendered;
        return new ImageRun({
            type: 'svg',
            data: new TextEncoder().encode(svg),
            fallback: { type: 'png', data: png },
            transformation: { width: Math.round(width), height: Math.round(height) },
            altText: { name: 'Drawing', description },
        });
    }
}

/** How large a picture is, in pixels. Throws a DrawingError where it is none. */
function sizeOf(data: Uint8Array): { readonly width: number; readonly height: number } {
    try {
        return imageSize(data);
    } catch (error) {
        throw new DrawingError(String(error), { cause: error });
    }
}
