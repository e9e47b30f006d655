import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type LangiumDocument, URI } from 'langium';
import { type CheckContext, examineDocument, judgeWorkspace, settleDocument } from '../../language/findings/check.ts';
import type { Finding } from '../../language/findings/finding.ts';
import { format, whyNotFormatted } from '../../language/formatting/format.ts';
import type { Document } from '../../language/generated/ast.ts';
import { createBalconyServices } from '../../language/services.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../language/settings/settings.ts';
import { libraryDocuments } from '../../language/workspace/library-documents.ts';

const FIXTURES = path.join(import.meta.dirname, '..', 'fixtures', 'samples');

/** A sample of the design, as it stands. */
export function sample(name: string): string {
    return readFileSync(path.join(FIXTURES, `${name}.balcony`), 'utf8');
}

/**
 * Reads one text after another beside the library and the samples' shared words: parse, link, check by the settings of the moment, and format. A rule that throws is thrown on.
 */
export async function workbench(settingsNow: () => Settings = () => DEFAULT_SETTINGS) {
    const { shared, balcony } = createBalconyServices();
    const words = shared.workspace.LangiumDocumentFactory.fromString<Document>(
        sample('northbridge'),
        URI.parse('file:///northbridge.balcony'),
    );
    const known = [...libraryDocuments(shared), words] as LangiumDocument<Document>[];
    for (const document of known) shared.workspace.LangiumDocuments.addDocument(document);
    await shared.workspace.DocumentBuilder.build(known);
    const context: CheckContext = {
        services: balcony,
        settingsOf: settingsNow,
        today: '2027-01-01',
        log: (rule, error) => {
            throw new Error(`The rule ${rule} throws.`, { cause: error });
        },
    };
    const beside = known.map(document => examineDocument(document, context));
    let number = 0;
    return async (text: string): Promise<{ findings: Finding[]; formatted: string | undefined }> => {
        const document = shared.workspace.LangiumDocumentFactory.fromString<Document>(text, URI.parse(`file:///text-${number++}.balcony`));
        shared.workspace.LangiumDocuments.addDocument(document);
        try {
            await shared.workspace.DocumentBuilder.build([document]);
            const examined = examineDocument(document, context);
            const findings = settleDocument(examined, judgeWorkspace([...beside, examined], settingsNow(), context.log), context.today);
            const edits = whyNotFormatted(document) === undefined ? format(document) : undefined;
            return { findings, formatted: edits && document.textDocument && applied(document, edits) };
        } finally {
            shared.workspace.LangiumDocuments.deleteDocument(document.uri);
            shared.workspace.IndexManager.remove(document.uri);
        }
    };
}

function applied(document: LangiumDocument, edits: ReturnType<typeof format>): string {
    const text = document.textDocument.getText();
    let formatted = '';
    let at = 0;
    for (const edit of edits) {
        formatted += text.slice(at, document.textDocument.offsetAt(edit.range.start)) + edit.newText;
        at = document.textDocument.offsetAt(edit.range.end);
    }
    return formatted + text.slice(at);
}
