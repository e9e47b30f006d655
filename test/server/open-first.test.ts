import assert from 'node:assert/strict';
import { DocumentState, isOperationCancelled, type LangiumDocument, URI } from 'langium';
import { CancellationTokenSource } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageServices } from '../../server/services.ts';
import { FOLDER } from './support/editor.ts';
import { MemoryFiles } from './support/memory-files.ts';

const SHARED = `${FOLDER}/shared.balcony`;
const OPEN = `${FOLDER}/z.balcony`;
const CLOSED = [`${FOLDER}/a.balcony`, `${FOLDER}/b.balcony`];
const uses = (name: string, whom = 'Trust') => `programme ${name} "${name}" {\n    designed by ${whom}\n}\n`;

describe('a change of what many files share', () => {
    it('is worked through for the files that are open before the others are linked anew', async () => {
        const files = new MemoryFiles({
            [SHARED]: 'agency Trust "The Trust" in health\n',
            [OPEN]: uses('Z'),
            [CLOSED[0] ?? '']: uses('A'),
            [CLOSED[1] ?? '']: uses('B'),
        });
        const { shared } = createLanguageServices(files);
        const { DocumentBuilder, LangiumDocuments, LangiumDocumentFactory, TextDocuments } = shared.workspace;
        const all = await Promise.all([SHARED, OPEN, ...CLOSED].map(address => LangiumDocumentFactory.fromUri(URI.parse(address))));
        for (const document of all) LangiumDocuments.addDocument(document);
        await DocumentBuilder.build(all, { validation: true });
        TextDocuments.set(TextDocument.create(OPEN, 'balcony', 1, uses('Z')));

        const states = () => all.map(({ state }) => state);
        let whenOpenWas: DocumentState[] = [];
        let errors: unknown[] = [];
        DocumentBuilder.onOpenBuilt(() => {
            whenOpenWas = states();
            errors = (all[1] as LangiumDocument).references.filter(({ error }) => error !== undefined);
            return Promise.resolve();
        });
        files.texts.set(SHARED, 'agency Council "The Council" in health\n');
        await DocumentBuilder.update([URI.parse(SHARED)], []);
        assert.deepEqual(whenOpenWas.slice(1), [DocumentState.Validated, DocumentState.ComputedScopes, DocumentState.ComputedScopes]);
        assert.equal(errors.length, 1);
        assert.deepEqual(states(), Array(4).fill(DocumentState.Validated));
    });

    it('reaches those that are open however often it changes', async () => {
        const SHARES = 'agency Trust "The Trust" in health\nagency Council "The Council" in health\n';
        const { shared } = createLanguageServices(
            new MemoryFiles({ [SHARED]: SHARES, [OPEN]: uses('Z', 'Trust, Council'), [CLOSED[0] ?? '']: uses('A', 'Trust, Council') }),
        );
        const { DocumentBuilder, LangiumDocumentFactory, LangiumDocuments, TextDocuments } = shared.workspace;
        const addresses = [SHARED, OPEN, CLOSED[0] ?? ''].map(address => URI.parse(address));
        const all = await Promise.all(addresses.map(address => LangiumDocumentFactory.fromUri(address)));
        for (const document of all) LangiumDocuments.addDocument(document);
        await DocumentBuilder.build(all, { validation: true });
        TextDocuments.set(TextDocument.create(OPEN, 'balcony', 1, uses('Z', 'Trust, Council')));
        const unknown: number[][] = [];
        for (let version = 1; version <= 4; version++) {
            const text = version % 2 ? SHARES.replace('Trust "', 'Gone "') : SHARES;
            TextDocuments.set(TextDocument.create(SHARED, 'balcony', version, text));
            await DocumentBuilder.update([URI.parse(SHARED)], []);
            unknown.push(all.slice(1).map(({ references }) => references.filter(({ error }) => error !== undefined).length));
        }
        assert.deepEqual(unknown, [
            [1, 1],
            [0, 0],
            [1, 1],
            [0, 0],
        ]);
    });

    it('is seen by what was linked before it in a build that was broken off', async () => {
        const files = new MemoryFiles({ [SHARED]: 'agency Trust "The Trust" in health\n', [CLOSED[0] ?? '']: uses('A') });
        const { shared } = createLanguageServices(files);
        const { DocumentBuilder, LangiumDocumentFactory, LangiumDocuments } = shared.workspace;
        const [trust, plan] = [SHARED, CLOSED[0] ?? ''].map(address => URI.parse(address)) as [URI, URI];
        const all = await Promise.all([trust, plan].map(address => LangiumDocumentFactory.fromUri(address)));
        for (const document of all) LangiumDocuments.addDocument(document);
        await DocumentBuilder.build(all, { validation: true });

        for (const state of [DocumentState.Linked, DocumentState.IndexedReferences]) {
            files.texts.set(SHARED, 'agency Trust "The Trust" in health\n');
            await DocumentBuilder.update([trust], []);
            const breaking = new CancellationTokenSource();
            const broken = DocumentBuilder.onDocumentPhase(state, ({ uri }) => {
                if (uri.toString() === CLOSED[0]) breaking.cancel();
            });
            await assert.rejects(DocumentBuilder.update([plan], [], breaking.token), error => isOperationCancelled(error));
            broken.dispose();
            assert.equal(all[1]?.state, state);
            files.texts.set(SHARED, 'agency Council "The Council" in health\n');
            await DocumentBuilder.update([trust], []);
            assert.deepEqual(
                all[1]?.references.filter(({ error }) => error !== undefined).map(({ $refText }) => $refText),
                ['Trust'],
            );
        }
    });
});
