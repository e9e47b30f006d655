import { useEffect, useRef } from 'preact/hooks';

/** A drawing of ours, told in words beside it. It is read as SVG and nothing else, and takes the colours of the page. */
export function Drawn({ svg, title, described, size }: DrawnProps) {
    const place = useRef<HTMLDivElement>(null);
    useEffect(() => {
        const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
        if (documentElement.nodeName === 'svg') place.current?.replaceChildren(document.importNode(documentElement, true));
    }, [svg]);
    return <div ref={place} class={`drawing ${size}`} role="img" aria-label={title} aria-describedby={described} />;
}

interface DrawnProps {
    readonly svg: string;
    readonly title: string;
    /** The id of the words. */
    readonly described: string;
    /** Whether it is for a broad page, for a narrow one, or for any. */
    readonly size: 'wide' | 'narrow' | '';
}
