import type { Position, Range } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** A text with the places that were marked in it. */
export interface Marked {
    readonly text: string;
    /** Where `<|>` stood. */
    readonly cursors: readonly Position[];
    /** What stood between `<|` and `|>`. */
    readonly ranges: readonly Range[];
    /** The first cursor. */
    readonly cursor: Position;
}

/** Takes the marks out of a text: `<|>` for a cursor, `<|…|>` for a range. */
export function marked(input: string): Marked {
    let text = '';
    const cursors: number[] = [];
    const ranges: [number, number][] = [];
    const open: number[] = [];
    for (let at = 0; at < input.length;) {
        if (input.startsWith('<|>', at)) {
            cursors.push(text.length);
            at += 3;
        } else if (input.startsWith('<|', at)) {
            open.push(text.length);
            at += 2;
        } else if (input.startsWith('|>', at) && open.length > 0) {
            ranges.push([open.pop() ?? 0, text.length]);
            at += 2;
        } else text += input[at++];
    }
    const document = TextDocument.create('', '', 0, text);
    const positions = cursors.map(offset => document.positionAt(offset));
    return {
        text,
        cursors: positions,
        ranges: ranges
            .sort((a, b) => a[0] - b[0])
            .map(([start, end]) => ({ start: document.positionAt(start), end: document.positionAt(end) })),
        get cursor() {
            const [first] = positions;
            if (!first) throw new Error('The text has no cursor.');
            return first;
        },
    };
}
