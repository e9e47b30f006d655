import { t } from './editor.ts';

interface ChooseProps<T extends string> {
    readonly label: string;
    /** What is chosen; undefined for all of them. */
    readonly value: T | undefined;
    readonly from: readonly { readonly name: T; readonly title: string }[];
    /** What stands for all of them; without it, one of them must be chosen. */
    readonly all?: string;
    readonly onChoose: (value: T | undefined) => void;
}

/** A choice of one among several, with its label. Nothing is drawn where there is nothing to choose. */
export function Choose<T extends string>({ label, value, from, all, onChoose }: ChooseProps<T>) {
    if (from.length < (all === undefined ? 2 : 1)) return null;
    return (
        <label class="choose">
            <span>{label}</span>
            <select value={value ?? ''} onChange={({ currentTarget }) => onChoose((currentTarget.value || undefined) as T | undefined)}>
                {all !== undefined && <option value="">{all}</option>}
                {from.map(({ name, title }) => (
                    <option key={name} value={name}>
                        {title || t('Without a title')}
                    </option>
                ))}
            </select>
        </label>
    );
}
