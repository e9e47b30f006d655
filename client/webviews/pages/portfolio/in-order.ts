import type { PortfolioProgramme } from '../../../../server/protocol.ts';

/** How programmes stand under one another: as their files do, by title, by time, or by how well they reach a dimension (by its place, from 0). */
export type Order = 'files' | 'title' | 'hours' | `dimension-${number}`;

const FROM_MOST = ['grounded', 'reached', 'named', 'absent'];

/** The programmes in an order; of equals the first first. Of what is not known, and of a dimension that a programme does not use, they stand last. */
export function inOrder(programmes: readonly PortfolioProgramme[], order: Order): readonly PortfolioProgramme[] {
    switch (order) {
        case 'files':
            return programmes;
        case 'title':
            return programmes.toSorted((a, b) => a.title.localeCompare(b.title));
        case 'hours':
            return programmes.toSorted((a, b) => (b.hours ?? -1) - (a.hours ?? -1));
        default: {
            const at = Number(order.slice('dimension-'.length));
            const rank = ({ standings }: PortfolioProgramme) => {
                const standing = standings[at];
                return standing ? FROM_MOST.indexOf(standing.standing) : FROM_MOST.length;
            };
            return programmes.toSorted((a, b) => rank(a) - rank(b));
        }
    }
}

/** The programmes whose title or file holds each of the words, case aside. */
export function holding(programmes: readonly PortfolioProgramme[], words: string): readonly PortfolioProgramme[] {
    const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    return programmes.filter(({ title, file }) => {
        const text = `${title} ${file}`.toLocaleLowerCase();
        return wanted.every(word => text.includes(word));
    });
}
