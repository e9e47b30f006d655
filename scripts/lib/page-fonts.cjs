// @ts-check
// Which faces of the fonts pages bring with them: for reading, and for labels and figures; first the letters of western Europe, then those of the rest of Latin.

/** @type {readonly (readonly [family: string, name: string, faces: readonly (readonly [weight: number, style: 'normal' | 'italic'])[]])[]} */
const FAMILIES = [
    [
        'Source Serif 4',
        'source-serif-4',
        [
            [400, 'normal'],
            [400, 'italic'],
            [600, 'normal'],
            [600, 'italic'],
        ],
    ],
    [
        'Inter',
        'inter',
        [
            [400, 'normal'],
            [500, 'normal'],
            [600, 'normal'],
        ],
    ],
];

/** Each face with the folder of its package and its file, from the project's root. */
exports.PAGE_FONTS = ['latin', 'latin-ext'].flatMap(letters =>
    FAMILIES.flatMap(([family, name, faces]) =>
        faces.map(([weight, style]) => ({
            package: `node_modules/@fontsource/${name}`,
            family,
            weight,
            style,
            letters,
            file: `node_modules/@fontsource/${name}/files/${name}-${letters}-${weight}-${style}.woff2`,
        })),
    ),
);
