import { type ComponentType, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Destination, ToPage, ViewName, Views } from '../../protocol.ts';
import { hear, keep, kept, root, t, tell } from './editor.ts';
import './base.css';

/** What a page is given to draw. */
export interface PageProps<V extends ViewName> {
    readonly shows: Views[V]['shows'];
    readonly uri: string;
    /** The name of the document's file. */
    readonly file: string;
    /** The line of the editor's cursor, from 0, as far as it is known. */
    readonly cursorLine: number | undefined;
    /** What came of what the page did last, in a sentence; empty where there is nothing to say of it. */
    readonly said: string;
}

/** Starts the page of a view: draws it anew whenever the extension says what to show. What the page asked for is kept. */
export function startPage<V extends ViewName>(Page: ComponentType<PageProps<V>>): void {
    render(<Frame<V> Page={Page} />, root);
}

function Frame<V extends ViewName>({ Page }: { readonly Page: ComponentType<PageProps<V>> }) {
    const [told, setTold] = useState<Extract<ToPage<V>, { is: 'show' | 'nothing' }>>();
    const [cursor, setCursor] = useState<{ uri: string; line: number }>();
    const [said, setSaid] = useState('');
    useEffect(() => {
        hear<V>(message => {
            if (message.is === 'cursor') setCursor(message);
            else if (message.is === 'said') setSaid(message.said);
            else if (message.is === 'show' || message.is === 'nothing') {
                if (message.is === 'show') keep<V>({ uri: message.uri });
                setTold(message);
            }
        });
        tell<V>({ is: 'ready' });
    }, []);
    if (!told) return <p class="quiet">{t('One moment …')}</p>;
    if (told.is === 'nothing') return <p class="quiet">{told.why}</p>;
    const cursorLine = cursor?.uri === told.uri ? cursor.line : undefined;
    return <Page shows={told.shows} uri={told.uri} file={told.file} cursorLine={cursorLine} said={said} />;
}

/** Asks to be shown something else of the document, and keeps that it was asked for. */
export function ask<V extends ViewName>(asks: Views[V]['asks']): void {
    keep<V>({ asks });
    tell<V>({ is: 'ask', asks });
}

/** Has the editor's cursor put at a place; where there are several, the extension asks which. */
export function go(places: readonly Destination[], about: string): void {
    tell({ is: 'go', places, about });
}

/** Has something done that the view alone does. */
export function act<V extends ViewName>(does: Views[V]['does']): void {
    tell<V>({ is: 'do', does });
}

/** Something that a page keeps for itself while it is hidden, and when the window is loaded again. */
export function useKept<T>(first: T): [T, (value: T) => void] {
    const own = kept().own as T | undefined;
    const [value, setValue] = useState<T>(own ?? first);
    return [
        value,
        next => {
            keep({ own: next });
            setValue(next);
        },
    ];
}
