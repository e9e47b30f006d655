/** A sheet with its lines of cells; a text has one without a name. */
export interface Sheet {
    readonly name: string;
    readonly lines: readonly (readonly string[])[];
}
