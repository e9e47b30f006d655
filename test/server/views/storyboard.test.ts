import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { BoardCard, ChangeOfText, MoveCardParams, NotChanged, Storyboard } from '../../../server/protocol.ts';
import { type Editor, FOLDER, startEditor } from '../support/editor.ts';
import { MemoryFiles } from '../support/memory-files.ts';

const URI = `${FOLDER}/plan.balcony`;

const PLAN = `programme Plan "The plan" {
    lasts 6 months

    phase Opening "Opening" {
        months 1 to 2

        theory-module Talk "A talk" {
            month 2
            takes 2 hours
            targets thinking.curiosity, being
        }

        coaching "Coaching" { takes 6 hours }
    }

    phase Working "Working" {
        months 3 to 6

        event Away "Away days" {
            takes 2 days

            secondment Ward "On a ward" {
                targets thinking.synthesis
                evidence "an account"
            }
        }

        coaching "Coaching" {
            takes 8 hours
            optional
        }
    }

    celebration "The last evening" { after the end }
}
`;

describe('the storyboard that an editor asks for', () => {
    let editor: Editor;
    beforeEach(async () => {
        editor = await startEditor({ files: new MemoryFiles({}) });
        await editor.open(URI, PLAN);
    });
    afterEach(() => editor.end());

    async function board(): Promise<Storyboard> {
        const found = await editor.connection.sendRequest<Storyboard | null>('balcony/storyboard', {
            textDocument: { uri: URI },
            asked: {},
        });
        assert.ok(found);
        return found;
    }

    async function move(to: Partial<MoveCardParams>): Promise<ChangeOfText | NotChanged> {
        const { version } = await board();
        const params = { textDocument: { uri: URI }, programme: 'Plan', version, ...to };
        const found = await editor.connection.sendRequest<ChangeOfText | NotChanged | null>('balcony/moveCard', params);
        assert.ok(found);
        return found;
    }

    const after = (change: ChangeOfText | NotChanged): string => {
        assert.ok('edits' in change, JSON.stringify(change));
        return TextDocument.applyEdits(TextDocument.create(URI, '', 0, PLAN), [...change.edits]);
    };

    const drawn = (card: BoardCard): string =>
        [card.key, card.kind, card.when, card.hours, ...card.dimensions.map(({ shape, title }) => `${shape} ${title}`)]
            .filter(Boolean)
            .join(' | ');

    it('has a column for each phase and a card for each activity, with what it is, when, how long, and for which dimensions', async () => {
        const { columns, title, time } = await board();
        assert.equal(title, 'The plan');
        assert.match(time, /hours/);
        assert.deepEqual(
            columns.map(column => [column.title, column.when, column.hours, ...column.cards.map(drawn)]),
            [
                [
                    'Opening',
                    'months 1 to 2',
                    '8 hours',
                    'Talk | Theory module | month 2 | 2 hours | ◇ Ways of thinking | ◇ Ways of being',
                    '“Coaching” | Coaching | 6 hours',
                ],
                ['Working', 'months 3 to 6', '14 hours', 'Away | Event | 14 hours', '“Coaching” 2 | Coaching | 8 hours'],
                ['In no phase', '', '', '“The last evening” | Celebration | after the end | no time is stated'],
            ],
        );
        const [away] = columns[1]?.cards ?? [];
        assert.deepEqual(away?.cards.map(drawn), ['Ward | Secondment | no time is stated | ◆ Ways of thinking']);
        assert.deepEqual(away?.holds, ['activity', 'choice']);
    });

    it('gives the change of text that puts a card into another phase', async () => {
        const text = after(await move({ card: '“Coaching”', into: 'Working', before: 'Away' }));
        assert.match(text, /months 3 to 6\n\n {8}coaching "Coaching" \{ takes 6 hours \}\n\n {8}event Away/);
        assert.equal(text.split('takes 6 hours').length, 2);
    });

    it('takes months out that are not those of the phase, and says so', async () => {
        const change = await move({ card: 'Talk', into: 'Working' });
        assert.match(after(change), /theory-module Talk "A talk" \{\n {12}takes 2 hours/);
        assert.match('says' in change ? change.says : '', /“A talk” said “month 2”, which is not when “Working” is/);
        const kept = await move({ card: 'Talk', into: '' });
        assert.match(after(kept), /month 2/);
    });

    it('says why it does not do what makes no sense, or is out of date', async () => {
        const why = async (to: Partial<MoveCardParams>) => {
            const change = await move(to);
            return 'why' in change ? change.why : JSON.stringify(change);
        };
        assert.match(await why({ card: 'Talk', into: 'Gone' }), /not there any more/);
        assert.match(await why({ card: 'Away', into: 'Away' }), /“Away days” cannot hold that/);
        assert.match(await why({ card: 'Talk', into: 'Working', version: 99 }), /changed meanwhile/);
        await editor.change(URI, PLAN.replace('takes 6 hours }', 'takes 6 "hours }'));
        assert.match(await why({ card: 'Talk', into: 'Working' }), /cannot be read/);
    });
});
