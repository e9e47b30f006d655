import { modeOfKind } from '../documentation/describe.ts';
import * as ast from '../generated/ast.ts';
import type { Mode } from '../model/design/design.ts';
import type { Refactoring, Selected, TextChange } from './refactoring.ts';
import { called } from './refactoring.ts';
import { around, inHead } from './selection.ts';
import { opening, removing } from './pieces.ts';

/** How many kinds are offered at most beside those that are of no mode. */
const OFFERED = 12;

/**
 * Makes an activity one of another kind, of the same mode. What that implies goes with it: `is` where the new kind has no mode, or has the one that the activity says
 * already; who it is one to one with where only the old kind said so. So it covers, and counts as, what it did.
 */
export function changesOfKind(selected: Selected): Refactoring[] {
    const activity = around(selected, ast.isActivity);
    const kind = activity?.kind.ref;
    if (!activity || !kind || !inHead(selected, activity)) return [];
    const says = activity.statements.find(ast.isIs);
    const mode = says?.mode ?? modeOfKind(kind);
    const uri = selected.document.uri.toString();
    const others = kindsInReach(selected, activity).filter(
        other => other !== kind && (modeOfKind(other) === undefined || modeOfKind(other) === mode),
    );
    // The workspace's own and those of the mode come first.
    const offered = [
        ...others.filter(other => modeOfKind(other) !== undefined).slice(0, OFFERED),
        ...others.filter(other => modeOfKind(other) === undefined),
    ];
    return offered.map(other => ({
        title: `Make ${called(activity)} ${article(other.title)} (\`${other.name}\`)`,
        kind: 'refactor.rewrite',
        changes: () => [{ uri, changes: becoming(activity, kind, other, mode, says) }],
    }));
}

function becoming(activity: ast.Activity, kind: ast.Kind, other: ast.Kind, mode: Mode | undefined, says: ast.Is | undefined): TextChange[] {
    const word = activity.kind.$refNode;
    if (!word) return [];
    const changes: TextChange[] = [{ from: word.offset, to: word.end, newText: other.name }];
    const added: string[] = [];
    if (mode !== undefined && modeOfKind(other) === undefined && !says) added.push(`is ${mode}`);
    if (says && modeOfKind(other) === says.mode) changes.push(removing(says));
    // Coaching and mentoring are one to one unless they say otherwise; nothing else is.
    const saysWhoWith = activity.statements.some(
        statement => ast.isOneToOne(statement) || ast.isGroups(statement) || ast.isByTeam(statement) || ast.isAlone(statement),
    );
    if (isOneToOne(kind) && !isOneToOne(other) && !saysWhoWith) added.push('one to one');
    if (added.length > 0) changes.push(opening(activity, added));
    return changes;
}

function kindsInReach({ services }: Selected, activity: ast.Activity): ast.Kind[] {
    const info = { container: activity, property: 'kind', reference: activity.kind };
    return services.references.ScopeProvider.getScope(info)
        .getAllElements()
        .flatMap(({ node, documentUri, path }) => {
            const document = services.shared.workspace.LangiumDocuments.getDocument(documentUri);
            const found = node ?? (document && services.workspace.AstNodeLocator.getAstNode(document.parseResult.value, path));
            return ast.isKind(found) ? [found] : [];
        })
        .toArray();
}

function isOneToOne(kind: ast.Kind): boolean {
    return lineage(kind).some(({ name }) => name === 'coaching' || name === 'mentoring');
}

function lineage(kind: ast.Kind): ast.Kind[] {
    const found: ast.Kind[] = [];
    for (let at: ast.Kind | undefined = kind; at && !found.includes(at); at = at.base?.ref) found.push(at);
    return found;
}

function article(title: string): string {
    const word = title.charAt(0).toLowerCase() + title.slice(1);
    return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}
