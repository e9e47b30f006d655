import { bullets, fact, facts, section, text } from '../../document/build.ts';
import type { Fact, Inlines, Section } from '../../document/document.ts';
import { inlineProse } from '../../document/prose.ts';
import { capital, once } from '../../words/lists.ts';
import { type Book, doings, linksTo, linkTo } from '../book.ts';
import { grantsInWords } from './people.ts';
import { timeAsked } from './time.ts';

/** What each side promises the other, as the plan says it: those who take part, those who stand behind them, hosts, and those who lead. */
export function promises(book: Book): Section | undefined {
    const { programme, words } = book;
    const said = words.handbook.promises;
    const you = book.audience === 'participant' ? said.you : said.participants;
    const told = facts('plain', [
        side(you, ofParticipants(book)),
        ...programme.sponsors.map(sponsor => side(sponsor.title, grantsInWords(book, sponsor))),
        ...supporters(book),
        ...hosts(book),
        ...leaders(book),
    ]);
    return told && section('promises', said.title, told);
}

function side(who: string, promised: readonly Inlines[]): Fact | undefined {
    const list = bullets(promised);
    return list && fact(who, [list]);
}

function ofParticipants(book: Book): Inlines[] {
    const { programme, figures, words } = book;
    const said = words.handbook.promises;
    const time = timeAsked(book);
    const events = programme.events.filter(event => !event.optional && event.parent.is !== 'choice');
    const { preparation } = figures.time;
    const methods = words.intls.listed(once(programme.assessedBy.map(({ method }) => words.inSentence(method))));
    return [
        text(time !== undefined && said.time(time)),
        events.length > 0 ? said.come(linksTo(book, events)) : [],
        text(preparation.most !== 0 && said.prepare(words.hours(preparation))),
        text(methods !== '' && said.show(methods)),
    ].filter(promised => promised.length > 0);
}

function supporters({ programme, words }: Book): (Fact | undefined)[] {
    const all = programme.cohort?.supportedBy ?? [];
    return once(all.map(({ role }) => role)).map(role =>
        side(
            capital(words.titleOf(role)),
            all
                .filter(person => person.role === role)
                .flatMap(person => (person.text === undefined ? [] : [inlineProse(capital(person.text))])),
        ),
    );
}

function hosts(book: Book): (Fact | undefined)[] {
    const { words } = book;
    const hosted = doings(book.programme).filter(item => item.hostedBy);
    const titles = once(hosted.map(item => (item.hostedBy ? words.hosts(item.hostedBy) : '')));
    return titles.map(title =>
        side(
            capital(title),
            hosted
                .filter(item => item.hostedBy && words.hosts(item.hostedBy) === title)
                .map(item => words.handbook.promises.host([linkTo(book, item)], item.takes ? words.dose(item.takes) : '')),
        ),
    );
}

function leaders(book: Book): (Fact | undefined)[] {
    const { words } = book;
    const items = doings(book.programme);
    return once(items.flatMap(item => item.ledBy.map(({ role }) => role))).map(role => {
        const led = items.filter(item => item.ledBy.some(person => person.role === role));
        return side(capital(words.titleOf(role)), [words.handbook.promises.leads(linksTo(book, led))]);
    });
}
