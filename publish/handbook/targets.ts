import type { Dimension, Element, Framework, Programme, TargetRef } from '../../language/model/design/design.ts';
import { reference, text } from '../document/build.ts';
import type { Inlines } from '../document/document.ts';
import { once } from '../words/lists.ts';
import type { Book } from './book.ts';

/** What a target names, where the programme's frameworks have it. */
interface Named {
    readonly framework: Framework;
    readonly dimension: Dimension;
    readonly element?: Element;
}

/** The dimension, and the element, that a target names. */
function namedBy(programme: Programme, target: TargetRef): Named | undefined {
    const framework = programme.frameworks.find(one => one.name === target.framework);
    const dimension = framework?.dimensions.find(one => one.name === target.dimension);
    if (!framework || !dimension) return undefined;
    const element = dimension.elements.find(one => one.name === target.element);
    return { framework, dimension, ...(element && { element }) };
}

/** Targets as the titles that people read: "Diverse views" (ways of perceiving), each linked to where the handbook tells of its dimension. */
export function targetsInWords({ programme, words }: Book, targets: readonly TargetRef[]): Inlines | undefined {
    const named = targets.map(target => namedBy(programme, target)).filter(target => target !== undefined);
    const dimensions = once(named.map(target => target.dimension));
    if (dimensions.length === 0) return undefined;
    return words.intls.series(
        dimensions.map(dimension => {
            const elements = once(named.filter(target => target.dimension === dimension).flatMap(target => target.element ?? []));
            const link = reference(wayAddress(dimension), words.inSentence(dimension));
            const titles = words.intls.listed(elements.map(words.inSentence));
            return elements.length > 0 ? text(titles, ' (', link, ')') : [link];
        }),
    );
}

/** Where the handbook tells of a dimension. */
export function wayAddress(dimension: Dimension): string {
    return `way-${dimension.framework}-${dimension.name}`;
}
