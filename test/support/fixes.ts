import { plainText } from '../../language/findings/snippets.ts';
import type { Fix } from '../../language/findings/finding.ts';
import { offsetAt } from './workspace.ts';

/** The text after a fix, as it stands when nobody types anything into its placeholders. */
export function applied(fix: Fix, text: string): string {
    const edits = fix.edits.toSorted((a, b) => offsetAt(text, b.range.start) - offsetAt(text, a.range.start));
    return edits.reduce((now, { range, newText }) => {
        const words = fix.snippet ? plainText(newText) : newText;
        return now.slice(0, offsetAt(text, range.start)) + words + now.slice(offsetAt(text, range.end));
    }, text);
}
