import type { Node } from 'jsonc-parser';
import { listed } from '../findings/wording.ts';
import { nearestWord } from '../parsing/words.ts';
import { type FileProblem, inOrder, readJson, type Tell } from './json-text.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { SETTINGS_SHAPE } from './settings-shape.ts';
import type { KeysForm, Shape } from './shape.ts';
import { UNBENDING } from './unbending.ts';

/** Something in a settings file that is not as it should be. */
export type SettingsProblem = FileProblem;

/**
 * The settings in the text of a `balcony.config.json` (JSON, with comments if one likes), and what is wrong with it, in the order of the text. What is wrong is left out
 * of the settings, which have their defaults there.
 */
export function readSettings(text: string): { settings: Settings; problems: SettingsProblem[] } {
    const { tree, tell, problems } = readJson(text);
    if (!tree && !text.replace(/^\uFEFF/, '').trim()) return { settings: DEFAULT_SETTINGS, problems: [] };

    const read = tree ? valueOf(tree, SETTINGS_SHAPE, [], tell) : {};
    const given = isObject(read) ? read : {};
    return { settings: settingsFrom(given), problems: inOrder(problems) };
}

/** What stands at `node`, without what is wrong in it; undefined where it is wrong as a whole. `path` is the keys that lead to it. */
function valueOf(node: Node, shape: Shape, path: readonly string[], tell: Tell): unknown {
    const wrong = (should: string) => {
        tell(node.offset, node.length, `${where(path)} should be ${should}.`);
        return undefined;
    };
    switch (shape.form) {
        case 'yes-no':
            return typeof node.value === 'boolean' ? node.value : wrong('true or false');
        case 'one-or-more': {
            if (node.type !== 'array') return valueOf(node, shape.of, path, tell);
            const items = (node.children ?? []).map(child => valueOf(child, shape.of, path, tell));
            if (items.length === 0) return wrong('one or several, and this list is empty');
            return items.includes(undefined) ? undefined : items;
        }
        case 'variants':
            return variantOf(node, shape, path, tell);
        case 'names':
            return node.type === 'object' ? plain(node) : wrong('names with what is saved under each, in braces');
        case 'keys':
            return node.type === 'object' ? keysOf(node, shape, path, tell) : wrong(`${shape.many} with their values, in braces`);
        case 'list': {
            if (node.type !== 'array')
                return wrong(shape.length ? `a list of ${shape.length}, in square brackets` : 'a list, in square brackets');
            const items = (node.children ?? []).map(child => valueOf(child, shape.of, path, tell));
            if (shape.distinct !== undefined) tellDoubles(node, shape.distinct, path, tell);
            if (shape.length && items.length !== shape.length) return wrong(`a list of ${shape.length}`);
            return items.includes(undefined) && shape.length ? undefined : items.filter(item => item !== undefined);
        }
        case 'text':
            if (typeof node.value !== 'string' || (shape.pattern && !shape.pattern.test(node.value)))
                return wrong(`${shape.called ?? 'a text'} such as "${shape.example}"`);
            if (shape.taken?.includes(node.value)) return wrong(`another name: "${node.value}" is one of our rules`);
            return node.value;
        case 'number': {
            const { value } = node as { value?: unknown };
            const isIn =
                typeof value === 'number' &&
                value <= shape.most &&
                value >= (shape.least ?? -Infinity) &&
                value > (shape.above ?? -Infinity);
            if (isIn) return value;
            return wrong(
                shape.least === undefined
                    ? `a number above ${shape.above ?? 0} and up to ${shape.most}`
                    : `a number from ${shape.least} to ${shape.most}`,
            );
        }
        case 'choice': {
            if (typeof node.value === 'string' && shape.values.includes(node.value)) return node.value;
            const name = path.at(-1) ?? '';
            if (node.value === 'off' && UNBENDING.has(name)) {
                tell(
                    node.offset,
                    node.length,
                    `\`${name}\` cannot be turned off: it tells of a document that is broken. This setting has no effect.`,
                    'warning',
                );
                return undefined;
            }
            const typed = typeof node.value === 'string' ? node.value.toLowerCase() : '';
            const meant =
                typed &&
                (nearestWord(typed, shape.values)?.word ?? shape.values.find(value => value.startsWith(typed) || typed.startsWith(value)));
            return wrong(`one of ${listed(shape.values, 'or')}${meant ? `; did you mean "${meant}"` : ''}`);
        }
    }
}

/** What stands in braces; undefined where it is one whole and something in it is wrong. */
function keysOf(node: Node, shape: KeysForm, path: readonly string[], tellAll: Tell): Record<string, unknown> | undefined {
    const read: Record<string, unknown> = {};
    let isWrong = false;
    const tell: Tell = (...told) => {
        isWrong = true;
        tellAll(...told);
    };
    for (const { children } of node.children ?? []) {
        const [key, value] = children ?? [];
        if (!key) continue;
        const name = String(key.value);
        if (!Object.hasOwn(shape.keys, name)) {
            const meant = nearestWord(
                name,
                Object.keys(shape.keys)
                    .filter(known => known !== '$schema')
                    .sort(),
            )?.word;
            const within = path.length ? ` in \`${path.join('.')}\`` : '';
            const instead = meant
                ? ` Did you mean \`${meant}\`?`
                : ` Known are ${
                      shape.one === 'rule'
                          ? 'the rules that `balcony rules` lists'
                          : listed(
                                Object.keys(shape.keys)
                                    .filter(known => known !== '$schema')
                                    .map(known => `\`${known}\``),
                            )
                  }.`;
            tell(key.offset, key.length, `There is no ${shape.one} \`${name}\`${within}.${instead}`);
            continue;
        }
        if (Object.hasOwn(read, name))
            tell(key.offset, key.length, `${where([...path, name])} stands here again; only the last one counts.`);
        const of = shape.keys[name];
        const found = value && of ? valueOf(value, of, [...path, name], tell) : undefined;
        if (found !== undefined) read[name] = found;
    }
    const has = (name: string) => valueAt(node, name) !== undefined;
    for (const name of shape.required ?? []) if (!has(name)) tell(node.offset, 1, `${where(path)} lacks \`${name}\`.`);
    if (shape.some && !shape.some.some(has))
        tell(
            node.offset,
            1,
            `${where(path)} lacks ${listed(
                shape.some.map(name => `\`${name}\``),
                'or',
            )}.`,
        );
    return isWrong && shape.whole ? undefined : read;
}

/** What stands in braces, where one key and its value decide what can stand beside it. */
function variantOf(node: Node, { by }: Extract<Shape, { form: 'variants' }>, path: readonly string[], tell: Tell): unknown {
    const there = Object.keys(by).filter(key => valueAt(node, key));
    const [key, ...others] = there;
    if (node.type !== 'object' || key === undefined || others.length > 0) {
        tell(
            node.offset,
            node.type === 'object' ? 1 : node.length,
            `${where(path)} should have one of ${listed(
                Object.keys(by).map(name => `\`${name}\``),
                'and',
            )}.`,
        );
        return undefined;
    }
    const values = by[key] ?? {};
    const value = valueAt(node, key);
    const chosen = value && valueOf(value, { form: 'choice', values: Object.keys(values), about: '' }, [...path, key], tell);
    const shape = typeof chosen === 'string' ? values[chosen] : undefined;
    return shape && keysOf(node, shape, path, tell);
}

/** The value of a key. */
function valueAt(node: Node, key: string): Node | undefined {
    return node.children?.findLast(({ children }) => children?.[0]?.value === key)?.children?.[1];
}

/** Says where two of a list have the same value under a key that tells them apart. */
function tellDoubles(node: Node, key: string, path: readonly string[], tell: Tell): void {
    const seen = new Set<unknown>();
    for (const child of node.children ?? []) {
        const value = child.type === 'object' ? valueAt(child, key) : undefined;
        if (!value) continue;
        if (seen.has(value.value))
            tell(value.offset, value.length, `${where([...path, key])} should be another: "${String(value.value)}" stands above already.`);
        seen.add(value.value);
    }
}

/** The settings, with the defaults for what is not given. What is given is of the right shape. */
function settingsFrom(given: Readonly<Record<string, unknown>>): Settings {
    const { $schema: _schema, hours, ...others } = given;
    return {
        ...DEFAULT_SETTINGS,
        ...(others as Partial<Settings>),
        hours: { ...DEFAULT_SETTINGS.hours, ...(hours as Partial<Settings['hours']>) },
    };
}

/** A value as JSON has it. */
function plain(node: Node): unknown {
    if (node.type === 'array') return (node.children ?? []).map(plain);
    if (node.type !== 'object') return node.value as unknown;
    return Object.fromEntries(
        (node.children ?? []).flatMap(({ children }) =>
            children?.[0] && children[1] ? [[String(children[0].value), plain(children[1])]] : [],
        ),
    );
}

function isObject(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function where(path: readonly string[]): string {
    return path.length ? `\`${path.join('.')}\`` : 'The file';
}
