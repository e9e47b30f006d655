export interface NewOptions {
    readonly template?: string;
    readonly name?: string;
    readonly list?: true;
    readonly workspace?: true;
    readonly force?: true;
}
