import type { Note } from '../../language/model/design/design.ts';

/** Whom a handbook is for. */
export type Audience = 'participant' | 'line-manager' | 'sponsor' | 'facilitator';
export const AUDIENCES: readonly Audience[] = ['participant', 'line-manager', 'sponsor', 'facilitator'];

/** How plans call the readers of each in `note … for`. */
const READERS: Readonly<Record<Exclude<Audience, 'facilitator'>, string>> = {
    participant: 'participants',
    'line-manager': 'line-manager',
    sponsor: 'sponsors',
};

/**
 * Whether a note is for these readers: every note for everybody is. Facilitators have those for all who give the programme (coaches, experts, hosts), too: somebody
 * must tell them.
 */
export function isFor(audience: Audience, { audience: readers }: Note): boolean {
    if (readers.length === 0) return true;
    if (audience !== 'facilitator') return readers.includes(READERS[audience]);
    const others: readonly string[] = Object.values(READERS);
    return readers.some(reader => !others.includes(reader));
}
