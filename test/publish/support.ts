import { type DefaultTreeAdapterMap, parse, type ParserError } from 'parse5';
import type { Programme } from '../../language/model/design/design.ts';
import { figuresOf } from '../../language/model/figures.ts';
import { DEFAULT_SETTINGS, type HandbookSettings } from '../../language/settings/settings.ts';
import type { Document } from '../../publish/document/document.ts';
import type { Audience } from '../../publish/handbook/audience.ts';
import { handbook } from '../../publish/handbook/handbook.ts';
import { documentPage } from '../../publish/html/document/document-page.ts';
import { programmesFrom } from '../support/programme.ts';

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

/** A page as a browser reads it. */
export class Page {
    readonly markup: string;
    readonly faults: string[];
    private readonly document: Node;

    constructor(markup: string) {
        const faults: ParserError[] = [];
        this.markup = markup;
        this.document = parse(markup, { onParseError: fault => faults.push(fault), sourceCodeLocationInfo: true });
        this.faults = faults.map(({ code, startLine }) => `${code} on line ${startLine}`);
    }

    /** All elements with one of these names, or all there are, in the order of the page. */
    elements(...names: readonly string[]): Element[] {
        return [...elementsIn(this.document)].filter(element => names.length === 0 || names.includes(element.tagName));
    }

    /** What a reader reads: all text but that of styles, white space as a browser shows it. */
    get text(): string {
        return textOf(this.document);
    }

    /** The element with an address. */
    at(id: string): Element {
        const found = this.elements().find(element => attributeOf(element, 'id') === id);
        if (!found) throw new Error(`The page has no #${id}`);
        return found;
    }
}

function* elementsIn(node: Node): Generator<Element> {
    for (const child of 'childNodes' in node ? node.childNodes : []) {
        if ('tagName' in child) yield child;
        yield* elementsIn(child);
    }
}

/** The elements in another with one of these names, in the order of the page. */
export function elementsWithin(element: Element, ...names: readonly string[]): Element[] {
    return [...elementsIn(element)].filter(each => names.includes(each.tagName));
}

export function attributeOf(element: Element, name: string): string | undefined {
    return element.attrs.find(attribute => attribute.name === name)?.value;
}

/** The text in a node, with single spaces. */
export function textOf(node: Node): string {
    return wordsIn(node).replace(/\s+/g, ' ').trim();
}

const BLOCKS = new Set([
    'p',
    'div',
    'dt',
    'dd',
    'li',
    'td',
    'th',
    'tr',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'section',
    'article',
    'caption',
    'figcaption',
    'text',
]);

function wordsIn(node: Node): string {
    if (node.nodeName === '#text' && 'value' in node) return node.value;
    if ('tagName' in node && node.tagName === 'style') return '';
    const inside = 'childNodes' in node ? node.childNodes.map(wordsIn).join('') : '';
    return 'tagName' in node && BLOCKS.has(node.tagName) ? ` ${inside} ` : inside;
}

/** How a test asks for a handbook. */
interface Asked {
    readonly settings?: HandbookSettings;
    readonly run?: string;
    readonly audience?: Audience;
}

/** The handbook of the first programme in `texts`, as a page. */
export async function handbookOf(texts: readonly string[], asked: Asked = {}): Promise<Page> {
    const [programme] = await programmesFrom(...texts);
    if (!programme) throw new Error('There is no programme in these texts.');
    return new Page(handbookFor(programme, asked));
}

/** The same of a programme, as it is written. */
export function handbookFor(programme: Programme, asked: Asked = {}): string {
    return documentPage(documentFor(programme, asked));
}

/** The same before it takes a format. */
export function documentFor(programme: Programme, { settings = {}, run, audience }: Asked = {}): Document {
    const chosen = programme.runs.find(one => one.name === run);
    return handbook(programme, {
        figures: figuresOf(programme, DEFAULT_SETTINGS),
        hours: DEFAULT_SETTINGS.hours,
        settings,
        ...(audience && { audience }),
        ...(chosen && { run: chosen }),
    });
}
