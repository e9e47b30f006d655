/** For reading: long texts and titles. */
export const SERIF =
    "'Source Serif 4', 'Source Serif Pro', Charter, 'Bitstream Charter', 'Iowan Old Style', 'Palatino Linotype', Georgia, serif";
/** For labels and figures. */
export const SANS =
    "Inter, 'Source Sans 3', 'Source Sans Pro', system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** The four sizes of type, in rem: labels, text, titles of parts, the title of the whole. */
export const SIZES = { label: '0.8125rem', text: '1rem', part: '1.5rem', title: '2.5rem' } as const;
