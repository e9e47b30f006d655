import { type AstNode, AstUtils, type CstNode, CstUtils, type LangiumDocument } from 'langium';
import type { StatementText } from '../documentation/statements/statement.ts';
import { statementOf } from '../documentation/statements.ts';

/** A word, mark or comment of a text, with the white space before it. */
export interface Item {
    readonly sort: 'word' | 'line-comment' | 'block-comment';
    readonly text: string;
    /** Where it begins and ends in the document. */
    readonly offset: number;
    readonly end: number;
    /** The white space between the item before it (or the beginning of the text) and this one, as it is written. */
    readonly gap: string;
    /** How many line ends the gap holds. */
    readonly lineEnds: number;
    /** The statement or declaration that begins with this word. */
    readonly begins: Stated | undefined;
    /** What the word is to its statement: the property that it begins (`title`), else the word itself. */
    readonly key: string;
}

/** A statement or declaration with what the formatter has to know of it. */
export interface Stated {
    readonly node: AstNode;
    /** What the language's own table says of it; undefined for an activity. */
    readonly statement: StatementText | undefined;
    /** It is a declaration that can have a body. */
    readonly hasBody: boolean;
}

/** A document as the formatter sees it: words and comments with gaps between them. Formatting changes the gaps and nothing else. */
export function itemsOf(document: LangiumDocument): Item[] {
    const root = document.parseResult.value;
    if (!root.$cstNode) return [];
    const text = root.$cstNode.root.fullText;
    const begins = statementsByOffset(root);
    const items: Item[] = [];
    let end = 0;
    for (const leaf of CstUtils.flattenCst(root.$cstNode)) {
        const { offset } = leaf;
        // Words that the parser put in for missing ones have no length; a document with any is not formatted.
        if (leaf.end <= offset) continue;
        const gap = text.slice(end, offset);
        const image = text.slice(offset, leaf.end);
        items.push({
            sort: !leaf.hidden ? 'word' : image.startsWith('/*') ? 'block-comment' : 'line-comment',
            text: image,
            offset,
            end: leaf.end,
            gap,
            lineEnds: lineEndsIn(gap),
            begins: leaf.hidden ? undefined : begins.get(offset),
            key: leaf.hidden ? '//' : keyOf(leaf),
        });
        end = leaf.end;
    }
    return items;
}

function statementsByOffset(root: AstNode): Map<number, Stated> {
    const found = new Map<number, Stated>();
    for (const node of AstUtils.streamAllContents(root)) {
        if (!node.$cstNode || (node.$containerProperty !== 'statements' && node.$containerProperty !== 'declarations')) continue;
        found.set(node.$cstNode.offset, { node, statement: statementOf(node), hasBody: 'statements' in node });
    }
    return found;
}

/** The property of its statement that a word begins, else the word itself: what stands in one column when statements are written as a table. */
function keyOf(leaf: CstNode): string {
    let at = leaf;
    for (;;) {
        const { container } = at;
        if (!container || container.offset !== leaf.offset) break;
        const property = container.astNode?.$containerProperty;
        if (property === 'statements' || property === 'declarations') break;
        at = container;
    }
    const source = at.grammarSource?.$container;
    return source?.$type === 'Assignment' ? (source as unknown as { feature: string }).feature : leaf.text;
}

/** How many line ends `text` holds, of whatever sort. */
export function lineEndsIn(text: string): number {
    return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** How wide text stands on a line, a tab as four columns. */
export function widthOf(text: string): number {
    let width = 0;
    for (const character of text.normalize('NFC')) width += character === '\t' ? 4 : 1;
    return width;
}
