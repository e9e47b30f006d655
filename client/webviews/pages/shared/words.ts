/** Translations by the English text, as `vscode.l10n.bundle` has them. */
export type Bundle = Readonly<Record<string, string | { readonly message: string }>>;

/** A text in the editor's language, English where there is no translation; `{0}`, `{1}`… are replaced by what goes with it. */
export function translated(bundle: Bundle, text: string, args: readonly (string | number)[]): string {
    const found = Object.hasOwn(bundle, text) ? bundle[text] : undefined;
    const template = typeof found === 'string' ? found : (found?.message ?? text);
    return template.replace(/\{(\d+)\}/g, (whole, at: string) => {
        const arg = args[Number(at)];
        return arg === undefined ? whole : String(arg);
    });
}
