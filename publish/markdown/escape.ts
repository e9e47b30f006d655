/** Whatever Markdown (CommonMark, and the tables and footnotes that others add to it) could take for markup, wherever it stands in a line. */
const MARKUP = /[\\`*_[\]<>#|~&$^{}]/g;

/** `text` so that Markdown shows it as it is; line ends come out as spaces. */
export function escaped(text: string): string {
    return (
        text
            .replace(/\s+/g, ' ')
            .replace(MARKUP, '\\$&')
            // What GitHub makes a picture of: `:smile:`.
            .replace(/:(?=[\w+-]+:)/g, '\\:')
    );
}

/** A line of Markdown whose beginning is not to be taken for that of a list, a rule or a heading. */
export function asLine(markdown: string): string {
    return markdown
        .trim()
        .replace(/^[-+=]/, '\\$&')
        .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** A web address inside `(…)`. */
export function addressOf(address: string): string {
    return address
        .trim()
        .replace(/[\s()<>\\|*_`[\]]/g, character => `%${(character.codePointAt(0) ?? 32).toString(16).toUpperCase().padStart(2, '0')}`);
}
