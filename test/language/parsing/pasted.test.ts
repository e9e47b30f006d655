import assert from 'node:assert/strict';
import { findingsOfText } from '../../../language/findings/check.ts';
import { meantAmount } from '../../../language/parsing/pasted/amounts.ts';
import { Workspace, wordsAt } from '../../support/workspace.ts';
import { applied } from './rendered.ts';

/** What is told of a text, each with its place, and the text after the first fix of each. */
async function told(text: string): Promise<{ readonly on: string; readonly message: string; readonly mended?: string }[]> {
    const workspace = await Workspace.of({ 'a.balcony': text });
    const document = workspace.document('a.balcony');
    const found = findingsOfText(document, workspace.services).map(finding => {
        const [fix] = finding.fixes;
        return { on: wordsAt(finding, text), message: finding.message, ...(fix ? { mended: applied(fix, document) } : {}) };
    });
    await workspace.close();
    return found;
}

const inProgramme = (lines: string) => `programme P "P" {\n    ${lines}\n}\n`;

describe('What was pasted into a plan', () => {
    it('is told once, whatever its words would have been read as', async () => {
        const lines = 'Day 2: Work with others, 14 May (lunch; then coaching)\n    - Meet peers – and sponsors: all\n    - “Hear” users';
        const found = await told(inProgramme(lines));
        assert.deepEqual(
            found.map(({ on }) => on.split('\n').length),
            [1, 1, 1],
        );
    });

    it('makes a cohort of who takes part, where there is none yet', async () => {
        const [only, ...more] = await told(inProgramme('Participants: 24 directors'));
        assert.deepEqual(more, []);
        assert.equal(only?.mended, inProgramme('cohort { 24 people  at director }'));
    });

    it('is not what stands in a text of several lines or in a comment', async () => {
        const text = inProgramme('purpose "Why:\n    - Week 1: Opening\n    09:00 Welcome"\n    /* Aims:\n    - Lead */\n    place Leeds');
        assert.deepEqual(
            (await told(text)).map(({ on }) => on),
            ['Leeds'],
        );
    });

    it('is not what goes on with a list', async () => {
        assert.deepEqual(
            (await told(inProgramme('designed by Council,\n    TRUST; POLICE'))).map(({ on }) => on),
            [';', 'Council', 'TRUST; POLICE'],
        );
    });

    it('costs no line around it, and keeps the white space before it', async () => {
        const text = 'programme P "P" {\r\n\tpurpose "Why."\r\n\tAims:\r\n\t- Lead\r\n\t- Learn\r\n\tplace "Leeds"\r\n}\r\n';
        const [only, ...more] = await told(text);
        assert.deepEqual(more, []);
        assert.equal(only?.mended, text.replace('Aims:\r\n\t- Lead\r\n\t- Learn', 'note "Aims" "- Lead\r\n\t    - Learn"'));
    });
});

describe('A body whose first word nobody knows', () => {
    it('is told by that word alone, where its lines have no place in an activity', async () => {
        const grants = '{\n        grants protected-time 50 days\n        grants resources "A budget."\n    }';
        for (const [head, word] of [
            ['sponsor "The chiefs"', 'sponsor'],
            ['sponsors "The chiefs"', 'sponsors'],
            ['sponsored by "The chiefs"', 'sponsored'],
        ]) {
            const found = await told(inProgramme(`${head} ${grants}`));
            assert.deepEqual(
                found.map(({ on }) => on),
                [word],
            );
        }
        assert.deepEqual(
            (await told(inProgramme('audience {\n        24 people\n        at director\n    }'))).map(({ on }) => on),
            ['audience'],
        );
    });

    it('still tells what is wrong in it for itself', async () => {
        assert.deepEqual(
            (await told(inProgramme('teem-coaching "Talk" {\n        takes 2 dyas\n    }'))).map(({ on }) => on),
            ['dyas', 'teem-coaching'],
        );
    });
});

describe('How long something takes, as it is written elsewhere', () => {
    it('is said as the language says it', () => {
        const meant: Readonly<Record<string, string | undefined>> = {
            '2 days': '2 days',
            '1 hr': '1 hour',
            '4 hrs': '4 hours',
            'two days': '2 days',
            'half a day': 'half a day',
            'approx. 3 hours': 'about 3 hours',
            '6 x 90 minutes': '6 sessions of 90 minutes',
            '6 sessions of 90 mins': '6 sessions of 90 minutes',
            '4 meetings': '4 sessions',
            '90-minute': '90 minutes',
            'some days': undefined,
            days: undefined,
        };
        assert.deepEqual(Object.fromEntries(Object.keys(meant).map(typed => [typed, meantAmount(typed)])), meant);
    });
});
