import { applyEdits, modify } from 'jsonc-parser';
import { readJson } from './json-text.ts';

/** The text of a settings file in which what columns of sheets are is saved under a name; the rest of it, comments too, stays as it is. Undefined where it is not written as JSON is. */
export function withMapping(text: string, name: string, mapping: unknown): string | undefined {
    const before = text.trim() === '' ? '{}' : text;
    const { tree, problems } = readJson(before);
    if (problems.length > 0 || tree?.type !== 'object') return undefined;
    const imports = tree.children?.find(({ children }) => children?.[0]?.value === 'import')?.children?.[1];
    if (imports && imports.type !== 'object') return undefined;
    const formattingOptions = {
        insertSpaces: true,
        tabSize: /^ {2}\S/m.test(before) ? 2 : 4,
        eol: before.includes('\r\n') ? '\r\n' : '\n',
    };
    const after = applyEdits(before, modify(before, ['import', name], mapping, { formattingOptions }));
    return after.endsWith('\n') ? after : after + formattingOptions.eol;
}
