import type { ComponentChildren } from 'preact';
import type { ComparisonDone } from '../../protocol.ts';
import { Breakable } from '../shared/document/breakable.tsx';
import { Blocks } from '../shared/document/blocks.tsx';
import { Sections } from '../shared/document/sections.tsx';
import { SettingContext } from '../shared/document/setting.ts';
import { t, tell } from '../shared/editor.ts';
import type { PageProps } from '../shared/start-page.tsx';
import './comparison.css';

/** What changed in a programme since an earlier version, as a design; each change leads to its lines in the editor's own comparison of the texts. */
export function ComparisonPage({ shows: { asked, compared, why }, file }: PageProps<'comparison'>) {
    return (
        <main>
            <h1>
                <Breakable text={t('{0}: what changed', file)} />
            </h1>
            <p>
                {asked.revision === undefined
                    ? t('Choose an earlier version, and what changed since is told here as a design.')
                    : t('Compared with: {0}', asked.label ?? asked.revision)}
            </p>
            <div class="tools">
                <Act does={{ is: 'choose' }}>{asked.revision === undefined ? t('Choose a version') : t('Choose another version')}</Act>
                {compared && <Act does={{ is: 'texts' }}>{t('Show the texts side by side')}</Act>}
            </div>
            {why !== undefined && <p role="status">{why}</p>}
            {compared?.isFaulty && <p>{t('Something in the earlier version cannot be read; what it says there is not compared.')}</p>}
            {compared && <Compared compared={compared} />}
        </main>
    );
}

function Compared({ compared: { document, rows } }: { readonly compared: NonNullable<PageProps<'comparison'>['shows']['compared']> }) {
    const { marks, words, language, opening } = document;
    const leads = (id: string) => {
        const row = rows.find(each => each.id === id);
        return row && (() => act({ is: 'texts', ...(row.line !== undefined && { line: row.line }) }));
    };
    return (
        <div class="document" lang={language}>
            <SettingContext.Provider value={{ marks, words, toText: () => undefined, here: undefined }}>
                {/* Which two versions they are is said above. */}
                <Blocks blocks={opening.slice(1)} />
            </SettingContext.Provider>
            <Sections document={document} leads={leads} />
        </div>
    );
}

function Act({ does, children }: { readonly does: ComparisonDone; readonly children: ComponentChildren }) {
    return (
        <button type="button" onClick={() => act(does)}>
            {children}
        </button>
    );
}

function act(does: ComparisonDone): void {
    tell<'comparison'>({ is: 'do', does });
}
