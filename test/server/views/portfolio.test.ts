import assert from 'node:assert/strict';
import type { PortfolioShown } from '../../../server/protocol.ts';
import { type Editor, FOLDER, startEditor } from '../support/editor.ts';
import { MemoryFiles } from '../support/memory-files.ts';

const plan = (name: string, targets: string) => `programme ${name} "The ${name} programme" {
    lasts 6 months
    secondment Ward "On a ward" { takes 10 days hosted by Trust targets ${targets} }
}
`;
const BIRCH = `${FOLDER}/plans/birch.balcony`;

describe('the portfolio that an editor shows', () => {
    let editor: Editor;
    before(async () => {
        editor = await startEditor({
            files: new MemoryFiles({
                [`${FOLDER}/shared.balcony`]: 'agency Trust "Trust" in health\n',
                [`${FOLDER}/plans/ash.balcony`]: plan('Ash', 'thinking.curiosity'),
                [BIRCH]: plan('Birch', 'being'),
            }),
        });
    });
    after(() => editor.end());

    async function portfolio(): Promise<PortfolioShown> {
        const found = await editor.connection.sendRequest<PortfolioShown | null>('balcony/portfolio', {});
        assert.ok(found);
        return found;
    }

    /** How a programme stands, dimension by dimension. */
    const standings = ({ programmes, dimensions }: PortfolioShown, name: string) =>
        programmes
            .find(each => each.name === name)
            ?.standings.flatMap((standing, at) =>
                standing && standing.standing !== 'absent' ? `${dimensions[at]?.title} ${standing.word}` : [],
            );

    it('has every programme of the workspace, whether it is open or not, with its file and its place', async () => {
        const { programmes } = await portfolio();
        assert.deepEqual(
            programmes.map(({ title, file, at }) => [title, file, at.range.start.line]),
            [
                ['The Ash programme', 'plans/ash.balcony', 0],
                ['The Birch programme', 'plans/birch.balcony', 0],
            ],
        );
        assert.equal(programmes[0]?.hours, 70);
        assert.equal(programmes[0]?.time, '70 hours');
    });

    it('says how well each reaches each dimension, and all of them together', async () => {
        const shown = await portfolio();
        assert.deepEqual(standings(shown, 'Ash'), ['Ways of thinking reached']);
        assert.equal(shown.dimensions.find(({ title }) => title === 'Ways of thinking')?.together, 'reached in 1, absent in 1');
    });

    it('has what they have in common as tables, and not the map a second time', async () => {
        const { more } = await portfolio();
        assert.deepEqual(
            more.sections.map(({ id }) => id),
            ['elements', 'time', 'alike'],
        );
    });

    it('follows a change of one of them, and of what they share', async () => {
        await editor.open(BIRCH, plan('Birch', 'doing.enabling'));
        assert.deepEqual(standings(await portfolio(), 'Birch'), ['Ways of doing reached']);
        await editor.close(BIRCH);
    });

    it('is not there where there is no programme', async () => {
        const other = await startEditor({ files: new MemoryFiles({ [`${FOLDER}/shared.balcony`]: 'agency Trust "Trust" in health\n' }) });
        assert.equal(await other.connection.sendRequest('balcony/portfolio', {}), null);
        await other.end();
    });
});
