import {
    HeadingLevel,
    LevelFormat,
    type NumberingDefinition,
    type IParagraphOptions,
    Paragraph,
    Tab,
    type Table as WordTable,
    TextRun,
} from 'docx';
import type { Aside, Block, Facts, Figure, Heading, Item, List, Paragraph as Words } from '../document/document.ts';
import { isRightToLeft } from '../text/direction.ts';
import { FACT_INDENT, STYLES } from './styles.ts';
import { halfPoints, OUTER_COLUMN, twips } from './measures.ts';
import type { Blocks, Place, Setting } from './setting.ts';
import { caption, sideNotesTable, tableBlocks } from './tables.ts';
import { bookmarked, runsOf, textOf, wordsOf } from './text.ts';

/** Blocks as Word has them. */
export function blocksOf(blocks: readonly Block[], setting: Setting, place: Place = {}): (Paragraph | WordTable)[] {
    return blocks.flatMap(block => blockOf(block, setting, place));
}

function blockOf(block: Block, setting: Setting, place: Place): (Paragraph | WordTable)[] {
    switch (block.is) {
        case 'heading':
            return [headingOf(block, setting, block.id)];
        case 'paragraph':
            return [paragraphOf(block, setting, place)];
        case 'list':
            return listOf(block, setting, place);
        case 'table':
            return tableBlocks(block, setting);
        case 'facts':
            return factsOf(block, setting);
        case 'item':
            return itemOf(block, setting);
        case 'figure':
            return figureOf(block, setting);
        case 'aside':
            return asideOf(block, setting);
    }
}

const LEVELS = {
    3: HeadingLevel.HEADING_2,
    4: HeadingLevel.HEADING_3,
    5: HeadingLevel.HEADING_4,
    6: HeadingLevel.HEADING_5,
} as const;

function headingOf({ level, text }: Heading, setting: Setting, ...ids: readonly (string | undefined)[]): Paragraph {
    const id = ids.find(one => one !== undefined);
    return new Paragraph({
        heading: LEVELS[level],
        ...direction(wordsOf(text)),
        children: bookmarked(runsOf(text, setting.places), id, setting.places),
    });
}

const PARAGRAPH_STYLES = { lead: STYLES.lead, label: STYLES.label, quiet: STYLES.quiet, open: STYLES.open } as const;

function paragraphOf({ text, style, id }: Words, setting: Setting, place: Place): Paragraph {
    return new Paragraph({
        style: style ? PARAGRAPH_STYLES[style] : (place.style ?? 'BodyText'),
        ...(place.indent !== undefined && { indent: { left: place.indent } }),
        ...direction(wordsOf(text)),
        children: bookmarked(runsOf(text, setting.places), id, setting.places),
    });
}

/** Text that is read from right to left stands at the right. */
function direction(words: string): Pick<IParagraphOptions, 'bidirectional'> {
    return isRightToLeft(words) ? { bidirectional: true } : {};
}

/** How far the text of a list is moved in at each depth, in millimetres. */
const LIST_INDENT = 5;

const BULLETS = definition('balcony-bullets', level => ({ format: LevelFormat.BULLET, text: level % 2 === 0 ? '–' : '·' }));

function numbers(start: number): NumberingDefinition {
    return definition(`balcony-numbers-from-${start}`, (level, at) => ({
        format: LevelFormat.DECIMAL,
        text: `%${at}.`,
        start: level === 0 ? start : 1,
    }));
}

function definition(
    reference: string,
    look: (
        level: number,
        at: number,
    ) => { readonly format: (typeof LevelFormat)[keyof typeof LevelFormat]; readonly text: string; readonly start?: number },
): NumberingDefinition {
    return {
        reference,
        levels: Array.from({ length: 9 }, (_, level) => ({
            level,
            ...look(level, level + 1),
            style: {
                run: { size: halfPoints(10.5) },
                paragraph: { indent: { left: twips(LIST_INDENT * (level + 1)), hanging: twips(LIST_INDENT), right: twips(OUTER_COLUMN) } },
            },
        })),
    };
}

function listOf({ ordered, start = 1, items }: List, setting: Setting, place: Place): (Paragraph | WordTable)[] {
    const level = Math.min(place.list ?? 0, 8);
    const instance = setting.counters.list();
    const indent = (place.indent ?? 0) + twips(LIST_INDENT * (level + 1));
    return items.flatMap(item => {
        const [first, ...rest] = item;
        const words = first?.is === 'paragraph' ? first : undefined;
        const lead = new Paragraph({
            style: place.style === STYLES.tableText ? STYLES.tableText : STYLES.list,
            numbering: { reference: ordered ? numbers(start) : BULLETS, level, instance, custom: true },
            ...((place.indent !== undefined || setting.outer !== twips(OUTER_COLUMN)) && {
                indent: { left: indent, hanging: twips(LIST_INDENT), ...(place.indent === undefined && { right: setting.outer }) },
            }),
            ...direction(words ? wordsOf(words.text) : ''),
            children: words ? bookmarked(runsOf(words.text, setting.places), words.id, setting.places) : [],
        });
        const more = words ? rest : item;
        return [
            lead,
            ...more.flatMap(block => blockOf(block, setting, block.is === 'list' ? { ...place, list: level + 1 } : { ...place, indent })),
        ];
    });
}

/** Each fact's label with what it says beside it; further paragraphs below that. */
function factsOf({ facts }: Facts, setting: Setting): (Paragraph | WordTable)[] {
    return facts.flatMap(({ label, says }) => {
        const [first, ...rest] = says;
        const words = first?.is === 'paragraph' && !first.style ? first : undefined;
        const title = new Paragraph({
            style: STYLES.fact,
            keepNext: !words,
            children: [
                new TextRun({ style: STYLES.factLabel, text: textOf(label) }),
                new TextRun({ children: [new Tab()] }),
                ...(words ? bookmarked(runsOf(words.text, setting.places), words.id, setting.places) : []),
            ],
        });
        return [title, ...blocksOf(words ? rest : says, setting, { style: STYLES.factMore, indent: twips(FACT_INDENT) })];
    });
}

function itemOf(item: Item, setting: Setting): (Paragraph | WordTable)[] {
    const blocks: Blocks = (inside, place) => blocksOf(inside, setting, place);
    // What it is stands under its title, then when and where, then the text.
    const label = item.body[0]?.is === 'paragraph' && item.body[0].style === 'label' ? item.body.slice(0, 1) : [];
    return [
        headingOf(item.heading, setting, item.id),
        ...blocks(label),
        ...(item.sideNotes.length > 0 ? sideNotesTable(item.sideNotes, setting, blocks) : []),
        ...blocks(item.body.slice(label.length)),
        ...blocks(item.parts),
    ];
}

function asideOf({ title, body, style }: Aside, setting: Setting): (Paragraph | WordTable)[] {
    return [
        ...(title === undefined ? [] : [new Paragraph({ style: STYLES.asideTitle, children: [new TextRun(textOf(title))] })]),
        ...blocksOf(body, setting, { style: style === 'open' ? STYLES.asideOpen : STYLES.aside }),
    ];
}

function figureOf({ id, title, description, drawing, pieces = [drawing], table }: Figure, setting: Setting): (Paragraph | WordTable)[] {
    const pictures = pieces.map(piece => setting.pictures.drawing(piece, textOf(description), setting.width));
    return [
        caption(setting.words.figure, title, setting),
        ...pictures.map(
            (picture, at) =>
                new Paragraph({
                    style: STYLES.drawing,
                    children: at === 0 ? bookmarked([picture], id, setting.places) : [picture],
                }),
        ),
        ...(table ? setting.behind(table) : []),
    ];
}
