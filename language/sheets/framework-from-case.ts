import { isName } from '../parsing/names.ts';
import type { BalconyServices } from '../services.ts';
import { nameFromTitle } from '../templates/templates.ts';
import { quoted } from './cells/cell.ts';
import { laidOut } from './write-plan.ts';

/** A framework that was made out of a CFPackage. */
export interface FrameworkFromCase {
    readonly text: string;
    readonly name: string;
    readonly dimensions: number;
    readonly elements: number;
    /** What has no place in a framework here, in a sentence each. */
    readonly notUnderstood: readonly string[];
}

interface CaseItem {
    readonly id: string;
    readonly full: string;
    readonly short: string;
    readonly code: string;
    readonly order: number;
    readonly notes: string;
    readonly grows: readonly string[];
    readonly limited: string;
}

/** The most items that are read. */
const MOST_ITEMS = 20_000;

/**
 * Makes a framework out of a CFPackage of 1EdTech CASE (1.0 or 1.1), as `JSON.parse` gives it: what is at the top becomes a dimension, what is under it an element; what stands deeper becomes an
 * element of the dimension it is under, and that is told. Undefined where it is no CFPackage.
 */
export function frameworkFromCase(json: unknown, services: BalconyServices): FrameworkFromCase | undefined {
    const document = objectIn(json, 'CFDocument');
    const given = arrayIn(json, 'CFItems');
    if (!document || !given) return undefined;
    const notUnderstood: string[] = [];
    const items = new Map<string, CaseItem>();
    for (const item of given.slice(0, MOST_ITEMS)) {
        const read = itemOf(item);
        if (read) items.set(read.id, read);
        else notUnderstood.push('An item has no identifier or no statement; it was left out.');
    }
    if (given.length > MOST_ITEMS) notUnderstood.push(`Only the first ${MOST_ITEMS} items were read, of ${given.length}.`);

    const children = childrenOf(json, textIn(document, 'identifier'), items, notUnderstood);
    const title = textIn(document, 'title') || 'Framework';
    const said = textIn(objectIn(document, 'extensions'), 'balcony.name');
    const name = said && isName(said) ? said : nameFromTitle(title);
    const taken = new Set<string>();
    const lines = [`framework ${name} ${quoted(oneLine(title))} {`];
    const source =
        textIn(document, 'notes') || [textIn(document, 'creator'), textIn(document, 'officialSourceURL')].filter(Boolean).join(', ');
    const about = textIn(document, 'description');
    if (about) lines.push(`about ${quoted(about)}`);
    if (source) lines.push(`source ${quoted(source)}`);
    let elements = 0;
    const told = new Set<string>();
    const tops = children.get('') ?? [];
    for (const top of tops) {
        told.add(top.id);
        lines.push(`\ndimension ${nameOf(top, taken)} ${quoted(oneLine(titleOf(top)))} {`, ...aboutOf(top));
        const grows = top.grows.filter(way => WAY.test(way));
        if (grows.length > 0) lines.push(`grows through ${grows.join(', ')}`);
        if (top.limited) lines.push(`limited ${quoted(top.limited)}`);
        const inDimension = new Set<string>();
        const below = descendantsOf(top, children, told);
        for (const { item, depth } of below) {
            elements++;
            lines.push(`\nelement ${nameOf(item, inDimension)} ${quoted(oneLine(titleOf(item)))} {`, ...aboutOf(item), '}');
            if (depth > 1)
                notUnderstood.push(
                    `“${oneLine(titleOf(item))}” stands deeper than a dimension and its elements; it became an element of “${oneLine(titleOf(top))}”.`,
                );
        }
        lines.push('}');
    }
    lines.push('}', '');
    for (const item of items.values())
        if (!told.has(item.id))
            notUnderstood.push(`“${oneLine(titleOf(item))}” is under itself, by a circle of associations; it was left out.`);
    const text = lines.join('\n').replace(/ \{\n\}/g, '');
    return { text: laidOut(text, services), name, dimensions: tops.length, elements, notUnderstood };
}

const WAY = /^(experience|reflection|theory|tools|skills|system)( (stated|implied|house))?$/;

/** The items under each, by its identifier; those under nothing, or under the document, by the empty one. */
function childrenOf(
    json: unknown,
    documentId: string,
    items: ReadonlyMap<string, CaseItem>,
    notUnderstood: string[],
): Map<string, CaseItem[]> {
    const parents = new Map<string, { readonly parent: string; readonly order: number }>();
    const others = new Map<string, number>();
    for (const association of arrayIn(json, 'CFAssociations') ?? []) {
        const type = textIn(association, 'associationType');
        const [from, to] = ['originNodeURI', 'destinationNodeURI'].map(end => textIn(objectIn(association, end), 'identifier'));
        if (type !== 'isChildOf') others.set(type || 'without a type', (others.get(type || 'without a type') ?? 0) + 1);
        else if (from && to && items.has(from) && !parents.has(from) && (to === documentId || items.has(to)))
            parents.set(from, { parent: to === documentId ? '' : to, order: numberIn(association, 'sequenceNumber') });
    }
    for (const [type, count] of others)
        notUnderstood.push(`${count} associations ${type} were left out: a framework here has dimensions and elements alone.`);
    const children = new Map<string, { readonly item: CaseItem; readonly order: number }[]>();
    for (const item of items.values()) {
        const { parent, order } = parents.get(item.id) ?? { parent: '', order: Infinity };
        const all = children.get(parent) ?? [];
        all.push({ item, order: Number.isFinite(order) ? order : item.order });
        children.set(parent, all);
    }
    return new Map(
        [...children].map(([parent, all]) => [
            parent,
            all.toSorted((a, b) => (a.order === b.order ? 0 : a.order - b.order || 0)).map(({ item }) => item),
        ]),
    );
}

/** Everything under an item, in order, each with how deep it stands; each once. */
function descendantsOf(
    top: CaseItem,
    children: ReadonlyMap<string, readonly CaseItem[]>,
    told: Set<string>,
): { readonly item: CaseItem; readonly depth: number }[] {
    const found: { item: CaseItem; depth: number }[] = [];
    const waiting = (children.get(top.id) ?? []).map(item => ({ item, depth: 1 })).toReversed();
    for (let at = waiting.pop(); at; at = waiting.pop()) {
        if (told.has(at.item.id)) continue;
        told.add(at.item.id);
        found.push(at);
        const depth = at.depth + 1;
        waiting.push(...(children.get(at.item.id) ?? []).map(item => ({ item, depth })).toReversed());
    }
    return found;
}

function itemOf(value: unknown): CaseItem | undefined {
    const [id, full] = [textIn(value, 'identifier'), textIn(value, 'fullStatement')];
    if (!id || !full) return undefined;
    const extensions = objectIn(value, 'extensions');
    return {
        id,
        full,
        short: textIn(value, 'abbreviatedStatement'),
        code: textIn(value, 'humanCodingScheme'),
        order: Number(textIn(value, 'listEnumeration')) || Infinity,
        notes: textIn(value, 'notes'),
        grows: (arrayIn(extensions, 'balcony.growsThrough') ?? []).filter(way => typeof way === 'string'),
        limited: textIn(extensions, 'balcony.limited'),
    };
}

/** The longest statement that is a title by itself. */
const LONGEST_TITLE = 80;

function titleOf({ short, full }: CaseItem): string {
    if (short) return short;
    return full.length <= LONGEST_TITLE ? full : `${full.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…`;
}

function aboutOf(item: CaseItem): string[] {
    const texts = [titleOf(item) === item.full ? '' : item.full, item.notes].filter(Boolean);
    return texts.length > 0 ? [`about ${quoted(texts.join('\n\n'))}`] : [];
}

function nameOf(item: CaseItem, taken: Set<string>): string {
    const code = item.code.slice(item.code.lastIndexOf('.') + 1);
    const words = titleOf(item)
        .normalize('NFC')
        .match(/\p{L}[\p{L}\p{Nd}]*/gu) ?? ['item'];
    const name = isName(code) ? code : words.slice(0, 4).join('-').toLowerCase();
    const plain = isName(name) ? name : 'item';
    let free = plain;
    for (let count = 2; taken.has(free); count++) free = `${plain}-${count}`;
    taken.add(free);
    return free;
}

function oneLine(text: string): string {
    return text.replace(/\s+/g, ' ').trim();
}

function valueIn(value: unknown, key: string): unknown {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

function objectIn(value: unknown, key: string): object | undefined {
    const found = valueIn(value, key);
    return typeof found === 'object' && found !== null ? found : undefined;
}

function arrayIn(value: unknown, key: string): readonly unknown[] | undefined {
    const found = valueIn(value, key);
    return Array.isArray(found) ? found : undefined;
}

function textIn(value: unknown, key: string): string {
    const found = valueIn(value, key);
    // eslint-disable-next-line no-control-regex
    return typeof found === 'string' ? found.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '').trim() : '';
}

function numberIn(value: unknown, key: string): number {
    const found = valueIn(value, key);
    return typeof found === 'number' && Number.isFinite(found) ? found : Infinity;
}
