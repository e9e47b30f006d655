/** How a time-line is laid out; lengths are in the drawing's own units, which are pixels at its natural width. */
export interface Layout {
    readonly name: 'wide' | 'narrow';
    readonly width: number;
    /** Of the titles beside the bars; 0 puts each title above its bar. */
    readonly labels: number;
    /** The size of the letters. */
    readonly type: number;
}

export const WIDE: Layout = { name: 'wide', width: 960, labels: 330, type: 15 };
export const NARROW: Layout = { name: 'narrow', width: 350, labels: 0, type: 13 };

/** What a time-line runs over. */
export interface Scale {
    /** In months, rounded up. */
    readonly months: number;
    /** The first day, for the calendar's months under those of the plan. */
    readonly starts?: string;
}

export const BAR = 13;
export const GAP = 7;
/** Room for a mode's letters after a bar at the right edge. */
export const LETTERS = 26;

/** A title in at most three lines that fit beside, or above, its bar. A letter is taken to be a little over half as wide as it is high. */
export function broken(title: string, layout: Layout, indent: number): string[] {
    const room = Math.floor(((layout.labels || layout.width) - indent - 12) / (layout.type * 0.53));
    const lines: string[] = [];
    for (const word of title.split(/\s+/)) {
        const line = lines.at(-1);
        if (line !== undefined && line.length + 1 + word.length <= room) lines[lines.length - 1] = `${line} ${word}`;
        else lines.push(word.length > room ? `${word.slice(0, room - 1)}…` : word);
    }
    return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2] ?? ''} …`] : lines;
}
