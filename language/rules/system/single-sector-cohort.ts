import { inWords, listedUpTo, titled } from '../../findings/wording.ts';
import { agenciesOf, everybodyIn, sectorInWords } from '../questions/cohort.ts';
import { programmeRule } from '../rule.ts';

export const singleSectorCohort = programmeRule({
    name: 'single-sector-cohort',
    family: 'system',
    severity: 'information',
    findings: ['many-professions'],
    carried: 'implied',
    summary: 'The cohort is from several agencies, and all of them are in one sector.',
    why: 'The leaders whom the study heard valued training with many professional groups; agencies of one sector may differ in name and still see the issue with the same eyes.',
    advice: 'Invite people from another sector that the issue passes through.',
    bad: `agency Trust   "Northbridge Hospitals Trust"   in health
agency Surgery "Riverside Surgery"             in health
programme Northbridge "Northbridge" {
    cohort {
        from Trust, Surgery
    }
}
`,
    on: 'from Trust, Surgery',
    good: `agency Trust   "Northbridge Hospitals Trust"   in health
agency Surgery "Riverside Surgery"             in health
programme Northbridge "Northbridge" {
    cohort {
        from Trust, Surgery
        from any in voluntary
    }
}
`,
    asksFor: ['From', 'Agency'],
    *check({ programme }) {
        const { cohort } = programme;
        const [first] = cohort ? [...cohort.from, ...cohort.fromAnyIn] : [];
        if (!cohort || !first) return;
        const agencies = agenciesOf(cohort);
        // One agency alone is the matter of a rule of its own.
        if (agencies.length === 1 && !cohort.fromAnyIn.length) return;
        const [sector, another] = [...new Set([...agencies.map(agency => agency.sector), ...cohort.fromAnyIn.map(({ to }) => to.name)])];
        // An agency that says no sector may be of any.
        if (sector === undefined || another !== undefined || agencies.some(agency => agency.sector === undefined)) return;
        const inSector = sectorInWords(sector, programme);
        yield {
            at: { node: first.origin.node },
            message: cohort.fromAnyIn.length
                ? `${everybodyIn(cohort, 'comes', 'come')} from one sector, ${inSector}.`
                : `The cohort comes from ${inWords(agencies.length)} agencies of one sector, ${inSector}: ${listedUpTo(agencies.map(titled), 4)}.`,
            within: cohort.origin,
        };
    },
});
