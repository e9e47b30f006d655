import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Source } from '../../../../server/protocol.ts';
import { hear, keep, kept, tell } from '../shared/editor.ts';
import { lineOf, type Part, pixelOf } from './same-place.ts';

/** Keeps the page where the text is, and the text where the page is; comes back to the same place when the page is loaded again. */
export function useScrolling(uri: string, sources: readonly Source[]): void {
    /** Where the page was put for the text: no answer is owed for it. */
    const put = useRef<number | undefined>(undefined);
    const latest = useRef(sources);
    latest.current = sources;

    const putAt = (line: number) => {
        const pixel = pixelOf(line, partsOf(latest.current));
        if (pixel === undefined) return;
        window.scrollTo({ top: pixel, behavior: 'instant' });
        put.current = window.scrollY;
    };
    // Before it is to be seen.
    useLayoutEffect(() => {
        const { own } = kept();
        if (typeof own === 'number') putAt(own);
    }, []);
    // At once: where the text is comes right after what to show.
    useLayoutEffect(
        () =>
            hear<'handbook'>(message => {
                if (message.is === 'scrolled' && message.uri === uri) putAt(message.line);
            }),
        [uri],
    );
    useEffect(() => {
        const scrolled = () => {
            const line = lineOf(window.scrollY, partsOf(latest.current));
            if (line !== undefined) keep({ own: line });
            const isOurs = put.current !== undefined && Math.abs(window.scrollY - put.current) < 2;
            put.current = undefined;
            if (line !== undefined && !isOurs) tell<'handbook'>({ is: 'scrolled', line });
        };
        window.addEventListener('scroll', scrolled, { passive: true });
        return () => window.removeEventListener('scroll', scrolled);
    }, []);
}

/** The parts that the page has, where they stand now. */
export function partsOf(sources: readonly Source[]): Part[] {
    return sources.flatMap(({ id, at: { range } }) => {
        const element = document.getElementById(id);
        if (!element) return [];
        const { top, bottom } = element.getBoundingClientRect();
        const page = { from: top + window.scrollY, to: bottom + window.scrollY };
        return [{ id, page, text: { from: range.start.line, to: range.end.line + 1 } }];
    });
}
