import type { NamedMode } from '../../../../server/protocol.ts';

type Pattern = NamedMode['pattern'];

// Marks in the colour of the page on the colour of the mode, so that bars can be told apart without colour.
function Mark({ pattern }: { readonly pattern: Pattern }) {
    switch (pattern) {
        case 'solid':
            return null;
        case 'dots':
            return <circle cx="3" cy="3" r="1.5" fill="var(--paper)" />;
        case 'lines-up':
            return <path d="M-1 1L1 -1M-1 7L7 -1M5 7L7 5" stroke="var(--paper)" stroke-width="1.3" />;
        case 'lines-down':
            return <path d="M-1 5L1 7M-1 -1L7 7M5 -1L7 1" stroke="var(--paper)" stroke-width="1.3" />;
        case 'cross-hatch':
            return <path d="M0 0L6 6M6 0L0 6" stroke="var(--paper)" stroke-width="1" />;
        case 'rings':
            return <circle cx="3" cy="3" r="1.7" fill="none" stroke="var(--paper)" stroke-width="1.1" />;
    }
}

/** The patterns of the modes, once for all drawings of a page. */
export function ModePatterns({ modes }: { readonly modes: readonly Pick<NamedMode, 'name' | 'colour' | 'pattern'>[] }) {
    return (
        <svg class="unseen" width="0" height="0" aria-hidden="true">
            <defs>
                {modes.map(({ name, colour, pattern }) => (
                    <pattern key={name} id={`mode-${name}`} width="6" height="6" patternUnits="userSpaceOnUse">
                        <rect width="6" height="6" fill={colour} />
                        <Mark pattern={pattern} />
                    </pattern>
                ))}
            </defs>
        </svg>
    );
}

/** How something of a mode is filled. */
export function fillOf(mode: string): string {
    return `url(#mode-${mode})`;
}
