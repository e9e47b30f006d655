import type { Declared } from '../../language/model/design/design.ts';

/** A declaration's title as it stands in a sentence: words of the library begin with a small letter there, what a workspace calls its own is left as it is. */
export function inSentence(declared: Pick<Declared, 'title' | 'from'>): string {
    const [first = '', second = ''] = declared.title;
    const isWord = declared.from === 'library' && second !== second.toUpperCase();
    return isWord ? first.toLowerCase() + declared.title.slice(first.length) : declared.title;
}

/** What a declaration is, for somebody who takes part. The library says more, to designers, after its first sentence. */
export function whatItIs(declared: Pick<Declared, 'about' | 'from'>): string | undefined {
    if (declared.from !== 'library' || declared.about === undefined) return declared.about;
    return /^.*?[.?!](?=\s|$)/s.exec(declared.about)?.[0] ?? declared.about;
}
