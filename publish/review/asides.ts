import type { Asides, Programme, Said } from '../../language/model/design/design.ts';
import { paragraph, text } from '../document/build.ts';
import type { Block, List } from '../document/document.ts';
import { prose } from '../document/prose.ts';
import { lineOf } from '../words/places.ts';
import type { Words } from '../words/words.ts';

/** A text with what it stands in. */
export interface SaidIn {
    readonly said: Said;
    readonly where: string;
}

/** Everything of a programme that holds remarks, in the order in which it is told of, with what it is called. */
function bodiesOf(programme: Programme, { review: { bodies } }: Words): { readonly where: string; readonly asides: Asides }[] {
    const named = (thing: Asides & { readonly title: string; readonly name?: string }) => ({
        where: thing.title || (thing.name ?? ''),
        asides: thing,
    });
    return [
        { where: bodies.programme, asides: programme },
        ...programme.outcomes.map(named),
        ...(programme.cohort ? [{ where: bodies.cohort, asides: programme.cohort }] : []),
        ...programme.sponsors.map(named),
        ...programme.runs.map(named),
        ...programme.tracks.map(named),
        ...programme.phases.map(named),
        ...programme.everything.map(named),
    ];
}

/** What is still to decide, in the order of the text. */
export function toDecide(programme: Programme, words: Words): SaidIn[] {
    return gathered(programme, words, ({ toDecide }) => toDecide);
}

/** Why it is so, in the order of the text. */
export function rationales(programme: Programme, words: Words): SaidIn[] {
    return gathered(programme, words, ({ rationales }) => rationales);
}

function gathered(programme: Programme, words: Words, of: (asides: Asides) => readonly Said[]): SaidIn[] {
    return bodiesOf(programme, words)
        .flatMap(({ where, asides }) => of(asides).map(said => ({ said, where })))
        .sort((a, b) => lineOf(a.said.origin) - lineOf(b.said.origin));
}

/** Texts as a list, each with what it stands in and its line. */
export function saidList(all: readonly SaidIn[], file: string): List {
    return {
        is: 'list',
        ordered: false,
        items: all.map(({ said, where }): Block[] => [
            paragraph(text({ is: 'strong', text: [where] })),
            ...prose(said.text),
            paragraph(`${file}:${lineOf(said.origin)}`, 'label'),
        ]),
    };
}
