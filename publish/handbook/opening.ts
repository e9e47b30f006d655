import { blocks, fact, facts, paragraph } from '../document/build.ts';
import type { Block } from '../document/document.ts';
import { prose } from '../document/prose.ts';
import { capital } from '../words/lists.ts';
import { toBeConfirmed } from './asides.ts';
import { type Book } from './book.ts';
import { runTitle } from './dates.ts';
import { sizeInWords } from './sections/who.ts';
import { wholeTime } from './sections/time.ts';

/** What a handbook opens with: what the programme is for, and its facts. `time` is how the reader calls the time it takes. */
export function opening(book: Book, time: string): Block[] {
    const { programme, words } = book;
    const said = words.handbook.opening;
    return blocks(
        prose(programme.purpose?.text).map(block => (block.is === 'paragraph' ? { ...block, style: 'lead' as const } : block)),
        programme.status === 'draft' && paragraph(words.handbook.draft, 'open'),
        toBeConfirmed(book, programme),
        facts('head', [
            fact(said.for, programme.cohort && sizeInWords(words, programme.cohort)),
            fact(said.starts, starts(book)),
            fact(said.lasts, length(book)),
            fact(said.where, place(book)),
            fact(time, wholeTime(book)),
        ]),
    );
}

function place({ programme, words }: Book): string {
    const places = [programme.place?.text, programme.where && words.where(programme.where)].filter(part => part !== undefined);
    return capital(words.intls.listed(places));
}

function starts(book: Book): string {
    const { calendars, words } = book;
    const days = calendars.flatMap(calendar => {
        if (calendar.starts === undefined) return [];
        const day = words.day(calendar.starts);
        return [calendar.run && calendars.length > 1 ? words.handbook.opening.startOf(day, runTitle(book, calendar)) : day];
    });
    return words.intls.listed(days);
}

function length({ programme, figures, words }: Book): string | undefined {
    if (programme.lasts) return capital(words.dose(programme.lasts));
    const months = figures.schedule.length;
    return months ? capital(words.counted(months, 'months')) : undefined;
}
