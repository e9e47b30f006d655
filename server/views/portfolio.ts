import { delayNextTick } from 'langium';
import { MODES } from '../../language/model/design/design.ts';
import { headOf, placeOf } from '../../language/model/design/origin.ts';
import { portfolioEntryOf, type PortfolioEntry, portfolioOf } from '../../language/model/portfolio.ts';
import { timeInWords } from '../../language/model/amounts/wording.ts';
import type { Settings } from '../../language/settings/settings.ts';
import { portfolioDocument } from '../../publish/portfolio/document.ts';
import { portfolioSentences, rowTitle, standingsInWords } from '../../publish/portfolio/summary.ts';
import { MODE_LOOKS } from '../../publish/tokens/modes.ts';
import { wordsOf } from '../../publish/words/choose.ts';
import { STANDING_LOOKS } from '../../publish/tokens/standings.ts';
import type { PortfolioProgramme, PortfolioShown } from '../protocol/portfolio.ts';
import { figuresIn, holdsProgramme, programmesOf } from '../programmes.ts';
import { KeptOfPlans } from '../kept-of-plans.ts';
import type { Plan } from '../requests.ts';
import type { Server } from '../server.ts';
import { isOurs } from '../workspace/changes.ts';
import { shownDocument } from './documents.ts';
import { nameOf } from './file-names.ts';

/** How many documents are looked at before what was read for them is let go of. */
const AT_ONCE = 25;

/** What is kept of a programme: figures and places, and none of its tree. */
interface Kept {
    readonly entry: PortfolioEntry;
    readonly told: Pick<PortfolioProgramme, 'at' | 'time' | 'file'>;
}

/** All programmes of the open folders side by side. What is told of a programme is worked out again only when its document was linked anew. */
export class PortfolioView {
    private readonly server: Server;
    private readonly kept: KeptOfPlans<{ readonly settings: Settings; readonly programmes: readonly Kept[] }>;

    constructor(server: Server) {
        this.server = server;
        this.kept = new KeptOfPlans(server, 'names', plan => ({
            settings: server.settings.of(plan.uri),
            programmes: this.workedOut(plan),
        }));
    }

    /** The portfolio, of the texts as they are when it is asked for; null where there is no programme. */
    show(): Promise<PortfolioShown | null> {
        // No change is taken in on the way.
        return this.server.shared.workspace.WorkspaceLock.read(() => this.read());
    }

    private async read(): Promise<PortfolioShown | null> {
        const plans = (this.server.shared.workspace.LangiumDocuments.all.toArray() as Plan[])
            .filter(plan => isOurs(plan.uri) && holdsProgramme(this.server, plan))
            .sort((a, b) => (a.uri.toString() < b.uri.toString() ? -1 : 1));
        const all: Kept[] = [];
        for (const [number, plan] of plans.entries()) {
            // Trees that were read for this can be let go of only then.
            if (number % AT_ONCE === AT_ONCE - 1) await delayNextTick();
            all.push(...this.programmesIn(plan));
        }
        const [first] = plans;
        if (!first) return null;
        const portfolio = portfolioOf(all.map(({ entry }) => entry));
        const dimensions = portfolio.rows.filter(({ element }) => element === undefined);
        const settings = this.server.settings.of(first.uri).handbook;
        const words = wordsOf(settings);
        const document = portfolioDocument(portfolio, [], { settings, behind: false });
        return {
            sentences: portfolioSentences(portfolio, words).join(' '),
            dimensions: dimensions.map(row => ({ title: rowTitle(row, portfolio, words), together: standingsInWords(row, words) })),
            modes: MODES.map(name => ({ name, ...MODE_LOOKS[name] })),
            programmes: all.map(({ entry: { summary }, told }, at) => ({
                ...told,
                name: summary.name,
                title: summary.title || summary.name,
                ...(summary.hours && { hours: summary.hours.least }),
                standings: dimensions.map(({ covered }) => {
                    const standing = covered[at]?.standing;
                    return standing ? { standing, ...STANDING_LOOKS[standing] } : null;
                }),
            })),
            // The map is drawn by the page, which leads from it.
            more: shownDocument({ ...document, opening: [], sections: document.sections.filter(({ id }) => id !== 'map') }),
        };
    }

    private programmesIn(plan: Plan): readonly Kept[] {
        return this.kept.of(plan, ({ settings }) => settings === this.server.settings.of(plan.uri)).programmes;
    }

    private workedOut(plan: Plan): Kept[] {
        const settings = this.server.settings.of(plan.uri);
        const file = nameOf(this.server, plan);
        return programmesOf(this.server, plan).map((programme): Kept => {
            const figures = figuresIn(this.server, plan, programme);
            return {
                entry: portfolioEntryOf(programme, figures, settings.hours, file),
                told: { file, at: placeOf(headOf(programme.origin)), time: timeInWords(figures.time) },
            };
        });
    }
}
