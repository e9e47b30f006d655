import { type AstNode, AstUtils, isAstNode, URI } from 'langium';
import type { Gathered } from '../rules/engine/engine.ts';
import type { BalconyServices } from '../services.ts';

/** What of a file counts for others, as JSON can hold it: what it refers to by address and path. */
export function factsAsJson({ facts }: Gathered, { workspace }: BalconyServices): string {
    const plain = (value: unknown): unknown => {
        if (value instanceof Set) return { set: [...value].map(plain) };
        if (Array.isArray(value)) return value.map(plain);
        if (isAstNode(value)) return { at: [AstUtils.getDocument(value).uri.toString(), workspace.AstNodeLocator.getAstNodePath(value)] };
        if (typeof value === 'object' && value !== null)
            return { of: Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)])) };
        return value;
    };
    return JSON.stringify([...facts].map(([rule, of]) => [rule, plain(of)]));
}

/** What `factsAsJson` wrote, of the file at `uri`, while the files that it refers to are as they were; undefined where something in it is not there. */
export function factsFromJson(json: string, uri: string, { shared, workspace }: BalconyServices): Gathered | undefined {
    const nodeAt = ([address = '', path = '']: string[]): AstNode => {
        const root = shared.workspace.LangiumDocuments.getDocument(URI.parse(address))?.parseResult.value;
        const node = root && workspace.AstNodeLocator.getAstNode(root, path);
        if (!node) throw new Error(`There is nothing at ${path} in ${address}.`);
        return node;
    };
    const back = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(back);
        if (typeof value !== 'object' || value === null) return value;
        const { set, at, of } = value as { set?: unknown[]; at?: string[]; of?: object };
        if (set) return new Set(set.map(back));
        if (at) return nodeAt(at);
        return Object.fromEntries(Object.entries(of ?? {}).map(([name, each]) => [name, back(each)]));
    };
    try {
        return { uri, facts: new Map((JSON.parse(json) as [string, unknown][]).map(([rule, of]) => [rule, back(of)])) };
    } catch {
        return undefined;
    }
}
