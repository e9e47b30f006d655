/** Red, green and blue of `#rrggbb`, each from 0 to 255. */
type Channels = readonly [red: number, green: number, blue: number];

function channelsOf(colour: string): Channels {
    const digits = /^#([0-9a-f]{6})$/i.exec(colour)?.[1] ?? '000000';
    return [0, 2, 4].map(at => parseInt(digits.slice(at, at + 2), 16)) as unknown as Channels;
}

/** Relative luminance, from 0 to 1 (Web Content Accessibility Guidelines 2.2, 'relative luminance'). */
function luminance(channels: Channels): number {
    const [red, green, blue] = channels.map(channel => {
        const part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as unknown as Channels;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours (`#rrggbb`), from 1 to 21 (Web Content Accessibility Guidelines 2.2, 'contrast ratio'). */
export function contrast(one: string, other: string): number {
    const [darker = 0, lighter = 0] = [luminance(channelsOf(one)), luminance(channelsOf(other))].sort((a, b) => a - b);
    return (lighter + 0.05) / (darker + 0.05);
}

/** `colour` moved towards black or white, whichever stands out from `paper`, by no more than brings it to a contrast of `least`. */
export function legible(colour: string, paper: string, least = 4.5): string {
    const towards = contrast('#000000', paper) > contrast('#ffffff', paper) ? 0 : 255;
    const channels = channelsOf(colour);
    for (let step = 0; step <= 100; step++) {
        const moved =
            '#' +
            channels
                .map(channel =>
                    Math.round(channel + ((towards - channel) * step) / 100)
                        .toString(16)
                        .padStart(2, '0'),
                )
                .join('');
        if (contrast(moved, paper) >= least) return moved;
    }
    return towards ? '#ffffff' : '#000000';
}
