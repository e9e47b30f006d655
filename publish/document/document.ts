import type { Code } from '../../language/model/coverage/coverage.ts';
import type { Standing } from '../../language/model/coverage/standing.ts';
import type { Mode } from '../../language/model/design/design.ts';

/**
 * What is published, before it takes a format: a handbook, a review, a coverage map as parts, paragraphs, tables and pictures. It is written once from the model, and each
 * format (HTML, Word, PDF, Markdown) is a way of setting it, so that every format says the same.
 *
 * Texts are plain: a format escapes them for where it puts them. Nothing here holds markup but the drawings, which are our own.
 */

/** A document as a whole. */
export interface Document {
    /** What it is: `Participants’ handbook`, `Review`. */
    readonly label: string;
    readonly title: string;
    /** BCP 47: `en-GB`. */
    readonly language: string;
    readonly organisation?: string;
    /** The organisation's logo. */
    readonly logo?: Picture;
    /** The organisation's two colours, `#rrggbb`; a format darkens them until they can be read. */
    readonly colours?: readonly [main: string, accent: string];
    /** `YYYY-MM-DD`, where the document has a date of its own; it is never the clock's. */
    readonly date?: string;
    readonly version?: string;
    /** What stands before the contents: the purpose, the facts, the time-line. */
    readonly opening: readonly Block[];
    readonly sections: readonly Section[];
    /** Whether the contents are listed. */
    readonly contents: boolean;
    /** It is to go on one side of A4. */
    readonly onOneSide?: boolean;
}

/** A part under a heading of its own, which the contents list. */
export interface Section {
    readonly id: string;
    readonly title: string;
    readonly body: readonly Block[];
    /** It is printed on a page of its own, to be taken out: the dates for the diary. */
    readonly onOwnPage?: boolean;
}

export type Block = Heading | Paragraph | List | Table | Facts | Item | Figure | Aside;

/** A heading inside a section; sections themselves are of level 2. */
export interface Heading {
    readonly is: 'heading';
    readonly level: 3 | 4 | 5 | 6;
    readonly text: Inlines;
    readonly id?: string;
}

export interface Paragraph {
    readonly is: 'paragraph';
    readonly text: Inlines;
    /** `lead`: the purpose, larger. `label`: the small print over or under a title. `quiet`: a remark. `open`: what is still to be decided. */
    readonly style?: 'lead' | 'label' | 'quiet' | 'open';
    /** Where a reference leads to: an entry of the reading list. */
    readonly id?: string;
}

export interface List {
    readonly is: 'list';
    readonly ordered: boolean;
    /** The first number of an ordered list; 1 where it is left out. */
    readonly start?: number;
    readonly items: readonly (readonly Block[])[];
}

/** A table: its caption says what it shows. */
export interface Table {
    readonly is: 'table';
    readonly caption: string;
    readonly head: readonly Cell[];
    readonly rows: readonly (readonly Cell[])[];
    /** Whether the first cell of each row names it. */
    readonly rowHeads: boolean;
    /** Further rows at its foot, such as sums. */
    readonly foot?: readonly (readonly Cell[])[];
    /** `map`: a picture made of cells, which stand close; rows whose head is strong are its bands. `sides`: two texts beside each other, line by line. */
    readonly style?: 'map' | 'sides';
    /** Where references lead, by the row (from 0) that begins a group; a group goes on to the next. */
    readonly ids?: Readonly<Record<number, string>>;
}

export interface Cell {
    readonly text: Inlines;
    /** Figures stand at the right. */
    readonly figure?: boolean;
    /** What a screen reader says in its place, where the text is a mark: `targeted` for ◇. */
    readonly spoken?: string;
    /** A bar drawn in the cell, behind or beside its text. */
    readonly bar?: Bar;
    /** Its ground has the depth of this standing. */
    readonly standing?: Standing;
    /** It came, or went, since an earlier version; a sign in the text says so too. */
    readonly change?: 'added' | 'removed';
}

/** A share drawn as a bar: solid to its least, lighter to its most, both from 0 to 1; of an unknown amount an outline. */
export interface Bar {
    readonly least: number;
    readonly most: number;
    readonly unknown?: boolean;
    /** A mode of learning, whose colour and pattern it has. */
    readonly mode?: Mode;
}

/** Labels with what they say, in order: when, where, with whom. */
export interface Facts {
    readonly is: 'facts';
    readonly style: 'head' | 'steps' | 'plain';
    readonly facts: readonly Fact[];
}

export interface Fact {
    readonly label: string;
    readonly says: readonly Block[];
}

/** Something of the plan: its title, what it is, the side-notes that stand in the margin beside it, and what is inside it. */
export interface Item {
    readonly is: 'item';
    readonly id: string;
    readonly sort: 'phase' | 'activity' | 'event' | 'choice';
    readonly heading: Heading;
    readonly body: readonly Block[];
    /** When, where, how long, with whom. */
    readonly sideNotes: readonly Fact[];
    readonly parts: readonly Block[];
}

/** A remark set apart under a small title: a note, a focus, a rationale. */
export interface Aside {
    readonly is: 'aside';
    readonly title?: string;
    readonly body: readonly Block[];
    readonly style: 'note' | 'open';
}

/** A drawing with its title, what it shows in words, and the table behind it. */
export interface Figure {
    readonly is: 'figure';
    readonly id: string;
    /** Says what it shows. */
    readonly title: string;
    /** What somebody who cannot see it is told. */
    readonly description: string;
    readonly drawing: Drawing;
    /** The same for a screen of a hand's width, where the drawing would be too small to read. */
    readonly narrow?: Drawing;
    /** The same in several, one under the other, where it is higher than a page of paper. */
    readonly pieces?: readonly Drawing[];
    /** The same in figures. */
    readonly table?: Table;
}

/** An SVG of our own. It takes its colours from CSS variables with a fallback (`var(--ink,#1d1f22)`) and stands without them, its patterns and its key inside. */
export interface Drawing {
    /** The whole `<svg>` element, with its `viewBox`. */
    readonly svg: string;
    /** In points of its own `viewBox`. */
    readonly width: number;
    readonly height: number;
}

export interface Picture {
    readonly mediaType: 'image/png' | 'image/jpeg' | 'image/webp' | 'image/svg+xml';
    readonly data: Uint8Array;
    readonly description: string;
}

/** A run of text with what it holds. */
export type Inlines = readonly Inline[];
export type Inline =
    | string
    | { readonly is: 'strong'; readonly text: Inlines }
    | { readonly is: 'emphasis'; readonly text: Inlines }
    | { readonly is: 'code'; readonly text: string }
    | { readonly is: 'break' }
    /** A link on the web or to a mail address: `http:`, `https:`, `mailto:` only. */
    | { readonly is: 'link'; readonly address: string; readonly text: Inlines }
    /** A link to a part of this document, by its id. `spoken`: what a screen reader says in place of its text, which may be a mark, or nothing. */
    | { readonly is: 'reference'; readonly id: string; readonly text: Inlines; readonly spoken?: string }
    /** The shape of a standing or of what an activity does; what it means stands in words beside it, or is spoken. */
    | { readonly is: 'mark'; readonly mark: Standing | Code };
