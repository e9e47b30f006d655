import type { ComponentChildren } from 'preact';
import type { Aside, Block, Fact, Figure, Inlines, Item } from '../../../../../server/protocol.ts';
import { t } from '../editor.ts';
import { Drawn } from './drawing.tsx';
import { plain, Words } from './inlines.tsx';
import { useSetting } from './setting.ts';
import { ShownTable } from './tables.tsx';

/** Blocks one after the other. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
    return (
        <>
            {blocks.map((block, at) => (
                <ShownBlock key={'id' in block && block.id !== undefined ? block.id : at} block={block} />
            ))}
        </>
    );
}

function ShownBlock({ block }: { readonly block: Block }) {
    switch (block.is) {
        case 'heading':
            return <Heading level={block.level} text={block.text} id={block.id} />;
        case 'paragraph':
            return (
                <p id={block.id} class={block.style} dir="auto">
                    <Words text={block.text} />
                </p>
            );
        case 'list': {
            const items = block.items.map((item, at) => (
                <li key={at} dir="auto">
                    <Inside blocks={item} />
                </li>
            ));
            return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
        }
        case 'table':
            return <ShownTable table={block} />;
        case 'facts':
            return <Facts style={`facts ${block.style}`} facts={block.facts} />;
        case 'item':
            return <ShownItem item={block} />;
        case 'figure':
            return <ShownFigure figure={block} />;
        case 'aside':
            return <ShownAside aside={block} />;
    }
}

interface HeadingProps {
    readonly level: 2 | 3 | 4 | 5 | 6;
    readonly text: Inlines;
    readonly id?: string | undefined;
    readonly children?: ComponentChildren;
}

export function Heading({ level, text, id, children }: HeadingProps) {
    const Level = `h${level}` as const;
    return (
        <Level id={id} dir="auto">
            <Words text={text} />
            {children}
        </Level>
    );
}

/** What stands in a list or beside a label: one paragraph goes without its tags. */
function Inside({ blocks }: { readonly blocks: readonly Block[] }) {
    const [only] = blocks;
    return blocks.length === 1 && only?.is === 'paragraph' && only.style === undefined && only.id === undefined ? (
        <Words text={only.text} />
    ) : (
        <Blocks blocks={blocks} />
    );
}

function Facts({ style, facts }: { readonly style: string; readonly facts: readonly Fact[] }) {
    return (
        <dl class={style}>
            {facts.map(({ label, says }) => (
                <div key={label}>
                    <dt>{label}</dt>
                    <dd dir="auto">
                        <Inside blocks={says} />
                    </dd>
                </div>
            ))}
        </dl>
    );
}

function ShownItem({ item: { id, sort, heading, body, sideNotes, parts } }: { readonly item: Item }) {
    const { here } = useSetting();
    const told = (
        <>
            <Heading {...heading}>
                <ToText id={id} title={plain(heading.text)} />
            </Heading>
            <Blocks blocks={body} />
        </>
    );
    return (
        <section class={sort === 'phase' ? 'phase' : 'plan'} id={id} aria-current={here === id ? 'true' : undefined}>
            {sort === 'phase' ? (
                told
            ) : (
                <div class={`item ${sort}`}>
                    <div class="told">{told}</div>
                    {sideNotes.length > 0 && (
                        <div class="beside">
                            <Facts style="side-notes" facts={sideNotes} />
                        </div>
                    )}
                </div>
            )}
            {parts.length > 0 && (
                <div class={sort === 'phase' ? '' : 'parts'}>
                    <Blocks blocks={parts} />
                </div>
            )}
        </section>
    );
}

/** Leads from a part to the words that it is written from. */
export function ToText({ id, title }: { readonly id: string; readonly title: string }) {
    const go = useSetting().toText(id, title);
    if (!go) return null;
    return (
        <>
            {' '}
            <button type="button" class="to-text" aria-label={t('{0}: show it in the text', title)} onClick={go}>
                {t('In the text')}
            </button>
        </>
    );
}

function ShownAside({ aside: { title, body, style } }: { readonly aside: Aside }) {
    return (
        <div class={`note ${style}`}>
            {title !== undefined && (
                <p class="label" dir="auto">
                    {title}
                </p>
            )}
            <Blocks blocks={body} />
        </div>
    );
}

function ShownFigure({ figure: { id, title, description, drawing, narrow, table } }: { readonly figure: Figure }) {
    const { words } = useSetting();
    const described = `${id}-words`;
    return (
        <figure id={id}>
            <figcaption dir="auto">{title}</figcaption>
            <p id={described} dir="auto">
                {description}
            </p>
            <Drawn svg={drawing.svg} title={title} described={described} size={narrow ? 'wide' : ''} />
            {narrow && <Drawn svg={narrow.svg} title={title} described={described} size="narrow" />}
            {table && (
                <details>
                    <summary>{words.asTable}</summary>
                    <ShownTable table={table} />
                </details>
            )}
        </figure>
    );
}
