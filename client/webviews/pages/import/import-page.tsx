import { useEffect, useRef } from 'preact/hooks';
import type { ImportAsked, SheetImported } from '../../../../server/protocol.ts';
import { Announce } from '../shared/announce.tsx';
import { Choose } from '../shared/choose.tsx';
import { keep, t } from '../shared/editor.ts';
import { act, ask, type PageProps } from '../shared/start-page.tsx';
import { Columns } from './columns.tsx';
import { Remarks } from './remarks.tsx';
import './import.css';

/** A spreadsheet on its way to a programme: what its columns are, what was not understood, and what it makes; nothing is written before she says so. */
export function ImportPage({ shows, uri, file, said }: PageProps<'import'>) {
    const [asked, askFor] = useAsked(shows, uri);
    if ('why' in shows)
        return (
            <main>
                <h1>{t('Import of {0}', file)}</h1>
                <p role="status">{shows.why}</p>
            </main>
        );
    return (
        <main>
            <h1>{t('Import of {0}', file)}</h1>
            <p>{shows.sentences}</p>
            <Announce says={shows.sentences} />
            <Tools shows={shows} asked={asked.current.asks} onAsk={askFor} />
            {shows.text !== '' && <Deeds file={shows.file} />}
            <p role="status" class="said">
                {said}
            </p>
            {shows.columns.length > 0 && (
                <Columns
                    shows={shows}
                    onChoose={(head, use) => askFor({ ...asked.current.asks, columns: { ...asked.current.asks.columns, [head]: use } })}
                />
            )}
            <Remarks
                title={t('Not understood')}
                about={t('It is kept with its activity, to be looked at.')}
                remarks={shows.notUnderstood}
            />
            <Remarks title={t('Taken otherwise')} about={t('It was understood, but not as it stands there.')} remarks={shows.takenAs} />
            {shows.text !== '' && <Preview text={shows.text} />}
        </main>
    );
}

/** What is asked for of a spreadsheet, and how to ask for something else: a choice that is made while the last one is worked out must not be lost with it. */
function useAsked(shows: PageProps<'import'>['shows'], uri: string) {
    const asked = useRef<{ readonly uri: string; readonly asks: ImportAsked }>({ uri: '', asks: {} });
    if (asked.current.uri !== uri && 'asked' in shows) asked.current = { uri, asks: shows.asked };
    // What was asked of another spreadsheet is not to be asked of this one when the window is loaded again.
    useEffect(() => keep<'import'>({ asks: asked.current.asks }), [uri]);
    const askFor = (asks: ImportAsked) => {
        asked.current = { uri, asks };
        ask<'import'>(asks);
    };
    return [asked, askFor] as const;
}

interface ToolsProps {
    readonly shows: SheetImported;
    readonly asked: ImportAsked;
    readonly onAsk: (asks: ImportAsked) => void;
}

function Tools({ shows: { sheets, sheet, title, allSaved, saved }, asked, onAsk }: ToolsProps) {
    return (
        <div class="tools" role="group" aria-label={t('How it is read')}>
            <label class="choose">
                <span>{t('Title')}</span>
                <input
                    type="text"
                    value={title}
                    size={30}
                    onChange={({ currentTarget }) => onAsk(withTitle(asked, currentTarget.value.trim()))}
                />
            </label>
            <Choose
                label={t('Sheet')}
                value={sheet}
                from={sheets.map(name => ({ name, title: name }))}
                onChoose={name => name !== undefined && onAsk({ sheet: name })}
            />
            <Choose
                label={t('Columns')}
                value={saved || undefined}
                from={allSaved.map(name => ({ name, title: t('as saved: {0}', name) }))}
                all={t('as their heads say')}
                onChoose={name => onAsk({ ...withoutColumns(asked), saved: name ?? '' })}
            />
        </div>
    );
}

function withTitle({ title: _before, ...asked }: ImportAsked, title: string): ImportAsked {
    return title === '' ? asked : { ...asked, title };
}

function withoutColumns({ columns: _columns, ...asked }: ImportAsked): ImportAsked {
    return asked;
}

/** What she can do with what is shown. */
function Deeds({ file }: { readonly file: string }) {
    return (
        <div class="tools" role="group" aria-label={t('What is to be done')}>
            <button class="first" onClick={() => act<'import'>({ is: 'write' })}>
                {t('Write {0}', file)}
            </button>
            <button onClick={() => act<'import'>({ is: 'open' })}>{t('Open it without saving')}</button>
            <button onClick={() => act<'import'>({ is: 'save-columns' })}>{t('Save what the columns are …')}</button>
        </div>
    );
}

function Preview({ text }: { readonly text: string }) {
    return (
        <>
            <h2>{t('The programme')}</h2>
            <pre class="text" tabIndex={0} aria-label={t('The programme')}>
                {text}
            </pre>
        </>
    );
}
