import { type LangiumDocument, URI } from 'langium';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { format } from '../../../language/formatting/format.ts';
import { createBalconyServices } from '../../../language/services.ts';

const { shared } = createBalconyServices();

/** A document of its own with this text, read and not linked. */
export function read(text: string): LangiumDocument {
    return shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse('file:///plan.balcony'));
}

/** The text as the formatter leaves it. */
export function formatted(text: string): string {
    const document = read(text);
    return TextDocument.applyEdits(document.textDocument, format(document));
}
