import { nameFromTitle } from '../../templates/templates.ts';

/** Names that are taken, and those that are free beside them. */
export class Names {
    private readonly taken: Set<string>;
    /** The next number behind each name of which the first is taken. */
    private readonly next = new Map<string, number>();

    constructor(taken: Iterable<string>) {
        this.taken = new Set(taken);
    }

    has(name: string): boolean {
        return this.taken.has(name);
    }

    take(name: string): void {
        this.taken.add(name);
    }

    /** A free name of the first words of a title, with a number behind it where others are called so. */
    free(title: string): string {
        const name = shortName(title);
        if (!this.taken.has(name)) return name;
        let number = this.next.get(name) ?? 2;
        while (this.taken.has(`${name}${number}`)) number++;
        this.next.set(name, number);
        return `${name}${number}`;
    }
}

function shortName(title: string): string {
    return nameFromTitle(title)
        .split(/(?=\p{Lu})/u)
        .slice(0, 5)
        .join('');
}
