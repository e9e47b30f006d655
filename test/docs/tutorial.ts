import assert from 'node:assert/strict';

/** A step of the tutorial: what the reader changes, and what the page says that Balcony then tells. */
export interface Step {
    readonly title: string;
    readonly changes: readonly Change[];
    /** Missing where the step has no list of what is told. */
    readonly told?: readonly Told[];
}

/** A finding as the page lists it: the beginning of what it says, its severity and its rule. */
export interface Told {
    readonly rule: string;
    readonly severity: string;
    readonly says: string;
}

/** A block of the page: `file`, the whole text; `end WORDS`, put before the end of what begins with these words; `for WORDS`, put in place of the line that has them. */
interface Change {
    readonly how: string;
    readonly words: string;
    readonly text: string;
}

/** The steps of the page: a heading of the second level each, its blocks with how they are put in, and the list under “Balcony says”. */
export function read(page: string): Step[] {
    return page
        .split(/^## /m)
        .slice(1)
        .map(part => ({
            title: part.slice(0, part.indexOf('\n')),
            changes: [...part.matchAll(/^```balcony (file|end|for) ?(.*)\n([\s\S]*?)^```/gm)].map(
                ([, how = '', words = '', text = '']) => ({ how, words, text }),
            ),
            ...toldIn(part),
        }))
        .filter(({ changes }) => changes.length > 0);
}

function toldIn(part: string): Pick<Step, 'told'> {
    if (/^Balcony says nothing/m.test(part)) return { told: [] };
    const list = /^Balcony says[^\n]*\n\n((?:- [\s\S]*?\n)+)(?:\n|$)/m.exec(part)?.[1];
    if (list === undefined) return {};
    const told = list
        .split(/^- /m)
        .slice(1)
        .map(line => {
            const [, severity = '', says = '', rule = ''] = /^_(\w+)_: ([\s\S]*?)\s\(`([a-z-]+)`\)\s*$/.exec(line) ?? [];
            return { severity, rule, says: says.replace(/\s+/g, ' ') };
        });
    return { told };
}

/** The text after a step. */
export function textAfter(before: string, { changes }: Step): string {
    return changes.reduce((text, { how, words, text: piece }) => {
        if (how === 'file') return piece;
        const lines = text.split('\n');
        const at = lines.findIndex(line => line.includes(words));
        assert.ok(at >= 0, `no line has ${words}`);
        if (how === 'for') return lines.with(at, piece.trimEnd()).join('\n');
        const indent = /^ */.exec(lines[at] ?? '')?.[0] ?? '';
        const end = lines.findIndex((line, place) => place > at && line.startsWith(`${indent}}`));
        assert.ok(end >= 0, `${words} has no end`);
        return lines.toSpliced(end, 0, ...piece.trimEnd().split('\n')).join('\n');
    }, before);
}
