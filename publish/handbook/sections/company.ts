import type { Activity } from '../../../language/model/design/design.ts';
import { isOfKind } from '../../../language/model/design/plan.ts';
import { cell, paragraph, section, table, text } from '../../document/build.ts';
import type { Section } from '../../document/document.ts';
import { inlineProse } from '../../document/prose.ts';
import { capital } from '../../words/lists.ts';
import { type Book, linkTo, linksTo } from '../book.ts';
import { kindOf } from '../plan-items.ts';

/** The kinds of activity in which somebody goes with a participant through the programme. */
const COMPANY = ['coaching', 'mentoring', 'action-learning-set', 'peer-support', 'tutorial'] as const;

/** Coaching, mentoring, learning sets and the like: how they work, how often, with whom, and what they look back on. */
export function company(book: Book): Section | undefined {
    const { words } = book;
    const said = words.handbook.company;
    const all = book.programme.activities.filter(activity => isOfKind(activity, ...COMPANY));
    if (all.length === 0) return undefined;
    const rows = all.map(activity => [
        cell(linkTo(book, activity)),
        cell(how(book, activity)),
        cell(often(book, activity)),
        cell(withWhom(book, activity)),
        cell(
            linksTo(
                book,
                activity.reflectsOn.map(({ to }) => to),
            ),
        ),
    ]);
    const head = [said.head.what, said.head.how, said.head.often, said.head.with, said.head.about];
    // A column in which nothing is said is left out.
    const used = head.map((_, at) => rows.some(row => (row[at]?.text.length ?? 0) > 0));
    const kept = <T>(cells: readonly T[]) => cells.filter((_, at) => used[at]);
    return section('company', said.title, paragraph(said.intro), table(said.caption, kept(head.map(cell)), rows.map(kept)));
}

function how(book: Book, activity: Activity): string {
    return [kindOf(book, activity), book.words.grouping(activity)].filter(Boolean).join(', ');
}

function often({ words }: Book, { takes, every }: Activity): string {
    return capital([takes && words.dose(takes), every && words.interval(every)].filter(Boolean).join(', '));
}

function withWhom({ words }: Book, { ledBy, with: others }: Activity) {
    const leaders = ledBy.map(({ role, text: who }) => (who === undefined ? [words.inSentence(role)] : inlineProse(who)));
    const company = others.map(({ to }) => [words.inSentence(to)]);
    const [first, ...rest] = words.intls.series([...leaders, ...company]);
    return text(typeof first === 'string' ? capital(first) : first, rest);
}
