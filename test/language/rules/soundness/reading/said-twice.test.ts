import assert from 'node:assert/strict';
import { expectMarked } from '../../../../support/marked.ts';
import { foundIn } from '../../../../support/found.ts';

const marked = (drawn: string) => expectMarked(drawn, ['said-twice']);
const fires = (statements: string, beside = '') => foundIn('said-twice', statements, beside);

describe('said-twice', () => {
    it('is told on the second, and on the third', async () => {
        const [finding] = await marked(`programme P "P" {
    lasts 3 months
    lasts 4 months
//  ^^^^^^^^^^^^^^ error[said-twice]
    lasts 5 months
//  ^^^^^^^^^^^^^^ error[said-twice]
}`);
        assert.equal(finding?.message, '`lasts` stands twice in “P”; it can be said once.');
        assert.deepEqual(
            finding.related.map(({ range }) => range.start.line),
            [1],
        );
    });

    it('looks at every body: a cohort, an outcome, a run, a shared declaration', async () => {
        await marked(`programme P "P" {
    cohort {
        12 people
        14 people
//      ^^^^^^^^^ error[said-twice]
    }
    outcome A "A" {
        for participants
        for agencies
//      ^^^^^^^^^^^^ error[said-twice]
    }
    run R "R" {
        starts 2027-01-11
        starts 2027-01-12
//      ^^^^^^^^^^^^^^^^^ error[said-twice]
    }
}
agency Trust "Trust" {
    about "A"
    about "B"
//  ^^^^^^^^^ error[said-twice]
}`);
    });

    it('takes the forms of one statement for one: where, when, who hosts, who takes part', async () => {
        assert.deepEqual(await fires('online\nblended'), ['blended']);
        assert.deepEqual(await fires('shadowing "A" { month 3\nweeks 2 to 4\nbefore the start }'), ['weeks 2 to 4', 'before the start']);
        assert.deepEqual(await fires('shadowing "A" { hosted by each other\nhosted by any in health }'), ['hosted by any in health']);
        assert.deepEqual(await fires('cohort\ncohort { 12 people }'), ['cohort { 12 people }']);
    });

    it('leaves alone what is said of different things', async () => {
        assert.deepEqual(
            await fires(
                'cohort { from Trust from any in police each team from 2 agencies each team from 2 levels each team with host }',
                'agency Trust "T"',
            ),
            [],
        );
        assert.deepEqual(
            await fires('coaching "A" { month 3 every 2 weeks on 2027-01-11 on track T targets being touches doing } track T "T"'),
            [],
        );
    });

    it('tells each of them twice', async () => {
        assert.deepEqual(
            await fires('cohort { from any in police\nfrom any in health\neach team from 2 agencies\neach team from 3 agencies }'),
            ['from any in health', 'each team from 3 agencies'],
        );
    });

    it('leaves alone what may come again: what has a name, sponsors, grants, notes, what is open, what a run holds', async () => {
        assert.deepEqual(
            await fires(`authorised by "A" { grants ceding grants many-routes } authorised by "B"
                note "A" "a" note "B" "b" to decide "A?" to decide "B?"
                strand A "A" strand B "B" phase "A" phase "B" outcome "A" outcome "B"
                run R "R" { holds C on 2027-01-11 holds C on 2027-01-12 } coaching C "C" coaching "D"`),
            [],
        );
    });

    it('tells an acceptance of one rule twice in one place, and leaves those of two rules alone', async () => {
        assert.deepEqual(await fires('accept no-coaching because "A"\naccept no-theory because "B"\naccept no-coaching because "C"'), [
            'accept no-coaching because "C"',
        ]);
        assert.deepEqual(await fires('accept no-coaching because "A" phase "One" { accept no-coaching because "B" }'), []);
    });
});
