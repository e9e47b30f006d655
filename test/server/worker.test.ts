import assert from 'node:assert/strict';
import vm from 'node:vm';
import { buildSync } from 'esbuild';
import {
    AbstractMessageReader,
    AbstractMessageWriter,
    createProtocolConnection,
    type DataCallback,
    type Message,
} from 'vscode-languageserver-protocol';
import type { CoverageMap, CoverageParams, ReadFileResult } from '../../server/protocol.ts';
import { assertCanDoEverything } from './support/capabilities.ts';
import { Editor, FOLDER } from './support/editor.ts';

/** What a worker has of its own, with a page at the other end; nothing of Node's. */
class Page {
    readonly scope: Record<string, unknown>;
    receive: ((message: Message) => void) | undefined;

    constructor() {
        this.scope = {
            postMessage: (message: Message) => setImmediate(() => this.receive?.(structuredClone(message))),
            addEventListener: () => undefined,
            setTimeout,
            clearTimeout,
            setInterval,
            clearInterval,
            TextDecoder,
            TextEncoder,
            URL,
            performance,
            queueMicrotask,
            structuredClone,
            console: {},
        };
        this.scope['self'] = this.scope;
    }

    send(message: Message): void {
        setImmediate(() => (this.scope['onmessage'] as (event: { data: Message }) => void)({ data: structuredClone(message) }));
    }
}

class PageReader extends AbstractMessageReader {
    private readonly page: Page;
    constructor(page: Page) {
        super();
        this.page = page;
    }
    listen(callback: DataCallback) {
        this.page.receive = callback;
        return { dispose: () => (this.page.receive = undefined) };
    }
}

class PageWriter extends AbstractMessageWriter {
    private readonly page: Page;
    constructor(page: Page) {
        super();
        this.page = page;
    }
    write(message: Message) {
        this.page.send(message);
        return Promise.resolve();
    }
    end(): void {}
}

let script = '';

/** An editor with a worker at its other end, whose files are nowhere but in the editor. */
async function inWorker(folder: string, texts: Readonly<Record<string, string>>): Promise<Editor> {
    const page = new Page();
    vm.runInNewContext(script, page.scope);
    const editor = new Editor(createProtocolConnection(new PageReader(page), new PageWriter(page)));
    editor.connection.onRequest('balcony/findFiles', ({ folder: within, include }: { folder: string; include: string }) => ({
        uris: Object.keys(texts).filter(uri => uri.startsWith(within) && uri.endsWith(include.replace(/^.*\*/, ''))),
    }));
    const read = (uri: string): ReadFileResult => (uri in texts ? { text: texts[uri] ?? '' } : { error: 'not-found' });
    editor.connection.onRequest('balcony/readFile', ({ uri }: { uri: string }): object => read(uri));
    return editor.introduce({ folders: [folder] });
}

before(function () {
    const { outputFiles } = buildSync({
        entryPoints: ['server/main-browser.ts'],
        bundle: true,
        write: false,
        platform: 'browser',
        format: 'iife',
        mainFields: ['browser', 'module', 'main'],
        logLevel: 'error',
    });
    script = outputFiles[0]!.text;
});

describe('the server as a worker in a browser', () => {
    let editor: Editor;
    before(async () => {
        editor = await inWorker(FOLDER, {
            [`${FOLDER}/shared.balcony`]: 'agency Trust "The Trust" in health\n',
            [`${FOLDER}/p.balcony`]: 'programme P "P" {\n    status draft\n    commissioned by Trust, Nobody\n}\n',
            [`${FOLDER}/.hidden/h.balcony`]: 'agency Trust "The Trust" in health\n',
        });
    });
    after(() => editor.connection.dispose());

    it('has its files from the editor, one script and nothing of Node’s', async () => {
        const unknown = (await editor.diagnostics(`${FOLDER}/p.balcony`)).filter(({ code }) => code === 'unknown-name');
        assert.deepEqual(
            unknown.map(({ range }) => range),
            [{ start: { line: 2, character: 27 }, end: { line: 2, character: 33 } }],
        );
        assert.deepEqual([...new Set(editor.published.map(({ uri }) => uri))].sort(), [`${FOLDER}/p.balcony`, `${FOLDER}/shared.balcony`]);
    });

    it('can do all that serves here', () => assertCanDoEverything(editor.introduction.capabilities, 'told'));

    it('answers questions', async () => {
        assert.match(await editor.hoverText(`${FOLDER}/p.balcony`, { line: 2, character: 22 }), /^\*\*The Trust\*\*: agency `Trust`/);
    });
});

describe('a repository that is open in the editor and on no disk', () => {
    const folder = 'vscode-vfs://github/northbridge/plans';
    const [shared, first, second] = [`${folder}/shared.balcony`, `${folder}/first.balcony`, `${folder}/second.balcony`];
    const plan = (name: string) => `programme ${name} "${name}" {
    designed by Trust
    coaching "Talks" { takes 2 days  targets relating.honesty }
    seminar "Ideas"
}
`;
    let editor: Editor;
    before(async () => {
        editor = await inWorker(folder, {
            [shared]: 'agency Trust "The Trust" in health\n',
            [first]: plan('First'),
            [second]: plan('Second'),
            [`${folder}/balcony.config.json`]: '{ "hours": { "day": 6 }, "rules": { "time-unstated": "error" } }',
        });
    });
    after(() => editor.connection.dispose());

    it('has its findings, by its own settings', async () => {
        const unstated = (await editor.diagnostics(second)).find(({ code }) => code === 'time-unstated');
        assert.equal(unstated?.severity, 1);
        assert.ok(!(await editor.diagnostics(second)).some(({ code }) => code === 'unknown-name'));
    });

    it('has its coverage and its hours', async () => {
        const params: CoverageParams = { textDocument: { uri: first }, asked: { by: 'phase' } };
        const map = await editor.connection.sendRequest<CoverageMap | null>('balcony/coverage', params);
        const rows = map?.frameworks[0]?.dimensions.map(({ title, standing }) => `${title}: ${standing.word}`) ?? [];
        assert.ok(rows.includes('Ways of relating: reached'), rows.join(', '));
        assert.match(map?.time ?? '', /12 hours/);
    });

    it('is renamed in across its files', async () => {
        const edit = await editor.rename(first, { line: 1, character: 17 }, 'HospitalsTrust');
        const changes = edit?.documentChanges as { textDocument: { uri: string }; edits: { newText: string }[] }[];
        assert.deepEqual(
            changes.map(({ textDocument, edits }) => [textDocument.uri, edits.map(({ newText }) => newText)]),
            [first, second, shared].map(uri => [uri, ['HospitalsTrust']]),
        );
    });

    it('is known to a text beside it that was never saved', async () => {
        await editor.open('untitled:Untitled-1', plan('Third'));
        const rules = (await editor.diagnostics('untitled:Untitled-1')).map(({ code }) => code);
        assert.ok(rules.length > 0 && !rules.includes('unknown-name'), rules.join(', '));
    });
});
