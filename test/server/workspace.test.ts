import assert from 'node:assert/strict';
import type { URI } from 'langium';
import * as lsp from 'vscode-languageserver-protocol';
import { ABLE, connect, type Editor, type EditorOptions, FOLDER, messageOf, startEditor } from './support/editor.ts';
import { MemoryFiles } from './support/memory-files.ts';

const TRUST = 'agency Trust "The Trust" in health\n';
const USES = 'programme P "P" {\n    status draft\n    commissioned by Trust\n}\n';
const SETTINGS = 'balcony.config.json';

describe('the workspaces of the editor', () => {
    let editor: Editor;
    let files: MemoryFiles;
    async function start(texts: Readonly<Record<string, string>>, options: EditorOptions = {}): Promise<void> {
        files = new MemoryFiles(texts);
        editor = await startEditor({ ...options, files });
    }
    afterEach(() => editor.end());

    async function found(uri: string): Promise<unknown[]> {
        return (await editor.diagnostics(uri)).map(({ code, message }) => code ?? message);
    }
    const isUnknown = async (uri: string) => (await found(uri)).includes('unknown-name');

    describe('share their names', () => {
        it('within a folder that is open, in all folders below it', async () => {
            await start({ [`${FOLDER}/deep/down/shared.balcony`]: TRUST, [`${FOLDER}/p.balcony`]: USES });
            assert.equal(await isUnknown(`${FOLDER}/p.balcony`), false);
        });

        it('with an editor that knows of one folder alone', async () => {
            await start({ [`${FOLDER}/shared.balcony`]: TRUST, [`${FOLDER}/p.balcony`]: USES }, { rootUri: FOLDER });
            assert.equal(await isUnknown(`${FOLDER}/p.balcony`), false);
        });

        it('not with another folder that is open', async () => {
            await start(
                { 'file:///one/shared.balcony': TRUST, 'file:///two/p.balcony': USES },
                { folders: ['file:///one', 'file:///two'] },
            );
            assert.equal(await isUnknown('file:///two/p.balcony'), true);
        });

        it('not out of a folder with settings of its own, nor into it', async () => {
            await start({
                [`${FOLDER}/shared.balcony`]: TRUST,
                [`${FOLDER}/apart/${SETTINGS}`]: '{}',
                [`${FOLDER}/apart/p.balcony`]: USES,
                [`${FOLDER}/apart/below/agency.balcony`]: 'agency Police "Police" in police\n',
                [`${FOLDER}/q.balcony`]: USES.replace('Trust', 'Police'),
            });
            assert.equal(await isUnknown(`${FOLDER}/apart/p.balcony`), true);
            assert.equal(await isUnknown(`${FOLDER}/q.balcony`), true);
        });

        it('with the whole workspace above, where the open folder is below one with settings', async () => {
            await start(
                {
                    [`file:///county/${SETTINGS}`]: '{}',
                    'file:///county/shared.balcony': TRUST,
                    [`${'file:///county/north'}/p.balcony`]: USES,
                },
                { folders: ['file:///county/north'] },
            );
            assert.equal(await isUnknown('file:///county/north/p.balcony'), false);
            assert.ok(
                editor.registered.some(({ registerOptions }) => JSON.stringify(registerOptions).includes('"baseUri":"file:///county"')),
                'the files above are watched too',
            );
        });

        it('with the files beside it, where a file is open without a folder', async () => {
            await start({ 'file:///loose/shared.balcony': TRUST }, { folders: [] });
            await editor.open('file:///loose/p.balcony', USES);
            assert.equal(await isUnknown('file:///loose/p.balcony'), false);
        });

        it('with a file that was never saved', async () => {
            await start({ [`${FOLDER}/shared.balcony`]: TRUST });
            await editor.open('untitled:Untitled-1', USES);
            assert.equal(await isUnknown('untitled:Untitled-1'), false);
            await editor.close('untitled:Untitled-1');
            assert.deepEqual(await editor.diagnostics('untitled:Untitled-1'), []);
        });
    });

    describe('come and go', () => {
        const change = (added: string[], removed: string[]) =>
            editor.connection.sendNotification(lsp.DidChangeWorkspaceFoldersNotification.type, {
                event: { added: added.map(uri => ({ uri, name: uri })), removed: removed.map(uri => ({ uri, name: uri })) },
            });

        it('with their findings', async () => {
            await start({ 'file:///one/a.balcony': TRUST, 'file:///two/b.balcony': TRUST }, { folders: ['file:///one'] });
            assert.deepEqual([await found('file:///one/a.balcony'), await found('file:///two/b.balcony')], [['unused-declaration'], []]);
            await change(['file:///two'], []);
            assert.deepEqual(await found('file:///two/b.balcony'), ['unused-declaration']);
            await change([], ['file:///one']);
            assert.deepEqual([await found('file:///one/a.balcony'), await found('file:///two/b.balcony')], [[], ['unused-declaration']]);
        });

        it('with the names that they share', async () => {
            await start(
                { 'file:///county/shared.balcony': TRUST, 'file:///county/north/p.balcony': USES },
                { folders: ['file:///county/north'] },
            );
            assert.equal(await isUnknown('file:///county/north/p.balcony'), true);
            await change(['file:///county'], ['file:///county/north']);
            assert.equal(await isUnknown('file:///county/north/p.balcony'), false);
        });

        it('with what is said of their settings', async () => {
            await start({ [`file:///one/${SETTINGS}`]: '{ "rulez": {} }' }, { folders: ['file:///one'] });
            assert.equal((await found(`file:///one/${SETTINGS}`)).length, 1);
            await change([], ['file:///one']);
            assert.deepEqual(await found(`file:///one/${SETTINGS}`), []);
        });

        it('and leave what is open in the editor where it is', async () => {
            await start({ 'file:///one/a.balcony': TRUST }, { folders: ['file:///one'] });
            await editor.open('file:///one/a.balcony', TRUST);
            await change([], ['file:///one']);
            assert.deepEqual(await found('file:///one/a.balcony'), ['unused-declaration']);
        });
    });

    describe('have settings', () => {
        const P = `${FOLDER}/p.balcony`;
        const settings = `${FOLDER}/${SETTINGS}`;
        const PLAN = 'programme P "P" {\n    theory-module "T" { takes 1 day }\n    coaching "C" { takes 1 day }\n}\n';

        it('that say how bad a finding is', async () => {
            await start({ [P]: PLAN, [settings]: '{ "rules": { "no-peer-learning": "hint", "theory-without-application": "off" } }' });
            const diagnostics = await editor.diagnostics(P);
            assert.equal(diagnostics.find(({ code }) => code === 'no-peer-learning')?.severity, lsp.DiagnosticSeverity.Hint);
            assert.equal(
                diagnostics.some(({ code }) => code === 'theory-without-application'),
                false,
            );
        });

        it('that count as soon as they are written, changed or deleted', async () => {
            await start({ [P]: PLAN });
            assert.ok((await found(P)).includes('no-peer-learning'));
            files.texts.set(settings, '{ "rules": { "no-peer-learning": "off" } }');
            await editor.filesChanged({ [settings]: 'created' });
            assert.equal((await found(P)).includes('no-peer-learning'), false);
            files.texts.set(settings, '{}');
            await editor.filesChanged({ [settings]: 'changed' });
            assert.ok((await found(P)).includes('no-peer-learning'));
            files.texts.set(settings, '{ "rules": { "no-peer-learning": "off" } }');
            await editor.filesChanged({ [settings]: 'changed' });
            files.texts.delete(settings);
            await editor.filesChanged({ [settings]: 'deleted' });
            assert.ok((await found(P)).includes('no-peer-learning'));
        });

        it('that begin a workspace of its own', async () => {
            const apart = `${FOLDER}/apart/p.balcony`;
            await start({ [`${FOLDER}/shared.balcony`]: TRUST, [apart]: USES });
            assert.equal(await isUnknown(apart), false);
            files.texts.set(`${FOLDER}/apart/${SETTINGS}`, '{}');
            await editor.filesChanged({ [`${FOLDER}/apart/${SETTINGS}`]: 'created' });
            assert.equal(await isUnknown(apart), true);
            files.texts.delete(`${FOLDER}/apart/${SETTINGS}`);
            await editor.filesChanged({ [`${FOLDER}/apart/${SETTINGS}`]: 'deleted' });
            assert.equal(await isUnknown(apart), false);
        });

        it('that leave files out', async () => {
            const draft = `${FOLDER}/drafts/d.balcony`;
            await start({ [draft]: TRUST, [P]: USES, [settings]: '{ "ignore": ["drafts/"] }' });
            assert.deepEqual([await isUnknown(P), await found(draft)], [true, []]);
            files.texts.set(settings, '{}');
            await editor.filesChanged({ [settings]: 'changed' });
            assert.equal(await isUnknown(P), false);
            files.texts.set(settings, '{ "ignore": ["drafts/"] }');
            await editor.filesChanged({ [settings]: 'changed' });
            assert.equal(await isUnknown(P), true);
        });

        it('whose faults are told on the settings file, and go with it', async () => {
            await start({ [settings]: '{\n    "rulez": {}\n}\n' });
            const [fault, ...others] = await editor.diagnostics(settings);
            assert.match(messageOf(fault), /There is no setting `rulez`.*Did you mean `rules`\?/);
            assert.deepEqual([fault!.range.start, fault!.severity, others], [{ line: 1, character: 4 }, lsp.DiagnosticSeverity.Error, []]);
            files.texts.set(settings, '{}');
            await editor.filesChanged({ [settings]: 'changed' });
            assert.deepEqual(await editor.diagnostics(settings), []);
        });

        it('whose file may be closed to us', async () => {
            files = new MemoryFiles({ [P]: PLAN });
            files.unreadable.set(settings, { message: 'you have no permission for it' });
            editor = await startEditor({ files });
            assert.deepEqual(await found(settings), [
                'balcony.config.json cannot be read: you have no permission for it. Until then, the workspace has no settings.',
            ]);
        });
    });

    describe('follow the disk', () => {
        it('when a file is made, changed, renamed', async () => {
            const [P, shared, other] = [`${FOLDER}/p.balcony`, `${FOLDER}/shared.balcony`, `${FOLDER}/other.balcony`];
            await start({ [P]: USES });
            files.texts.set(shared, TRUST);
            await editor.filesChanged({ [shared]: 'created' });
            assert.equal(await isUnknown(P), false);
            files.texts.set(shared, '');
            await editor.filesChanged({ [shared]: 'changed' });
            assert.equal(await isUnknown(P), true);
            files.texts.delete(shared);
            files.texts.set(other, TRUST);
            await editor.filesChanged({ [shared]: 'deleted', [other]: 'created' });
            assert.equal(await isUnknown(P), false);
            assert.deepEqual(await found(shared), []);
        });

        it('when a file is changed while the folder is being read', async () => {
            const address = `${FOLDER}/p.balcony`;
            class Changing extends MemoryFiles {
                override async read(uri: URI) {
                    const read = await super.read(uri);
                    if (uri.toString() === address && this.texts.get(address) === USES) {
                        this.texts.set(address, `${TRUST}${USES}`);
                        await editor.filesChanged({ [address]: 'changed' });
                        // What is answered after that was taken in after it.
                        await editor.connection.sendRequest('balcony/nothing').catch(() => undefined);
                    }
                    return read;
                }
            }
            ({ editor } = connect({ files: new Changing({ [address]: USES }) }));
            await editor.introduce();
            assert.equal(await isUnknown(address), false);
        });

        it('when a folder is moved, of which the editor tells as a whole', async () => {
            const P = `${FOLDER}/p.balcony`;
            await start({ [P]: USES, [`${FOLDER}/old/shared.balcony`]: TRUST });
            assert.equal(await isUnknown(P), false);
            files.texts.delete(`${FOLDER}/old/shared.balcony`);
            await editor.filesChanged({ [`${FOLDER}/old`]: 'deleted' });
            assert.equal(await isUnknown(P), true);
            files.texts.set(`${FOLDER}/new/shared.balcony`, TRUST);
            await editor.filesChanged({ [`${FOLDER}/new`]: 'created' });
            assert.equal(await isUnknown(P), false);
        });

        it('but not where the editor has a file open', async () => {
            const shared = `${FOLDER}/shared.balcony`;
            await start({ [shared]: TRUST });
            await editor.open(shared, TRUST + TRUST.replace('Trust', 'Hospice'));
            files.texts.set(shared, 'sector other "Another"\n');
            await editor.filesChanged({ [shared]: 'changed' });
            assert.deepEqual(await found(shared), ['unused-declaration', 'unused-declaration']);
            await editor.close(shared);
            assert.deepEqual(await found(shared), []);
        });

        it('as far as the editor watches it for us', async () => {
            await start({});
            await editor.settled();
            const watched = editor.registered.filter(({ method }) => method === 'workspace/didChangeWatchedFiles');
            assert.deepEqual(
                watched.flatMap(({ registerOptions }) => (registerOptions as lsp.DidChangeWatchedFilesRegistrationOptions).watchers),
                [
                    { globPattern: '**/*.balcony' },
                    { globPattern: '**/balcony.config.json' },
                    { globPattern: '**/.gitignore' },
                    { globPattern: '**/*', kind: lsp.WatchKind.Create | lsp.WatchKind.Delete },
                ],
            );
        });

        it('and ask for nothing that the editor cannot do', async () => {
            await start({ [`${FOLDER}/a.balcony`]: TRUST }, { abilities: {} });
            await editor.settled();
            assert.deepEqual(editor.registered, []);
        });
    });

    it('have the editor colour names anew when another file changes what they mean', async () => {
        await start({ [`${FOLDER}/p.balcony`]: USES }, { abilities: ABLE });
        const asked = new Promise<void>(resolve => editor.connection.onRequest(lsp.SemanticTokensRefreshRequest.type, () => resolve()));
        await editor.open(`${FOLDER}/p.balcony`, USES);
        await editor.settled();
        await editor.open(`${FOLDER}/shared.balcony`, TRUST);
        await asked;
    });

    it('do not mind an editor that does not know what it is asked', async () => {
        await start({}, { abilities: ABLE });
        await editor.open(`${FOLDER}/p.balcony`, USES);
        await editor.open(`${FOLDER}/shared.balcony`, TRUST);
        assert.equal(await isUnknown(`${FOLDER}/p.balcony`), false);
        assert.match(await editor.hoverText(`${FOLDER}/p.balcony`, { line: 2, character: 22 }), /The Trust/);
    });
});
