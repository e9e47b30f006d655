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
import type { ReadFileResult } from '../../server/protocol.ts';
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

describe('the server as a worker in a browser', function () {
    let editor: Editor;
    const texts: Readonly<Record<string, string>> = {
        [`${FOLDER}/shared.balcony`]: 'agency Trust "The Trust" in health\n',
        [`${FOLDER}/p.balcony`]: 'programme P "P" {\n    status draft\n    commissioned by Trust, Nobody\n}\n',
        [`${FOLDER}/.hidden/h.balcony`]: 'agency Trust "The Trust" in health\n',
    };

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
        const page = new Page();
        vm.runInNewContext(outputFiles[0]!.text, page.scope);
        editor = new Editor(createProtocolConnection(new PageReader(page), new PageWriter(page)));
        editor.connection.onRequest('balcony/findFiles', ({ folder, include }: { folder: string; include: string }) => ({
            uris: include === '**/*.balcony' ? Object.keys(texts).filter(uri => uri.startsWith(folder)) : [],
        }));
        const read = (uri: string): ReadFileResult => (uri in texts ? { text: texts[uri] ?? '' } : { error: 'not-found' });
        editor.connection.onRequest('balcony/readFile', ({ uri }: { uri: string }): object => read(uri));
        return editor.introduce();
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
