import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver-protocol';
import { type Editor, FOLDER, startEditor } from './support/editor.ts';
import { marked } from './support/marked.ts';
import { MemoryFiles } from './support/memory-files.ts';

describe('links in a text', () => {
    let editor: Editor;
    before(async () => {
        editor = await startEditor({ files: new MemoryFiles() });
    });
    after(() => editor.end());

    async function links(input: string): Promise<void> {
        const { text, ranges } = marked(input);
        const uri = `${FOLDER}/plan.balcony`;
        await editor.open(uri, text);
        const found = (await editor.connection.sendRequest(lsp.DocumentLinkRequest.type, { textDocument: { uri } })) ?? [];
        await editor.close(uri);
        assert.deepEqual(
            found.map(({ range }) => range),
            ranges,
        );
        const lines = text.split('\n');
        for (const { range, target } of found) {
            const written = lines[range.start.line]!.slice(range.start.character, range.end.character);
            assert.equal(target, /^(https?:|mailto:)/.test(written) ? written : `balcony-rule:/${written}.md`);
        }
    }

    it('lead to readings, to what prose names, and to the pages of rules', () =>
        links(`reading Grint "Wicked problems" { link "<|https://example.org/a?b=c|>" }
programme P "P" {
    about "See [the map](<|https://example.org/map|>) or [write](<|mailto:a@example.org|>)."
    accept <|no-coaching|> because "Later."
    coaching "C" { note "Room" "In [a room](<|https://example.org/room|>)" }
}
`));

    it('lead to nothing that runs or lies on this machine, nor to a rule that is none', () =>
        links(`reading Grint "Wicked problems" { link "javascript:alert(1)" }
programme P "P" {
    about "[a](file:///etc/passwd) [b](command:x) [c](javascript:y)"
    accept no-such-rule because "?"
}
`));

    it('are there in a text that cannot be read as a whole', () =>
        links('programme P "P" {\n    accept <|no-coaching|> because\n    coaching “C” {\n        about "[a](<|https://example.org/a|>)'));
});
