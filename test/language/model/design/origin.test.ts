import assert from 'node:assert/strict';
import type { Origin } from '../../../../language/model/design/design.ts';
import { headOf, placeOf, rangeOf, writtenAt } from '../../../../language/model/design/origin.ts';
import { itemOf, planned, programmeFrom } from '../../../support/programme.ts';

/** From which line and column to which, from 0. */
const placed = (origin: Origin) => {
    const { start, end } = rangeOf(origin);
    return `${start.line}:${start.character}-${end.line}:${end.character}`;
};

describe('Where something is written', () => {
    it('is the whole of it, a part of it, one of several parts, or some of the letters', async () => {
        const { origin, sponsors } = await programmeFrom(
            'programme Pilot "The pilot" {\n    designed by Trust, Police\n    authorised by "The board"\n}',
        );
        assert.equal(placed(origin), '0:0-3:1');
        assert.equal(placed({ ...origin, property: 'title' }), '0:16-0:27');
        assert.equal(writtenAt({ ...origin, property: 'title' }), '"The pilot"');
        assert.equal(placed({ ...origin, property: 'title', part: [5, 10] }), '0:21-0:26');
        assert.equal(placed({ ...origin, part: [0, 9] }), '0:0-0:9');
        const [board] = sponsors;
        assert.ok(board);
        assert.equal(writtenAt(board.origin), 'authorised by "The board"');
        assert.equal(placeOf(board.origin).range.start.line, 2);
        assert.match(placeOf(board.origin).uri, /\.balcony$/);
    });

    it('is one of several parts where there are several', async () => {
        const programme = await planned('coaching C "C" { targets thinking, doing.enabling }');
        const [thinking, doing] = itemOf(programme, 'C').is === 'activity' ? programme.activities[0]!.targets : [];
        assert.deepEqual([thinking && writtenAt(thinking.origin), doing && writtenAt(doing.origin)], ['thinking', 'doing.enabling']);
    });

    it('is the whole of a thing where it has no such part, and nowhere where nothing is written', async () => {
        const { origin } = await programmeFrom('programme Pilot "The pilot"');
        assert.equal(writtenAt({ ...origin, property: 'statements' }), 'programme Pilot "The pilot"');
        const nowhere = { node: {} };
        assert.deepEqual([writtenAt(nowhere), placed(nowhere)], ['', '0:0-0:0']);
    });
});

describe('The head of something, where a finding about what it lacks is shown', () => {
    const head = (origin: Origin) => writtenAt(headOf(origin));

    it('is its name, else its title, else its first word', async () => {
        const programme = await planned('coaching Talk "Talking" seminar "Ideas" cohort { 12 people } authorised by "The board"');
        assert.equal(head(programme.origin), 'P');
        assert.equal(head(itemOf(programme, 'Talk').origin), 'Talk');
        assert.equal(head(itemOf(programme, 'Ideas').origin), '"Ideas"');
        assert.equal(head(programme.cohort?.origin ?? assert.fail()), 'cohort');
    });

    it('is the first word, and no comment before it', async () => {
        const programme = await planned('/* who */ cohort // takes part\n{ /* how many */ 12 people }');
        assert.equal(head(programme.cohort?.origin ?? assert.fail()), 'cohort');
    });

    it('is the text of a statement that is one', async () => {
        const programme = await planned('to decide "Which venue?"');
        assert.equal(head(programme.toDecide[0]?.origin ?? assert.fail()), '"Which venue?"');
    });
});
