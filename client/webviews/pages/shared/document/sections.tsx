import type { ShownDocument } from '../../../../../server/protocol.ts';
import { Blocks, Heading, ToText } from './blocks.tsx';
import { type Setting, SettingContext } from './setting.ts';
import './document.css';

type SectionsProps = { readonly document: ShownDocument } & Partial<Pick<Setting, 'toText' | 'here' | 'leads'>>;

/** The sections of a document, each under its heading. */
export function Sections({ document: { marks, words, sections }, toText = NOWHERE, here, leads }: SectionsProps) {
    return (
        <SettingContext.Provider value={{ marks, words, toText, here, ...(leads && { leads }) }}>
            {sections.map(section => (
                <section key={section.id} class="part" id={section.id} aria-current={here === section.id ? 'true' : undefined}>
                    <Heading level={2} text={[section.title]}>
                        <ToText id={section.id} title={section.title} />
                    </Heading>
                    <Blocks blocks={section.body} />
                </section>
            ))}
        </SettingContext.Provider>
    );
}

const NOWHERE = () => undefined;
