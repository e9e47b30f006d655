/** What `JSON.stringify(value, null, 2)` writes of an object whose last field, `name`, is a list, out of the list's items as they come: each is kept as text alone. */
export class JsonList {
    private readonly head: string;
    private readonly items: string[] = [];

    constructor(head: Readonly<Record<string, string | number>>, name: string) {
        const fields = Object.entries(head).map(([field, value]) => `  ${JSON.stringify(field)}: ${JSON.stringify(value)},\n`);
        this.head = `{\n${fields.join('')}  ${JSON.stringify(name)}: [`;
    }

    add(item: object): void {
        this.items.push(JSON.stringify(item, null, 2).replaceAll('\n', '\n    '));
    }

    /** The text in pieces, with a line end behind it. */
    *pieces(): Iterable<string> {
        yield this.head;
        for (const [at, item] of this.items.entries()) yield `${at === 0 ? '' : ','}\n    ${item}`;
        yield this.items.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
    }
}
