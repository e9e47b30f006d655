import { type AstNode, DefaultLangiumDocumentFactory, type LangiumDocument, type LangiumSharedCoreServices, type URI } from 'langium';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isLibrary } from '../../language/references/roots.ts';
import { type Files, LARGEST_FILE } from '../files/files.ts';

/**
 * Reads the texts of documents: the editor's where one is open there, else the file's. What cannot be read counts as empty, and why is kept.
 */
export class ReadingDocumentFactory extends DefaultLangiumDocumentFactory {
    private readonly files: Files;
    private readonly unread = new Map<string, string>();

    constructor(services: LangiumSharedCoreServices, files: Files) {
        super(services);
        this.files = files;
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
