import { fold } from '../fold.ts';
import type { Known } from '../vocabulary.ts';
import { lettersBetween } from '../../parsing/words.ts';

/** What a text in a list of names was found to mean. */
export interface Found {
    readonly text: string;
    readonly known?: Known;
    /** It differs by a letter or two from what it was taken for. */
    readonly isNear?: true;
}

/** Where lists are cut, what surely parts them first. */
const SEPARATORS = [/\s*[\n;|•·]\s*/, /\s*,\s*/, /\s+and\s+|\s*&\s*|\s+\/\s+|\s*\+\s*/];

/** The things that a cell names, by their names or titles, in its order: it is cut only where it is not one of them as it stands. */
export function namesIn(cell: string, known: readonly Known[]): Found[] {
    const index = indexOf(known);
    const search = (text: string, level: number): Found[] => {
        const trimmed = text.trim().replace(/^[-*–]\s+/, '');
        if (trimmed === '') return [];
        const found = index.get(fold(trimmed));
        if (found) return [{ text: trimmed, known: found }];
        for (let at = level; at < SEPARATORS.length; at++) {
            const parts = trimmed.split(SEPARATORS[at] ?? '').filter(Boolean);
            if (parts.length > 1) {
                const all = parts.flatMap(part => search(part, at));
                // Cut at a word within a title that is not known, the parts would be less than the whole.
                if (at === 0 || all.some(part => part.known)) return all;
            }
        }
        const near = nearest(trimmed, known);
        return [near ? { text: trimmed, known: near, isNear: true } : { text: trimmed }];
    };
    return search(cell, 0);
}

const indices = new WeakMap<readonly Known[], Map<string, Known>>();

function indexOf(known: readonly Known[]): Map<string, Known> {
    let index = indices.get(known);
    if (!index) {
        index = new Map<string, Known>();
        const put = (text: string, one: Known) => {
            const key = fold(text);
            if (key !== '' && !index?.has(key)) index?.set(key, one);
        };
        for (const one of known) put(one.name, one);
        for (const one of known) put(one.title, one);
        for (const one of known) put(`${one.name}s`, one);
        for (const one of known) put(`${one.title}s`, one);
        for (const one of known) if (one.name.endsWith('s')) put(one.name.slice(0, -1), one);
        // An element by its own name, or with its dimension's title before it.
        const titles = new Map(known.map(one => [one.name, one.title]));
        for (const one of known) {
            const [dimension = '', element] = one.name.split('.');
            if (element === undefined) continue;
            put(element, one);
            put(`${dimension} ${one.title}`, one);
            put(`${titles.get(dimension) ?? ''} ${one.title}`, one);
            put(`${titles.get(dimension) ?? ''} ${element}`, one);
        }
        for (const one of known) put(one.title.replace(/^Ways of /, ''), one);
        indices.set(known, index);
    }
    return index;
}

function nearest(text: string, known: readonly Known[]): Known | undefined {
    const most = text.length < 5 ? 0 : text.length < 10 ? 1 : 2;
    const wanted = text.toLowerCase();
    for (let away = 1; away <= most; away++)
        for (const one of known)
            for (const candidate of [one.title, one.name, one.name.slice(one.name.indexOf('.') + 1)])
                if (Math.abs(candidate.length - wanted.length) <= away && lettersBetween(wanted, candidate) === away) return one;
    return undefined;
}
