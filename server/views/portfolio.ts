import { DocumentState } from 'langium';
import { MODES } from '../../language/model/design/design.ts';
import { headOf, placeOf } from '../../language/model/design/origin.ts';
import { portfolioEntryOf, type PortfolioEntry, portfolioOf } from '../../language/model/portfolio.ts';
import { timeInWords } from '../../language/model/amounts/wording.ts';
import { isProgramme } from '../../language/generated/ast.ts';
import type { Settings } from '../../language/settings/settings.ts';
import { portfolioDocument } from '../../publish/portfolio/document.ts';
import { portfolioSentences, rowTitle, standingsInWords } from '../../publish/portfolio/summary.ts';
import { MODE_LOOKS } from '../../publish/tokens/modes.ts';
import { wordsOf } from '../../publish/words/choose.ts';
import { STANDING_LOOKS } from '../../publish/tokens/standings.ts';
import type { PortfolioProgramme, PortfolioShown } from '../protocol/portfolio.ts';
import { figuresIn, programmesOf } from '../programmes.ts';
import type { Plan } from '../requests.ts';
import type { Server } from '../server.ts';
import { isOurs } from '../workspace/changes.ts';
import { shownDocument } from './documents.ts';
import { nameOf } from './file-names.ts';

/** What is kept of a programme: figures and places, and none of its tree. */
interface Kept {
    readonly entry: PortfolioEntry;
    readonly told: Pick<PortfolioProgramme, 'at' | 'time' | 'file'>;
}

/** All programmes of the open folders side by side. What is told of a programme is worked out again only when its document was linked anew. */
export class PortfolioView {
    private readonly server: Server;
    private readonly kept = new Map<string, { readonly settings: Settings; readonly programmes: readonly Kept[] }>();

    constructor(server: Server) {
        this.server = server;
        const { DocumentBuilder } = server.shared.workspace;
        DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri }) => void this.kept.delete(uri.toString()));
        DocumentBuilder.onUpdate((_changed, deleted) => {
            for (const uri of deleted) this.kept.delete(uri.toString());
        });
    }

    /** The portfolio; null where there is no programme. */
    show(): PortfolioShown | null {
        const plans = (this.server.shared.workspace.LangiumDocuments.all.toArray() as Plan[])
            .filter(({ uri, parseResult }) => isOurs(uri) && parseResult.value.declarations.some(isProgramme))
            .sort((a, b) => (a.uri.toString() < b.uri.toString() ? -1 : 1));
        const all = plans.flatMap(plan => this.programmesIn(plan));
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
        const address = plan.uri.toString();
        const settings = this.server.settings.of(plan.uri);
        const known = this.kept.get(address);
        if (known?.settings === settings) return known.programmes;
        const file = nameOf(this.server, plan);
        const programmes = programmesOf(this.server, plan).map((programme): Kept => {
            const figures = figuresIn(this.server, plan, programme);
            return {
                entry: portfolioEntryOf(programme, figures, settings.hours, file),
                told: { file, at: placeOf(headOf(programme.origin)), time: timeInWords(figures.time) },
            };
        });
        this.kept.set(address, { settings, programmes });
        return programmes;
    }
}
