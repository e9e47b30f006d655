import { isOfKind } from '../../../language/model/design/plan.ts';
import { bullets, fact, facts, section } from '../../document/build.ts';
import type { Block, Inlines, Section } from '../../document/document.ts';
import { type Book, doings, linksTo } from '../book.ts';
import { evidence } from '../steps.ts';

/** Kinds of activity that happen in a participant's own work. */
const AT_WORK = ['live-project', 'practice-experiment'] as const;

/** How a line manager helps before, during and after: what every one can do, and what this plan gives her to ask for. */
export function helping(book: Book): Section | undefined {
    const said = book.words.lineManager.help;
    return section(
        'helping',
        said.title,
        facts('steps', [
            fact(said.before, listed([[said.talk], [said.cover], ...before(book)])),
            fact(said.during, listed([[said.ask], ...during(book)])),
            fact(said.after, listed([...afterwards(book), [said.use], ...follow(book)])),
        ]),
    );
}

function listed(all: readonly Inlines[]): Block[] {
    const list = bullets(all);
    return list ? [list] : [];
}

function before(book: Book): Inlines[] {
    const preparing = doings(book.programme).filter(item => item.prepare.some(({ time }) => time));
    return preparing.length > 0 ? [book.words.lineManager.help.prepare(linksTo(book, preparing))] : [];
}

function during(book: Book): Inlines[] {
    const said = book.words.lineManager.help;
    const { activities } = book.programme;
    const atWork = activities.filter(activity => isOfKind(activity, ...AT_WORK));
    const away = doings(book.programme).filter(item => item.hostedBy);
    return [
        ...(atWork.length > 0 ? [said.tryOut(linksTo(book, atWork))] : []),
        ...(away.length > 0 ? [said.stayAway(linksTo(book, away))] : []),
    ];
}

function afterwards(book: Book): Inlines[] {
    const shown = doings(book.programme).filter(item => item.evidence.length > 0);
    return shown.length > 0 ? [book.words.lineManager.help.show(book.words.intls.series(shown.map(item => evidence(book, item))))] : [];
}

function follow({ programme, words }: Book): Inlines[] {
    return programme.followedUp ? [[words.lineManager.help.follow(words.span(programme.followedUp.span))]] : [];
}
