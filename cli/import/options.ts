export interface ImportOptions {
    readonly sheet?: string;
    readonly title?: string;
    readonly mapping?: string;
    readonly saveMapping?: string;
    readonly force?: true;
    readonly out?: string;
}
