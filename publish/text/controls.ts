/** `text` without what no document may hold: control characters other than tabs and line ends, and halves of characters. */
export function withoutControls(text: string): string {
    // eslint-disable-next-line no-control-regex
    return text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '');
}
