import { type AstNode, type Cancellation, interruptAndCheck, type ReferenceDescription } from 'langium';
import {
    type DocumentHighlight,
    DocumentHighlightKind,
    type DocumentHighlightParams,
    type Location,
    type ReferenceParams,
} from 'vscode-languageserver';
import type { Parts, Plan } from '../../requests.ts';
import type { Server } from '../../server.ts';
import { nameAt } from '../cursor.ts';

/** Everywhere a thing is named, by file and place; with its declaration where that is wanted. In parts, a file each, where the editor takes parts. */
export async function references(
    server: Server,
    plan: Plan,
    { position, context }: ReferenceParams,
    token: Cancellation.CancellationToken,
    parts: Parts<Location[]>,
): Promise<Location[]> {
    const name = nameAt(plan, position, server.balcony);
    if (!name) return [];
    const byFile = new Map<string, Location[]>();
    for (const { sourceUri, segment } of placesOf(server, name.means, context.includeDeclaration)) {
        const uri = sourceUri.toString();
        const inFile = byFile.get(uri);
        if (inFile) inFile.push({ uri, range: segment.range });
        else byFile.set(uri, [{ uri, range: segment.range }]);
    }
    if (!parts) return [...byFile.values()].flat();
    for (const locations of byFile.values()) {
        await interruptAndCheck(token);
        parts.report(locations);
    }
    return [];
}

/** The same in one document, for showing it there. */
export function highlights(server: Server, plan: Plan, { position }: DocumentHighlightParams): DocumentHighlight[] {
    const name = nameAt(plan, position, server.balcony);
    if (!name) return [];
    const address = plan.uri.toString();
    const declared = server.balcony.references.NameProvider.getNameNode(name.means)?.offset;
    return placesOf(server, name.means, true)
        .filter(({ sourceUri }) => sourceUri.toString() === address)
        .map(({ segment, local }) => ({
            range: segment.range,
            kind: local && segment.offset === declared ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        }));
}

/** Where a thing is named, by file and place, each place once. */
export function placesOf({ balcony }: Server, means: AstNode, includeDeclaration: boolean): ReferenceDescription[] {
    const found = balcony.references.References.findReferences(means, { includeDeclaration }).toArray();
    const places = new Map(found.map(place => [`${place.sourceUri.toString()} ${place.segment.offset}`, place]));
    return [...places.values()].sort(
        (a, b) => compare(a.sourceUri.toString(), b.sourceUri.toString()) || a.segment.offset - b.segment.offset,
    );
}

function compare(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}
