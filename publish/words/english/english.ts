import { type Declared, type Mode, MODES } from '../../../language/model/design/design.ts';
import { MODE_LOOKS } from '../../tokens/modes.ts';
import type { Intls } from '../intl.ts';
import { inSentence, whatItIs } from '../titles.ts';
import { figures } from './figures.ts';
import { COMPARISON } from './comparison.ts';
import { COVERAGE } from './coverage.ts';
import { FACILITATOR, LINE_MANAGER, SPONSOR } from './guides.ts';
import { HANDBOOK } from './handbook.ts';
import { PAGE } from './page.ts';
import { PLAN } from './plan.ts';
import { PORTFOLIO } from './portfolio.ts';
import { REVIEW } from './review.ts';

/** All that is said in English: the other languages say the same in the same rooms. */
export function english(intls: Intls) {
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
        /** The ways of learning, by their titles. */
        modes: Object.fromEntries(MODES.map(mode => [mode, MODE_LOOKS[mode].title])) as Readonly<Record<Mode, string>>,
        /** A declaration's title where it stands alone. */
        titleOf: (declared: Pick<Declared, 'title' | 'from' | 'name'>) => declared.title,
        /** The same within a sentence. */
        inSentence: (declared: Pick<Declared, 'title' | 'from' | 'name'>) => inSentence(declared),
        /** All that is said of a declaration; nothing where nobody does. */
        aboutOf: (declared: Pick<Declared, 'about' | 'from' | 'name'>) => declared.about,
        /** What a declaration is; nothing where nobody says. */
        whatItIs: (declared: Pick<Declared, 'about' | 'from' | 'name'>) => whatItIs(declared),
    };
}
