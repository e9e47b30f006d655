export interface RulesOptions {
    readonly format: 'text' | 'json';
    readonly config?: string;
    readonly out?: string;
}
