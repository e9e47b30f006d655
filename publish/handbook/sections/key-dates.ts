import type { RunCalendar } from '../../../language/model/schedule/dates.ts';
import type { PlanItem } from '../../../language/model/design/design.ts';
import { type Html, html, type Piece } from '../../html/html.ts';
import { prose } from '../../html/prose.ts';
import { amountInWords, plural } from '../../words/amounts.ts';
import { dayInWords } from '../../words/dates.ts';
import { capital } from '../../words/lists.ts';
import { whereInWords } from '../../words/plan.ts';
import { asides } from '../asides.ts';
import { type Book, linkTo, type Section, titleOf } from '../book.ts';
import { datesInWords, runTitle, whenOf } from '../dates.ts';

/** The days to keep free: by run where there are runs, else the months in which people come together. */
export function keyDates(book: Book): Section | undefined {
    const dated = book.calendars
        .map(calendar => ({ calendar, rows: rowsOf(book, calendar) }))
        .filter(({ calendar, rows }) => rows.length > 0 || calendar.run);
    if (dated.length > 0) {
        return { id: 'dates', title: 'Key dates', body: html`${dated.map(({ calendar, rows }) => ofRun(calendar, rows))}` };
    }
    const undated = book.programme.events.flatMap(event => {
        const when = whenOf(book, event);
        return when === undefined ? [] : [{ when, what: linkTo(book, event), where: placeOf(event) }];
    });
    if (undated.length === 0) return undefined;
    return { id: 'dates', title: 'Key dates', body: table('When we meet; the days are to be confirmed', undated) };
}

interface Row {
    readonly when: string;
    readonly what: Piece;
    readonly where: Piece;
}

function ofRun(calendar: RunCalendar, rows: readonly Row[]): Html {
    const { run } = calendar;
    const people = run?.people && html`<p>${capital(amountInWords(run.people))} ${plural(run.people, 'person', 'people')} take part.</p>`;
    return html`${run && html`<h3>${titleOf(run)}</h3>`}${prose(run?.about)}${people}${rows.length > 0 ? table(run ? `Dates of ${runTitle(calendar)}` : 'Dates', rows) : html`<p class="open">The dates are to be confirmed.</p>`}${run && asides(run)} `;
}

/** The days of one run in order: its start, what is held on a day, events and phases by the months they are in, and its end. */
function rowsOf(book: Book, calendar: RunCalendar): Row[] {
    const { programme } = book;
    const told: { readonly day: string; readonly row: Row }[] = [];
    if (calendar.starts)
        told.push({
            day: calendar.starts,
            row: { when: dayInWords(calendar.starts), what: 'The programme starts', where: programme.place?.text },
        });
    for (const thing of [...programme.phases, ...programme.everything]) {
        const dates = calendar.dates.get(thing);
        const counts = dates && (dates.exactly || thing.is === 'phase' || (thing.is === 'event' && thing.when));
        if (!counts || book.figures.schedule.of(thing).placed === false) continue;
        told.push({
            day: dates.from,
            row: {
                when: datesInWords({ ...dates, from: dates.from, exactly: dates.exactly }).replace(
                    dates.at === undefined ? '' : `, ${dates.at}`,
                    '',
                ),
                what: linkTo(book, thing),
                where: dates.at ?? (thing.is === 'phase' ? undefined : placeOf(thing)),
            },
        });
    }
    if (calendar.ends)
        told.push({ day: calendar.ends, row: { when: dayInWords(calendar.ends), what: 'The programme ends', where: undefined } });
    // Things of one day stay in the order of the plan.
    return told.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ row }) => row);
}

function placeOf(item: PlanItem): Piece {
    return item.where && capital(whereInWords(item.where));
}

function table(caption: string, rows: readonly Row[]): Html {
    const places = rows.some(row => row.where);
    return html`<table>
        <caption>
            ${caption}
        </caption>
        <thead>
            <tr>
                <th scope="col">When</th>
                <th scope="col">What</th>
                ${places && html`<th scope="col">Where</th>`}
            </tr>
        </thead>
        <tbody>
            ${rows.map(
                row =>
                    html`<tr>
                        <th scope="row">${row.when}</th>
                        <td>${row.what}</td>
                        ${places && html`<td>${row.where}</td>`}
                    </tr> `,
            )}
        </tbody>
    </table> `;
}
