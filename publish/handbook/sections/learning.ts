import { html } from '../../html/html.ts';
import { inlineProse } from '../../html/prose.ts';
import { capital } from '../../words/lists.ts';
import { inSentence, whatItIs } from '../../words/titles.ts';
import { type Book, doings, linkTo, type Section } from '../book.ts';
import { bullets, series } from '../facts-list.ts';

/** How learning shows: how the programme assesses it, and what comes of the activities. */
export function learning(book: Book): Section | undefined {
    const { assessedBy } = book.programme;
    const shown = doings(book.programme).filter(item => item.evidence.length > 0);
    if (assessedBy.length === 0 && shown.length === 0) return undefined;
    const methods = assessedBy.map(({ method, text }) => {
        const what = text ?? whatItIs(method);
        return html`${capital(inSentence(method))}${what !== undefined && html`: ${inlineProse(what)}`}`;
    });
    const works = shown.map(item => html`${linkTo(book, item)}: ${series(item.evidence.map(said => inlineProse(said.text)))}`);
    return {
        id: 'learning',
        title: 'How your learning shows',
        body: html`${
            methods.length > 0 &&
            html`<p>In the programme as a whole, your learning is seen through:</p>
                ${bullets(methods)}`
        }${
            works.length > 0 &&
            html`<p>And in what comes of what you do:</p>
                ${bullets(works)}`
        }`,
    };
}
