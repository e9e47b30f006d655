import { URI, UriUtils } from 'langium';
import { type CodeAction, CodeActionKind, type CodeActionParams, CreateFile, type Range, type WorkspaceEdit } from 'vscode-languageserver';
import { whyNotFormatted } from '../../../language/formatting/format.ts';
import { syntaxFindings } from '../../../language/parsing/syntax-findings.ts';
import type { Refactoring, Selected } from '../../../language/refactoring/refactoring.ts';
import { editsOf, refactoringsAt } from '../../../language/refactoring/refactorings.ts';
import { isLibrary } from '../../../language/references/roots.ts';
import { EXTENSION } from '../../files/files.ts';
import { holdsProgramme, holdsProgrammesAlone } from '../../programmes.ts';
import type { Plan } from '../../requests.ts';
import type { Server } from '../../server.ts';
import { workspaceEdit } from '../workspace-edit.ts';

/** What an action is resolved from. */
interface ActionData {
    readonly uri: string;
    readonly range: Range;
}

/** The refactorings that a selection offers; their edits come with them only where the editor does not ask for them apart. */
export function refactorings(server: Server, plan: Plan, { range, context }: CodeActionParams): CodeAction[] {
    if (!wants(context, CodeActionKind.Refactor)) return [];
    if (whyNotFormatted(plan)) return server.client.showsReasons && context.only ? [notNow(plan, context.only)] : [];
    const selected = selectedIn(server, plan, range);
    return refactoringsAt(selected)
        .filter(({ kind }) => wants(context, kind))
        .flatMap((refactoring): CodeAction[] => {
            const { title, kind } = refactoring;
            if (server.client.resolvesActions) return [{ title, kind, data: { uri: plan.uri.toString(), range } satisfies ActionData }];
            const edit = editFor(server, refactoring, selected);
            return edit ? [{ title, kind, edit }] : [];
        });
}

/** Who asks for refactorings by name is told why there are none. */
function notNow(plan: Plan, [asked = CodeActionKind.Refactor]: readonly string[]): CodeAction {
    const line = Math.min(...syntaxFindings(plan).map(({ range }) => range.start.line), plan.textDocument.lineCount - 1) + 1;
    const reason = `Something near line ${line} cannot be read. Mend what is marked there first; then this can be done.`;
    return { title: 'Change how this is written', kind: asked, disabled: { reason } };
}

/** The document that an action of before is about. */
export function documentOfAction({ data }: CodeAction): string {
    return (data as ActionData | undefined)?.uri ?? '';
}

/** The same action with its edits; without any where the text has moved on and does not offer it any more. */
export function resolveRefactoring(server: Server, plan: Plan, action: CodeAction): CodeAction {
    const selected = selectedIn(server, plan, (action.data as ActionData).range);
    const refactoring = refactoringsAt(selected).find(({ title }) => title === action.title);
    const edit = refactoring && editFor(server, refactoring, selected);
    return edit ? { ...action, edit } : action;
}

/** Whether the editor asks for actions of a kind, or of one above or below it. */
function wants({ only }: CodeActionParams['context'], kind: string): boolean {
    return !only || only.some(asked => kind === asked || kind.startsWith(`${asked}.`) || asked.startsWith(`${kind}.`));
}

function selectedIn(server: Server, plan: Plan, range: Range): Selected {
    const { balcony, settings, shared, roots, client } = server;
    const root = roots.rootOf(plan.uri);
    const all = shared.workspace.LangiumDocuments.all
        .filter(({ uri }) => !isLibrary(uri) && roots.rootOf(uri) === root)
        .toArray() as Plan[];
    const sharedFiles = all
        .filter(
            other => other.uri.toString() !== plan.uri.toString() && !holdsProgrammesAlone(server, other) && !holdsProgramme(server, other),
        )
        .sort((a, b) => (a.uri.toString() < b.uri.toString() ? -1 : 1));
    const makes = client.makesFiles && plan.uri.scheme !== 'untitled';
    return {
        document: plan,
        range,
        services: balcony,
        settings: settings.of(plan.uri),
        sharedFiles,
        ...(makes && { newSharedFile: freeAddress(root, all) }),
    };
}

function freeAddress(root: string, all: readonly Plan[]): string {
    for (let number = 1; ; number++) {
        const name = number === 1 ? `shared${EXTENSION}` : `shared-${number}${EXTENSION}`;
        const uri = UriUtils.joinPath(URI.parse(root), name).toString();
        if (!all.some(plan => plan.uri.toString() === uri)) return uri;
    }
}

function editFor(server: Server, refactoring: Refactoring, selected: Selected): WorkspaceEdit | undefined {
    const files = editsOf(refactoring, selected);
    if (!files) return undefined;
    const edit = workspaceEdit(server, files);
    const made = files.filter(({ isNew }) => isNew).map(({ uri }) => CreateFile.create(uri, { ignoreIfExists: true }));
    return made.length > 0 ? { documentChanges: [...made, ...(edit.documentChanges ?? [])] } : edit;
}
