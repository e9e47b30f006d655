/** What is published, as a page of the editor shows it: the document itself, before it takes a format. */

import type { Code } from '../../language/model/coverage/coverage.ts';
import type { Standing } from '../../language/model/coverage/standing.ts';
import type { Document } from '../../publish/document/document.ts';

export type { Aside, Bar, Block, Cell, Fact, Figure, Inline, Inlines, Item, Table } from '../../publish/document/document.ts';

/** A document with what its marks look like and what its fixed words are, in its own language. A page loads nothing, so there is no logo. */
export interface ShownDocument extends Omit<Document, 'logo'> {
    /** How the mark of a standing, and of what an activity does, is told apart without colour. */
    readonly marks: Readonly<Record<Standing | Code, string>>;
    readonly words: { readonly contents: string; readonly asTable: string };
}
