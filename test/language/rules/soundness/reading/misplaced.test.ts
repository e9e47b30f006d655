import assert from 'node:assert/strict';
import { expectMarked } from '../../../../support/marked.ts';
import { check } from '../../../../support/workspace.ts';

const advice = async (statements: string) =>
    (await check(`programme P "P" {\n${statements}\n}`))
        .filter(({ rule }) => rule === 'misplaced')
        .map(({ message, advice }) => `${message} ${advice ?? ''}`);

describe('misplaced', () => {
    it('is told on the statement, and says where it belongs', async () => {
        await expectMarked(
            `programme P "P" {
    hosted by each other
//  ^^^^^^^^^^^^^^^^^^^^ error[misplaced]
    phase "One" {
        optional
//      ^^^^^^^^ error[misplaced]
        coaching "A" {
            place "Northbridge"
//          ^^^^^^^^^^^^^^^^^^^ error[misplaced]
            choose 2
//          ^^^^^^^^ error[misplaced]
        }
    }
    event "Two" {
        is theory
//      ^^^^^^^^^ error[misplaced]
    }
    choice "Three" {
        targets being
//      ^^^^^^^^^^^^^ error[misplaced]
    }
}`,
            ['misplaced'],
        );
        assert.deepEqual(await advice('hosted by each other\nphase "One" { optional }\nchoose 2\nevent "E" { is theory purpose "X" }'), [
            '`hosted by` says nothing in a programme. It belongs in an event or an activity.',
            '`optional` says nothing in a phase. It belongs in an event, a choice or an activity.',
            '`choose` says nothing in a programme. It belongs in a choice.',
            '`is` says nothing in an event. It belongs in an activity.',
            '`purpose` says nothing in an event. It belongs in the programme.',
        ]);
    });

    it('names the words that were written, where a statement begins in several ways', async () => {
        assert.deepEqual(await advice('weeks 2 to 3'), [
            '`weeks` says nothing in a programme. It belongs in a phase, an event, a choice or an activity.',
        ]);
    });

    it('tells of a part of the plan, or a declaration, where it cannot be held, on its name', async () => {
        await expectMarked(
            `programme P "P" {
    phase One "One" {
        phase Two "Two"
//            ^^^ error[misplaced]
        cohort { 12 people }
//      ^^^^^^ error[misplaced]
        coaching A "A" {
            coaching B "B"
//                   ^ error[misplaced]
            agency Trust "Trust"
//                 ^^^^^ error[misplaced]
        }
    }
}`,
            ['misplaced'],
        );
        assert.deepEqual(await advice('phase "One" { coaching "A" { coaching "B" } }'), [
            'The activity “B” stands in an activity. It belongs straight in the programme, in a phase, in an event or in a choice; perhaps a closing brace is missing before it.',
        ]);
    });

    it('leaves every statement alone where it belongs', async () => {
        const text = `programme P "P" {
    about "A" uses SystemsLeadership online takes 12 days lasts 6 months agency Trust "T" framework F "F" kind k "K"
    track T "T" strand S "S" run R "R" outcome O "O" cohort authorised by "A"
    phase "One" { about "A" months 1 to 2 takes 3 days residential note "A" "a" rationale "B" to decide "C?" accept no-coaching because "D"
        event "E" { month 1 every 2 weeks takes 1 day prepare "A" targets being hosted by Trust with peers optional
            choice "C" { choose 1 about "A" month 1 optional coaching "D" { is skills after F on 2027-01-11 by team groups of 4 } coaching F "F" }
        }
    }
    choice "G" { choose 1 event "H" event "I" }
}`;
        assert.deepEqual(
            (await check(text)).filter(({ rule }) => rule === 'misplaced' || rule === 'syntax'),
            [],
        );
    });
});
