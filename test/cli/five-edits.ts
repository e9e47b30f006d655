import { Repository } from '../support/repository.ts';
import { sampleText } from '../support/samples.ts';
import { Desk, SHARED } from './support.ts';

/** One edit of the fellowship, with what a comparison should say of it. */
interface Edit {
    readonly tag: string;
    readonly change: (text: string) => string;
    readonly says: string;
}

function replaced(what: string | RegExp, by: string): (text: string) => string {
    return text => {
        const changed = text.replace(what, by);
        if (changed === text) throw new Error(`The sample does not hold ${String(what)}`);
        return changed;
    };
}

/** The five edits, in the order in which they were made. */
export const EDITS: readonly Edit[] = [
    { tag: 'v2', change: replaced('months 2 to 9', 'months 2 to 8'), says: 'Rescheduled: phase “Working on it”' },
    { tag: 'v3', change: replaced('"Action learning sets"', '"Learning sets"'), says: 'Renamed: activity “Learning sets”' },
    {
        tag: 'v4',
        change: replaced('targets doing.enabling, being.resilience', 'targets doing.enabling, thinking.curiosity'),
        says: 'Retargeted: activity “Coaching for the team”',
    },
    {
        tag: 'v5',
        change: replaced(/ {8}mentoring Companion[^}]*}\n\n/, ''),
        says: 'Removed: activity “A companion from an earlier cohort”',
    },
    {
        tag: 'v6',
        change: replaced('without a chief" {\n', 'without a chief" {\n                optional\n'),
        says: 'Made optional: activity “How the harbour runs without a chief”',
    },
];

/** The text of the fellowship after so many of the edits. */
export function afterEdits(count: number): string {
    return EDITS.slice(0, count).reduce((text, { change }) => change(text), sampleText('place-fellowship'));
}

let edited: Repository | undefined;

/** A repository in which the fellowship was edited five times, from the tag `v1` to `v6`: a copy of one, for git takes a while to commit. */
export function fiveEdits(desk: Desk): Repository {
    edited ??= editedFiveTimes();
    return new Repository(desk, edited);
}

function editedFiveTimes(): Repository {
    const desk = new Desk();
    process.once('exit', () => desk.clear());
    const repository = new Repository(desk).commit('v1', { 'plans/plan.balcony': afterEdits(0), 'plans/northbridge.balcony': SHARED });
    for (const [at, { tag }] of EDITS.entries()) repository.commit(tag, { 'plans/plan.balcony': afterEdits(at + 1) });
    return repository;
}
