/** The parts of a package (ISO/IEC 29500-2) by their names. */
export type Parts = Map<string, Uint8Array>;
