/** A designer's words as Markdown that shows them as they are. */
export function escaped(text: string): string {
    return text.replace(/[\\`*_{}[\]()<>#+!|~]/g, '\\$&');
}

/** Markdown as we write it, without its marks: for an editor that shows plain text only. */
export function withoutMarks(markdown: string): string {
    return markdown
        .replace(/^-{3,}$/gm, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/(?<!\\)(\*\*|`)/g, '')
        .replace(/(?<![\\\w])[*_](\S(?:[^*_\n]*\S)?)[*_](?!\w)/g, '$1')
        .replace(/\\([\\`*_{}[\]()<>#+!|~])/g, '$1')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
}
