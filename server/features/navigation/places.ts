import { type AstNode, AstUtils } from 'langium';
import type { Location, LocationLink, Range } from 'vscode-languageserver';
import type { Server } from '../../server.ts';
import { headRange } from '../cursor.ts';

/** The places where things are declared, as the editor takes them: with the range of the word that leads there, where it can show that. */
export function linksTo(server: Server, nodes: readonly AstNode[], from: Range | undefined): Location[] | LocationLink[] {
    const links = nodes.flatMap((node): LocationLink[] => {
        const whole = node.$cstNode?.range;
        if (!whole) return [];
        return [
            {
                ...(from && { originSelectionRange: from }),
                targetUri: AstUtils.getDocument(node).uri.toString(),
                targetRange: whole,
                targetSelectionRange: headRange(node, server.balcony),
            },
        ];
    });
    return asTheEditorTakes(server, links);
}

/** Links, or plain places for an editor that takes no more. */
export function asTheEditorTakes({ client }: Server, links: LocationLink[]): Location[] | LocationLink[] {
    return client.definitionLinks
        ? links
        : links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
}
