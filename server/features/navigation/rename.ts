import { type AstNode, AstUtils, type ReferenceInfo } from 'langium';
import {
    LSPErrorCodes,
    type PrepareRenameParams,
    type Range,
    type RenameParams,
    ResponseError,
    type TextEdit,
    type WorkspaceEdit,
} from 'vscode-languageserver';
import { isDimension, isElement, isFramework, isKind, isTarget } from '../../../language/generated/ast.ts';
import { isName } from '../../../language/parsing/names.ts';
import { WORDS_READ_TWO_WAYS } from '../../../language/parsing/tokens.ts';
import { isNamed, namesOfProgramme, programmeOf } from '../../../language/references/programme-names.ts';
import { isLibrary } from '../../../language/references/roots.ts';
import { sortOf, wordsForType } from '../../../language/references/sorts.ts';
import type { Plan } from '../../requests.ts';
import type { Server } from '../../server.ts';
import { isProperty, nameAt, wordAt } from '../cursor.ts';
import { workspaceEdit } from '../workspace-edit.ts';
import { placesOf } from './references.ts';

/** The name that would be renamed, or why none can be: told in a sentence, which the editor shows. */
export function prepareRename(server: Server, plan: Plan, { position }: PrepareRenameParams): { range: Range; placeholder: string } {
    const { word } = renamable(server, plan, position);
    return { range: word.range, placeholder: word.text };
}

/** The edits that give a thing another name wherever it is named; what stands before the name (`SystemsLeadership.thinking`) stays. Refuses with a sentence. */
export function rename(server: Server, plan: Plan, { position, newName }: RenameParams): WorkspaceEdit {
    const { means } = renamable(server, plan, position);
    const name = newName.trim().normalize('NFC');
    const before = (means as AstNode & { name: string }).name;
    if (name === before) return {};
    const places = placesOf(server, means, true);
    checkName(server, name, means);
    checkFree(server, name, means);
    const edits = new Map<string, TextEdit[]>();
    for (const { sourceUri, segment } of places) {
        const uri = sourceUri.toString();
        const of = edits.get(uri);
        const edit = { range: segment.range, newText: name };
        if (of) of.push(edit);
        else edits.set(uri, [edit]);
    }
    return workspaceEdit(
        server,
        [...edits].map(([uri, changes]) => ({ uri, edits: changes })),
    );
}

function renamable(server: Server, plan: Plan, position: PrepareRenameParams['position']) {
    const name = nameAt(plan, position, server.balcony);
    if (!name) {
        const word = wordAt(plan, position);
        if (word && isProperty(word, 'title'))
            refuse('This is a title: change its words as you like. To rename something, put the cursor on its name.');
        refuse('There is no name here. Put the cursor on a name to rename what it stands for.');
    }
    if (isLibrary(AstUtils.getDocument(name.means).uri)) {
        const { a } = wordsForType(name.means.$type);
        refuse(
            `\`${nameOf(name.means)}\` belongs to Balcony’s library, which cannot be changed. You can declare ${a} of your own under another name.`,
        );
    }
    return name;
}

function checkName({ balcony }: Server, name: string, means: AstNode): void {
    const { a } = wordsForType(means.$type);
    if (!isName(name)) {
        refuse(
            name === ''
                ? `${capital(a)} needs a name: letters, digits, _ and hyphens within it, beginning with a letter.`
                : `\`${name}\` cannot be a name. A name is made of letters, digits, _ and hyphens within it, and begins with a letter: \`${suggestion(name)}\`.`,
        );
    }
    // Read as the head of an activity, the language's own words remain what they are.
    if (isKind(means) && balcony.parser.Lexer.tokenize(`${name} "" {`).tokens[0]?.tokenType.name !== 'KIND') {
        refuse(`\`${name}\` is a word of the language, so an activity cannot begin with it as its kind. Choose another name.`);
    }
    if (['Agency', 'Sector', 'People', 'Role'].includes(means.$type) && WORDS_READ_TWO_WAYS.includes(name)) {
        refuse(`\`${name}\` means something else where ${a} is named. Choose another name.`);
    }
}

/** Another name near what was typed that can be one. */
function suggestion(name: string): string {
    const made = name
        .replace(/['’]/g, '')
        .replace(/[^\p{L}\p{M}\p{Nd}_]+/gu, '-')
        .replace(/^[^\p{L}_]+|-+$/gu, '');
    return isName(made) ? made : 'MyName';
}

/** Refuses a name that would come to mean two things: where the thing is declared, or wherever it is named. */
function checkFree(server: Server, name: string, means: AstNode): void {
    const taken = (other: AstNode | undefined) => {
        if (!other || other === means) return;
        const { a } = wordsForType(other.$type);
        const { title } = other as { title?: string };
        const where = isLibrary(AstUtils.getDocument(other).uri) ? ' in Balcony’s library' : '';
        refuse(`\`${name}\` is taken: ${a}${where} has that name already${title ? ` (${title})` : ''}. Choose another name.`);
    };
    if (isDimension(means) || isElement(means)) {
        const framework = isDimension(means) ? means.$container : means.$container.$container;
        // A target may name an element alone, so its name must be told from all others of the framework.
        if (isFramework(framework))
            for (const other of AstUtils.streamAllContents(framework)) if (isNamed(other) && other.name === name) taken(other);
        return;
    }
    const programme = programmeOf(means);
    if (programme && programme !== means) taken(namesOfProgramme(programme).get(sortOf(means))?.get(name));
    else taken(sharedName(server, means, name));
    const isShared = isNameShared(server, means, name);
    for (const { sourceUri, sourcePath } of placesOf(server, means, false)) {
        const document = server.shared.workspace.LangiumDocuments.getDocument(sourceUri);
        // No tree is read anew where the name can mean nothing.
        if (
            document &&
            !isShared &&
            server.trees.programmesOf(document) &&
            !document.textDocument.getText().normalize('NFC').includes(name)
        )
            continue;
        const container = document && server.balcony.workspace.AstNodeLocator.getAstNode(document.parseResult.value, sourcePath);
        if (!container || isTarget(container)) continue;
        for (const info of AstUtils.streamReferences(container)) {
            if (ofNode(info) !== means) continue;
            const found = server.balcony.references.ScopeProvider.getScope(info).getElement(name);
            taken(found && (found.node ?? undefined));
        }
    }
}

function ofNode(info: ReferenceInfo): AstNode | undefined {
    return 'ref' in info.reference ? info.reference.ref : undefined;
}

/** What a workspace declares for all under a name of the same sort, in the workspace of `means` or in the library. */
function sharedName({ balcony }: Server, means: AstNode, name: string): AstNode | undefined {
    const { WorkspaceNames } = balcony.references;
    const sort = sortOf(means);
    const found =
        WorkspaceNames.ofWorkspace(AstUtils.getDocument(means).uri).get(sort)?.get(name) ?? WorkspaceNames.ofLibrary().get(sort)?.get(name);
    return found?.node;
}

/** Whether anything of whatever sort is called so that the workspace of `means`, or the library, declares for all. */
function isNameShared({ balcony }: Server, means: AstNode, name: string): boolean {
    const { WorkspaceNames } = balcony.references;
    const tables = [WorkspaceNames.ofWorkspace(AstUtils.getDocument(means).uri), WorkspaceNames.ofLibrary()];
    return tables.some(table => [...table.values()].some(names => names.has(name)));
}

function nameOf(node: AstNode): string {
    return (node as { name?: string }).name ?? '';
}

function capital(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The editor shows the message of a refused request to the designer. */
function refuse(message: string): never {
    throw new ResponseError(LSPErrorCodes.RequestFailed, message);
}
