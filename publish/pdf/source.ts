import { glyphOf, plain } from '../document/build.ts';
import type {
    Block,
    Cell,
    Document,
    Drawing,
    Fact,
    Figure,
    Heading,
    Inline,
    Inlines,
    Item,
    Paragraph,
    Picture,
    Section,
    Table,
} from '../document/document.ts';
import { isSafeLink } from '../document/prose.ts';
import { drawingOnPaper } from '../paper/drawing.ts';
import { Places } from '../paper/places.ts';
import { paperFor, tongueOf } from '../paper/page.ts';
import { paletteOf, type PrintPalette } from '../paper/palette.ts';
import { withoutControls } from '../text/controls.ts';
import { isRightToLeft } from '../text/direction.ts';
import { MODE_LOOKS } from '../tokens/modes.ts';
import { type PageWords, pageWords } from '../words/page-words.ts';
import { columnsOf } from '../paper/columns.ts';
import type { SourceFiles } from './typesetter.ts';

/**
 * The files that `document.typ` sets: the document as JSON, in which every text is data and none is ever read as Typst, and its pictures. Typst refuses a link to a place
 * that is not there, and two places of one name; so places are numbered here, and a link that leads nowhere is left as text.
 */
export function sourceOf(document: Document, density: Density): SourceFiles {
    return new Source(document, density).files();
}

/** How closely it is set: as it should be, or in three steps smaller, for what has to go on one side. */
export type Density = 0 | 1 | 2 | 3;

class Source {
    private readonly document: Document;
    private readonly palette: PrintPalette;
    private readonly written = new Map<string, Uint8Array>();
    private readonly places: Places;
    /** The tables behind the drawings, which stand at the end. */
    private readonly tables: object[] = [];
    private readonly encoder = new TextEncoder();
    private readonly density: Density;
    private readonly words: PageWords;

    constructor(document: Document, density: Density) {
        this.document = document;
        this.density = density;
        this.words = pageWords(document.language);
        this.palette = paletteOf(document);
        this.places = new Places(document);
    }

    files(): SourceFiles {
        this.written.set('/document.json', this.encoder.encode(JSON.stringify(this.data())));
        return this.written;
    }

    private data(): object {
        const { document } = this;
        const { language, region } = tongueOf(document.language);
        const [year, month, day] = (document.date ?? '').split('-').map(Number);
        const organisation = document.organisation !== undefined && this.text(document.organisation);
        return {
            label: this.text(document.label),
            title: this.text(document.title),
            kicker: this.text([document.label, document.organisation].filter(Boolean).join(' · ')),
            foot: this.text([document.label, document.version].filter(Boolean).join(' · ')),
            ...(organisation && { organisation }),
            ...(year && month && day && { date: [year, month, day] }),
            lang: language,
            region: region ?? null,
            paper: paperFor(document.language).name,
            colours: this.palette,
            modes: MODE_LOOKS,
            words: { contents: this.words.contents, asTable: this.words.asTable, page: this.words.page },
            ...(document.logo && { logo: this.picture(document.logo) }),
            opening: this.blocks(document.opening),
            contents: document.contents,
            density: this.density,
            sections: [...document.sections.map(section => this.section(section)), ...this.tablesBehind()],
        };
    }

    private section({ id, title, body, onOwnPage = false }: Section): object {
        return { ...this.place(id), title: this.text(title), body: this.blocks(body), onOwnPage };
    }

    /** The section with the tables behind the drawings, where there are any. All drawings must have been met. */
    private tablesBehind(): object[] {
        if (this.tables.length === 0) return [];
        return [{ title: this.words.tables, body: this.tables, onOwnPage: false }];
    }

    private figure({ id, title, description, drawing, pieces = [drawing], table }: Figure): object {
        const behind = table && this.document.contents ? `table-${this.tables.length + 1}` : undefined;
        if (table && behind !== undefined) this.tables.push({ ...this.table(table), id: behind });
        return {
            ...this.place(id),
            is: 'figure',
            title: this.text(title),
            description: this.text(description),
            pictures: pieces.map(piece => ({ picture: this.drawing(piece), width: piece.width, height: piece.height })),
            ...(behind !== undefined && { table: behind }),
        };
    }

    private blocks(blocks: readonly Block[]): object[] {
        return blocks.map(block => this.block(block));
    }

    private block(block: Block): object {
        switch (block.is) {
            case 'heading':
                return this.heading(block);
            case 'paragraph':
                return this.paragraph(block);
            case 'list':
                return {
                    ...block,
                    tight: block.items.every(item => item.length <= 1),
                    items: block.items.map(item => this.blocks(item)),
                };
            case 'table':
                return this.table(block);
            case 'facts':
                return { ...block, facts: block.facts.map(fact => this.fact(fact)) };
            case 'item':
                return this.item(block);
            case 'figure':
                return this.figure(block);
            case 'aside':
                return { ...block, ...(block.title !== undefined && { title: this.text(block.title) }), body: this.blocks(block.body) };
        }
    }

    private paragraph({ id, ...paragraph }: Paragraph): object {
        return { ...paragraph, ...(id !== undefined && this.place(id)), ...direction(paragraph.text), text: this.inlines(paragraph.text) };
    }

    private heading({ id, ...heading }: Heading): object {
        return { ...heading, ...(id !== undefined && this.place(id)), ...direction(heading.text), text: this.inlines(heading.text) };
    }

    private item(item: Item): object {
        // A link to it, or to its heading, leads to its title.
        const { id: _, ...heading } = item.heading;
        return {
            is: item.is,
            ...this.place(item.id),
            sort: item.sort,
            heading: this.heading(heading),
            body: this.blocks(item.body),
            sideNotes: item.sideNotes.map(fact => this.fact(fact)),
            parts: this.blocks(item.parts),
        };
    }

    private fact({ label, says }: Fact): object {
        return { label: this.text(label), says: this.blocks(says) };
    }

    private table(table: Table): object {
        const row = (cells: readonly Cell[]) => cells.map(cell => ({ ...cell, ...direction(cell.text), text: this.inlines(cell.text) }));
        return {
            ...table,
            caption: this.text(table.caption),
            columns: columnsOf(table),
            head: row(table.head),
            rows: table.rows.map(row),
            ...(table.foot && { foot: table.foot.map(row) }),
        };
    }

    private inlines(inlines: Inlines): readonly (string | object)[] {
        return inlines.map(inline => this.inline(inline));
    }

    private inline(inline: Inline): string | object {
        if (typeof inline === 'string') return this.text(inline);
        switch (inline.is) {
            case 'break':
                return inline;
            case 'mark':
                return this.text(glyphOf(inline.mark));
            case 'code':
                return { ...inline, text: this.text(inline.text) };
            case 'link': {
                const text = this.inlines(inline.text);
                return isSafeLink(inline.address) ? { ...inline, address: this.text(inline.address.trim()), text } : { is: 'plain', text };
            }
            case 'reference': {
                const text = this.inlines(inline.text);
                const id = this.places.nameOf(inline.id);
                return id === undefined ? { is: 'plain', text } : { ...inline, id, text };
            }
            default:
                return { ...inline, text: this.inlines(inline.text) };
        }
    }

    /** The name of a place, the first time that its id is met. */
    private place(id: string): { readonly id?: string } {
        const name = this.places.take(id);
        return name === undefined ? {} : { id: name };
    }

    private text(text: string): string {
        return withoutControls(text).replace(/[\t\n\r\u2028\u2029]+/g, ' ');
    }

    private drawing(drawing: Drawing): string {
        return this.file('svg', this.encoder.encode(drawingOnPaper(drawing, this.palette)));
    }

    private picture(picture: Picture): object {
        const kind = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp', 'image/svg+xml': 'svg' }[picture.mediaType];
        return { picture: this.file(kind, picture.data), description: this.text(picture.description) };
    }

    private file(kind: string, content: Uint8Array): string {
        const path = `/picture-${this.written.size + 1}.${kind}`;
        this.written.set(path, content);
        return path;
    }
}

/** What is read from right to left stands at the right. */
function direction(words: Inlines): { readonly isRightToLeft?: true } {
    return isRightToLeft(plain(words)) ? { isRightToLeft: true } : {};
}
