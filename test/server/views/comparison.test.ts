import assert from 'node:assert/strict';
import type { ComparisonShown, EarlierFile } from '../../../server/protocol.ts';
import { type Editor, FOLDER, startEditor } from '../support/editor.ts';
import { MemoryFiles } from '../support/memory-files.ts';

const URI = `${FOLDER}/plan.balcony`;
const SHARED = `${FOLDER}/shared.balcony`;

const PLAN = `programme Plan "The plan" {
    lasts 6 months
    phase Working "Working" {
        months 1 to 6
        secondment Ward "On a ward" {
            takes 10 days
            hosted by Trust
            targets thinking.curiosity
        }
        coaching Coach "Coaching" {
            takes 6 hours
            targets being
        }
    }
}
`;

describe('what changed since an earlier version, as an editor shows it', () => {
    let editor: Editor;
    before(async () => {
        editor = await startEditor({
            files: new MemoryFiles({
                [SHARED]: 'agency Trust "The Trust" in health\n',
                [`${FOLDER}/other.balcony`]: 'programme Other "Other" { lasts 1 month }\n',
            }),
        });
        await editor.open(URI, PLAN);
    });
    after(() => editor.end());

    async function since(...files: readonly EarlierFile[]): Promise<ComparisonShown | null> {
        const params = { textDocument: { uri: URI }, before: { label: 'last week', files } };
        return editor.connection.sendRequest<ComparisonShown | null>('balcony/comparison', params);
    }

    const told = (shown: ComparisonShown | null): string => JSON.stringify(shown?.document);
    const was = (text: string): EarlierFile => ({ uri: URI, text });

    it('is told as a design: what changed, and what that did', async () => {
        const shown = await since(was(PLAN.replace('takes 6 hours', 'takes 12 hours').replace('            targets being\n', '')));
        assert.match(told(shown), /"Time changed"/);
        assert.match(told(shown), /takes: 6 hours \(was 12 hours\)/);
        assert.match(told(shown), /"Retargeted"/);
        assert.match(told(shown), /What it reaches otherwise/);
        assert.deepEqual(
            shown?.document.sections.map(({ id }) => id),
            ['changes1'],
        );
    });

    it('leads from each change to its line', async () => {
        const shown = await since(was(PLAN.replace('takes 6 hours', 'takes 12 hours')));
        assert.deepEqual(
            shown?.rows.map(({ line }) => line),
            [10],
        );
        assert.match(told(shown), new RegExp(`"id":"${shown?.rows[0]?.id ?? ''}"`));
    });

    it('is nothing where the two are the same, and no change of the design where only its layout is another', async () => {
        assert.match(told(await since(was(PLAN))), /The two are the same/);
        assert.match(told(await since(was(PLAN.replaceAll('    ', '  ')))), /Nothing changed in the design; only how it is written did/);
    });

    it('knows what the other files declared then', async () => {
        const host = { uri: SHARED, text: 'agency Trust "The old Trust" in health\n' };
        const shown = await since(was(PLAN), host);
        assert.doesNotMatch(told(shown), /unknown-name/);
        assert.match(told(await since(was(PLAN), { uri: SHARED, text: null })), /Gone|unknown-name|host/);
    });

    it('is a programme that was added, where the file was not there', async () => {
        assert.match(told(await since({ uri: URI, text: null })), /Added: the programme “The plan”/);
    });

    it('pairs a programme with itself under another name', async () => {
        assert.match(told(await since(was(PLAN.replace('programme Plan "The plan"', 'programme Old "The old plan"')))), /"Renamed"/);
    });

    it('says so where the earlier version cannot be read as a whole', async () => {
        assert.equal((await since(was(PLAN)))?.isFaulty, false);
        assert.equal((await since(was(PLAN.replace('takes 6 hours', 'takes hours six'))))?.isFaulty, true);
    });

    it('leaves the documents of the editor as they are', async () => {
        const before = await editor.diagnostics(URI);
        await since(was(PLAN.replace('Trust', 'Nobody')));
        assert.deepEqual(await editor.diagnostics(URI), before);
    });
});
