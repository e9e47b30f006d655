import type { Audience, HandbookShown } from '../../../../server/protocol.ts';
import { Choose } from '../shared/choose.tsx';
import { Article } from '../shared/document/article.tsx';
import { t } from '../shared/editor.ts';
import { go, type PageProps } from '../shared/start-page.tsx';
import { useChoice } from '../shared/use-choice.ts';
import { partAt } from './same-place.ts';
import { useScrolling } from './use-scrolling.ts';
import './handbook.css';

/** The handbook as its reader will get it, beside the text, and at the same place as the text. */
export function HandbookPage({ shows, uri, cursorLine }: PageProps<'handbook'>) {
    const { document, sources } = shows;
    useScrolling(uri, sources);
    const stretches = sources.map(({ id, at: { range } }) => ({ id, text: { from: range.start.line, to: range.end.line + 1 } }));
    const toText = (id: string, title: string) => {
        const source = sources.find(each => each.id === id);
        return source && (() => go([{ at: source.at, title }], title));
    };
    return (
        <main>
            <Chosen shows={shows} />
            <Article document={document} toText={toText} here={cursorLine === undefined ? undefined : partAt(cursorLine, stretches)} />
        </main>
    );
}

function Chosen({ shows: { asked, programmes, audiences, runs } }: { readonly shows: HandbookShown }) {
    const choose = useChoice<'handbook'>(asked);
    const readers: Readonly<Record<Audience, string>> = {
        participant: t('Participants'),
        'line-manager': t('Line managers'),
        sponsor: t('Sponsors'),
        facilitator: t('Facilitators'),
    };
    return (
        <div class="tools" role="group" aria-label={t('What the handbook shows')}>
            <Choose label={t('Programme')} value={asked.programme} from={programmes} onChoose={programme => choose({ programme })} />
            <Choose
                label={t('For')}
                value={asked.audience}
                from={audiences.map(name => ({ name, title: readers[name] }))}
                onChoose={audience => choose({ audience: audience ?? 'participant' })}
            />
            <Choose label={t('Run')} value={asked.run} from={runs} all={t('All runs')} onChoose={run => choose({ run })} />
        </div>
    );
}
