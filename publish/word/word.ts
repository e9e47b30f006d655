import {
    Document as WordDocument,
    Footer,
    Header,
    HeadingLevel,
    LeaderType,
    Packer,
    PageNumber,
    Paragraph,
    SimpleField,
    Tab,
    type Table as WordTable,
    TableOfContents,
    TextRun,
} from 'docx';
import { estimatePageNumbers, layoutDocument } from 'docx/layout';
import type { Document, Section, Table } from '../document/document.ts';
import { type Paper, paperFor } from '../paper/page.ts';
import { paletteOf } from '../paper/palette.ts';
import { Places } from '../paper/places.ts';
import type { Rasteriser } from '../paper/rasteriser.ts';
import { pageWords } from '../words/page-words.ts';
import { blocksOf } from './blocks.ts';
import { atDensity, DENSEST, DENSITIES, type Density, USUAL, withLessRoom } from './density.ts';
import { MARGINS, OUTER_COLUMN, twips } from './measures.ts';
import { type Drawn, WordPictures } from './pictures.ts';
import { Counters, type Setting } from './setting.ts';
import { dressed } from './reference/merge.ts';
import type { Reference, ReferencePage } from './reference/reference.ts';
import { packed, steady } from './steady.ts';
import { STYLES, stylesOf } from './styles.ts';
import { tableBlocks } from './tables.ts';
import { bookmarked, textOf } from './text.ts';

/**
 * A document as a Word file (.docx, ISO/IEC 29500), in the look of a template where there is one. The same document gives the same bytes.
 * What is to go on one side is set smaller until it does, but never so small that it cannot be read; in the look of a template it is as long as that makes it.
 * Throws a DrawingError where its logo cannot be read, a TemplateError where the template is broken.
 */
export async function word(document: Document, rasteriser: Rasteriser, reference?: Reference): Promise<Uint8Array> {
    const file = await Packer.toArrayBuffer(fitted(document, rasteriser, reference));
    const parts = steady(new Uint8Array(file), document.date);
    if (reference) dressed(parts, reference);
    return packed(parts);
}

/** A document before it is packed, at the first density at which it is as short as it has to be. */
function fitted(document: Document, rasteriser: Rasteriser, reference: Reference | undefined): WordDocument {
    if (!document.onOneSide || reference) return laidOut(document, rasteriser, reference, USUAL);
    const drawn: Drawn = new Map();
    const goesOnOneSide = (density: Density) =>
        layoutDocument(laidOut(document, rasteriser, reference, withLessRoom(density), drawn), { guess: true }).pages.length <= 1;
    return laidOut(document, rasteriser, reference, DENSITIES.find(goesOnOneSide) ?? DENSEST, drawn);
}

function laidOut(
    document: Document,
    rasteriser: Rasteriser,
    reference: Reference | undefined,
    density: Density,
    drawn: Drawn = new Map(),
): WordDocument {
    const paper = paperFor(document.language);
    const palette = paletteOf(document);
    const words = pageWords(document.language);
    const page = pageOf(paper, density, reference?.page);
    const behind: Table[] = [];
    const setting: Setting = {
        palette,
        places: new Places(document),
        pictures: new WordPictures(rasteriser, palette, density.drawings, drawn),
        words,
        width: page.size.width - page.margin.left - page.margin.right,
        outer: Math.round(twips(OUTER_COLUMN) * density.room),
        counters: new Counters(),
        behind: table => {
            if (document.contents) behind.push(table);
            return [];
        },
    };
    const children = [
        ...title(document, setting),
        ...blocksOf(document.opening, setting),
        ...(document.contents ? contents(setting) : []),
        ...document.sections.flatMap((section, at) => sectionOf(section, document.sections[at - 1]?.onOwnPage === true, setting)),
    ];
    if (behind.length > 0) {
        children.push(new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(words.tables)] }));
        children.push(...behind.flatMap(table => tableBlocks(table, setting)));
    }
    return new WordDocument({
        title: textOf(document.title),
        subject: textOf(document.label),
        creator: textOf(document.organisation ?? ''),
        lastModifiedBy: textOf(document.organisation ?? ''),
        styles: atDensity(stylesOf(palette, paper, document.language), density),
        // Pages are worked out as Word would lay them out, so that the contents, which alone name any, have their numbers from the start.
        // In the look of a template that is not known beforehand, so Word fills them in.
        ...(document.contents && !reference && { pageNumbers: estimatePageNumbers }),
        sections: [
            {
                properties: { titlePage: true, page },
                headers: { first: new Header({ children: [new Paragraph({ style: 'Header' })] }), default: head(document) },
                footers: { first: foot(document), default: foot(document) },
                children,
            },
        ],
    });
}

function pageOf(paper: Paper, { margins }: Density, template: ReferencePage | undefined) {
    const { top, bottom, left, right } = margins;
    const { header, footer } = MARGINS;
    const around = { header: twips(header), footer: twips(footer) };
    if (template) {
        const { width, height, ...margin } = template;
        return { size: { width, height }, margin: { ...margin, ...around } };
    }
    return {
        size: { width: twips(paper.width), height: twips(paper.height) },
        margin: {
            top: twips(top),
            bottom: twips(bottom),
            left: twips(left),
            right: twips(right),
            ...around,
        },
    };
}

function title(document: Document, setting: Setting): Paragraph[] {
    const logo = document.logo && setting.pictures.logo(document.logo);
    const kicker = [document.label, document.organisation].filter(Boolean).join(' · ');
    return [
        ...(logo ? [new Paragraph({ style: STYLES.drawing, children: [logo] })] : []),
        new Paragraph({ style: STYLES.kicker, children: [new TextRun(textOf(kicker))] }),
        new Paragraph({ style: 'Title', children: [new TextRun(textOf(document.title))] }),
    ];
}

/** The list of sections and of what stands right under them, as a field that Word brings up to date when it is asked to. */
function contents({ words }: Setting): (Paragraph | WordTable | TableOfContents)[] {
    return [
        new Paragraph({ style: STYLES.contents, children: [new TextRun(words.contents)] }),
        new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-2', tabLeader: LeaderType.NONE }),
    ];
}

function sectionOf({ id, title, body, onOwnPage = false }: Section, afterOwnPage: boolean, setting: Setting): (Paragraph | WordTable)[] {
    return [
        new Paragraph({
            heading: HeadingLevel.HEADING_1,
            ...((onOwnPage || afterOwnPage) && { pageBreakBefore: true }),
            children: bookmarked([new TextRun(textOf(title))], id, setting.places),
        }),
        ...blocksOf(body, setting),
    ];
}

function head(document: Document): Header {
    return new Header({
        children: [
            new Paragraph({
                style: 'Header',
                // The title of the section that the page is in.
                children: [new TextRun(textOf(document.title)), new TextRun({ children: [new Tab()] }), new SimpleField(' STYLEREF 1 ')],
            }),
        ],
    });
}

function foot(document: Document): Footer {
    return new Footer({
        children: [
            new Paragraph({
                style: 'Footer',
                children: [
                    new TextRun(textOf([document.label, document.version].filter(Boolean).join(' · '))),
                    new TextRun({ children: [new Tab(), PageNumber.CURRENT] }),
                ],
            }),
        ],
    });
}
