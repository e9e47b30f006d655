import { html } from '../../html/html.ts';
import { dayInWords } from '../../words/dates.ts';
import type { Book, Section } from '../book.ts';
import { factsList } from '../facts-list.ts';

/** Which state of the plan this handbook tells: its version, who approved it and when. */
export function colophon({ programme, settings }: Book): Section {
    const status =
        programme.status && { draft: 'A draft: much of it may still change', 'for approval': 'Not yet approved' }[programme.status];
    const facts = factsList(
        [
            ['Status', status],
            ['Version', programme.version],
            ['Approved', programme.approved.map(({ by, on }) => html`<div>by ${by}${on ? ` on ${dayInWords(on.date)}` : ''}</div>`)],
            ['Published by', settings.organisation],
        ],
        'facts',
    );
    return {
        id: 'colophon',
        title: 'About this handbook',
        body: html`${facts}
            <p class="quiet">Made from the programme’s plan, so that it says what the plan says.</p>`,
    };
}
