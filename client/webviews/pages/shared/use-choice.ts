import { useRef } from 'preact/hooks';
import type { ViewName, Views } from '../../protocol.ts';
import { ask } from './start-page.tsx';

/**
 * How one choice among several is made: returns what asks for everything as it was asked for last, but for what is changed. A choice
 * that is made while the one before is still worked out must not be lost with it. What is not chosen is left out.
 * @param asked what is shown now is what was asked for by this
 */
export function useChoice<V extends ViewName>(asked: Views[V]['asks'] & object) {
    const shown = JSON.stringify(asked);
    const last = useRef<{ readonly shown: string; readonly asks: object }>({ shown, asks: asked });
    if (last.current.shown !== shown) last.current = { shown, asks: asked };
    return (changed: { readonly [K in keyof Views[V]['asks']]?: Views[V]['asks'][K] | undefined }) => {
        const all = Object.entries({ ...last.current.asks, ...changed });
        const asks = Object.fromEntries(all.filter(([, value]) => value !== undefined));
        last.current = { shown, asks };
        ask<V>(asks);
    };
}
