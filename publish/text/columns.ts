/** The widest line of text that a command writes, in columns. */
export const WIDTH = 80;

let segmenter: Intl.Segmenter | undefined;

/** How many columns a terminal gives to `text`: two to wide characters (East Asian ones, emoji), none to what only joins or marks others. */
export function columnsOf(text: string): number {
    if (/^[\x20-\x7e]*$/.test(text)) return text.length;
    // Made when it is first needed: it takes longer to make than most texts to wrap.
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    let columns = 0;
    for (const { segment } of segmenter.segment(text)) {
        if (/^[\p{Cc}\p{Cf}\p{Mn}\p{Me}]*$/u.test(segment)) continue;
        columns += WIDE.test(segment) ? 2 : 1;
    }
    return columns;
}

// The blocks that Unicode's East Asian Width calls wide or full-width, near enough for lining things up.
const WIDE =
    /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|^\p{Emoji_Presentation}/u;

/** What a terminal can show: tabs as four spaces, and a sign of replacement for control characters, which could move the cursor, change colours or turn the line round. */
export function printable(text: string): string {
    // eslint-disable-next-line no-control-regex
    return text.replaceAll('\t', '    ').replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\uFFFD');
}

/** `text` in lines of at most `width` columns, broken between words; a longer word has a line of its own. */
export function wrapped(text: string, width: number): string[] {
    const lines: string[] = [];
    for (const paragraph of text.split(/\r\n|\r|\n/)) {
        let line = '';
        for (const word of printable(paragraph)
            .split(/[ \t]+/)
            .filter(Boolean)) {
            if (line && columnsOf(line) + 1 + columnsOf(word) > width) {
                lines.push(line);
                line = word;
            } else {
                line = line ? `${line} ${word}` : word;
            }
        }
        lines.push(line);
    }
    return lines;
}

/** `text` wrapped to `width` columns, those of a terminal's page unless it is narrower, each line indented by `indent` of them. */
export function indented(text: string, indent: number, width = WIDTH): string {
    return wrapped(text, width - indent)
        .map(line => (line ? ' '.repeat(indent) + line : ''))
        .join('\n');
}

/** `text` filled up with spaces to `columns` columns. */
export function padded(text: string, columns: number): string {
    return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}
