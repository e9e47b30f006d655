import { blocks, bullets, paragraph, section } from '../../document/build.ts';
import type { Block, Section } from '../../document/document.ts';
import { type Book, linksTo, titleOf } from '../book.ts';
import { loadFigure } from '../load/figure.ts';

/** What the programme asks of a participant's time, month by month too, and what time sponsors have granted for it. */
export function time(book: Book): Section | undefined {
    const { figures, words } = book;
    const { time } = figures;
    const said = words.handbook.time;
    const granted = grantedTime(book);
    if (!time.stated && !time.said && !granted) return undefined;
    return section(
        'time',
        said.title,
        paragraph(wholeTime(book)),
        sorts(book, said),
        unstated(book),
        time.tracks.length > 1 && bullets(time.tracks.map(track => said.track(titleOf(book, track.track), words.hours(track.hours)))),
        granted,
        loadFigure(book, words.handbook.load.title),
    );
}

/** How the time divides; `said` is in whose words. */
export function sorts(
    { figures, words }: Book,
    said: Pick<Book['words']['handbook']['time'], 'spent' | 'contact' | 'work' | 'study' | 'unallocated'>,
): Block[] {
    const { bySort } = figures.time;
    const sorts = (['contact', 'work', 'study', 'unallocated'] as const).filter(sort => bySort[sort].most !== 0);
    if (sorts.length < 2) return [];
    return blocks(paragraph(said.spent), bullets(sorts.map(sort => said[sort](words.hours(bySort[sort])))));
}

/** Names what states no time. */
export function unstated(book: Book): Block | undefined {
    const { time } = book.figures;
    return time.unstated.length > 0 ? paragraph(book.words.handbook.time.unstated(linksTo(book, time.unstated))) : undefined;
}

/** What sponsors have granted of time. */
export function grantedTime({ programme, words }: Book): Block | undefined {
    const said = words.handbook.time;
    const grants = programme.sponsors.flatMap(sponsor =>
        sponsor.grants.flatMap(({ time, condition }) =>
            time ? [said.granted(sponsor.title, words.dose(time), words.inSentence(condition))] : [],
        ),
    );
    return grants.length > 0 ? paragraph(said.sentence(words.intls.listed(grants))) : undefined;
}

/** The time of a participant in sentences. */
export function wholeTime(book: Book): string {
    const said = book.words.handbook.time;
    const whole = timeAsked(book);
    if (whole === undefined) return said.none;
    const monthly = book.words.monthly(book.figures.time, book.figures.schedule);
    return [said.whole(whole), monthly !== undefined && said.onAverage(monthly)].filter(Boolean).join(' ');
}

/** The time of a participant as part of a sentence; undefined where none is stated. */
export function timeAsked({ figures, words }: Book): string | undefined {
    const { time } = figures;
    if (!time.stated && !time.said) return undefined;
    return [words.time(time), words.optional(time), words.whole(time)].filter(Boolean).join('; ');
}
