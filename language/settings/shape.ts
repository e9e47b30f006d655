/** What a settings file may hold at one place, from which both its check and its JSON Schema are made. `about` is shown beside it in the editor. */
export type Shape = { readonly about: string } & (
    | KeysForm
    /** Names of the writer's own, each with anything. */
    | { readonly form: 'names' }
    | { readonly form: 'choice'; readonly values: readonly string[]; readonly preset?: string }
    /** `above` is exclusive, the others are not. */
    | { readonly form: 'number'; readonly above?: number; readonly least?: number; readonly most: number; readonly preset?: number }
    /** `taken` are texts that mean something else already; `called` is what a text of this sort is, where the example alone does not say it. */
    | {
          readonly form: 'text';
          readonly pattern?: RegExp;
          readonly called?: string;
          readonly example: string;
          readonly taken?: readonly string[];
      }
    /** `distinct` is a key whose values no two of the list share. */
    | { readonly form: 'list'; readonly of: Shape; readonly length?: number; readonly distinct?: string }
    | { readonly form: 'yes-no' }
    /** One, or a list of several. */
    | { readonly form: 'one-or-more'; readonly of: Shape }
    /** Keys of which exactly one is there; it and its value decide what else can stand beside it. */
    | { readonly form: 'variants'; readonly by: Readonly<Record<string, Readonly<Record<string, Shape & KeysForm>>>> }
);

export interface KeysForm {
    readonly form: 'keys';
    readonly keys: Readonly<Record<string, Shape>>;
    readonly one: string;
    readonly many: string;
    /** Keys that cannot be left out. */
    readonly required?: readonly string[];
    /** Keys of which at least one is there. */
    readonly some?: readonly string[];
    /** What the JSON Schema calls it, where it stands in several places. */
    readonly called?: string;
    /** Something wrong in it makes the whole of it wrong: half of it would mean something else. */
    readonly whole?: true;
}
