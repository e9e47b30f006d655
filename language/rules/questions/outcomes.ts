import type { Outcome } from '../../model/design/design.ts';

/** Whether an outcome is an end outcome: for people who use services. One that says nothing of whom it is for may be. */
export function isEndOutcome({ sort, aim, forPeople }: Outcome): boolean {
    return sort === 'end' && (forPeople.length > 0 || aim === undefined);
}

/** What an outcome is that is no end outcome, as the end of a sentence about it: `for the system`, `a learning outcome`. */
export function aimInWords({ sort, aim }: Outcome): string {
    if (sort !== 'end' || aim === undefined) return `a ${sort} outcome`;
    return aim === 'system' ? 'for the system' : `for ${aim}`;
}
