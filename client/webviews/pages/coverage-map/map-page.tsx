import { useRef } from 'preact/hooks';
import type { CoverageMap } from '../../../../server/protocol.ts';
import { Announce } from '../shared/announce.tsx';
import { Choose } from '../shared/choose.tsx';
import { apart } from '../shared/direction.ts';
import { t } from '../shared/editor.ts';
import { type PageProps, useKept } from '../shared/start-page.tsx';
import { useChoice } from '../shared/use-choice.ts';
import { changedStandings } from './changes.ts';
import { Key } from './key.tsx';
import { MapGrid } from './map-grid.tsx';
import { WaysOfLearning } from './ways-of-learning.tsx';
import '../shared/standings.css';
import './coverage-map.css';

/** The coverage map: what is chosen, the map itself, how to read it, and the time by way of learning. */
export function MapPage({ shows: map }: PageProps<'coverage-map'>) {
    const [open, setOpen] = useKept<readonly string[]>([]);
    const all = map.frameworks.flatMap(({ dimensions }) => dimensions.filter(each => each.elements.length > 0).map(({ name }) => name));
    const isAllOpen = all.every(name => open.includes(name));
    return (
        <main>
            <h1>{t('{0}: what it reaches', apart(map.title))}</h1>
            <p class="quiet">{map.time}</p>
            <Filters map={map} />
            {all.length > 0 && (
                <button type="button" onClick={() => setOpen(isAllOpen ? [] : all)}>
                    {isAllOpen ? t('Fold all elements') : t('Show all elements')}
                </button>
            )}
            {map.frameworks.map(framework => (
                <MapGrid key={framework.title} framework={framework} map={map} open={open} onOpen={setOpen} />
            ))}
            <Key />
            <WaysOfLearning modes={map.modes} />
            <Changes map={map} />
        </main>
    );
}

function Filters({ map }: { readonly map: CoverageMap }) {
    const { asked } = map;
    const choose = useChoice<'coverage-map'>(asked);
    const columns = [
        { name: 'phase', title: t('Phases') },
        { name: 'activity', title: t('Activities') },
    ] as const;
    return (
        <div class="tools" role="group" aria-label={t('What the map shows')}>
            <Choose label={t('Programme')} value={asked.programme} from={map.programmes} onChoose={programme => choose({ programme })} />
            <Choose<'phase' | 'activity'>
                label={t('Columns')}
                value={asked.by}
                from={columns}
                onChoose={by => choose({ by: by ?? 'phase' })}
            />
            <Choose label={t('Phase')} value={asked.phase} from={map.phases} all={t('All phases')} onChoose={phase => choose({ phase })} />
            <Choose
                label={t('Way of learning')}
                value={asked.mode}
                from={map.modes}
                all={t('All ways')}
                onChoose={mode => choose({ mode })}
            />
            <Choose label={t('Track')} value={asked.track} from={map.tracks} all={t('All tracks')} onChoose={track => choose({ track })} />
            <Choose label={t('Run')} value={asked.run} from={map.runs} all={t('No dates')} onChoose={run => choose({ run })} />
        </div>
    );
}

/** Tells which standings have changed since the map was last drawn. */
function Changes({ map }: { readonly map: CoverageMap }) {
    const last = useRef(map);
    const says = useRef('');
    if (last.current !== map) {
        const changes = changedStandings(last.current, map).map(({ title, word }) => t('{0} is now {1}.', title, word));
        if (changes.length > 0) says.current = changes.join(' ');
        last.current = map;
    }
    return <Announce says={says.current} />;
}
