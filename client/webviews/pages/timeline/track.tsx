import { useRef, useState } from 'preact/hooks';
import type { TimelineRow } from '../../../../server/protocol.ts';
import { fillOf } from '../shared/mode-patterns.tsx';
import { type Asked, barsAfter, drawn, type Edge } from './dragging.ts';

interface TrackProps {
    readonly row: TimelineRow;
    readonly months: number;
    /** What is asked once a bar was let go; undefined where it is where it was. */
    readonly onChange: (asked: Asked | undefined) => void;
}

const HEIGHT = 22; // pixels
const HANDLE = 8; // pixels

/** The bars of a row along the months. They can be drawn with the pointer; what is there for everybody else stands beside them. */
export function Track({ row, months, onChange }: TrackProps) {
    const svg = useRef<SVGSVGElement>(null);
    const [asked, setAsked] = useState<Asked>();
    const held = useRef<{ edge: Edge; x: number } | undefined>(undefined);
    const bars = barsAfter(row, asked);
    const canMove = row.moves !== undefined || row.somewhere;

    const askedAt = ({ clientX }: PointerEvent): Asked | undefined => {
        const box = svg.current?.getBoundingClientRect();
        if (!box || !held.current) return undefined;
        const month = box.width / months;
        return drawn(row, held.current.edge, (clientX - held.current.x) / month, (clientX - box.left) / month);
    };
    const hold = (edge: Edge) => (event: PointerEvent) => {
        if (event.button !== 0) return;
        event.preventDefault();
        svg.current?.setPointerCapture(event.pointerId);
        held.current = { edge, x: event.clientX };
    };
    const letGo = (event: PointerEvent) => {
        const change = askedAt(event);
        held.current = undefined;
        setAsked(undefined);
        onChange(change);
    };
    const across = (time: number) => `${(time / months) * 100}%`;
    const long = (start: number, end: number) => across(Math.max(0, Math.min(end, months) - Math.max(0, start)));
    const look = [row.somewhere && 'somewhere', !row.mode && 'plain', canMove && 'movable'].filter(Boolean).join(' ');
    return (
        <svg
            ref={svg}
            class="track"
            width="100%"
            height={HEIGHT}
            aria-hidden="true"
            onPointerMove={event => held.current && setAsked(askedAt(event))}
            onPointerUp={letGo}
            onPointerCancel={() => {
                held.current = undefined;
                setAsked(undefined);
            }}
        >
            {Array.from({ length: months }, (_, at) => (
                <line key={at} class="grid" x1={across(at)} x2={across(at)} y1="0" y2={HEIGHT} />
            ))}
            {bars.map(({ start, end }, at) => (
                <rect
                    key={at}
                    class={`bar ${look}`}
                    x={across(Math.max(0, start))}
                    width={long(start, end)}
                    y={row.is === 'phase' ? 2 : 4}
                    height={row.is === 'phase' ? HEIGHT - 4 : HEIGHT - 8}
                    {...(row.mode && { fill: fillOf(row.mode) })}
                    onPointerDown={canMove ? hold('whole') : undefined}
                />
            ))}
            {row.stretches &&
                bars.map(({ start, end }, at) => (
                    <g key={at}>
                        <rect class="end" x={across(Math.max(0, start))} width={HANDLE} height={HEIGHT} onPointerDown={hold('start')} />
                        <svg x={across(Math.min(end, months))} overflow="visible">
                            <rect class="end" x={-HANDLE} width={HANDLE} height={HEIGHT} onPointerDown={hold('end')} />
                        </svg>
                    </g>
                ))}
        </svg>
    );
}
