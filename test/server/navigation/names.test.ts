import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DocumentHighlightKind, type Location, type LocationLink } from 'vscode-languageserver-protocol';
import { type Editor, FOLDER, startEditor } from '../support/editor.ts';
import { marked } from '../support/marked.ts';
import { MemoryFiles } from '../support/memory-files.ts';

const SHARED = marked('agency <|Trust|> "Hospitals Trust" in health\nkind <|learning-walk|> "Learning walk" is experience\n');
const PROGRAMME = marked(`programme P "P" {
    designed by <|Trust|>
    learning-walk <|Wa<|>lk|> "A walk" {
        hosted by <|Trust|>
    }
    theory-module "Ideas" {
        applied in <|Walk|>
        targets thinking.curio<|>sity
    }
    coaching "Coaching" {
        reflects on <|Walk|>
        led by co<|>ach
    }
    accept no-coa<|>ching because "Later."
}
`);

describe('finding one’s way', () => {
    let editor: Editor;
    const shared = `${FOLDER}/shared.balcony`;
    const programme = `${FOLDER}/programme.balcony`;
    before(async () => {
        editor = await startEditor({ files: new MemoryFiles({ [shared]: SHARED.text }) });
        await editor.open(programme, PROGRAMME.text);
    });
    after(() => editor.end());

    const [inWalk, inElement, inRole, inRule] = PROGRAMME.cursors;
    const [trust, walk, trustAgain, walkApplied, walkReflected] = PROGRAMME.ranges;

    describe('definition', () => {
        async function linkFrom(position = inWalk): Promise<LocationLink> {
            assert.ok(position);
            const links = (await editor.definition(programme, position)) as LocationLink[];
            assert.equal(links.length, 1);
            return links[0]!;
        }

        it('leads to another place in the file', async () => {
            const link = await linkFrom(walkApplied?.start);
            assert.deepEqual([link.targetUri, link.targetSelectionRange, link.originSelectionRange], [programme, walk, walkApplied]);
            assert.deepEqual([link.targetRange.start.line, link.targetRange.end.line], [2, 4]);
        });

        it('leads into another file, though that is not open', async () => {
            const link = await linkFrom(trust?.start);
            assert.deepEqual([link.targetUri, link.targetSelectionRange], [shared, SHARED.ranges[0]]);
        });

        it('leads from an activity to its kind', async () => {
            assert.deepEqual((await linkFrom({ line: 2, character: 6 })).targetSelectionRange, SHARED.ranges[1]);
        });

        it('leads into the library', async () => {
            assert.equal((await linkFrom(inElement)).targetUri, 'balcony-library:/framework.balcony');
            assert.equal((await linkFrom(inRole)).targetUri, 'balcony-library:/roles-and-levels.balcony');
        });

        it('leads from a rule that is accepted to its page', async () => {
            assert.equal((await linkFrom(inRule)).targetUri, 'balcony-rule:/no-coaching.md');
        });

        it('leads nowhere from a word that means nothing', async () => {
            assert.deepEqual(await editor.definition(programme, { line: 0, character: 16 }), []);
        });

        it('is a plain place for an editor that takes no links', async () => {
            const plain = await startEditor({ files: new MemoryFiles({ [shared]: SHARED.text }), abilities: {} });
            await plain.open(programme, PROGRAMME.text);
            assert.deepEqual(await plain.definition(programme, trust!.start), [{ uri: shared, range: SHARED.ranges[0] }]);
            await plain.end();
        });
    });

    describe('references', () => {
        it('finds them all in every file, the declaration first where it stands first', async () => {
            const found: Location[] = (await editor.references(programme, trust!.start)) ?? [];
            assert.deepEqual(found, [
                { uri: programme, range: trust },
                { uri: programme, range: trustAgain },
                { uri: shared, range: SHARED.ranges[0] },
            ]);
        });

        it('leaves the declaration out where it is not wanted', async () => {
            const found = await editor.references(programme, walk!.start, false);
            assert.deepEqual(
                found?.map(({ range }) => range),
                [walkApplied, walkReflected],
            );
        });

        it('finds the four of HealthSwap', async () => {
            const uri = `${FOLDER}/across-the-system.balcony`;
            const text = readFileSync('test/fixtures/samples/across-the-system.balcony', 'utf8');
            await editor.open(uri, text);
            const lines = text.split('\n');
            const line = lines.findIndex(one => one.includes('secondment HealthSwap'));
            const found = await editor.references(uri, { line, character: lines[line]!.indexOf('HealthSwap') });
            assert.deepEqual(
                found?.map(({ range }) => lines[range.start.line]!.trim().replace(/\s+/g, ' ')),
                [
                    'applied in HealthSwap, ReferralRedesign',
                    'secondment HealthSwap "Six weeks on a discharge team" {',
                    'reflects on HealthSwap, ReferralRedesign',
                    'reflects on HealthSwap, ReferralRedesign',
                ],
            );
            await editor.close(uri);
        });

        it('sees an edit at once', async () => {
            await editor.change(programme, PROGRAMME.text.replace('reflects on Walk', ''));
            assert.equal((await editor.references(programme, walk!.start))?.length, 2);
            await editor.change(programme, PROGRAMME.text);
            assert.equal((await editor.references(programme, walk!.start))?.length, 3);
        });
    });

    it('highlights a name in its file, and marks where it is declared', async () => {
        assert.deepEqual(await editor.highlights(programme, walkReflected!.start), [
            { range: walk, kind: DocumentHighlightKind.Write },
            { range: walkApplied, kind: DocumentHighlightKind.Read },
            { range: walkReflected, kind: DocumentHighlightKind.Read },
        ]);
        assert.deepEqual(
            (await editor.highlights(programme, trust!.start))?.map(({ range }) => range),
            [trust, trustAgain],
        );
    });
});
