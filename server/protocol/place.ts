/** A place in a text: lines and columns from 0, columns in UTF-16 units, the end exclusive. */
export interface PlaceInText {
    readonly uri: string;
    readonly range: { readonly start: PositionInText; readonly end: PositionInText };
}

interface PositionInText {
    readonly line: number;
    readonly character: number;
}
