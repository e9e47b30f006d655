import assert from 'node:assert/strict';
import { applied } from '../../../support/fixes.ts';
import { expectMarked } from '../../../support/marked.ts';
import { check } from '../../../support/workspace.ts';

const marked = (drawn: string) => expectMarked(drawn, ['hero-language']);

describe('hero-language', () => {
    it('reads purposes, titles, outcomes and descriptions, wherever they stand in a plan', async () => {
        await marked(`programme P "Fearless leaders" {
//           ^^^^^^^^ information[hero-language]
    purpose "Leaders who are forceful."
//                           ^^^^^^^^ information[hero-language]
    about "Charismatic leaders for Northbridge."
//         ^^^^^^^^^^^ information[hero-language]
    outcome "Directors lead fearlessly" {
//                          ^^^^^^^^^^ information[hero-language]
        about "Uncompromising directors."
//             ^^^^^^^^^^^^^^ information[hero-language]
    }
    cohort { about "Forceful managers." }
//                  ^^^^^^^^ information[hero-language]
    phase "Becoming uncompromising" {
//                  ^^^^^^^^^^^^^^ information[hero-language]
        event "Days" {
            choice "One of two" {
                coaching "For the single-minded leader"
//                                ^^^^^^^^^^^^^ information[hero-language]
                coaching "Another" { about "For heroic leaders." }
//                                              ^^^^^^ information[hero-language]
            }
        }
    }
}`);
    });

    it('does not read names, comments, notes, measures, readings, nor what is declared for others to refer to', async () => {
        await marked(`agency Fearless "Fearless Leaders Ltd" { about "Forceful managers." }
kind fearless-day "A day for fearless leaders" is skills { about "Forceful managers." }
// Fearless leaders.
programme Fearless "P" {
    reading Heroes1841 "On Heroic Leaders"
    outcome Heroic "People are safe" { measured by "number of fearless leaders" }
    note "Attendance" "Fearless leaders come on time."
    rationale "The board asked for forceful leaders."
    fearless-day Forceful "A day" { draws on Heroes1841 focus "What fearless leaders miss." }
}`);
    });

    it('is one finding for each text, on the first word, and names them all', async () => {
        const [finding, ...others] = await marked(`programme P "P" {
    purpose "Charismatic leaders, forceful managers. And fearless directors."
//           ^^^^^^^^^^^ information[hero-language]
}`);
        assert.deepEqual(others, []);
        assert.equal(finding?.message, 'The purpose of “P” has words of the hero leader: “Charismatic”, “forceful” and “fearless”.');
    });

    it('finds words in a text of several lines, with marks in it, at their place', async () => {
        await marked(`programme P "P" {
    about "First they listen, \\"really\\" listen.

        - Then they are **fearless** leaders,
//                        ^^^^^^^^ information[hero-language]
        - and so on."
}`);
    });

    it('changes all the words at once, each as it is written: its capital letter, its article', async () => {
        const text = 'programme P "P" { purpose "Be an uncompromising leader. Forceful managers. FEARLESS directors." }';
        const [finding] = (await check(text)).filter(({ rule }) => rule === 'hero-language');
        assert.deepEqual(
            finding?.fixes.map(fix => [fix.title, applied(fix, text)]),
            [
                [
                    'Write “magnanimous”, “Calm” and “BRAVE” instead',
                    'programme P "P" { purpose "Be a magnanimous leader. Calm managers. BRAVE directors." }',
                ],
                [
                    'Write “patient”, “Thoughtful” and “COURAGEOUS” instead',
                    'programme P "P" { purpose "Be a patient leader. Thoughtful managers. COURAGEOUS directors." }',
                ],
            ],
        );
    });

    it('can be accepted where it stands', async () => {
        const [finding] = await marked(`programme P "P" {
    coaching "Fearless leaders" {
//            ^^^^^^^^ information[hero-language]~
        accept hero-language because "It is the name of a course that we buy."
    }
}`);
        assert.equal(finding?.accepted?.because, 'It is the name of a course that we buy.');
    });
});
