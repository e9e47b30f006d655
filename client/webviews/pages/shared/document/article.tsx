import type { ShownDocument } from '../../../../../server/protocol.ts';
import { Blocks, ToText } from './blocks.tsx';
import { goToPart } from './parts.ts';
import { Sections } from './sections.tsx';
import { type Setting, SettingContext } from './setting.ts';

type ArticleProps = { readonly document: ShownDocument } & Pick<Setting, 'toText' | 'here'>;

/** A document as it will be read, in its own language. */
export function Article({ document, toText, here }: ArticleProps) {
    const { marks, words, label, organisation, title, opening, sections, contents, language } = document;
    return (
        <article class="document" lang={language}>
            <SettingContext.Provider value={{ marks, words, toText, here }}>
                <header id="opening">
                    <p class="label">{[label, organisation].filter(Boolean).join(' · ')}</p>
                    <h1 dir="auto">
                        {title}
                        <ToText id="opening" title={title} />
                    </h1>
                    <Blocks blocks={opening} />
                </header>
            </SettingContext.Provider>
            {contents && sections.length > 1 && (
                <nav class="contents" aria-label={words.contents}>
                    <p class="label">{words.contents}</p>
                    <ol>
                        {sections.map(({ id, title: heading }) => (
                            <li key={id} dir="auto">
                                <a href={`#${encodeURIComponent(id)}`} onClick={event => goToPart(event, id)}>
                                    {heading}
                                </a>
                            </li>
                        ))}
                    </ol>
                </nav>
            )}
            <Sections document={document} toText={toText} here={here} />
        </article>
    );
}
