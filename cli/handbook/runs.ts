import { nearestWord } from '../../language/parsing/words.ts';
import { Refusal } from '../refusal.ts';
import type { KnownProgramme } from '../load-in-turn.ts';

/** The programmes that have a run of that name; all of them where none is asked for. */
export function withRun(programmes: readonly KnownProgramme[], run: string | undefined): readonly KnownProgramme[] {
    if (run === undefined) return programmes;
    const having = programmes.filter(({ runs }) => runs.includes(run));
    if (having.length > 0) return having;
    const known = [...new Set(programmes.flatMap(({ runs }) => runs))];
    const meant = nearestWord(run, known)?.word;
    const instead =
        meant !== undefined
            ? ` Did you mean ${meant}?`
            : known.length > 0
              ? ` There is ${known.join(', ')}.`
              : ' These programmes have no runs.';
    throw new Refusal(`There is no run ${run}.${instead}`);
}
