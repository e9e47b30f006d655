import type { PortfolioShown } from '../../../../server/protocol.ts';
import { Choose } from '../shared/choose.tsx';
import { Sections } from '../shared/document/sections.tsx';
import { t } from '../shared/editor.ts';
import { ModePatterns } from '../shared/mode-patterns.tsx';
import { type PageProps, useKept } from '../shared/start-page.tsx';
import { holding, inOrder, type Order } from './in-order.ts';
import { PortfolioGrid } from './portfolio-grid.tsx';
import '../shared/standings.css';
import './portfolio.css';

/** From so many on, programmes can be looked for by their titles and files. */
const MANY = 10;

/** All programmes of the workspace side by side: what each covers, leading to its text and its map; then time, people, and what they have in common. */
export function PortfolioPage({ shows }: PageProps<'portfolio'>) {
    const { sentences, dimensions, programmes, modes, more } = shows;
    const [{ order, words }, setShown] = useKept<{ readonly order: Order; readonly words: string }>({ order: 'files', words: '' });
    const isMany = programmes.length >= MANY;
    const found = isMany ? holding(programmes, words) : programmes;
    return (
        <main>
            <h1>{programmes.length === 1 ? t('1 programme') : t('{0} programmes side by side', programmes.length)}</h1>
            <p>{sentences}</p>
            <div class="tools" role="group" aria-label={t('What is shown')}>
                <Choose<Order>
                    label={t('In order of')}
                    value={order}
                    from={ordersOf(dimensions)}
                    onChoose={chosen => setShown({ order: chosen ?? 'files', words })}
                />
                {isMany && (
                    <label class="choose">
                        <span>{t('Only those with')}</span>
                        <input type="search" value={words} onInput={({ currentTarget: { value } }) => setShown({ order, words: value })} />
                    </label>
                )}
                {isMany && (
                    <p class="quiet" role="status">
                        {words && t('{0} of {1}', found.length, programmes.length)}
                    </p>
                )}
            </div>
            <PortfolioGrid dimensions={dimensions} programmes={inOrder(found, order)} />
            <p class="quiet">{t('A title leads to the text of its programme, and a standing to its coverage map.')}</p>
            <ModePatterns modes={modes} />
            <div class="document" lang={more.language}>
                <Sections document={more} />
            </div>
        </main>
    );
}

function ordersOf(dimensions: PortfolioShown['dimensions']): { readonly name: Order; readonly title: string }[] {
    return [
        { name: 'files', title: t('Files') },
        { name: 'title', title: t('Title') },
        { name: 'hours', title: t('Time') },
        ...dimensions.map(({ title }, at) => ({ name: `dimension-${at}` as const, title })),
    ];
}
