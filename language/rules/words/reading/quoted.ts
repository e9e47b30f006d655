/** Quotation marks in pairs, as they open and close. The straight single mark is an apostrophe within a word. In a Balcony text, `"` is written `\"`. */
const QUOTED = [
    /“[^“”]{1,200}”/gu,
    /«[^«»]{1,200}»/gu,
    /\\"(?:(?!\\").){1,200}\\"/gsu,
    /(?<![\p{L}\p{N}])‘(?:[^‘’]|(?<=[\p{L}\p{N}])’(?=[\p{L}\p{N}])){1,200}’(?![\p{L}\p{N}])/gu,
    /(?<![\p{L}\p{N}])'(?:[^']|(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])){1,200}'(?![\p{L}\p{N}])/gu,
];

/** The parts of a text that stand in quotation marks, from and to. */
export function quotedParts(text: string): (readonly [from: number, to: number])[] {
    return QUOTED.flatMap(marks => [...text.matchAll(marks)].map(({ 0: part, index }) => [index, index + part.length] as const));
}
