import {
    type AstNode,
    Cancellation,
    DefaultLangiumDocumentFactory,
    DocumentState,
    type LangiumDocument,
    type LangiumSharedCoreServices,
    type ParseResult,
    type URI,
} from 'langium';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Document } from '../../language/generated/ast.ts';
import type { ReadResult } from '../../language/parsing/recovery.ts';
import { isLibrary } from '../../language/references/roots.ts';
import { namesOfPlainProgrammes } from '../../language/workspace/own-names.ts';
import { type Files, LARGEST_FILE } from '../files/files.ts';
import type { ClosedTrees } from './closed-trees.ts';
import type { TitleReads } from './title-reads.ts';
import { takeTitles } from './titles-alone.ts';

/** What of a document has changed: no more than places and titles, those of these nodes; or anything. */
export type Changed = readonly AstNode[] | 'anything';

/**
 * Reads the texts of documents: the editor's where one is open there, else the file's. What cannot be read counts as empty, and why is kept.
 */
export class ReadingDocumentFactory extends DefaultLangiumDocumentFactory {
    private readonly files: Files;
    private readonly titles: TitleReads;
    private readonly trees: ClosedTrees;
    private readonly unread = new Map<string, string>();
    private readonly changed = new Map<LangiumDocument, Changed>();

    constructor(services: LangiumSharedCoreServices, files: Files, titles: TitleReads, trees: ClosedTrees) {
        super(services);
        this.files = files;
        this.titles = titles;
        this.trees = trees;
    }

    /** A document of the text of a file. What shows at a glance that it declares nothing for others is not read before it is built. */
    override async fromUri<T extends AstNode>(uri: URI, token = Cancellation.CancellationToken.None): Promise<LangiumDocument<T>> {
        const text = await this.getInitialText(uri);
        const programmes = this.textDocuments?.get(uri) ? undefined : namesOfPlainProgrammes(text);
        if (programmes === undefined) return this.createAsync<T>(uri, text, token);
        const unread = { value: { $type: Document.$type } as T, lexerErrors: [], parserErrors: [] };
        const document = this.createLangiumDocument<T>(unread, uri, undefined, text);
        this.trees.takeUnread(document, programmes);
        return document;
    }

    /** Reads a document's text anew. Where only titles have changed in it, its tree stays, and what refers to that. */
    override async update<T extends AstNode>(
        document: LangiumDocument<T>,
        cancellationToken: Cancellation.CancellationToken,
    ): Promise<LangiumDocument<T>> {
        if (this.trees.programmesOf(document) && !this.textDocuments?.get(document.uri)) {
            // A tree that was let go of need not be read to see that its text is the same.
            const text = await this.textOf(document.uri, undefined);
            if (text === document.textDocument.getText()) {
                document.state = DocumentState.Parsed;
                return document;
            }
        }
        // Held while the text is read anew, so that whoever looks meanwhile and whoever compares it with what was read before have one and the same tree.
        this.trees.wake(document);
        const before = document.parseResult;
        await super.update(document, cancellationToken);
        const after = document.parseResult;
        if (after === before) return document;
        const retitled = isSound(before) && isSound(after) ? takeTitles(before.value, after.value) : undefined;
        if (retitled) document.parseResult = { ...after, value: before.value };
        else this.titles.watch(after.value);
        const known = this.changed.get(document) ?? [];
        this.changed.set(document, retitled && known !== 'anything' ? [...known, ...retitled] : 'anything');
        return document;
    }

    protected override createLangiumDocument<T extends AstNode>(
        parseResult: ParseResult<T>,
        uri: URI,
        textDocument?: TextDocument,
        text?: string,
    ): LangiumDocument<T> {
        if (!isLibrary(uri)) this.titles.watch(parseResult.value);
        return super.createLangiumDocument(parseResult, uri, textDocument, text);
    }

    /** What has changed in a document since this was last asked of it; undefined where nothing has. */
    takeChanged(document: LangiumDocument): Changed | undefined {
        const changed = this.changed.get(document);
        this.changed.delete(document);
        return changed;
    }

    /** Why a document could not be read, in a sentence; undefined where it could. */
    whyUnread(uri: string): string | undefined {
        return this.unread.get(uri);
    }

    protected override async getInitialText(uri: URI): Promise<string> {
        return this.textOf(uri, this.textDocuments?.get(uri));
    }

    protected override async getUpdatedText<T extends AstNode>(
        document: LangiumDocument<T>,
        textDocument: TextDocument | undefined,
    ): Promise<string> {
        // The library is in no file.
        if (isLibrary(document.uri)) return document.textDocument.getText();
        return this.textOf(document.uri, textDocument);
    }

    private async textOf(uri: URI, open: TextDocument | undefined): Promise<string> {
        const address = uri.toString();
        const read = open ? { text: open.getText() } : await this.files.read(uri);
        const text = 'text' in read ? read.text : '';
        if ('error' in read && read.error === 'not-utf-8') {
            this.unread.set(address, 'This file is not UTF-8 text, so it cannot be read. Save it with the encoding UTF-8.');
        } else if ('error' in read && read.error === 'unreadable') {
            this.unread.set(address, `This file cannot be read: ${read.message}. Nothing that it declares is known.`);
        } else if (text.length > LARGEST_FILE) {
            this.unread.set(
                address,
                `This file is larger than ${LARGEST_FILE / 1_000_000} MB, so it is not checked. Is it a plan at all? If it is, put its programmes into several files.`,
            );
            return '';
        } else this.unread.delete(address);
        return text;
    }
}

/** Whether there is nothing in a text that could not be read. */
function isSound(read: LangiumDocument['parseResult']): boolean {
    const { faults = ['not read yet'] } = read as Partial<ReadResult>;
    return faults.length === 0 && read.lexerErrors.length === 0 && read.parserErrors.length === 0;
}
