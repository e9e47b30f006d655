import { listedUpTo, titled } from '../../findings/wording.ts';
import type { Competency } from '../../model/design/design.ts';
import { headOf } from '../../model/design/origin.ts';
import { coveringItems } from '../questions/questions.ts';
import { programmeRule } from '../rule.ts';

export const competencyOnlyProgramme = programmeRule({
    name: 'competency-only-programme',
    family: 'competencies',
    severity: 'error',
    findings: ['competencies-are-not-the-way'],
    carried: 'stated',
    summary: 'A programme trains competencies, none of its activities targets a dimension itself, and none is experience or reflection.',
    why: 'The study says that developing individuals around competencies and technical skills is not the way forward.',
    advice: 'Begin with what the participants will do in another part of the system, give them somebody to think it through with, and say which dimensions that is for.',
    bad: `programme ManagersAcademy "Managers' Academy" {
    competency Budgets "Budget monitoring"
    skills-course BudgetDays "Budgets" {
        takes 2 days
        trains Budgets
    }
}
`,
    on: 'ManagersAcademy',
    good: `programme ManagersAcademy "Managers' Academy" {
    competency Budgets "Budget monitoring"
    skills-course BudgetDays "Budgets" {
        takes 2 days
        trains Budgets
    }
    job-swap AnotherDesk "A month at another agency's desk" {
        targets perceiving.diverse-views
    }
}
`,
    asksFor: ['Activity', 'Targets', 'Is', 'Trains'],
    *check({ programme }) {
        const items = coveringItems(programme);
        const trained = items.flatMap(item => item.trains);
        if (!trained.length || items.some(item => item.targets.length)) return;
        if (programme.activities.some(({ mode }) => mode === 'experience' || mode === 'reflection')) return;
        const competencies = [...new Set<Competency>(trained.map(({ to }) => to))].map(titled);
        yield {
            at: headOf(programme.origin),
            message: `${titled(programme)} trains ${listedUpTo(competencies, 4)}, and nothing else: no activity targets a dimension, and none is experience or reflection.`,
            related: trained.map(({ to, origin }) => ({ at: origin, message: `trains ${titled(to)}` })),
        };
    },
});
