import { blocks } from '../../document/build.ts';
import type { Book } from '../book.ts';
import { opening } from '../opening.ts';
import { colophon } from '../sections/colophon.ts';
import { company } from '../sections/company.ts';
import { contacts } from '../sections/contacts.ts';
import { diary } from '../sections/diary.ts';
import { followUp } from '../sections/follow-up.ts';
import { glossary } from '../sections/glossary.ts';
import { keyDates } from '../sections/key-dates.ts';
import { learning } from '../sections/learning.ts';
import { notes } from '../sections/notes.ts';
import { outcomes } from '../sections/outcomes.ts';
import { people } from '../sections/people.ts';
import { phases } from '../sections/phases.ts';
import { promises } from '../sections/promises.ts';
import { reading } from '../sections/reading.ts';
import { routes } from '../sections/routes.ts';
import { time } from '../sections/time.ts';
import { ways } from '../sections/ways.ts';
import { who } from '../sections/who.ts';
import { why } from '../sections/why.ts';
import { glance } from '../timeline/glance.ts';
import type { Told } from './told.ts';

/** The handbook of those who take part. */
export function forParticipants(book: Book): Told {
    return {
        opening: blocks(opening(book, book.words.handbook.opening.yourTime), glance(book)),
        sections: [
            why(book),
            outcomes(book),
            who(book),
            time(book),
            keyDates(book),
            ...ways(book),
            ...routes(book),
            phases(book),
            company(book),
            learning(book),
            people(book),
            promises(book),
            notes(book),
            contacts(book),
            followUp(book),
            reading(book),
            glossary(book),
            colophon(book),
            diary(book),
        ],
    };
}
