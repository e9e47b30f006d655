import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { format } from '../../../language/formatting/format.ts';
import { isProgramme } from '../../../language/generated/ast.ts';
import { readProgramme } from '../../../language/model/design/read-design.ts';
import { figuresOf } from '../../../language/model/figures.ts';
import { programmeJson } from '../../../language/model/coverage/coverage-json.ts';
import { syntaxFindings } from '../../../language/parsing/syntax-findings.ts';
import { editsOf, refactoringsAt } from '../../../language/refactoring/refactorings.ts';
import { DEFAULT_SETTINGS } from '../../../language/settings/settings.ts';
import { marked } from '../../server/support/marked.ts';
import { Workspace } from '../../support/workspace.ts';

interface Options {
    /** Other files, by name; those named shared… hold shared declarations. */
    readonly others?: Readonly<Record<string, string>>;
    readonly newSharedFile?: boolean;
}

async function open(input: string, { others = {}, newSharedFile = false }: Options) {
    const { text, ranges, cursors } = marked(input);
    const workspace = await Workspace.of({ 'plan.balcony': text, ...others });
    const at = ranges[0] ?? { start: cursors[0]!, end: cursors[0]! };
    const selected = {
        document: workspace.document('plan.balcony'),
        range: at,
        services: workspace.services,
        settings: DEFAULT_SETTINGS,
        sharedFiles: Object.keys(others)
            .filter(name => name.startsWith('shared'))
            .map(name => workspace.document(name)),
        ...(newSharedFile && { newSharedFile: workspace.uriOf('new.balcony') }),
    };
    return { workspace, text, selected };
}

/** The titles of what is offered at the mark. */
export async function offered(input: string, options: Options = {}): Promise<string[]> {
    const { workspace, selected } = await open(input, options);
    const titles = refactoringsAt(selected).map(({ title }) => title);
    await workspace.close();
    return titles;
}

/** The files after the refactoring whose title holds `title`; it must read, keep figures unless `changes`, be laid out, and find nothing new. */
export async function refactored(
    input: string,
    title: string,
    options: Options & { readonly changes?: true } = {},
): Promise<Record<string, string>> {
    const { workspace, text, selected } = await open(input, options);
    const refactoring = refactoringsAt(selected).find(one => one.title.includes(title));
    assert.ok(
        refactoring,
        `“${title}” is not among: ${refactoringsAt(selected)
            .map(one => one.title)
            .join('; ')}`,
    );
    const files = editsOf(refactoring, selected);
    assert.ok(files, 'the text could not be read any more');
    assert.equal(new Set(files.map(({ uri }) => uri)).size, files.length, 'a file is changed twice, and would be taken back in two steps');
    const before = look(workspace);
    const after: Record<string, string> = {};
    for (const { uri, isNew, edits } of files) {
        const name = workspace.nameOf(uri);
        const old = isNew ? '' : workspace.document(name).textDocument.getText();
        after[name] = TextDocument.applyEdits(TextDocument.create(uri, '', 0, old), edits);
    }
    for (const [name, written] of Object.entries(after)) await workspace.write(name, written);
    const now = look(workspace);
    assert.deepEqual(now.syntax, before.syntax);
    assert.deepEqual(newIn(before.rules, now.rules), [], 'it brings findings that were not there');
    if (!options.changes) assert.deepEqual(now.figures, before.figures, 'its figures have changed');
    assert.deepEqual(format(workspace.document('plan.balcony')), [], 'it is not in the house style');
    const comments = (from: string) => [...from.matchAll(/\/\/[^\n]*|\/\*[^]*?\*\//g)].map(([comment]) => comment).sort();
    assert.deepEqual(
        comments(Object.values(after).join('\n'))
            .filter(comment => comments(text).includes(comment))
            .sort(),
        comments(text),
        'a comment is lost or doubled',
    );
    await workspace.close();
    return after;
}

function look(workspace: Workspace) {
    const document = workspace.document('plan.balcony');
    const designs = document.parseResult.value.declarations.filter(isProgramme).map(node => readProgramme(node, workspace.services));
    return {
        syntax: workspace
            .documents()
            .flatMap(one => syntaxFindings(one))
            .map(({ message }) => message),
        rules: Object.values(workspace.check())
            .flat()
            .map(({ rule }) => rule)
            .sort(),
        figures: designs.map(design => {
            const figures = figuresOf(design, DEFAULT_SETTINGS);
            const { hours, modes, dimensions } = programmeJson(design, figures, '', DEFAULT_SETTINGS.hours);
            const standings = figures.coverage.frameworks.map(framework => framework.dimensions.map(({ standing }) => standing));
            return { hours, modes, dimensions, standings };
        }),
    };
}

function newIn(before: readonly string[], now: readonly string[]): string[] {
    const left = [...before];
    return now.filter(rule => {
        const at = left.indexOf(rule);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
    });
}
