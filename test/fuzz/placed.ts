import assert from 'node:assert/strict';

/** What is wrong with a file is told within its lines. */
export function arePlaced(
    text: string,
    problems: readonly { readonly line: number; readonly column: number; readonly message: string }[],
): void {
    const lines = text.split('\n').length;
    for (const { line, column, message } of problems)
        assert.ok(line >= 1 && line <= lines && column >= 1 && message, `${line}:${column}: ${message}`);
}
