import { type Html, html } from '../html/html.ts';
import { prose } from '../html/prose.ts';
import { amountInWords, doseInWords } from '../words/amounts.ts';
import { dayInWords } from '../words/dates.ts';
import { capital, listed } from '../words/lists.ts';
import { whereInWords } from '../words/plan.ts';
import { toBeConfirmed } from './asides.ts';
import { type Book, titleOf } from './book.ts';
import { runTitle } from './dates.ts';
import { factsList } from './facts-list.ts';
import { sizeInWords } from './sections/who.ts';
import { wholeTime } from './sections/time.ts';
import { glance } from './timeline/glance.ts';

/** The first opening: what the programme is for, what it asks of the reader, and all of it on one time-line. */
export function opening(book: Book): Html {
    const { programme, settings } = book;
    const facts = factsList(
        [
            ['For', programme.cohort && sizeInWords(programme.cohort)],
            ['Starts', starts(book)],
            ['Lasts', length(book)],
            [
                'Where',
                capital(
                    listed([programme.place?.text, programme.where && whereInWords(programme.where)].filter(part => part !== undefined)),
                ),
            ],
            ['Your time', wholeTime(book)],
        ],
        'head-facts',
    );
    const draft = programme.status === 'draft' && html`<p class="open">This is a draft: much of it may still change.</p>`;
    return html`<header class="opening">
        ${book.logo !== undefined && html`<img class="logo" src="${book.logo}" alt="${settings.organisation ?? ''}" />`}
        <p class="label">${['Participants’ handbook', settings.organisation].filter(Boolean).join(' · ')}</p>
        <h1>${titleOf(programme)}</h1>
        <div class="standfirst">${prose(programme.purpose?.text)}</div>
        ${draft}${toBeConfirmed(programme)}${facts} ${glance(book)}
    </header> `;
}

function starts({ calendars }: Book): string | undefined {
    const days = calendars.flatMap(calendar =>
        calendar.starts
            ? [
                  calendar.run && calendars.length > 1
                      ? `${dayInWords(calendar.starts)} (${runTitle(calendar)})`
                      : dayInWords(calendar.starts),
              ]
            : [],
    );
    return days.length > 0 ? listed(days) : undefined;
}

function length({ programme, figures }: Book): string | undefined {
    if (programme.lasts) return capital(doseInWords(programme.lasts));
    const months = figures.schedule.length;
    return months ? capital(`${amountInWords(months)} ${months.most === 1 ? 'month' : 'months'}`) : undefined;
}
