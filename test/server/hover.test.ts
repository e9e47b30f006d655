import assert from 'node:assert/strict';
import { type Editor, FOLDER, startEditor } from './support/editor.ts';
import { marked } from './support/marked.ts';
import { MemoryFiles } from './support/memory-files.ts';

describe('hover', () => {
    let editor: Editor;
    let documents = 0;
    before(async () => {
        editor = await startEditor({
            files: new MemoryFiles({
                [`${FOLDER}/shared.balcony`]:
                    '// Runs both\n// hospitals.\nagency Trust "Hospitals *Trust*" in health {\n    about "Care, near home."\n}\n',
            }),
        });
    });
    after(() => editor.end());

    /** The hover at the first cursor of a text. */
    async function at(input: string): Promise<string> {
        const { text, cursor } = marked(input);
        const uri = `${FOLDER}/hover-${++documents}.balcony`;
        await editor.open(uri, text);
        const shown = await editor.hoverText(uri, cursor);
        await editor.close(uri);
        return shown;
    }

    it('tells of a name its title, sort, what it is about, the comment above it and where it is declared', async () => {
        assert.equal(
            await at('programme P "P" { designed by Tr<|>ust }'),
            [
                '**Hospitals \\*Trust\\***: agency `Trust`',
                'Care, near home.',
                'Sector: Health.',
                '---\nRuns both\nhospitals.',
                '*In shared.balcony.*',
            ].join('\n\n'),
        );
    });

    it('shows a comment in a block too', async () => {
        assert.match(await at('/* Twice\n * a year. */\ntool ma<|>p "Map"'), /---\nTwice\na year\.\n/);
    });

    it('shows no comment that an empty line parts from the declaration, or that stands behind another', async () => {
        assert.doesNotMatch(await at('// About the file.\n\ntool ma<|>p "Map"'), /About the file/);
        assert.doesNotMatch(await at('tool graph "Graph" // the graph\ntool ma<|>p "Map"'), /the graph/);
    });

    it('tells what a kind of activity rests on, with the place in the study', async () => {
        const shown = await at('programme P "P" { coa<|>ching "Coaching" }');
        assert.match(shown, /^\*\*Coaching\*\*: kind of activity, reflection `coaching`\n/);
        assert.match(shown, /Rests on: .* \(Section Seven, ‘Value of coaching and mentoring’\)\./);
        assert.match(shown, /\*From Balcony’s library\.\*$/);
    });

    it('tells how a dimension grows, and how sure that is', async () => {
        const shown = await at('programme P "P" { coaching "C" { targets be<|>ing } }');
        assert.match(shown, /^\*\*Ways of being\*\*: dimension of Systems leadership `being`/);
        assert.match(shown, /Grows through experience \(implied: .*\) and reflection \(house: .*\)\./);
        assert.match(shown, /Limited: /);
    });

    it('tells of an element its dimension', async () => {
        assert.match(
            await at('programme P "P" { coaching "C" { targets being.cou<|>rage } }'),
            /^\*\*Courage\*\*: element of Ways of being `courage`/,
        );
    });

    it('tells where a finding of the study stands', async () => {
        const shown = await at('kind walk "Walk" is experience { rests on user-<|>voice }');
        assert.match(shown, /Ghate, Lewis and Welbourn 2013, Section Four, ‘The significance of user perspectives and user voices’\./);
    });

    it('tells of an activity its kind, its time and what it targets', async () => {
        const shown = await at(
            'programme P "P" { coaching One "Coaching" { takes 2 days targets doing }\ntheory-module "T" { applied in O<|>ne } }',
        );
        assert.equal(shown.split('\n\n').slice(0, 3).join('|'), '**Coaching**: coaching `One`|Takes 2 days.|Targets Ways of doing.');
    });

    describe('tells hours and dates', () => {
        const PLAN = `programme P "The Programme" {
    starts 2027-01-11
    phase "Begin" { lasts 2 months }
    phase Second "Then" {
        lasts 4 months
        coaching One "Talks" { takes 2 days prepare 3 hours "Read." }
        coaching Two "Late" { takes 4 hours month 5 }
        coaching Three "Day" { on 2027-03-15 }
    }
}`;
        /** What is said after the kind, the statements and before the place: the figures. */
        const figuresAt = async (where: string) => {
            const mark = where.replace('<|>', '');
            const shown = await at(PLAN.replace(mark, where));
            return shown.split('\n\n').filter(part => /^(Comes|One participant|In months?|On|About|\d)/.test(part));
        };

        it('of an activity, its preparation with it', async () => {
            assert.deepEqual(await figuresAt('coaching O<|>ne'), [
                'Comes to 17 hours for one participant.',
                'In months 3 to 6: 11 March to 10 July 2027.',
            ]);
        });

        it('of a phase and of the programme', async () => {
            assert.match(
                await at(PLAN.replace('lasts 2', 'lasts about 2').replace('phase Second', 'phase Sec<|>ond')),
                /In about months 3 to 6: /,
            );
            assert.deepEqual(await figuresAt('phase Sec<|>ond'), [
                'Comes to 21 hours for one participant.',
                'In months 3 to 6: 11 March to 10 July 2027.',
            ]);
            assert.deepEqual(await figuresAt('"The Pro<|>gramme"'), [
                'One participant’s time: 21 hours, and 1 activity states no time.',
                '6 months long: 11 January to 10 July 2027.',
            ]);
        });

        it('where a time is written', async () => {
            assert.deepEqual(await figuresAt('takes <|>2 days'), [
                'Comes to 17 hours for one participant.',
                'In months 3 to 6: 11 March to 10 July 2027.',
            ]);
            assert.match(await at(PLAN.replace('month 5', 'mo<|>nth 5')), /^\*\*.*\n11 May to 10 June 2027\.$/s);
            assert.deepEqual(await figuresAt('on 2027-0<|>3-15'), ['15 March 2027.']);
        });

        it('of each run', async () => {
            const runs = PLAN.replace(
                'starts 2027-01-11',
                'run Spring "Spring" { starts 2027-01-11 }\nrun Autumn "Autumn" { starts 2027-09-06 }',
            );
            assert.match(
                await at(runs.replace('month 5', 'month <|>5')),
                /Comes to 4 hours for one participant\.\n\nSpring: 11 May to 10 June 2027; Autumn: 6 January to 5 February 2028\./,
            );
        });

        it('in a text with faults, and nothing of what is not known', async () => {
            assert.equal(
                await at('programme P "P" {\n takes takes\n coaching “C” { takes <|>2 days'),
                'Comes to 14 hours for one participant.',
            );
            assert.doesNotMatch(await at('programme P "P" { coaching O<|>ne "C" { } }'), /hours|month/);
        });
    });

    it('tells of a title what its name would tell', async () => {
        assert.match(await at('agency Council "Northbridge Co<|>uncil" in health'), /^\*\*Northbridge Council\*\*: agency `Council`/);
    });

    it('tells of a rule that is accepted why it exists', async () => {
        const shown = await at('programme P "P" { accept no-coa<|>ching because "Later." }');
        assert.match(shown, /^\*\*no-coaching\*\*: /);
        assert.match(shown, /How far the study carries it: \*stated\*/);
    });

    for (const [text, says] of [
        ['programme P "P" { coaching "C" { ta<|>kes 2 days } }', /^\*\*takes\*\*\n\nEffort:/],
        ['programme P "P" { coaching "C" { led b<|>y coach } }', /^\*\*led by\*\*/],
        ['programme P "P" { process out<|>come "O" }', /^\*\*process outcome\*\*/],
        ['programme P "P" { e-learning "E" { is the<|>ory } }', /^\*\*theory\*\*: mode of learning/],
        ['framework F "F" { dimension d "D" { grows through theory im<|>plied } }', /^\*\*implied\*\*: how far the study carries it/],
        ['programme P "P" { coaching "C" { takes at le<|>ast 2 days } }', /^\*\*least\*\*: `at least 16 days`/],
        ['programme P "P" { coaching "C" { takes ab<|>out 2 days } }', /^\*\*about\*\*: `about 6 hours`/],
        ['programme P "P" { accept no-coaching because "Later." un<|>til 2027-09-01 }', /^\*\*until\*\*: The last day/],
    ] as const) {
        it(`explains the language’s own words: ${marked(text).text.slice(16)}`, async () => {
            assert.match(await at(text), says);
        });
    }

    it('says nothing of a text, a number, a mark, or a name that means nothing', async () => {
        assert.equal(await at('programme P "P" { purpose "W<|>hy" }'), '');
        assert.equal(await at('programme P "P" { cohort { 1<|>2 people } }'), '');
        assert.equal(await at('programme P "P" <|>{ }'), '');
        assert.equal(await at('programme P "P" { designed by No<|>body }'), '');
    });

    it('works beside a fault', async () => {
        assert.match(await at('programme P "P" { takes takes takes\n coa<|>ching "C" { } '), /^\*\*Coaching\*\*/);
    });

    it('is plain text for an editor that shows no Markdown', async () => {
        const plain = await startEditor({ files: new MemoryFiles({}), abilities: {} });
        await plain.open(`${FOLDER}/plain.balcony`, 'agency Trust "The *Trust*" in health');
        const shown = await plain.hover(`${FOLDER}/plain.balcony`, { line: 0, character: 8 });
        assert.deepEqual(shown?.contents, {
            kind: 'plaintext',
            value: 'The *Trust*: agency Trust\n\nSector: Health.\n\nIn plain.balcony.',
        });
        await plain.end();
    });
});
