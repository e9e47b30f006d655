import { useRef, useState } from 'preact/hooks';
import type { ThreadBox, ThreadsShown } from '../../../../server/protocol.ts';
import { Choose } from '../shared/choose.tsx';
import { SettingContext } from '../shared/document/setting.ts';
import { ShownTable } from '../shared/document/tables.tsx';
import { apart } from '../shared/direction.ts';
import { t } from '../shared/editor.ts';
import { ask, go, type PageProps } from '../shared/start-page.tsx';
import { neighbours, onThreadWith } from './linked.ts';
import { Lines } from './lines.tsx';
import '../shared/document/document.css';
import './threads.css';

/** The threads of a programme: from its outcomes to what serves them to what grows there, and what hangs loose. */
export function ThreadsPage({ shows, cursorLine, uri }: PageProps<'threads'>) {
    const { title, asked, programmes, columns, words, table, loose } = shows;
    return (
        <main>
            <h1>{t('{0}: its threads', apart(title))}</h1>
            <div class="tools" role="group" aria-label={t('What is shown')}>
                <Choose
                    label={t('Programme')}
                    value={asked.programme}
                    from={programmes}
                    onChoose={programme => ask<'threads'>(programme === undefined ? {} : { programme })}
                />
            </div>
            {words.length === 0 ? (
                <p>{t('It names no outcome, so that no thread can be drawn.')}</p>
            ) : (
                <>
                    <p class="quiet">{t('From outcomes to what serves them, to what grows there. A box leads to where it is written.')}</p>
                    <Drawing columns={columns} links={shows.links} here={cursorLine} uri={uri} />
                </>
            )}
            <section>
                <h2>{t('What hangs loose')}</h2>
                {loose.length === 0 && <p>{t('Nothing hangs loose.')}</p>}
                {loose.map(({ says, things }) => (
                    <div key={says} class="loose-ends">
                        <h3>{says.replace(/:$/, '')}</h3>
                        <ul>
                            {things.map(({ title: thing, at }, index) => (
                                <li key={index}>
                                    <button type="button" dir="auto" onClick={() => go([{ at, title: thing }], thing)}>
                                        {thing}
                                    </button>
                                </li>
                            ))}
                        </ul>
                    </div>
                ))}
            </section>
            {words.length > 0 && (
                <section>
                    <h2>{t('The same in words')}</h2>
                    <ul>
                        {words.map(sentence => (
                            <li key={sentence} dir="auto">
                                {sentence}
                            </li>
                        ))}
                    </ul>
                    <SettingContext.Provider value={PLAIN}>
                        <details>
                            <summary>{t('The same as a table')}</summary>
                            <ShownTable table={table} />
                        </details>
                    </SettingContext.Provider>
                </section>
            )}
        </main>
    );
}

/** A table of words alone needs nothing of a document. */
const PLAIN = { marks: {} as never, words: { contents: '', asTable: '' }, toText: () => undefined, here: undefined };

type DrawingProps = Pick<ThreadsShown, 'columns' | 'links'> & { readonly here: number | undefined; readonly uri: string };

function Drawing({ columns, links, here, uri }: DrawingProps) {
    const around = useRef<HTMLDivElement>(null);
    const [looked, setLooked] = useState<string>();
    const boxes = columns.flatMap(column => column.boxes);
    const titles = new Map(boxes.map(box => [box.key, box.title]));
    const atCursor = boxes.find(({ at }) => at?.uri === uri && at.range.start.line === here)?.key;
    const lit = looked ?? atCursor;
    const thread = lit === undefined ? undefined : onThreadWith(lit, links);
    const named = (keys: readonly string[]) => keys.map(key => titles.get(key) ?? '').join(', ');
    const spoken = (box: ThreadBox): string => {
        const { before, after } = neighbours(box.key, links);
        return [
            box.isLoose && t('nothing serves it'),
            before.length > 0 && t('from {0}', named(before)),
            after.length > 0 && t('to {0}', named(after)),
        ]
            .filter(Boolean)
            .join('; ');
    };
    return (
        <div class="wide">
            <div class="threads" ref={around}>
                <Lines around={around} links={links} lit={thread} />
                {columns.map(column => (
                    <section key={column.title} class="column" aria-label={column.title}>
                        <h2>{column.title}</h2>
                        <ul>
                            {column.boxes.map(box => (
                                <li key={box.key}>
                                    <Box
                                        box={box}
                                        look={thread && (thread.has(box.key) ? 'lit' : 'dim')}
                                        spoken={spoken(box)}
                                        onLook={setLooked}
                                    />
                                </li>
                            ))}
                        </ul>
                    </section>
                ))}
            </div>
        </div>
    );
}

interface BoxProps {
    readonly box: ThreadBox;
    readonly look: 'lit' | 'dim' | undefined;
    readonly spoken: string;
    readonly onLook: (key: string | undefined) => void;
}

function Box({ box: { key, title, remark, isLoose, at }, look, spoken, onLook }: BoxProps) {
    const looks = {
        'data-key': key,
        class: ['box', isLoose && 'loose', look].filter(Boolean).join(' '),
        onMouseEnter: () => onLook(key),
        onMouseLeave: () => onLook(undefined),
        onFocus: () => onLook(key),
        onBlur: () => onLook(undefined),
    };
    const inside = (
        <>
            {apart(title)}
            {remark !== '' && <span class="quiet remark">{remark}</span>}
            {isLoose && <span class="quiet remark">{t('nothing serves it')}</span>}
            {spoken !== '' && <span class="unseen">. {spoken}</span>}
        </>
    );
    // What the library declares has no text of the designer's to lead to.
    if (!at)
        return (
            <div {...looks} tabIndex={0} role="group" aria-label={[title, spoken].filter(Boolean).join('. ')}>
                {inside}
            </div>
        );
    return (
        <button type="button" {...looks} onClick={() => go([{ at, title }], title)}>
            {inside}
        </button>
    );
}
