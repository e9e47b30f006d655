import Papa from 'papaparse';

/**
 * A table as comma-separated values (RFC 4180), with a line of heads. A text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a
 * line end) gets an apostrophe before it, so that it stays text (OWASP, 'CSV Injection').
 */
export function csv(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
    return Papa.unparse({ fields: [...head], data: rows.map(row => [...row]) }, { escapeFormulae: FORMULA, newline: '\r\n' }) + '\r\n';
}

const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;
