import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver-protocol';
import { type Editor, type EditorOptions, FOLDER, startEditor } from '../support/editor.ts';
import { MemoryFiles } from '../support/memory-files.ts';

const PLAN = `programme P "P" {
    run Spring "Spring" { starts 2027-01-11 }
    run Autumn "Autumn" { starts 2027-09-06 }
    phase "First" {
        lasts 4 months
        coaching "Talks" { takes 8 sessions of 90 minutes prepare 1 day "Read." }
        coaching "Short" { takes 3 hours }
        coaching "Some" { takes 4 sessions }
    }
    phase "Then" {
        lasts about 6 months
        secondment "Away" { takes 1 day a week }
    }
    phase "Last" { months 11 to 12 }
}
`;

describe('hints within a line', () => {
    let editor: Editor;
    const uri = `${FOLDER}/plan.balcony`;
    afterEach(() => editor.end());

    async function hints(text: string, options: EditorOptions & { range?: lsp.Range } = {}): Promise<lsp.InlayHint[]> {
        editor = await startEditor({ ...options, files: new MemoryFiles() });
        await editor.open(uri, text);
        const range = options.range ?? { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };
        return (await editor.connection.sendRequest(lsp.InlayHintRequest.type, { textDocument: { uri }, range })) ?? [];
    }
    /** Each line that has hints, with the hints where they are shown. */
    const shown = (text: string, found: readonly lsp.InlayHint[]) =>
        text.split('\n').flatMap((line, at) => {
            const here = found.filter(({ position }) => position.line === at).sort((a, b) => b.position.character - a.position.character);
            const withHints = here.reduce(
                (told, { position, label }) => `${told.slice(0, position.character)}[${label as string}]${told.slice(position.character)}`,
                line,
            );
            return here.length > 0 ? [withHints.trim()] : [];
        });

    it('tell the hours of what is said otherwise, and the months of phases that only say how long they last', async () => {
        assert.deepEqual(shown(PLAN, await hints(PLAN)), [
            'phase "First"[months 1 to 4] {',
            'coaching "Talks" { takes 8 sessions of 90 minutes[= 12 hours] prepare 1 day[= 7 hours] "Read." }',
            'phase "Then"[about months 5 to 10] {',
            'secondment "Away" { takes 1 day a week[= about 182 hours] }',
        ]);
    });

    it('are those of the lines that are in sight', async () => {
        const range = { start: { line: 5, character: 0 }, end: { line: 6, character: 0 } };
        assert.equal((await hints(PLAN, { range })).length, 2);
    });

    it('tell, when they are pointed at, how a day is counted, and the dates in each run', async () => {
        const found = await hints(PLAN);
        const tooltips = await Promise.all(found.map(hint => editor.connection.sendRequest(lsp.InlayHintResolveRequest.type, hint)));
        const tooltipOf = (of: string) => tooltips.find(({ label }) => label === of)?.tooltip as string;
        assert.match(tooltipOf('= 12 hours'), /A day counts as 7 hours here, and a week as 5 days/);
        assert.match(tooltipOf('months 1 to 4'), /\nSpring: 11 January to 10 May 2027\nAutumn: 6 September 2027 to 5 January 2028$/);
    });

    it('count as the workspace counts', async () => {
        editor = await startEditor({ files: new MemoryFiles({ [`${FOLDER}/balcony.config.json`]: '{ "hours": { "day": 8 } }' }) });
        await editor.open(uri, 'programme P "P" { coaching "C" { takes 2 days } }');
        const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
        const found = await editor.connection.sendRequest(lsp.InlayHintRequest.type, { textDocument: { uri }, range });
        assert.deepEqual(
            found?.map(({ label }) => label),
            ['= 16 hours'],
        );
    });

    it('stand in a text with faults', async () => {
        const text = 'programme P "P" {\n    takes 2 2 days\n    coaching “C” { takes 3 days\n';
        assert.deepEqual(shown(text, await hints(text)).at(-1), 'coaching “C” { takes 3 days[= 21 hours]');
    });

    it('are not there when they are turned off', async () => {
        editor = await startEditor({ files: new MemoryFiles(), settings: { inlayHints: { hours: false } } });
        await editor.open(uri, PLAN);
        await editor.until(() => editor.refreshed.includes('workspace/inlayHint/refresh'));
        const range = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };
        const found = await editor.connection.sendRequest(lsp.InlayHintRequest.type, { textDocument: { uri }, range });
        assert.deepEqual(
            found?.map(({ label }) => label),
            ['months 1 to 4', 'about months 5 to 10'],
        );
    });
});
