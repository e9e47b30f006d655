import { Bookmark, ExternalHyperlink, InternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import { glyphOf } from '../document/build.ts';
import type { Inline, Inlines } from '../document/document.ts';
import { isSafeLink } from '../document/prose.ts';
import { withoutControls } from '../text/controls.ts';
import { isRightToLeft } from '../text/direction.ts';
import type { Places } from '../paper/places.ts';
import { STYLES } from './styles.ts';

/** How a run looks. */
type Look = Pick<IRunOptions, 'style' | 'bold' | 'italics' | 'rightToLeft'>;

/** A text as Word may hold it: no control characters, and each stretch of white space that holds a line end as one blank. */
export function textOf(text: string): string {
    return withoutControls(text).replace(/[\t\n\r\u2028\u2029]+/g, ' ');
}

/** Words in a row, their links to the web and to places of the document included. A link that leads nowhere is left as text. */
export function runsOf(inlines: Inlines, places: Places, look: Look = {}): ParagraphChild[] {
    return inlines.flatMap(inline => runOf(inline, places, look));
}

function runOf(inline: Inline, places: Places, look: Look): ParagraphChild[] {
    if (typeof inline === 'string') return plainRuns(inline, look);
    switch (inline.is) {
        case 'mark':
            return plainRuns(glyphOf(inline.mark), look);
        case 'break':
            return [new TextRun({ ...look, break: 1 })];
        case 'strong':
            return runsOf(inline.text, places, look.style === undefined ? { ...look, style: 'Strong' } : { ...look, bold: true });
        case 'emphasis':
            return runsOf(inline.text, places, look.style === undefined ? { ...look, style: 'Emphasis' } : { ...look, italics: true });
        case 'code':
            return plainRuns(inline.text, { ...look, style: STYLES.code });
        case 'link':
            if (!isSafeLink(inline.address)) return runsOf(inline.text, places, look);
            return [
                new ExternalHyperlink({
                    link: textOf(inline.address.trim()),
                    children: runsOf(inline.text, places, { ...look, style: 'Hyperlink' }),
                }),
            ];
        case 'reference': {
            const anchor = places.nameOf(inline.id);
            if (anchor === undefined) return runsOf(inline.text, places, look);
            return [new InternalHyperlink({ anchor, children: runsOf(inline.text, places, { ...look, style: 'Hyperlink' }) })];
        }
    }
}

function plainRuns(typed: string, look: Look): TextRun[] {
    const text = textOf(typed);
    return text === '' ? [] : [new TextRun({ ...look, ...(isRightToLeft(text) && { rightToLeft: true }), text })];
}

/** The words of a run, as plain text. */
export function wordsOf(inlines: Inlines): string {
    return inlines
        .map(inline => {
            if (typeof inline === 'string') return textOf(inline);
            if (inline.is === 'break') return ' ';
            if (inline.is === 'mark') return glyphOf(inline.mark);
            return inline.is === 'code' ? textOf(inline.text) : wordsOf(inline.text);
        })
        .join('');
}

/** `children` under a bookmark, where `id` is a place that has none yet. */
export function bookmarked(children: ParagraphChild[], id: string | undefined, places: Places): ParagraphChild[] {
    const name = id === undefined ? undefined : places.take(id);
    return name === undefined ? children : [new Bookmark({ id: name, children })];
}
