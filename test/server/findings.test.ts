import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-protocol';
import { ABLE, connect, type Editor, type EditorOptions, FOLDER, messageOf, startEditor } from './support/editor.ts';
import { MemoryFiles } from './support/memory-files.ts';

const SAMPLES = 'test/fixtures/samples';

const rulesOf = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const A = `${FOLDER}/a.balcony`;
const B = `${FOLDER}/b.balcony`;
const C = `${FOLDER}/c.balcony`;
const TRUST = 'agency Trust "The Trust" in health\n';
/** Uses an agency, so that it is of use. */
const USES = 'people homeless "People without a home"\nprogramme P "P" {\n    status draft\n    commissioned by Trust\n}\n';

describe('findings in the editor', () => {
    let editor: Editor;
    let files: MemoryFiles;
    async function start(texts: Readonly<Record<string, string>> = {}, options: EditorOptions = {}): Promise<void> {
        files = new MemoryFiles(texts);
        editor = await startEditor({ ...options, files });
    }
    afterEach(() => editor.end());

    const found = async (uri: string) => rulesOf(await editor.diagnostics(uri));

    describe('at the start', () => {
        it('are told for every file of the folder, though none is open', async () => {
            await start(
                Object.fromEntries(readdirSync(SAMPLES).map(name => [`${FOLDER}/${name}`, readFileSync(`${SAMPLES}/${name}`, 'utf8')])),
            );
            const sound = await editor.diagnostics(`${FOLDER}/across-the-system.balcony`);
            assert.deepEqual(
                sound.filter(({ severity = 1 }) => severity <= DiagnosticSeverity.Warning),
                [],
            );
            const theory = await found(`${FOLDER}/theory-school.balcony`);
            assert.equal(theory.filter(rule => rule === 'theory-without-application').length, 2);
            assert.deepEqual(new Set(editor.published.map(({ uri }) => uri)).size, 5);
        });

        it('are told of the files that are open first', async () => {
            await start({ [A]: TRUST, [B]: TRUST, [C]: TRUST }, { open: { [C]: TRUST } });
            await editor.settled();
            assert.deepEqual(
                editor.published.map(({ uri, version }) => [uri, version]),
                [
                    [C, 1],
                    [A, undefined],
                    [B, undefined],
                ],
            );
        });

        it('count what the editor has open, not what is in the file', async () => {
            await start({ [A]: TRUST, [B]: TRUST }, { open: { [A]: '// nothing' } });
            assert.deepEqual(await found(B), ['unused-declaration']);
        });
    });

    it('come with the version of the text that they are about', async () => {
        await start();
        await editor.open(A, TRUST, 5);
        assert.equal((await editor.told(A, ({ version }) => version === 5)).diagnostics.length, 1);
        const version = await editor.change(A, TRUST + USES);
        assert.deepEqual(
            (await editor.told(A, told => told.version === version)).diagnostics.map(({ code }) => code).includes('unused-declaration'),
            true,
        );
        const same = await editor.change(A, `${TRUST}\n${USES}`);
        assert.equal((await editor.told(A, told => told.version === same)).version, same);
    });

    it('say the rule, its page, what is so with why and what to do, and other places', async () => {
        await start({ [A]: TRUST });
        await editor.open(B, TRUST + USES);
        const [twice] = (await editor.diagnostics(B)).filter(({ code }) => code === 'declared-twice');
        assert.ok(twice);
        assert.deepEqual(
            [twice.source, twice.severity, twice.codeDescription?.href, twice.range],
            [
                'balcony',
                DiagnosticSeverity.Error,
                'balcony-rule:/declared-twice.md',
                { start: { line: 0, character: 7 }, end: { line: 0, character: 12 } },
            ],
        );
        assert.deepEqual(
            twice.relatedInformation?.map(({ location }) => location),
            [{ uri: A, range: { start: { line: 0, character: 7 }, end: { line: 0, character: 12 } } }],
        );
        assert.equal((twice.data as { rule: string }).rule, 'declared-twice');
    });

    it('fade what has no effect', async () => {
        await start({ [A]: TRUST });
        const [unused] = await editor.diagnostics(A);
        assert.deepEqual(
            [unused?.code, unused?.tags, unused?.severity],
            ['unused-declaration', [DiagnosticTag.Unnecessary], DiagnosticSeverity.Hint],
        );
    });

    it('are not told where they are accepted', async () => {
        await start();
        const programme = (accept: string) =>
            `programme P "P" {\n    theory-module "T" { takes 1 day }\n    coaching "C" { takes 1 day }\n${accept}}\n`;
        await editor.open(A, programme(''));
        assert.ok((await found(A)).includes('no-peer-learning'));
        await editor.change(A, programme('    accept no-peer-learning because "Groups start in the autumn." until 2027-01-11\n'));
        const accepted = await found(A);
        assert.equal(accepted.includes('no-peer-learning'), false);
        assert.equal(accepted.includes('stale-acceptance'), false);
    });

    it('go by the day: an acceptance past its date accepts nothing', async () => {
        await start({}, { today: '2027-01-12' });
        await editor.open(
            A,
            'programme P "P" {\n    theory-module "T" { takes 1 day }\n    accept no-peer-learning because "Later." until 2027-01-11\n}\n',
        );
        const now = await found(A);
        assert.ok(now.includes('no-peer-learning') && now.includes('expired-acceptance'));
    });

    describe('in other files', () => {
        it('come and go with a name that two of them declare, in both', async () => {
            await start({ [A]: TRUST, [C]: USES });
            await editor.open(B, '');
            assert.deepEqual(await found(A), []);
            await editor.change(B, TRUST);
            assert.deepEqual([await found(A), await found(B)], [['declared-twice'], ['declared-twice']]);
            await editor.change(B, TRUST.replace('Trust', 'Hospice'));
            assert.deepEqual([await found(A), await found(B)], [[], ['unused-declaration']]);
            await editor.change(B, TRUST);
            assert.deepEqual(await found(A), ['declared-twice']);
            await editor.change(B, '');
            assert.deepEqual([await found(A), await found(B)], [[], ['nothing-written']]);
        });

        it('go when the other file is deleted', async () => {
            await start({ [A]: TRUST, [B]: TRUST, [C]: USES });
            assert.deepEqual(await found(A), ['declared-twice']);
            files.texts.delete(B);
            await editor.filesChanged({ [B]: 'deleted' });
            assert.deepEqual([await found(A), await found(B)], [[], []]);
        });

        it('go when the folder of the other file is deleted', async () => {
            const inside = `${FOLDER}/old/b.balcony`;
            await start({ [A]: TRUST, [inside]: TRUST, [C]: USES });
            assert.deepEqual(await found(inside), ['declared-twice']);
            files.texts.delete(inside);
            await editor.filesChanged({ [`${FOLDER}/old`]: 'deleted' });
            assert.deepEqual([await found(A), await found(inside)], [[], []]);
        });

        it('come and go with a name that they use', async () => {
            await start({ [C]: USES });
            assert.ok((await found(C)).includes('unknown-name'));
            await editor.open(A, TRUST);
            assert.equal((await found(C)).includes('unknown-name'), false);
            await editor.change(A, TRUST.replace('Trust', 'Hospice'));
            assert.ok((await found(C)).includes('unknown-name'));
            await editor.change(A, TRUST);
            await editor.close(A);
            assert.ok((await found(C)).includes('unknown-name'), 'what was never saved counts no more when it is closed');
        });

        it('follow a kind that another file declares, over a kind that rests on it', async () => {
            const kinds = (mode: string) => `kind walk "Walk" is ${mode}\n`;
            await start({
                [A]: kinds('experience'),
                [B]: 'kind long-walk "Long walk" is walk\n',
                [C]: 'programme P "P" {\n    long-walk "A walk" { takes 1 day }\n    coaching "C" { takes 1 day }\n}\n',
            });
            assert.equal((await found(C)).includes('no-experiential-learning'), false);
            await editor.open(A, kinds('skills'));
            assert.ok((await found(C)).includes('no-experiential-learning'));
            await editor.change(A, kinds('experience'));
            assert.equal((await found(C)).includes('no-experiential-learning'), false);
        });

        it('follow a name that has begun to stand before the library’s', async () => {
            await start({ [C]: 'programme P "P" {\n    seminar "S" { takes 1 day }\n    coaching "C" { takes 1 day }\n}\n' });
            assert.ok((await found(C)).includes('no-experiential-learning'));
            await editor.open(A, 'kind seminar "Seminar on the ward" is experience\n');
            assert.equal((await found(C)).includes('no-experiential-learning'), false);
            await editor.close(A);
            assert.ok((await found(C)).includes('no-experiential-learning'));
        });

        it('are told again only where they are not what they were', async () => {
            await start({ [A]: TRUST, [C]: USES });
            await editor.settled();
            await editor.open(B, '// a');
            await editor.settled();
            const before = editor.published.length;
            await editor.change(B, '// ab');
            await editor.settled();
            assert.deepEqual(
                editor.published.slice(before).map(({ uri }) => uri),
                [B],
            );
            await editor.change(B, TRUST);
            await editor.settled();
            assert.deepEqual(
                editor.published.slice(before + 1).map(({ uri }) => uri),
                [B, A],
            );
        });
    });

    it('are told of the file that is edited before those that refer to it', async () => {
        const users = Object.fromEntries(
            ['d', 'e'].map(name => [`${FOLDER}/${name}.balcony`, USES.replace('programme P', `programme ${name}`)]),
        );
        await start({ [A]: TRUST, ...users }, { open: { [A]: TRUST } });
        await editor.settled();
        const before = editor.published.length;
        await editor.change(A, `${TRUST}${TRUST.replace('Trust', 'Hospice')}`.replace('Trust "', 'Truss "'));
        await editor.settled();
        assert.deepEqual([...new Set(editor.published.slice(before).map(({ uri }) => uri))], [A, ...Object.keys(users)]);
    });

    it('are right after a burst of edits, each of which breaks off the check of the one before', async () => {
        const many = Object.fromEntries(
            Array.from({ length: 60 }, (_, at) => [
                `${FOLDER}/p${at}.balcony`,
                USES.replaceAll('programme P', `programme P${at}`).replace('people homeless', `people homeless${at}`),
            ]),
        );
        await start({ [A]: TRUST, ...many });
        await editor.open(A, TRUST);
        let version = 0;
        for (let at = 0; at < 40; at++) version = await editor.change(A, at % 2 ? TRUST : TRUST.replace('Trust', 'Hospice'));
        assert.deepEqual(await found(A), []);
        assert.equal(editor.published.findLast(({ uri }) => uri === A)?.version, version);
        for (const uri of Object.keys(many)) assert.equal((await found(uri)).includes('unknown-name'), false, uri);
        await editor.change(A, '');
        for (const uri of Object.keys(many)) assert.equal((await found(uri)).includes('unknown-name'), true, uri);
    });

    it('are told of a file that was just checked when the next change broke that off', async () => {
        files = new MemoryFiles({});
        const { editor: began, server } = connect({ files });
        editor = began;
        await editor.introduce();
        await editor.open(A, TRUST);
        await editor.open(B, USES);
        await editor.settled();
        const { DocumentValidator } = server.balcony.validation;
        const validate = DocumentValidator.validateDocument.bind(DocumentValidator);
        DocumentValidator.validateDocument = async (document, options, token) => {
            const checked = await validate(document, options, token);
            if (document.uri.toString() === A && token) {
                DocumentValidator.validateDocument = validate;
                const broken = new Promise(resolve => token.onCancellationRequested(resolve));
                await editor.change(B, `${USES}// changed\n`);
                await broken;
            }
            return checked;
        };
        await editor.change(A, `${TRUST}wibble 3\n`);
        assert.deepEqual(await found(A), ['syntax']);
    });

    describe('of files that cannot be read', () => {
        for (const [what, fault, says] of [
            ['not UTF-8', 'not-utf-8', /^This file is not UTF-8 text, so it cannot be read\. Save it with the encoding UTF-8\.$/],
            ['closed to us', { message: 'you have no permission for it' }, /^This file cannot be read: you have no permission for it\./],
        ] as const) {
            it(`say why, where a file is ${what}, and go when it can be read`, async () => {
                files = new MemoryFiles({ [A]: TRUST, [C]: USES });
                files.unreadable.set(B, fault);
                editor = await startEditor({ files });
                const [only, ...others] = await editor.diagnostics(B);
                assert.match(messageOf(only), says);
                assert.deepEqual(others, []);
                files.unreadable.delete(B);
                files.texts.set(B, 'sector other "Another"\n');
                await editor.filesChanged({ [B]: 'changed' });
                assert.deepEqual(await editor.diagnostics(B), []);
            });
        }

        it('say that a file is too large, without reading it', async () => {
            await start({ [A]: 'agency Trust "T" in health\n'.repeat(400_000) });
            const [only, ...others] = await editor.diagnostics(A);
            assert.match(messageOf(only), /^This file is larger than 10 MB, so it is not checked\./);
            assert.deepEqual(others, []);
        });
    });

    it('leave out what an editor cannot show', async () => {
        await start({ [A]: TRUST, [B]: TRUST, [C]: USES }, { abilities: {} });
        const [twice] = await editor.diagnostics(A);
        assert.deepEqual(Object.keys(twice!).sort(), ['code', 'message', 'range', 'severity', 'source']);
    });

    it('are not told of the library, nor of an older version of a file', async () => {
        await start({ [A]: TRUST, [C]: USES }, { abilities: ABLE });
        await editor.open('balcony-library:/kinds.balcony', 'kind coaching "Coaching"\n');
        await editor.open(A.replace('file:', 'git:'), TRUST);
        assert.deepEqual(await found(A), []);
        assert.deepEqual(
            editor.published.filter(({ uri }) => !uri.startsWith('file:')),
            [],
        );
    });
});
