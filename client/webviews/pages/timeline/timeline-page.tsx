import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Timeline, TimelineAsked, TimelineRow } from '../../../../server/protocol.ts';
import { Announce } from '../shared/announce.tsx';
import { Choose } from '../shared/choose.tsx';
import { apart } from '../shared/direction.ts';
import { t } from '../shared/editor.ts';
import { ModePatterns } from '../shared/mode-patterns.tsx';
import { ask, type PageProps } from '../shared/start-page.tsx';
import { useInTurn } from '../shared/use-in-turn.ts';
import { useUndoKeys } from '../shared/use-undo-keys.ts';
import type { Asked } from './dragging.ts';
import { LoadRow } from './load-row.tsx';
import { Row } from './row.tsx';
import '../shared/signs.css';
import './timeline.css';

/** The timeline: months along, phases and activities as bars, and beneath them what each month asks. Bars are drawn, or moved with the keyboard. */
export function TimelinePage({ shows: line, said }: PageProps<'timeline'>) {
    const [note, setNote] = useState('');
    const changed = useChanged(line, setNote);
    const inTurn = useInTurn<'timeline'>(line, setNote);
    const change = (thing: string, asks: (row: TimelineRow) => Asked | undefined, otherwise: string) =>
        inTurn(({ programme, version, rows }) => {
            const row = rows.find(({ key }) => key === thing);
            const asked = row && asks(row);
            if (asked) changed.current = thing;
            else setNote(otherwise);
            return asked && { is: 'change', programme, version, thing, ...asked };
        });
    const takeBack = (is: 'undo' | 'redo') => inTurn(() => ({ is }));
    useUndoKeys(takeBack);
    const over = line.months.filter(({ isOver }) => isOver).map(({ number }) => number);
    return (
        <main>
            <h1>{t('{0}: timeline', apart(line.title))}</h1>
            <p class="quiet">{line.time}</p>
            <Tools line={line} onTakeBack={() => takeBack('undo')} />
            {said !== '' && <p class="said">{said}</p>}
            <ModePatterns modes={line.modes} />
            <div class="wide" tabIndex={0} role="region" aria-label={t('{0}: timeline', line.title)}>
                <table class="line" dir="ltr">
                    <thead>
                        <tr>
                            <th scope="col">{t('Month')}</th>
                            {line.months.map(({ number, starts }) => (
                                <th key={number} scope="col" class="month">
                                    {number}
                                    {starts !== undefined && <span class="quiet name">{nameOf(starts, number)}</span>}
                                </th>
                            ))}
                        </tr>
                    </thead>
                    <tbody>
                        {line.rows.map(row => (
                            <Row key={row.key} row={row} line={line} onChange={change} />
                        ))}
                    </tbody>
                    <LoadRow line={line} />
                </table>
            </div>
            {over.length > 0 && line.protected && (
                <p>{t('More than is protected ({0} a month) is asked in: {1}.', line.protected.words, over.join(', '))}</p>
            )}
            {line.besides !== '' && <p class="quiet">{line.besides}</p>}
            <Key line={line} />
            <Announce says={[note, said].filter(Boolean).join(' ')} />
        </main>
    );
}

function Tools({ line, onTakeBack }: { readonly line: Timeline; readonly onTakeBack: () => void }) {
    const choose = (asked: TimelineAsked) => ask<'timeline'>(asked);
    const { programme, run } = line.asked;
    return (
        <div class="tools">
            <Choose
                label={t('Programme')}
                value={programme}
                from={line.programmes}
                onChoose={chosen => choose(chosen === undefined ? {} : { programme: chosen })}
            />
            <Choose
                label={t('Run')}
                value={run}
                from={line.runs}
                all={t('No dates')}
                onChoose={chosen => choose({ ...(programme !== undefined && { programme }), ...(chosen !== undefined && { run: chosen }) })}
            />
            <button type="button" onClick={onTakeBack}>
                {t('Take the last change back')}
            </button>
        </div>
    );
}

/** How to read the bars, and how to move them. */
function Key({ line }: { readonly line: Timeline }) {
    const used = line.modes.filter(({ name }) => line.rows.some(({ mode }) => mode === name));
    return (
        <section aria-label={t('How to use the timeline')} class="key">
            <p>
                {used.map(({ name, title, letters }) => (
                    <span key={name} class="sign">
                        <svg class="mark" width="24" height="12" aria-hidden="true">
                            <rect width="24" height="12" fill={`url(#mode-${name})`} />
                        </svg>{' '}
                        {title} ({letters})
                    </span>
                ))}
                <span class="sign">
                    <svg class="mark" width="24" height="12" aria-hidden="true">
                        <rect class="somewhere plain" x="1" y="1" width="22" height="10" />
                    </svg>{' '}
                    {t('somewhere in these months')}
                </span>
            </p>
            <p>
                <b>{t('To change when something is')}</b>{' '}
                {t(
                    'Drag its bar, or an end of it, or use its button “When”, or hold the Alt key: with the arrows left and right it goes earlier or later, with the Shift key too its end does. What the text says of its time is changed as you see; Ctrl+Z takes it back.',
                )}
            </p>
        </section>
    );
}

/** Tells when what was changed is now, once the line is drawn anew. */
function useChanged(line: Timeline, tell: (note: string) => void) {
    const changed = useRef<string | undefined>(undefined);
    const last = useRef(line);
    // Before the next thing that waits its turn is begun.
    useLayoutEffect(() => {
        const row = last.current === line ? undefined : line.rows.find(({ key }) => key === changed.current);
        last.current = line;
        if (!row) return;
        changed.current = undefined;
        tell(t('“{0}” is now in: {1}.', row.title, row.when));
    }, [line]);
    return changed;
}

/** The month that a day is in, in the editor's language; with its year, where a year begins. */
function nameOf(starts: string, number: number): string {
    const withYear = number === 1 || starts.slice(5, 7) === '01';
    const format = new Intl.DateTimeFormat(document.documentElement.lang || 'en-GB', {
        month: 'short',
        timeZone: 'UTC',
        ...(withYear && { year: '2-digit' }),
    });
    return format.format(new Date(`${starts}T00:00:00Z`));
}
