import assert from 'node:assert/strict';
import { refactored } from './refactored.ts';

const PLAN = (phases: string, head = '') => `programme P "P" {
    lasts 12 months
${head}${phases}}
`;

interface Case {
    /** Words of what the menu says. */
    readonly title: string;
    readonly text: string;
    /** It changes what a participant does, as it says. */
    readonly changes?: true;
}

const TWO = `    phase "First" {
        months 1 to 6

        // First the talks.
        <|coaching "Talks" { takes 3 hours targets relating } // weekly

        /* Then what they rest on. */
        theory-module Ideas "Ideas" { takes 2 days targets thinking }|>

        seminar "Last" { takes 1 hour applied in Walk }
        live-project Walk "Walk" { takes 1 day }
    }

    // The second half.
    phase "Then" { months 7 to 12 }
`;
const at = (mark: string) => TWO.replace(/<\||\|>/g, '').replace(mark, `${mark}<|>`);

const CASES: Readonly<Record<string, Case>> = {
    'putting activities into an event': { title: 'into an event', text: PLAN(TWO) },
    'putting activities into a choice': { title: 'choose one of these 2', text: PLAN(TWO), changes: true },
    'taking an event away': {
        title: 'Take the event',
        text: PLAN(
            `    phase "First" {\n        months 1 to 4\n\n        // Away.\n        event "Da<|>ys" {\n            month 2\n\n            // One.\n            coaching "Talks" { takes 3 hours targets relating }\n        }\n    }\n`,
        ),
    },
    'moving an activity': { title: 'Move “Talks” to the phase “Then”', text: PLAN(at('coaching "Ta')) },
    'splitting a phase': { title: 'Split the phase', text: PLAN(at('seminar "La')) },
    'putting phases together': { title: 'together', text: PLAN(at('phase "Fi')) },
    'sharing an agency': {
        title: 'above this one',
        text: PLAN('    designed by Trust\n', '    // Ours.\n    agency Tr<|>ust "The Trust" in health\n'),
    },
    'sharing people': {
        title: 'above this one',
        text: PLAN(
            '    outcome Calm "Calm" { for carers }\n',
            '    /* Who cares. */\n    people ca<|>rers "Carers" { about "Those who look after others." }\n',
        ),
    },
    'changing a kind': { title: '`masterclass`', text: PLAN(at('seminar "La')) },
    'writing days for months': {
        title: 'Write days for months, in 2 places',
        text: `programme P<|> "P" {\n    starts 2027-01-11\n    lasts  12 months\n\n    // One.\n    coaching "A" {\n        takes 3 hours\n        month 3 // early\n    }\n\n    coaching "B" {\n        takes 3 hours\n        month 4\n    }\n}\n`,
    },
    'writing months for days': {
        title: 'Write months for days, in 2 places',
        text: `programme P<|> "P" {\n    starts 2027-01-11\n    lasts  12 months\n\n    // One.\n    coaching "A" {\n        takes 3 hours\n        on 2027-03-11 // early\n    }\n\n    coaching "B" {\n        takes 3 hours\n        on 2027-04-12\n    }\n}\n`,
    },
};

const OTHER = (name: string) => `// Another one.
programme ${name} "${name}" {
    lasts 3 months

    phase "First" {
        coaching "Talks" { takes 1 hour } // once
    }
}
`;
const FRAMEWORK = `framework Ours "Ours" {
    dimension calm "Calm" {
        grows through reflection stated
    }
}

`;

/** The text around a programme, or what is said in it too, with what must be there unchanged afterwards. */
const BESIDE: Readonly<
    Record<string, (text: string) => { readonly text: string; readonly stays: readonly string[]; readonly others?: Record<string, string> }>
> = {
    'two other programmes in the file': text => ({
        text: `${OTHER('Before')}\n${text}\n${OTHER('After')}`,
        stays: [OTHER('Before').trim(), OTHER('After').trim()],
    }),
    'two frameworks': text => ({
        text:
            FRAMEWORK +
            text
                .replace(/( {4})lasts( +)12 months\n/, '$1uses $2SystemsLeadership, Ours\n$&')
                .replaceAll('targets relating', 'targets relating, calm'),
        stays: [FRAMEWORK.trim()],
    }),
    'names that nothing has': text => ({
        text: text.replace('{\n', '{\n    funded by Nobody\n\n'),
        stays: ['Nobody'],
    }),
    'another file that cannot be read': text => ({
        text,
        stays: [],
        others: { 'broken.balcony': 'agency Police "Police in\nprogramme Q "Q" { coaching "Talks { takes ,, ' },
    }),
};

describe('each refactoring, beside', () => {
    for (const [what, around] of Object.entries(BESIDE))
        describe(what, () => {
            for (const [does, { title, text, changes }] of Object.entries(CASES))
                it(`${does} keeps comments, figures and all else`, async () => {
                    const { text: whole, stays, others } = around(text);
                    const files = await refactored(whole, title, { ...(others && { others }), ...(changes && { changes }) });
                    assert.deepEqual(Object.keys(files), ['plan.balcony']);
                    for (const words of stays)
                        assert.ok(files['plan.balcony']?.replace(/ +/g, ' ').includes(words.replace(/ +/g, ' ')), words);
                });
        });
});
