/** The styles that put the programme's title at the head of each printed page but the first, and its number at the foot. */
export function runningHeads(title: string): string {
    return `@page{@top-left{content:${cssString(title)}}@bottom-right{content:counter(page)}}
@page:first{@top-left{content:none}}`;
}

/** A text as a CSS string; what could end it, or the style element around it, is written by its number. */
function cssString(text: string): string {
    return `"${text.replace(/[^\p{L}\p{N} .,;:!?()&'’–-]/gu, character => `\\${(character.codePointAt(0) ?? 32).toString(16)} `)}"`;
}
