import type { Declared } from '../../../language/model/design/design.ts';
import type { Intls } from '../intl.ts';
import type { Words } from '../words.ts';
import { figures } from './figures.ts';
import { COMPARISON } from './comparison.ts';
import { COVERAGE } from './coverage.ts';
import { FACILITATOR, LINE_MANAGER, SPONSOR } from './guides.ts';
import { HANDBOOK } from './handbook.ts';
import { ABOUTS, titleOf } from './library.ts';
import { PAGE } from './page.ts';
import { PLAN } from './plan.ts';
import { PORTFOLIO } from './portfolio.ts';
import { REVIEW } from './review.ts';

/**
 * All that is said in German. What the library explains in English is left out where it has no German: a reader is better served by the title alone than by another
 * language; the words of the plan itself are left as they are.
 */
export function german(intls: Intls): Words {
    const aboutOf = ({ about, name, from }: Pick<Declared, 'about' | 'name' | 'from'>) => (from === 'library' ? ABOUTS[name ?? ''] : about);
    return {
        intls,
        ...figures(intls),
        page: PAGE,
        plan: PLAN,
        handbook: HANDBOOK,
        lineManager: LINE_MANAGER,
        sponsor: SPONSOR,
        facilitator: FACILITATOR,
        coverage: COVERAGE,
        portfolio: PORTFOLIO,
        review: REVIEW,
        comparison: COMPARISON,
        modes: {
            experience: 'Erfahrung',
            reflection: 'Reflexion',
            theory: 'Theorie',
            tools: 'Werkzeuge',
            skills: 'Fertigkeiten',
            system: 'System',
        },
        titleOf,
        inSentence: titleOf,
        aboutOf,
        whatItIs: aboutOf,
    };
}
