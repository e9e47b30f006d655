import type { Finding } from '../findings/finding.ts';
import { listed } from '../findings/wording.ts';
import { isDimension, isElement, isFramework, type Target, type TargetPart } from '../generated/ast.ts';
import { quote } from '../parsing/faults/telling.ts';
import { wordsForType } from './sorts.ts';
import { type Unknown, withLike } from './unknown.ts';

/** A step of a target that means nothing: told once, on the first such step. */
export function tellStep(unknown: Unknown, target: Target): Finding | undefined {
    const at = target.path.indexOf(unknown.reference as Target['path'][number]);
    const before = target.path[at - 1];
    if (!before) return tellFirst(unknown, target);
    return before.ref ? tellBelow(unknown, target, at, before.ref) : undefined;
}

function tellFirst({ telling, known, name, span, search }: Unknown, target: Target): Finding {
    const homes = known.elements(target).get(name) ?? [];
    const paths = homes.map(dimension => `${dimension}.${name}`);
    if (homes.length > 1) {
        const words = {
            message: `${quote(name)} is an element of ${listed(homes.map(quote))}.`,
            why: 'Nobody can tell which of them is meant.',
        };
        return withLike(telling, span, words, paths, '');
    }
    const next = target.path[1];
    if (homes.length && next?.$refNode) {
        // `synthesis.thinking`: the other way round, or one name too many.
        const whole = { from: span.from, to: next.$refNode.end };
        return withLike(telling, whole, { message: `${quote(name)} is an element, and an element comes last.` }, paths, '');
    }
    const candidates = known.of('TargetPart', target);
    const elsewhere = candidates.same(name).length ? undefined : known.otherSort(name, 'TargetPart', target);
    const like = elsewhere === undefined && search ? candidates.like(name) : candidates.same(name);
    const message = elsewhere
        ? `${quote(name)} is ${wordsForType(elsewhere).a}, and a dimension or an element is wanted here.`
        : `${quote(name)} is not a dimension or an element of ${known.frameworkTitle(target)}.`;
    const dimensions = known.dimensions(target);
    return withLike(
        telling,
        span,
        { message },
        like,
        dimensions.length ? `Its dimensions are ${listed(dimensions.map(quote))}.` : 'No framework is known that has any.',
    );
}

function tellBelow({ telling, known, name, span }: Unknown, target: Target, at: number, node: TargetPart): Finding {
    const before = target.path[at - 1];
    const [dimension, from] = [before?.$refText ?? '', before?.$refNode];
    if (isElement(node)) {
        return telling.finding(
            span,
            {
                message: `${quote(dimension)} is an element, and an element has nothing below it.`,
                advice: 'Take the rest out, or write a comma between them.',
            },
            from ? [telling.fix('Write a comma between them', [{ from: from.end, to: span.from, text: ', ' }])] : [],
            [],
            'unknown-name',
        );
    }
    const candidates = known.below(node);
    const message = `${quote(dimension)} has no ${isFramework(node) ? 'dimension' : 'element'} ${quote(name)}.`;
    const homes = isDimension(node) && !candidates.same(name).length ? (known.elements(target).get(name) ?? []) : [];
    if (homes.length && from) {
        const paths = homes.map(home => `${home}.${name}`);
        return withLike(
            telling,
            { from: from.offset, to: span.to },
            { message, why: `It is an element of ${listed(homes.map(quote))}.` },
            paths,
            '',
        );
    }
    return withLike(
        telling,
        span,
        { message },
        candidates.like(name),
        candidates.names.length ? `It has ${listed(candidates.names.map(quote))}.` : 'It has none.',
    );
}
