/** Ways in which a text is spoilt: bytes dropped, doubled and swapped, lines moved, dropped and doubled, words put in. */
const MUTATIONS: readonly ((text: string, at: number, other: number) => string)[] = [
    (text, at) => text.slice(0, at) + text.slice(at + 1),
    (text, at, other) => text.slice(0, at) + text.slice(Math.min(text.length, at + (other % 20))),
    (text, at) => text.slice(0, at) + text.charAt(at) + text.slice(at),
    (text, at, other) => swap(text, Math.min(at, other), Math.max(at, other)),
    (text, at, other) => text.slice(0, at) + BITS[other % BITS.length] + text.slice(at),
    (text, at, other) => lines(text, at, other, (list, from, to) => list.splice(to, 0, ...list.splice(from, 1))),
    (text, at, other) => lines(text, at, other, (list, from) => list.splice(from, 1)),
    (text, at, other) => lines(text, at, other, (list, from, to) => list.splice(to, 0, list[from] ?? '')),
];

const BITS = [
    '{',
    '}',
    '"',
    '\u201C',
    '\u201D',
    ',',
    '.',
    ' to ',
    ' and ',
    'about ',
    '\n',
    '\\',
    '/*',
    '//',
    '\u00A0',
    '\uFEFF',
    '\u0000',
    '\uD83D',
    '-',
    ' 2 ',
    'targets ',
    ' for ',
    '#',
    ';',
    '\r\n',
    'accept ',
    "'",
    'programme ',
];

function swap(text: string, first: number, second: number): string {
    return text.slice(0, first) + text.charAt(second) + text.slice(first + 1, second) + text.charAt(first) + text.slice(second + 1);
}

function lines(text: string, at: number, other: number, change: (list: string[], from: number, to: number) => unknown): string {
    const list = text.split('\n');
    change(list, at % list.length, other % list.length);
    return list.join('\n');
}

/** `text` spoilt in one to four places, as `next` (figures from 0 to 1) decides. */
export function mutate(text: string, next: () => number): string {
    let mutated = text;
    const times = 1 + Math.floor(next() * 4);
    for (let time = 0; time < times; time++) {
        const at = Math.floor(next() * mutated.length);
        const other = Math.floor(next() * mutated.length);
        mutated = (MUTATIONS[Math.floor(next() * MUTATIONS.length)] as (typeof MUTATIONS)[number])(mutated, at, other);
    }
    return mutated;
}
