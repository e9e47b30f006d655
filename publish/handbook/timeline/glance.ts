import { MODES } from '../../../language/model/design/design.ts';
import { counted } from '../../../language/model/amounts/wording.ts';
import { type Html, html } from '../../html/html.ts';
import { fillOf, patterns } from '../../html/patterns.ts';
import { MODE_LOOKS } from '../../tokens/modes.ts';
import { doseInWords } from '../../words/amounts.ts';
import { listed } from '../../words/lists.ts';
import { type Book, linkTo } from '../book.ts';
import { datesOf, whenOf } from '../dates.ts';
import { drawing, NARROW, type Scale, WIDE } from './drawing.ts';
import { rowsOf } from './rows.ts';

/** The programme at a glance: one time-line, what it says in words, and the table behind it. Nothing where there is nothing to draw. */
export function glance(book: Book): Html | undefined {
    const rows = rowsOf(book);
    if (rows.length === 0) return undefined;
    const scale = scaleOf(book);
    const title = `${sentence(book)} The table below says the same.`;
    const used = MODES.filter(mode => rows.some(row => row.mode === mode));
    const key = used.map(
        mode =>
            html`<li>
                <svg width="22" height="12" aria-hidden="true"><rect width="22" height="12" rx="2" fill="${fillOf(mode)}" /></svg>
                ${MODE_LOOKS[mode].letters} ${MODE_LOOKS[mode].title.toLowerCase()}
            </li>`,
    );
    const events =
        rows.some(row => row.what === 'event') &&
        html`<li>
            <svg width="16" height="16" aria-hidden="true"><path class="event" d="M8 1L15 8L8 15L1 8Z" /></svg> event
        </li>`;
    const optional = rows.some(row => row.optional) && html`<li>lighter: optional</li>`;
    return html`<section class="glance" aria-labelledby="glance">
        <h2 id="glance">The programme at a glance</h2>
        <p>${sentence(book)}</p>
        <figure>
            ${patterns()} ${drawing(rows, scale, WIDE, title)} ${drawing(rows, scale, NARROW, title)}
            ${
                (key.length > 0 || events || optional) &&
                html`<figcaption>
                    <ul class="key" aria-label="How to read it">
                        ${key}${events}${optional}
                    </ul>
                </figcaption>`
            }
        </figure>
        ${table(book)}
    </section> `;
}

function scaleOf({ figures, calendars }: Book): Scale {
    const ends = [...figures.schedule.placements.values()].flatMap(placement =>
        placement.placed && placement.side === 'during' && placement.end !== null ? [placement.end] : [],
    );
    const length = figures.schedule.length;
    const months = Math.max(1, Math.ceil(Math.max(length?.most ?? length?.least ?? 0, ...ends) - 1e-6));
    const starts = calendars.length === 1 ? calendars[0]?.starts : undefined;
    return { months, ...(starts !== undefined && { starts }) };
}

/** What the time-line shows, in words. */
function sentence({ programme }: Book): string {
    const phases = programme.phases.length > 0 ? counted(programme.phases.length, 'phase', 'phases') : undefined;
    const activities = counted(programme.activities.length, 'activity', 'activities');
    const events = programme.events.length > 0 ? counted(programme.events.length, 'event', 'events') : undefined;
    return `${listed([phases, events, activities].filter(part => part !== undefined)).replace(/^./, first => first.toUpperCase())}, in the order of the plan.`;
}

function table(book: Book): Html {
    const { programme } = book;
    const items = [
        ...programme.phases.flatMap(phase => phase.items.map(item => ({ phase, item }))),
        ...programme.items.map(item => ({ phase: undefined, item })),
    ];
    const phased = programme.phases.length > 0;
    const rows = items.map(({ phase, item }) => {
        const modes =
            item.is === 'activity' && item.mode
                ? MODE_LOOKS[item.mode].title
                : item.is === 'event'
                  ? 'Event'
                  : item.is === 'choice'
                    ? 'Choice'
                    : '';
        return html`<tr>
            <th scope="row">${linkTo(book, item)}</th>
            ${phased && html`<td>${phase ? linkTo(book, phase) : ''}</td>`}
            <td>${[whenOf(book, item), ...datesOf(book, item)].filter(Boolean).join('; ')}</td>
            <td>${item.takes ? doseInWords(item.takes) : ''}</td>
            <td>${modes}</td>
        </tr> `;
    });
    return html`<details>
        <summary>The same as a table</summary>
        <table>
            <caption>
                The programme at a glance
            </caption>
            <thead>
                <tr>
                    <th scope="col">What</th>
                    ${phased && html`<th scope="col">Phase</th>`}
                    <th scope="col">When</th>
                    <th scope="col">How long</th>
                    <th scope="col">Way of learning</th>
                </tr>
            </thead>
            <tbody>
                ${rows}
            </tbody>
        </table>
    </details> `;
}
