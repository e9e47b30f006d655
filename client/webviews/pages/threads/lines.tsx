import { type RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { ThreadLink } from '../../../../server/protocol.ts';

interface LinesProps {
    /** What holds the boxes; each is known by `data-key`. */
    readonly around: RefObject<HTMLElement | null>;
    readonly links: readonly ThreadLink[];
    /** The boxes whose links are brought out; undefined for none in particular. */
    readonly lit: ReadonlySet<string> | undefined;
}

interface Line {
    readonly path: string;
    readonly link: ThreadLink;
}

/** A line for each link, from box to box; dashed where not every participant does what it comes from. They are told in words elsewhere. */
export function Lines({ around, links, lit }: LinesProps) {
    const [lines, setLines] = useState<readonly Line[]>([]);
    useLayoutEffect(() => {
        const holder = around.current;
        if (!holder) return;
        const draw = () => setLines(linesIn(holder, links));
        const observer = new ResizeObserver(draw);
        observer.observe(holder);
        draw();
        return () => observer.disconnect();
    }, [links]);
    return (
        <svg class="lines" aria-hidden="true">
            {lines.map(({ path, link: { from, to, optional } }) => (
                <path
                    key={`${from} ${to}`}
                    d={path}
                    class={[optional && 'optional', lit && (lit.has(from) && lit.has(to) ? 'lit' : 'dim')].filter(Boolean).join(' ')}
                />
            ))}
        </svg>
    );
}

function linesIn(holder: HTMLElement, links: readonly ThreadLink[]): Line[] {
    const { left, top } = holder.getBoundingClientRect();
    const boxes = new Map(
        [...holder.querySelectorAll<HTMLElement>('[data-key]')].map(box => [box.dataset['key'], box.getBoundingClientRect()]),
    );
    return links.flatMap(link => {
        const [from, to] = [boxes.get(link.from), boxes.get(link.to)];
        if (!from || !to) return [];
        const [a, b] = [from.top + from.height / 2 - top, to.top + to.height / 2 - top];
        // Outcomes that lead to one another may stand in one column: their line goes round at the side.
        const same = Math.abs(from.left - to.left) < 1;
        const forwards = from.left < to.left;
        const x = (forwards || same ? from.right : from.left) - left;
        const end = (same ? to.right : forwards ? to.left : to.right) - left;
        const bend = same ? 24 : (end - x) / 2;
        return [{ link, path: `M${x} ${a}C${x + bend} ${a} ${end + (same ? bend : -bend)} ${b} ${end} ${b}` }];
    });
}
