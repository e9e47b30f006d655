/** What a mark beneath a line says: that the marked columns (from 0, end exclusive), no more and no less, carry the scope, or that none of them does. */
export interface Mark {
    line: number;
    start: number;
    end: number;
    scope: string;
    absent: boolean;
}

/** An example of how text is coloured: its sentence, the text without its marks, and the marks. */
export interface MarkedExample {
    sentence: string;
    text: string;
    marks: Mark[];
}

/**
 * Reads a file of examples. Each begins with a line `# sentence`; beneath a line of text stand the marks for it:
 *
 *         agency by "By"
 *     //  ^^^^^^            keyword.declaration
 *     //         ^^         not keyword
 *
 * `//` with a mark is at the very beginning of its line, so that comments of the text itself are indented.
 */
export function readMarkedExamples(file: string): MarkedExample[] {
    return file
        .split(/^# /m)
        .slice(1)
        .map(part => {
            const [sentence = '', ...rest] = part.split('\n');
            const lines: string[] = [];
            const marks: Mark[] = [];
            for (const line of rest) {
                const mark = /^\/\/\s*(\^+)\s+(not )?(\S+)$/.exec(line);
                if (!mark) {
                    lines.push(line);
                    continue;
                }
                const [, carets = '', not, scope = ''] = mark;
                const start = line.indexOf('^');
                marks.push({ line: lines.length - 1, start, end: start + carets.length, scope, absent: not !== undefined });
            }
            return { sentence: sentence.trim(), text: lines.join('\n').trimEnd(), marks };
        });
}
