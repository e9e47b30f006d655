import type { Fix } from '../../findings/finding.ts';
import { onLineOf } from '../reading.ts';
import type { Unreadable } from './fault.ts';
import { type Span, spanOf, type Telling, type Words } from './telling.ts';

/** What is said of what could not be read, where, and how it can be mended. */
export interface Told {
    readonly span: Span;
    readonly words: Words;
    readonly fixes?: readonly Fix[];
}

/** Tells what could not be read, where it knows what it is. */
export type Explain = (fault: Unreadable, telling: Telling) => Told | undefined;

/** Whether what cannot be read goes on with a line, and does not begin one. */
export function goesOn({ token, previous }: Unreadable): boolean {
    return (
        token !== undefined &&
        previous !== undefined &&
        onLineOf(previous, token) &&
        token.image !== '{' &&
        token.image !== '}' &&
        previous.image !== '{'
    );
}

/** The word that cannot be read, or the last before it. */
export function place(fault: Unreadable): Span {
    const token = fault.token ?? fault.previous;
    return token ? spanOf(token) : { from: 0, to: 0 };
}

/** The words that were left out on the line of the first of them. */
export function restOfLine({ skipped, token }: Unreadable): Span | undefined {
    const words = skipped.filter(word => word.startLine === token?.startLine && !/[{}]/.test(word.image));
    const [first, last] = [words[0], words.at(-1)];
    return first && last ? spanOf(first, last) : undefined;
}

/** The statement up to the word that could not be read, as it is written. */
export function saidSoFar({ statement, previous }: Unreadable): Span | undefined {
    const first = statement[0] ?? previous;
    return first && previous ? spanOf(first, previous) : undefined;
}

/** How an example is given. */
export function write(example: string): string {
    return `Write, for instance, \`${example}\`.`;
}
