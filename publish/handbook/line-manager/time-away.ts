import { paragraph, section } from '../../document/build.ts';
import type { Section } from '../../document/document.ts';
import type { Book } from '../book.ts';
import { loadFigure } from '../load/figure.ts';
import { grantedTime, sorts, unstated, wholeTime } from '../sections/time.ts';

/** How long a colleague is away, month by month, beside the time that is protected for it. */
export function timeAway(book: Book): Section | undefined {
    const { figures, words } = book;
    const said = words.lineManager.time;
    const { time } = figures;
    const granted = grantedTime(book);
    if (!time.stated && !time.said && !granted) return undefined;
    return section('time', said.title, paragraph(wholeTime(book)), sorts(book, said), unstated(book), granted, loadFigure(book, said.load));
}
