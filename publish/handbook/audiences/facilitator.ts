import { blocks } from '../../document/build.ts';
import type { Book } from '../book.ts';
import { delivery } from '../facilitator/delivery.ts';
import { sessionPlan } from '../facilitator/session-plan.ts';
import { opening } from '../opening.ts';
import { colophon } from '../sections/colophon.ts';
import { company } from '../sections/company.ts';
import { contacts } from '../sections/contacts.ts';
import { diary } from '../sections/diary.ts';
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
import { ways } from '../sections/ways.ts';
import { who } from '../sections/who.ts';
import { why } from '../sections/why.ts';
import { glance } from '../timeline/glance.ts';
import type { Told } from './told.ts';

/** The plan of somebody who leads it: a plan for each session, what it asks of those who give it, and what participants read. */
export function forFacilitators(book: Book): Told {
    const said = book.words.facilitator;
    return {
        opening: blocks(opening(book, said.eachTime), glance(book)),
        sections: [
            why(book),
            outcomes(book),
            who(book),
            delivery(book),
            keyDates(book),
            phases(book, sessionPlan, { title: said.plans, activities: said.activities }),
            company(book),
            ...ways(book),
            ...routes(book),
            learning(book),
            people(book),
            promises(book),
            notes(book),
            contacts(book),
            reading(book),
            glossary(book),
            colophon(book),
            diary(book),
        ],
    };
}
