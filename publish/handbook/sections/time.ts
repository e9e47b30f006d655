import { hoursInWords, optionalInWords, saidInWords, timeInWords } from '../../../language/model/amounts/wording.ts';
import { html, type Piece } from '../../html/html.ts';
import { doseInWords } from '../../words/amounts.ts';
import { monthlyInWords } from '../../words/hours.ts';
import { listed } from '../../words/lists.ts';
import { type Book, linkTo, type Section, titleOf } from '../book.ts';
import { bullets, series } from '../facts-list.ts';

/** What the programme asks of a participant's time, and what time sponsors have granted for it. */
export function time(book: Book): Section | undefined {
    const { programme, figures } = book;
    const { time } = figures;
    const granted = programme.sponsors.flatMap(sponsor => sponsor.grants.filter(grant => grant.time).map(grant => ({ sponsor, grant })));
    if (!time.stated && !time.said && granted.length === 0) return undefined;
    const unstated = time.unstated.map(item => linkTo(book, item as (typeof programme.everything)[number]));
    const kinds: readonly (readonly [string, typeof time.hours])[] = [
        ['together with others', time.bySort.contact],
        ['at work and with your hosts', time.bySort.work],
        ['on your own, preparation included', time.bySort.study],
        ['at events, not given to any one part', time.bySort.unallocated],
    ];
    const split = kinds.filter(([, hours]) => hours.most !== 0);
    const parts: Piece[] = [
        html`<p>${wholeTime(book)}</p>`,
        split.length > 1 &&
            html`<p>Of it you spend:</p>
                ${bullets(split.map(([where, hours]) => `${hoursInWords(hours)} ${where}`))}`,
        time.unstated.length > 0 && html`<p>No time is stated yet for ${series(unstated)}; it comes on top.</p>`,
        time.tracks.length > 1 && bullets(time.tracks.map(track => `${titleOf(track.track)}: ${hoursInWords(track.hours)}`)),
        granted.length > 0 &&
            html`<p>
                ${listed(granted.map(({ sponsor, grant }) => `${sponsor.title} has granted ${grant.time ? doseInWords(grant.time) : ''} of ${grant.condition.title.toLowerCase()}`))}.
            </p>`,
    ];
    return { id: 'time', title: 'The time it asks of you', body: html`${parts}` };
}

/** The time of a participant in sentences. */
export function wholeTime({ figures }: Book): string {
    const monthly = monthlyInWords(figures.time, figures.schedule);
    const { time } = figures;
    if (!time.stated && !time.said) return 'No time is stated yet.';
    const whole = [timeInWords(time), optionalInWords(time), saidInWords(time)].filter(Boolean).join('; ');
    return `The programme takes ${whole}.${monthly === undefined ? '' : ` On average that is ${monthly}.`}`;
}
