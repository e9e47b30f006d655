import type * as ast from '../../generated/ast.ts';
import type { Agency, Cohort, Programme } from '../../model/design/design.ts';

// What several rules ask of who takes part.

/** Whether a cohort says anything of who takes part, in figures, names or words; an empty one is as good as none. */
export function saysWho(cohort: Cohort): boolean {
    const lists = [
        cohort.from,
        cohort.fromAnyIn,
        cohort.at,
        cohort.chosenBy,
        cohort.endorsedBy,
        cohort.supportedBy,
        cohort.openTo,
        cohort.eachTeamFrom,
        cohort.eachTeamWith,
    ];
    return lists.some(list => list.length) || [cohort.people, cohort.teams, cohort.teamSize, cohort.about?.trim()].some(Boolean);
}

/** The agencies that a cohort is from, each once, in the order written. */
export function agenciesOf(cohort: Cohort): readonly Agency[] {
    return [...new Set(cohort.from.map(({ to }) => to))];
}

/** What everybody in the cohort does, with their number where it is known: `All 12 people in the cohort come`, `Everybody in the cohort comes`. */
export function everybodyIn({ people }: Cohort, one: string, many: string): string {
    const isExact = people && !people.approximate && people.least === people.most && people.least > 1;
    return isExact ? `All ${people.least} people in the cohort ${many}` : `Everybody in the cohort ${one}`;
}

/** A sector as a sentence has it: its title in small letters. */
export function sectorInWords(sector: string, { cohort }: Programme): string {
    const known = cohort?.fromAnyIn.find(({ to }) => to.name === sector)?.to.title ?? titleFromAgency(cohort, sector);
    return (known ?? sector).toLowerCase();
}

/** An agency holds its sector by name alone; its title stands where the sector is declared. */
function titleFromAgency(cohort: Cohort | undefined, sector: string): string | undefined {
    const agency = cohort?.from.find(({ to }) => to.sector === sector)?.to;
    return (agency?.origin.node as ast.Agency | undefined)?.sector?.ref?.title;
}
