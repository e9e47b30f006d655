import type { Block, Document, Inline, Inlines } from './document.ts';

/** The ids that something in a document leads to. */
export function referencesIn(document: Document): Set<string> {
    const found = new Set<string>();
    eachPart(contentOf(document), part => {
        if (part['is'] === 'reference') found.add(String(part['id']));
    });
    return found;
}

/** The same document, its references to parts that it does not have as words alone: a guide tells less than a handbook. */
export function withoutLostReferences(document: Document): Document {
    const ids = new Set(document.sections.map(({ id }) => id));
    eachPart(contentOf(document), part => {
        if (part['is'] !== 'reference' && typeof part['id'] === 'string') ids.add(part['id']);
    });
    const mend = <T>(part: T): T => {
        if (Array.isArray(part))
            return part.flatMap((one: unknown): readonly unknown[] => (isLost(one, ids) ? mend(one.text) : [mend(one)])) as T;
        if (typeof part !== 'object' || part === null) return part;
        return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, mend(value)])) as T;
    };
    return { ...document, opening: mend(document.opening), sections: mend(document.sections) };
}

function isLost(part: unknown, ids: ReadonlySet<string>): part is { readonly text: Inlines } {
    if (typeof part !== 'object' || part === null) return false;
    const inline = part as Exclude<Inline, string>;
    return inline.is === 'reference' && !ids.has(inline.id);
}

function contentOf(document: Document): readonly (readonly Block[])[] {
    return [document.opening, ...document.sections.map(({ body }) => body)];
}

function eachPart(part: unknown, visit: (part: Readonly<Record<string, unknown>>) => void): void {
    if (typeof part !== 'object' || part === null) return;
    if (!Array.isArray(part)) visit(part as Readonly<Record<string, unknown>>);
    for (const inside of Object.values(part)) eachPart(inside, visit);
}
