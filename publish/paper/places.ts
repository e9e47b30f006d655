import type { Block, Document } from '../document/document.ts';

/**
 * The places that links inside a document can lead to. Paper's programs want short names of plain letters, each given once; so places are numbered, and a link whose place is
 * not there is known before it is written.
 */
export class Places {
    private readonly names = new Map<string, string>();
    private readonly taken = new Set<string>();

    constructor(document: Document) {
        let count = 0;
        for (const ids of placesOf(document)) {
            const name = `place_${++count}`;
            for (const id of ids) if (!this.names.has(id)) this.names.set(id, name);
        }
    }

    /** The name of a place; undefined where the document has none of this id. */
    nameOf(id: string): string | undefined {
        return this.names.get(id);
    }

    /** The name of a place, when it is asked for the first time: it is given to one part only. */
    take(id: string): string | undefined {
        const name = this.names.get(id);
        if (name === undefined || this.taken.has(name)) return undefined;
        this.taken.add(name);
        return name;
    }
}

/** The ids of each place that a link can lead to. A part and its heading are one place. */
function* placesOf(document: Document): Generator<readonly string[]> {
    yield* placesIn(document.opening);
    for (const section of document.sections) {
        yield [section.id];
        yield* placesIn(section.body);
    }
}

function* placesIn(blocks: readonly Block[]): Generator<readonly string[]> {
    for (const block of blocks) {
        if ((block.is === 'heading' || block.is === 'paragraph') && block.id !== undefined) yield [block.id];
        if (block.is === 'figure') yield [block.id];
        if (block.is === 'list') for (const item of block.items) yield* placesIn(item);
        if (block.is === 'facts') for (const fact of block.facts) yield* placesIn(fact.says);
        if (block.is === 'aside') yield* placesIn(block.body);
        if (block.is === 'item') {
            yield block.heading.id === undefined ? [block.id] : [block.id, block.heading.id];
            yield* placesIn(block.body);
            for (const note of block.sideNotes) yield* placesIn(note.says);
            yield* placesIn(block.parts);
        }
    }
}
