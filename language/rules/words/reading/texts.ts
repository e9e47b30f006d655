import type { AstNode } from 'langium';
import { titled } from '../../../findings/wording.ts';
import type { BalconyAstType } from '../../../generated/ast.ts';
import type { Origin } from '../../../model/design/design.ts';
import { writtenAt } from '../../../model/design/origin.ts';
import type { DocumentContext } from '../../rule.ts';

/** A text in which a programme says what it wants. */
export interface Saying {
    /** As it is typed, without its quotation marks. */
    readonly text: string;
    /** As the beginning of a sentence about it: `The purpose of “Northbridge”`. */
    readonly where: string;
    /** The place of a part of it, from which character to before which. */
    partAt(from: number, to: number): Origin;
}

const WITH_TITLES = [
    'Programme',
    'Phase',
    'Event',
    'Choice',
    'Activity',
    'Outcome',
    'Strand',
    'Track',
    'Run',
] as const satisfies (keyof BalconyAstType)[];
const WITH_ABOUT: readonly string[] = [...WITH_TITLES, 'Cohort', 'AuthorisedBy'];

/** The purposes, titles and `about`s of programmes and of all in them; not what is declared for others to refer to. */
export function sayingsOf({ nodes }: Pick<DocumentContext, 'nodes'>): Saying[] {
    const titles = WITH_TITLES.flatMap(type => nodes(type)).map(node => {
        return saying(node, 'title', `The ${node.$type === 'Outcome' ? 'outcome' : 'title'} ${titled({ title: node.title ?? '' })}`);
    });
    const purposes = nodes('Purpose').map(node => saying(node, 'text', `The purpose of ${called(node.$container)}`));
    const abouts = nodes('About')
        .filter(node => WITH_ABOUT.includes(node.$container.$type))
        .map(node => saying(node, 'text', `The description of ${called(node.$container)}`));
    return [...titles, ...purposes, ...abouts].filter(({ text }) => text.trim());
}

function saying(node: AstNode, property: string, where: string): Saying {
    const typed = writtenAt({ node, property });
    // What could not be read has no text of its own: then the whole node is what is written there.
    const isText = /^\P{L}/u.test(typed);
    return {
        text: isText ? typed.slice(1).replace(/["”»]$/u, '') : '',
        where,
        partAt: (from, to) => ({ node, property, part: [from + 1, to + 1] }),
    };
}

function called(node: AstNode): string {
    const { title, text, name } = node as AstNode & { readonly title?: string; readonly text?: string; readonly name?: string };
    return title || text || name ? titled({ title: title || text || name || '' }) : `the ${node.$type.toLowerCase()}`;
}
