import type { Aspect, Change } from '../../language/model/comparison/comparison.ts';
import type { Piece } from '../../language/model/comparison/pieces.ts';
import type { StatementChange } from '../../language/model/comparison/statements.ts';
import { phaseOf } from '../../language/model/design/plan.ts';
import { listed, titled } from '../words/lists.ts';

/** What happened, in a word, as a list of changes has it at its left. */
export const ASPECT_WORDS: Readonly<Record<Aspect, string>> = {
    added: 'Added',
    removed: 'Removed',
    renamed: 'Renamed',
    moved: 'Moved',
    reordered: 'Reordered',
    retargeted: 'Retargeted',
    rescheduled: 'Rescheduled',
    time: 'Time changed',
    optional: 'Made optional',
    kind: 'Kind changed',
    threads: 'Threads changed',
    people: 'People changed',
    accepted: 'Acceptance changed',
    content: 'Changed',
    words: 'Reworded',
};

/** What happened to a piece, in a word or two. */
export function aspectInWords({ aspect, statements }: Change): string {
    if (aspect === 'optional' && statements.some(({ field, after }) => field === 'optional' && after === '')) return 'Made obligatory';
    if (aspect === 'accepted' && statements.every(({ before }) => before === '')) return 'Accepted';
    if (aspect === 'accepted' && statements.every(({ after }) => after === '')) return 'No longer accepted';
    return ASPECT_WORDS[aspect];
}

/** A piece by its sort and title: `activity “Coaching”`, `the cohort`. Of a change, as it is called later. */
export function pieceInWords({ before, after }: Pick<Change, 'before' | 'after'>): string {
    const piece = after ?? before;
    if (!piece) return '';
    if (piece.sort === 'cohort') return 'the cohort';
    if (piece.sort === 'programme') return 'the programme';
    return `${piece.sort} ${titled(piece.thing)}`;
}

/** Where a piece stands, as the end of a sentence: `in “Working on it”`; empty where it stands straight in the programme. */
export function whereInWords(piece: Piece | undefined): string {
    if (!piece || (piece.sort !== 'activity' && piece.sort !== 'event' && piece.sort !== 'choice')) return '';
    const { parent } = piece.thing;
    const phase = phaseOf(piece.thing);
    const places = [...(parent.is === 'event' || parent.is === 'choice' ? [titled(parent)] : []), ...(phase ? [titled(phase)] : [])];
    return places.length > 0 ? `in ${places.join(' in ')}` : '';
}

/** What a change says of its statements, each in a line of its own: `targets being.courage no more`, `when: months 2 to 9, was months 2 to 8`. */
export function statementsInWords({ aspect, statements, before, after }: Change): string[] {
    if (aspect === 'added' || aspect === 'removed') return [];
    if (aspect === 'words') return [listed(statements.map(({ field }) => fieldInWords(field)))];
    return statements.flatMap(statement => statementInWords(aspect, statement, { ...(before && { before }), ...(after && { after }) }));
}

function statementInWords(aspect: Aspect, { field, before, after }: StatementChange, change: Pick<Change, 'before' | 'after'>): string[] {
    if (aspect === 'renamed') return [`its ${field} is ${quoted(after, field)}, and was ${quoted(before, field)}`];
    if (aspect === 'moved') {
        const [from, to] = [whereInWords(change.before), whereInWords(change.after)];
        return [`now ${to || 'straight in the programme'}, and was ${from || 'straight in the programme'}`];
    }
    if (aspect === 'reordered') return [`now ${after}; was ${before}`];
    if (aspect === 'optional' && field === 'optional') return [];
    if (aspect === 'accepted') return [...(after ? [`now: ${after}`] : []), ...(before ? [`was: ${before}`] : [])];
    const name = fieldInWords(field);
    if (LISTS.has(field)) {
        const [was, is] = [before, after].map(list => list.split(', ').filter(Boolean)) as [string[], string[]];
        const [gone, come] = [was.filter(each => !is.includes(each)), is.filter(each => !was.includes(each))];
        if (gone.length + come.length > 0)
            return [
                ...(come.length > 0 ? [`${name} ${listed(come)} now`] : []),
                ...(gone.length > 0 ? [`${name} ${listed(gone)} no more`] : []),
            ];
    }
    if (before === '') return [`${name}: ${after} (was not said)`];
    if (after === '') return [`${name}: no longer said (was ${before})`];
    return [`${name}: ${after} (was ${before})`];
}

function quoted(text: string, field: string): string {
    return text === '' ? 'none' : field === 'title' ? `“${text}”` : text;
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

const FIELDS: Readonly<Record<string, string>> = {
    choose: 'choose',
    followedUp: 'followed up',
    kindName: 'kind',
    mode: 'way of learning',
    saysMode: 'way of learning',
    is: 'what it is',
    strands: 'part of',
    tracks: 'on track',
    withServiceUsers: 'with',
    eachTeamFrom: 'each team from',
    fromAnyIn: 'from any in',
    forPeople: 'for',
    measures: 'measured by',
    reviews: 'reviewed at',
    toDecide: 'to decide',
    rationales: 'rationale',
    notes: 'note',
    accepts: 'accept',
    frameworks: 'uses',
};

/** A field of the design as the language calls its statement: `hostedBy` is `hosted by`. */
function fieldInWords(field: string): string {
    return (Object.hasOwn(FIELDS, field) && FIELDS[field]) || field.replace(/([A-Z])/g, letter => ` ${letter.toLowerCase()}`);
}
