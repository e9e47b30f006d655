export interface FormatOptions {
    readonly check?: true;
}
