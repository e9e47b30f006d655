import type { Book } from '../book.ts';
import { asked } from '../line-manager/asked.ts';
import { helping } from '../line-manager/helping.ts';
import { phaseTable } from '../line-manager/phases.ts';
import { timeAway } from '../line-manager/time-away.ts';
import { opening } from '../opening.ts';
import { colophon } from '../sections/colophon.ts';
import { contacts } from '../sections/contacts.ts';
import { datesForTheDiary } from '../sections/diary.ts';
import { followUp } from '../sections/follow-up.ts';
import { notes } from '../sections/notes.ts';
import { outcomes } from '../sections/outcomes.ts';
import { promises } from '../sections/promises.ts';
import type { Told } from './told.ts';

/** The guide of a line manager: what is asked of her, when her colleague is away, and how she helps. */
export function forLineManagers(book: Book): Told {
    const { lineManager } = book.words;
    const dates = datesForTheDiary(book);
    return {
        opening: opening(book, lineManager.theirTime),
        sections: [
            asked(book),
            timeAway(book),
            dates.length > 0 ? { id: 'dates', title: lineManager.dates.title, body: dates } : undefined,
            helping(book),
            phaseTable(book),
            outcomes(book),
            promises(book),
            notes(book),
            contacts(book),
            followUp(book),
            colophon(book),
        ],
    };
}
