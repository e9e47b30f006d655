import { structuredPatch } from 'diff';

/** A line of one version, counted from 1. */
export interface Line {
    readonly number: number;
    readonly text: string;
}

/** What stands beside each other in two versions of a text: the same line, one that was replaced by another, or one alone. */
export interface Sides {
    readonly before?: Line;
    readonly after?: Line;
    readonly isChanged: boolean;
}

/** Two versions of a file. */
export interface ComparedText {
    /** How the file was and is called; undefined where there was or is none. */
    readonly before: string | undefined;
    readonly after: string | undefined;
    /** Stretches that changed, each with three lines around it, in order; empty where nothing did. */
    readonly stretches: readonly (readonly Sides[])[];
}

/** Compares two versions of a file line by line; a version that is undefined is no file. */
export function compareTexts(
    before: { readonly name: string; readonly text: string } | undefined,
    after: { readonly name: string; readonly text: string } | undefined,
): ComparedText {
    const patch = structuredPatch('', '', before?.text ?? '', after?.text ?? '', undefined, undefined, { context: 3 });
    return {
        before: before?.name,
        after: after?.name,
        stretches: patch.hunks.map(({ oldStart, newStart, lines }) => sidesOf(lines, oldStart, newStart)),
    };
}

/** Runs of lines that went and came are put beside each other, first to first. */
function sidesOf(lines: readonly string[], oldStart: number, newStart: number): Sides[] {
    const sides: Sides[] = [];
    let [old, now] = [oldStart, newStart];
    let [gone, come]: [Line[], Line[]] = [[], []];
    const flush = () => {
        for (let at = 0; at < Math.max(gone.length, come.length); at++) {
            const [before, after] = [gone[at], come[at]];
            sides.push({ ...(before && { before }), ...(after && { after }), isChanged: true });
        }
        [gone, come] = [[], []];
    };
    for (const line of lines) {
        const text = line.slice(1).replace(/\r$/, '');
        if (line.startsWith('-')) gone.push({ number: old++, text });
        else if (line.startsWith('+')) come.push({ number: now++, text });
        else if (line.startsWith(' ')) {
            flush();
            sides.push({ before: { number: old++, text }, after: { number: now++, text }, isChanged: false });
        }
    }
    flush();
    return sides;
}
