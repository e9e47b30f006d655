import type { Node } from 'jsonc-parser';
import { type FileProblem, inOrder, readJson, type Tell } from '../settings/json-text.ts';
import type { Baseline, KnownFinding } from './baseline.ts';

// Whoever has mended so many begins anew anyway.
const MOST_PROBLEMS = 10;

/** A baseline as its file has it (schemas/baseline.schema.json), and what is wrong with it, in the order of the text; where anything is, the baseline is empty. */
export function readBaseline(text: string): { readonly baseline: Baseline; readonly problems: readonly FileProblem[] } {
    const { tree, tell, problems } = readJson(text);
    if (!tree && !text.replace(/^\uFEFF/, '').trim()) {
        problems.length = 0;
        tell(0, 0, 'The file is empty, where a baseline should be.');
    }
    if (tree && problems.length === 0) {
        const findings = findingsIn(tree, tell, problems);
        if (problems.length === 0) return { baseline: { findings }, problems };
    }
    return { baseline: { findings: [] }, problems: inOrder(problems).slice(0, MOST_PROBLEMS) };
}

function findingsIn(tree: Node, tell: Tell, problems: readonly FileProblem[]): KnownFinding[] {
    const whole = keysOf(tree);
    if (!whole) {
        tell(tree.offset, 1, 'A baseline is written in braces: `version`, and `findings`.');
        return [];
    }
    const { version, findings, $schema: _schema, ...others } = whole;
    if (version?.value !== 1)
        tell((version ?? tree).offset, 1, '`version` should be 1. A later version of Balcony may have written this file: use that one.');
    if (findings?.type !== 'array') tell((findings ?? tree).offset, 1, '`findings` should be a list, in square brackets.');
    tellUnknown(others, tell);
    const read: KnownFinding[] = [];
    for (const node of (findings?.type === 'array' && findings.children) || []) {
        const finding = findingIn(node, tell);
        if (finding) read.push(finding);
        if (problems.length >= MOST_PROBLEMS) break;
    }
    return read;
}

function findingIn(node: Node, tell: Tell): KnownFinding | undefined {
    const keys = keysOf(node);
    if (!keys) {
        tell(node.offset, 1, 'A finding is written in braces: `file`, `rule`, `message` and `count`.');
        return undefined;
    }
    const { file, rule, message, count, ...others } = keys;
    tellUnknown(others, tell);
    const text = (name: string, value: Node | undefined): string => {
        if (typeof value?.value === 'string') return value.value;
        tell((value ?? node).offset, 1, `\`${name}\` should be a text.`);
        return '';
    };
    const known = { file: text('file', file), rule: text('rule', rule), message: text('message', message), count: Number(count?.value) };
    if (typeof count?.value !== 'number' || !Number.isSafeInteger(known.count) || known.count < 1)
        tell((count ?? node).offset, 1, '`count` should be a whole number from 1.');
    return known;
}

function tellUnknown(others: Readonly<Record<string, Node>>, tell: Tell): void {
    for (const [name, value] of Object.entries(others)) tell(value.offset, 1, `A baseline has no \`${name}\`.`);
}

/** What stands in braces; undefined where it is something else. */
function keysOf(node: Node): Readonly<Record<string, Node>> | undefined {
    if (node.type !== 'object') return undefined;
    // Without a prototype: a key may have any name.
    const keys = Object.create(null) as Record<string, Node>;
    for (const { children } of node.children ?? []) if (children?.[0] && children[1]) keys[String(children[0].value)] = children[1];
    return keys;
}
