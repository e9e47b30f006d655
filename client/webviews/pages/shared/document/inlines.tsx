import type { Inline, Inlines } from '../../../../../server/protocol.ts';
import { Breakable } from './breakable.tsx';
import { goToPart } from './parts.ts';
import { useSetting } from './setting.ts';

/** A run of text. */
export function Words({ text }: { readonly text: Inlines }) {
    return (
        <>
            {text.map((inline, at) => (
                <Word key={at} inline={inline} />
            ))}
        </>
    );
}

function Word({ inline }: { readonly inline: Inline }) {
    const { marks, leads } = useSetting();
    if (typeof inline === 'string') return <Breakable text={inline} />;
    switch (inline.is) {
        case 'strong':
            return (
                <strong>
                    <Words text={inline.text} />
                </strong>
            );
        case 'emphasis':
            return (
                <em>
                    <Words text={inline.text} />
                </em>
            );
        case 'code':
            return <code>{inline.text}</code>;
        case 'break':
            return <br />;
        case 'link':
            return SAFE.test(inline.address) ? (
                <a href={inline.address} title={inline.address}>
                    <Words text={inline.text} />
                </a>
            ) : (
                <Words text={inline.text} />
            );
        case 'reference': {
            const lead = leads?.(inline.id);
            return lead ? (
                <button type="button" class="link" aria-label={inline.spoken} onClick={lead}>
                    <Words text={inline.text} />
                </button>
            ) : (
                <a href={`#${encodeURIComponent(inline.id)}`} aria-label={inline.spoken} onClick={event => goToPart(event, inline.id)}>
                    <Words text={inline.text} />
                </a>
            );
        }
        case 'mark':
            return <span class="mark">{marks[inline.mark]}</span>;
    }
}

/** Where a link in somebody's prose may lead. */
const SAFE = /^\s*(https?:|mailto:)/i;

/** The words of a run, as plain text. */
export function plain(text: Inlines): string {
    return text
        .map(inline => {
            if (typeof inline === 'string') return inline;
            if (inline.is === 'break' || inline.is === 'mark') return ' ';
            return inline.is === 'code' ? inline.text : plain(inline.text);
        })
        .join('');
}
