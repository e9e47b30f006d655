export const WASM: string;
export const RASTERISER: string;
export const TEMPLATE: string;
export const FONTS: readonly string[];
export const DRAWING_FONTS: readonly string[];
export function writePrintParts(root: string, folder: string): void;
