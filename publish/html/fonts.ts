import { PAGE_FONTS } from '../built/page-fonts.ts';

type PageFont = (typeof PAGE_FONTS)[number];

const faces = PAGE_FONTS.map(font => ({ css: faceOf(font), isWanted: font.letters === 'latin' ? () => true : wants(font) }));

/**
 * The fonts of a page as styles, inside which they are, so that it looks alike everywhere and fetches nothing: the letters of western Europe always, the rest of Latin where
 * `text` has any of them. Other scripts have the reader's own fonts.
 */
export function fontFaces(text: string): string {
    return faces
        .filter(({ isWanted }) => isWanted(text))
        .map(({ css }) => css)
        .join('\n');
}

function faceOf({ family, weight, style, range, data }: PageFont): string {
    return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};font-display:block;unicode-range:${range};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
}

/** Whether a text has letters of a font, whose range is written as CSS has it: `U+0100-02BA,U+20AB`. */
function wants({ range }: PageFont): (text: string) => boolean {
    const letters = new RegExp(
        `[${range
            .replace(/U\+([0-9A-F]+)/gi, '\\u{$1}')
            .replace(/-([0-9A-F]+)/gi, '-\\u{$1}')
            .replaceAll(',', '')}]`,
        'u',
    );
    return text => letters.test(text);
}
