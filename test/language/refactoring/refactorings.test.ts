import assert from 'node:assert/strict';
import { offered, refactored } from './refactored.ts';

const PLAN = (phases: string, head = '') => `programme P "P" {
    lasts 12 months
${head}${phases}}
`;

describe('refactorings', function () {
    describe('put activities', () => {
        const TWO = PLAN(`    phase "First" {
        months 1 to 4

        // First the talks.
        <|coaching "Talks" { takes 3 hours targets relating } // weekly

        theory-module Ideas "Ideas" {
            about "One
                   two."
            takes 2 days
        }|>

        seminar "Last" { takes 1 hour applied in Walk }
        live-project Walk "Walk" { takes 1 day }
    }
`);

        it('into an event, with their comments, in their place', async () => {
            assert.deepEqual(await refactored(TWO, 'into an event'), {
                'plan.balcony': PLAN(`    phase "First" {
        months 1 to 4

        event "New event" {
            // First the talks.
            coaching "Talks" { takes 3 hours targets relating } // weekly

            theory-module Ideas "Ideas" {
                about "One
                       two."
                takes 2 days
            }
        }

        seminar "Last" { takes 1 hour applied in Walk }
        live-project Walk "Walk" { takes 1 day }
    }
`),
            });
        });

        it('into a choice of one of them, which changes what a participant does', async () => {
            const { 'plan.balcony': plan } = await refactored(TWO, 'choose one of these 2', { changes: true });
            assert.match(plan ?? '', /choice "New choice" \{\n {12}choose 1\n\n {12}\/\/ First the talks\.\n {12}coaching "Talks"/);
        });

        it('not into a choice where there is one alone, nor where something else is selected too', async () => {
            assert.ok(!(await offered(PLAN('    coaching "T<|>alks" { takes 3 hours }\n'))).some(title => title.includes('choose')));
            const mixed = PLAN('    <|place "Here"\n    coaching "Talks" { takes 3 hours }|>\n');
            assert.deepEqual(
                (await offered(mixed)).filter(title => title.includes('event')),
                [],
            );
        });
    });

    describe('take an event away', () => {
        const EVENT = (said: string, name = '') =>
            PLAN(`    phase "First" {
        months 1 to 4

        // Away from work.
        event ${name}"Da<|>ys" {
            ${said}

            coaching "Talks" { takes 3 hours }
            seminar "Ideas" {
                takes 2 hours
                online
            }
        }
    }
`);

        it('and leave what is in it, with what it said for all', async () => {
            assert.deepEqual(
                await refactored(EVENT('month 2\n            in person at "Leeds"\n            about "Two days."'), 'Take the event'),
                {
                    'plan.balcony': PLAN(`    phase "First" {
        months 1 to 4

        // Away from work.
        note "Days" "Two days."

        coaching "Talks" {
            month 2
            in person at "Leeds"
            takes 3 hours
        }
        seminar "Ideas" {
            month 2
            takes 2 hours
            online
        }
    }
`),
                },
            );
        });

        it('not where it says more, or is named somewhere', async () => {
            const isOffered = async (text: string) => (await offered(text)).some(title => title.includes('Take the event'));
            assert.equal(await isOffered(EVENT('month 2')), true);
            assert.equal(await isOffered(EVENT('targets thinking')), false);
            assert.equal(await isOffered(EVENT('takes 3 days')), false);
            assert.equal(await isOffered(EVENT('month 2', 'Days ').replace('online', 'after Days')), false);
        });
    });

    describe('move an activity to another phase', () => {
        const MOVING = (when: string) =>
            PLAN(`    phase "First" {
        months 1 to 4

        coaching "T<|>alks" {
            ${when}
            takes 3 hours // in all
        }

        seminar "Ideas" { takes 2 hours }
    }

    phase "Then" { months 5 to 12 }
`);

        it('without its own months where they lie outside that phase', async () => {
            assert.deepEqual(await refactored(MOVING('month 2'), 'Move “Talks” to the phase “Then”, without its own months'), {
                'plan.balcony': PLAN(`    phase "First" {
        months 1 to 4

        seminar "Ideas" { takes 2 hours }
    }

    phase "Then" {
        months 5 to 12

        coaching "Talks" {
            takes 3 hours // in all
        }
    }
`),
            });
        });

        it('as it is where it says none', async () => {
            const { 'plan.balcony': plan } = await refactored(MOVING('online'), 'Move “Talks” to the phase “Then”');
            assert.match(plan ?? '', /phase "Then" \{\n {8}months 5 to 12\n\n {8}coaching "Talks" \{\n {12}online\n/);
        });
    });

    describe('split a phase', () => {
        const SPLITTING = (when: string, own = '') =>
            PLAN(`    phase "First" {
        ${when}

        coaching "Talks" { takes 3 hours ${own}}

        // The ideas.
        seminar "Id<|>eas" { takes 2 hours }
    }
`);

        it('before an activity, and its months', async () => {
            assert.deepEqual(await refactored(SPLITTING('months 1 to 12'), 'Split the phase'), {
                'plan.balcony': PLAN(`    phase "First" {
        months 1 to 6

        coaching "Talks" { takes 3 hours }
    }

    phase "First, continued" {
        months 7 to 12

        // The ideas.
        seminar "Ideas" { takes 2 hours }
    }
`),
            });
        });

        it('where the months of what is in it allow', async () => {
            const { 'plan.balcony': plan } = await refactored(SPLITTING('months 1 to 12', 'months 7 to 9 '), 'Split the phase');
            assert.match(plan ?? '', /months 1 to 9[^]*months 10 to 12/);
        });

        it('and what it lasts', async () => {
            const { 'plan.balcony': plan } = await refactored(SPLITTING('lasts 12 months'), 'Split the phase');
            assert.match(plan ?? '', /lasts 6 months[^]*lasts 6 months/);
        });

        it('not where nobody can tell how its time divides', async () => {
            const isOffered = async (text: string) => (await offered(text)).some(title => title.includes('Split'));
            assert.equal(await isOffered(SPLITTING('months 1 to 12')), true);
            assert.equal(await isOffered(SPLITTING('month 3')), false);
            assert.equal(await isOffered(SPLITTING('months 1 to 12\n        takes 5 days')), false);
            assert.equal(await isOffered(SPLITTING('months 1 to 12', 'month 12 ')), false, 'what stays would be outside');
        });
    });

    describe('put two phases together', () => {
        const MERGING = (one: string, other: string) =>
            PLAN(`    phase "Fi<|>rst" {
        ${one}

        coaching "Talks" { takes 3 hours }
    }

    // Then this.
    phase "Then" {
        ${other}

        seminar "Ideas" { takes 2 hours }
    }
`);

        it('with their months, and their prose', async () => {
            assert.deepEqual(
                await refactored(MERGING('about "One."\n        months 1 to 4', 'about "Two."\n        months 5 to 12'), 'together'),
                {
                    'plan.balcony': PLAN(`    phase "First" {
        about "One. Two."
        months 1 to 12

        coaching "Talks" { takes 3 hours }

        // Then this.
        seminar "Ideas" { takes 2 hours }
    }
`),
                },
            );
        });

        it('with how long they last', async () => {
            const { 'plan.balcony': plan } = await refactored(MERGING('lasts 4 months', 'lasts about 8 months'), 'together');
            assert.match(plan ?? '', /lasts about 12 months/);
        });

        it('not where their months cannot be said as one, or they say otherwise', async () => {
            const isOffered = async (one: string, other: string) =>
                (await offered(MERGING(one, other))).some(title => title.includes('together'));
            assert.equal(await isOffered('months 1 to 4', 'months 5 to 12'), true);
            assert.equal(await isOffered('months 1 to 4', 'months 6 to 12'), false);
            assert.equal(await isOffered('online', 'in person'), false);
        });
    });

    describe('share what a programme declares for itself', () => {
        const OWN = PLAN('    designed by Trust\n', '    // Ours.\n    agency Tr<|>ust "The Trust" in health\n');

        it('in a file of shared declarations', async () => {
            const others = { 'shared.balcony': 'agency Police "Police" in police\n' };
            assert.deepEqual(await refactored(OWN, 'in shared.balcony', { others }), {
                'plan.balcony': PLAN('    designed by Trust\n'),
                'shared.balcony': 'agency Police "Police" in police\n// Ours.\nagency Trust "The Trust" in health\n',
            });
        });

        it('in a new file, or above the programme', async () => {
            assert.deepEqual(await refactored(OWN, 'in a new file new.balcony', { newSharedFile: true }), {
                'plan.balcony': PLAN('    designed by Trust\n'),
                'new.balcony': '// Ours.\nagency Trust "The Trust" in health\n',
            });
            assert.deepEqual(await refactored(OWN, 'above this one'), {
                'plan.balcony': `// Ours.\nagency Trust "The Trust" in health\n\n${PLAN('    designed by Trust\n')}`,
            });
        });

        it('not where the workspace has the name already, or it rests on what only the programme knows', async () => {
            const others = { 'shared.balcony': 'agency Trust "Another" in police\n' };
            const isOffered = async (text: string, options = {}) => (await offered(text, options)).some(title => title.includes('Share'));
            assert.equal(await isOffered(OWN), true);
            assert.equal(await isOffered(OWN, { others }), false);
            assert.equal(await isOffered(OWN.replace('in health', 'in mine\n    sector mine "Mine"')), false);
        });
    });

    describe('change an activity’s kind', () => {
        it('to one of the same mode', async () => {
            const { 'plan.balcony': plan } = await refactored(
                PLAN('    semi<|>nar "Ideas" { takes 2 hours targets thinking }\n'),
                '`masterclass`',
            );
            assert.equal(plan, PLAN('    masterclass "Ideas" { takes 2 hours targets thinking }\n'));
        });

        it('to one of no mode, and say the mode', async () => {
            const { 'plan.balcony': plan } = await refactored(
                PLAN('    semi<|>nar "Ideas" {\n        takes 2 hours\n        with peers\n    }\n'),
                '`workshop`',
            );
            assert.equal(plan, PLAN('    workshop "Ideas" {\n        is theory\n        takes 2 hours\n        with peers\n    }\n'));
        });

        it('and no longer say what the new kind is anyway', async () => {
            const { 'plan.balcony': plan } = await refactored(
                PLAN('    work<|>shop "Ideas" {\n        is theory\n        takes 2 hours\n    }\n'),
                '`seminar`',
            );
            assert.equal(plan, PLAN('    seminar "Ideas" {\n        takes 2 hours\n    }\n'));
        });

        it('from coaching, which is one to one, and say so', async () => {
            const { 'plan.balcony': plan } = await refactored(PLAN('    coach<|>ing "Talks"\n    coaching "More"\n'), '`peer-support`');
            assert.equal(plan, PLAN('    peer-support "Talks" {\n        one to one\n    }\n    coaching "More"\n'));
        });
    });

    describe('write dates for months', () => {
        const DATED = (when: string, start = '    starts 2027-01-11\n') =>
            PLAN(`    coaching "T<|>alks" {\n        takes 3 hours\n        ${when}\n    }\n`, start);

        it('and months for dates', async () => {
            assert.deepEqual(await refactored(DATED('month 3'), '`on 2027-03-11`'), {
                'plan.balcony': DATED('on 2027-03-11').replace('<|>', ''),
            });
            assert.deepEqual(await refactored(DATED('on 2027-03-20'), '`month 3`'), {
                'plan.balcony': DATED('month 3').replace('<|>', ''),
            });
        });

        it('of all in a phase or a programme at once', async () => {
            const TWO = (programme: string, one: string, other: string) =>
                `programme ${programme} "P" {\n    starts 2027-01-11\n\n    phase Q "Q" {\n        months 1 to 6\n\n        coaching "A" {\n            takes 3 hours\n            ${one}\n        }\n\n        coaching "B" {\n            takes 3 hours\n            ${other}\n        }\n    }\n}\n`;
            assert.deepEqual(await refactored(TWO('P<|>', 'month 3', 'month 4'), 'Write days for months, in 2 places of “P”'), {
                'plan.balcony': TWO('P', 'on 2027-03-11', 'on 2027-04-11'),
            });
            assert.deepEqual(
                await refactored(TWO('P', 'on 2027-03-11', 'on 2027-04-12').replace('Q "', '<|>Q "'), 'Write months for days'),
                {
                    'plan.balcony': TWO('P', 'month 3', 'month 4'),
                },
            );
        });

        it('not where there are several starts, several months, or a time that depends on them', async () => {
            const isOffered = async (text: string) => (await offered(text)).some(title => title.startsWith('Write'));
            assert.equal(await isOffered(DATED('month 3')), true);
            assert.equal(await isOffered(DATED('month 3', '')), false);
            assert.equal(await isOffered(DATED('months 3 to 5')), false);
            assert.equal(await isOffered(DATED('month 3').replace('3 hours', '1 hour a week')), false);
            assert.equal(await isOffered(DATED('on 2026-03-20')), false, 'before the start');
        });
    });

    it('are not offered in a text that cannot be read', async () => {
        assert.deepEqual(await offered(PLAN('    takes 2 2 days\n    coaching "T<|>alks" { takes 3 hours }\n')), []);
    });

    it('keep what stands between what they move, and what belongs to no statement', async () => {
        const text = PLAN(`    phase "First" {
        months 1 to 12

        coaching "Talks" { takes 3 hours }

        // By itself.

        seminar "Id<|>eas" { takes 2 hours }

        // At the end.
    }
`);
        const { 'plan.balcony': plan } = await refactored(text, 'Split the phase');
        assert.match(plan ?? '', /\/\/ By itself\.[^]*continued/);
        await refactored(
            text.replace('Id<|>eas', 'Ideas').replace('"Talks"', '"T<|alks"').replace('"Ideas" {', '"Ide|>as" {'),
            'into an event',
        );
    });
});
