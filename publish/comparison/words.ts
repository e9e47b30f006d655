import type { Aspect, Change } from '../../language/model/comparison/comparison.ts';
import type { Piece } from '../../language/model/comparison/pieces.ts';
import type { StatementChange } from '../../language/model/comparison/statements.ts';
import { phaseOf } from '../../language/model/design/plan.ts';
import type { Words } from '../words/words.ts';

/** What happened to a piece, in a word or two. */
export function aspectInWords({ aspect, statements }: Change, { comparison }: Words): string {
    if (aspect === 'optional' && statements.some(({ field, after }) => field === 'optional' && after === ''))
        return comparison.madeObligatory;
    if (aspect === 'accepted' && statements.every(({ before }) => before === '')) return comparison.accepted;
    if (aspect === 'accepted' && statements.every(({ after }) => after === '')) return comparison.noLongerAccepted;
    return comparison.aspects[aspect];
}

/** A piece by its sort and title: `activity “Coaching”`, `the cohort`. Of a change, as it is called later. */
export function pieceInWords({ before, after }: Pick<Change, 'before' | 'after'>, words: Words): string {
    const piece = after ?? before;
    if (!piece) return '';
    const sort = words.comparison.sorts[piece.sort];
    return piece.sort === 'cohort' || piece.sort === 'programme' ? sort : `${sort} ${words.titled(piece.thing)}`;
}

/** Where a piece stands, as the end of a sentence: `in “Working on it”`; empty where it stands straight in the programme. */
export function whereInWords(piece: Piece | undefined, words: Words): string {
    if (!piece || (piece.sort !== 'activity' && piece.sort !== 'event' && piece.sort !== 'choice')) return '';
    const { parent } = piece.thing;
    const phase = phaseOf(piece.thing);
    const places = [
        ...(parent.is === 'event' || parent.is === 'choice' ? [words.titled(parent)] : []),
        ...(phase ? [words.titled(phase)] : []),
    ];
    return places.map(words.comparison.in).join(' ');
}

/** What a change says of its statements, each in a line of its own: `targets being.courage no more`, `when: months 2 to 9, was months 2 to 8`. */
export function statementsInWords({ aspect, statements, before, after }: Change, words: Words): string[] {
    if (aspect === 'added' || aspect === 'removed') return [];
    if (aspect === 'words') return [words.intls.listed(statements.map(({ field }) => words.comparison.field(field)))];
    return statements.flatMap(statement =>
        statementInWords(aspect, statement, { ...(before && { before }), ...(after && { after }) }, words),
    );
}

function statementInWords(
    aspect: Aspect,
    { field, before, after }: StatementChange,
    change: Pick<Change, 'before' | 'after'>,
    words: Words,
): string[] {
    const told = words.comparison;
    const listed = (names: readonly string[]) => words.intls.listed(names);
    if (aspect === 'renamed') return [told.renamed(told.field(field), quoted(after, field, words), quoted(before, field, words))];
    if (aspect === 'moved') {
        const [from, to] = [whereInWords(change.before, words), whereInWords(change.after, words)];
        return [told.moved(to || told.straight, from || told.straight)];
    }
    if (aspect === 'reordered') return [told.reordered(after, before)];
    if (aspect === 'optional' && field === 'optional') return [];
    if (aspect === 'accepted') return [...(after ? [told.now(after)] : []), ...(before ? [told.before(before)] : [])];
    const name = told.field(field);
    if (LISTS.has(field)) {
        const [was, is] = [before, after].map(list => list.split(', ').filter(Boolean)) as [string[], string[]];
        const [gone, come] = [was.filter(each => !is.includes(each)), is.filter(each => !was.includes(each))];
        if (gone.length + come.length > 0)
            return [
                ...(come.length > 0 ? [told.come(name, listed(come))] : []),
                ...(gone.length > 0 ? [told.gone(name, listed(gone))] : []),
            ];
    }
    if (before === '') return [told.saidFirst(name, after)];
    if (after === '') return [told.saidNoMore(name, before)];
    return [told.said(name, after, before)];
}

function quoted(text: string, field: string, words: Words): string {
    return text === '' ? words.comparison.none : field === 'title' ? words.titled({ title: text }) : text;
}

/** Fields that list names, of which only those that came and went are told. */
const LISTS: ReadonlySet<string> = new Set([
    'targets',
    'touches',
    'trains',
    'serves',
    'appliedIn',
    'reflectsOn',
    'leadsTo',
    'leavesOut',
    'practises',
    'drawsOn',
    'strands',
    'tracks',
    'from',
    'at',
]);
