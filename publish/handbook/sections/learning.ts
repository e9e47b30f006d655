import { bullets, paragraph, section, text } from '../../document/build.ts';
import type { Section } from '../../document/document.ts';
import { inlineProse } from '../../document/prose.ts';
import { capital } from '../../words/lists.ts';
import { type Book, doings, linkTo } from '../book.ts';
import { evidence } from '../steps.ts';

/** How learning shows: how the programme assesses it, and what comes of the activities. */
export function learning(book: Book): Section | undefined {
    const { words } = book;
    const said = book.audience === 'facilitator' ? words.facilitator.learning : words.handbook.learning;
    const methods = book.programme.assessedBy.map(({ method, text: how }) => {
        const what = how ?? words.whatItIs(method);
        return text(capital(words.inSentence(method)), what !== undefined && ': ', inlineProse(what));
    });
    const shown = doings(book.programme).filter(item => item.evidence.length > 0);
    return section(
        'learning',
        said.title,
        methods.length > 0 && [paragraph(said.whole), bullets(methods)].filter(block => block !== undefined),
        shown.length > 0 &&
            [paragraph(said.works), bullets(shown.map(item => text(linkTo(book, item), ': ', evidence(book, item))))].filter(
                block => block !== undefined,
            ),
    );
}
