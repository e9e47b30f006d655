import type { Block, Cell, Fact, Figure, Item, List, Table } from '../document/document.ts';
import { plain } from '../document/build.ts';
import { asLine, escaped } from './escape.ts';
import { inlinesAsMarkdown, inOneLine } from './inlines.ts';

/** Where a link leads to: an address that Markdown's readers keep. Only what something refers to has one. */
export type Anchor = (id: string | undefined) => string;

/** Blocks of a document as blocks of Markdown, each with no empty line before or after it. */
export function blocksAsMarkdown(blocks: readonly Block[], anchor: Anchor): string[] {
    return blocks.flatMap(block => blockAsMarkdown(block, anchor)).filter(block => block !== '');
}

function blockAsMarkdown(block: Block, anchor: Anchor): string[] {
    switch (block.is) {
        case 'heading':
            return [headingAsMarkdown(block.level, inOneLine(block.text), anchor(block.id))];
        case 'paragraph': {
            const text = anchor(block.id) + inlinesAsMarkdown(block.text);
            return [block.style === 'open' ? quoted([text]) : text];
        }
        case 'list':
            return [listAsMarkdown(block, anchor)];
        case 'table':
            return tableAsMarkdown(block, anchor);
        case 'facts':
            return [block.facts.map(fact => entry('-', factAsMarkdown(fact, anchor))).join('\n')];
        case 'item':
            return itemAsMarkdown(block, anchor);
        case 'figure':
            return figureAsMarkdown(block, anchor);
        case 'aside': {
            const title = block.title === undefined ? [] : [`**${asLine(escaped(block.title))}**`];
            return [quoted([...title, ...blocksAsMarkdown(block.body, anchor)])];
        }
    }
}

/** A heading of one line. */
export function headingAsMarkdown(level: number, words: string, anchor = ''): string {
    return `${'#'.repeat(level)} ${anchor}${words}`;
}

function listAsMarkdown({ ordered, start = 1, items }: List, anchor: Anchor): string {
    return items.map((item, at) => entry(ordered ? `${start + at}.` : '-', blocksAsMarkdown(item, anchor))).join('\n');
}

/** An entry of a list: its first block beside the mark, the others under it. */
function entry(mark: string, blocks: readonly string[]): string {
    const indent = ' '.repeat(mark.length + 1);
    return `${mark} ${blocks.join('\n\n').replace(/\n(?!\n|$)/g, `\n${indent}`)}`.trimEnd();
}

function factAsMarkdown({ label, says }: Fact, anchor: Anchor): string[] {
    const title = `**${asLine(escaped(label))}:**`;
    const [first, ...others] = blocksAsMarkdown(says, anchor);
    const isText = says[0]?.is === 'paragraph';
    return isText ? [`${title} ${first ?? ''}`, ...others] : [title, ...(first === undefined ? [] : [first]), ...others];
}

function tableAsMarkdown({ caption, head, rows, rowHeads, foot = [], ids = {} }: Table, anchor: Anchor): string[] {
    const width = Math.max(head.length, ...rows.map(row => row.length));
    const line = (cells: readonly string[]) => `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
    const inside = (cell: Cell | undefined) => (cell ? inOneLine(cell.text) : '');
    // Where some rows are bands, the others are not bold beside them.
    const isBanded = rows.some(([first]) => first && inside(first).startsWith('**'));
    const named = (cells: readonly Cell[], id?: string) =>
        line(
            cells.map(
                (cell, at) =>
                    (at === 0 ? anchor(id) : '') +
                    (at === 0 && rowHeads && !isBanded && inside(cell) !== '' && !inside(cell).includes('*')
                        ? `**${inside(cell)}**`
                        : inside(cell)),
            ),
        );
    const rule = line(Array.from({ length: width }, (_, at) => (head[at]?.figure ? '--:' : '---')));
    return [
        `*${asLine(escaped(caption))}*`,
        [line(head.map(inside)), rule, ...rows.map((cells, at) => named(cells, ids[at])), ...foot.map(cells => named(cells))].join('\n'),
    ];
}

function itemAsMarkdown({ id, heading, body, sideNotes, parts }: Item, anchor: Anchor): string[] {
    const beside = sideNotes.map(
        ({ label, says }) =>
            `*${asLine(escaped(label))}:* ${says.map(said => (said.is === 'paragraph' ? inOneLine(said.text) : escaped(wordsOf(said)))).join('; ')}`,
    );
    return [
        headingAsMarkdown(heading.level, inOneLine(heading.text), anchor(id) + anchor(heading.id)),
        beside.join(' · '),
        ...blocksAsMarkdown(body, anchor),
        ...blocksAsMarkdown(parts, anchor),
    ];
}

function wordsOf(block: Block): string {
    if (block.is === 'list') return block.items.map(item => item.map(wordsOf).join(' ')).join('; ');
    return block.is === 'paragraph' || block.is === 'heading' ? plain(block.text) : '';
}

/** A drawing is told by its title, what it shows in words, and the table behind it. */
function figureAsMarkdown({ id, title, description, table }: Figure, anchor: Anchor): string[] {
    return [`${anchor(id)}**${asLine(escaped(title))}**`, asLine(escaped(description)), ...(table ? tableAsMarkdown(table, anchor) : [])];
}

function quoted(blocks: readonly string[]): string {
    return blocks
        .join('\n\n')
        .split('\n')
        .map(line => (line === '' ? '>' : `> ${line}`))
        .join('\n');
}
