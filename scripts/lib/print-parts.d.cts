export const WASM: string;
export const TEMPLATE: string;
export const FONTS: readonly string[];
export function writePrintParts(root: string, folder: string): void;
