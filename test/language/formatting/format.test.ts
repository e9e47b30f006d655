import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { formatLines, format, whyNotFormatted } from '../../../language/formatting/format.ts';
import { formatted, read } from './formatted.ts';

/** Lines as a text, with the indentation that they share taken off. */
function lines(text: string): string {
    const all = text.replace(/^\n/, '').replace(/\n *$/, '').split('\n');
    const common = Math.min(...all.filter(line => line.trim()).map(line => line.search(/\S/)));
    return all.map(line => line.slice(common)).join('\n') + '\n';
}

describe('the formatter', () => {
    const plans = ['test/fixtures/samples', 'examples', 'language/library'].flatMap(folder =>
        readdirSync(folder)
            .filter(name => name.endsWith('.balcony'))
            .map(name => `${folder}/${name}`),
    );
    for (const plan of plans) {
        it(`leaves ${plan} as it is`, () => {
            const text = readFileSync(plan, 'utf8');
            assert.equal(formatted(text), text);
        });
    }

    it('puts each statement on a line of its own, four spaces in for each body', () => {
        assert.equal(
            formatted(
                'programme P "P" { purpose "Why" lasts 3 months\nphase "One" {\n  coaching "Coaching" { takes 2 days\nled by coach } } }',
            ),
            lines(`
                programme P "P" {
                    purpose "Why"
                    lasts 3 months
                    phase "One" {
                        coaching "Coaching" {
                            takes 2 days
                            led by coach
                        }
                    }
                }
            `),
        );
    });

    it('keeps a question apart from the month before it', () => {
        assert.equal(
            formatted('programme P "P" {\n    workshop "W" {\n        month   3 to decide "Which venue?"\n    }\n}\n'),
            'programme P "P" {\n    workshop "W" {\n        month 3\n        to decide "Which venue?"\n    }\n}\n',
        );
    });

    it('leaves a body on one line that the writer put there', () => {
        const text =
            'programme P "P" {\n    run Spring "Spring" { starts 2027-03-01 }\n    run Autumn "Autumn" { starts 2027-09-06 20 people }\n}\n';
        assert.equal(formatted(text), text);
        assert.equal(formatted(text.replaceAll('{ s', '{   s').replaceAll('01 }', '01}')), text);
    });

    it('opens a body on one line that is wider than 140 columns', () => {
        const about = 'A long tale. '.repeat(10).trim();
        assert.equal(formatted(`tool map "Map" { about "${about}" }`), `tool map "Map" {\n    about "${about}"\n}\n`);
    });

    it('takes surplus spaces, tabs, hard spaces and empty lines out, and keeps one empty line', () => {
        assert.equal(
            formatted('\n\nprogramme  P\t"P"\u00A0{\n\n\n    purpose\t"Why"   \n\n\n\n  lasts   3   months\n\n\n}\n\n\n'),
            'programme P "P" {\n\n    purpose "Why"\n\n    lasts 3 months\n}\n',
        );
    });

    it('writes commas and dots close to the word before', () => {
        assert.equal(
            formatted('programme P "P" { coaching "C" { targets thinking . curiosity ,doing ,\tSystemsLeadership. being } }'),
            'programme P "P" {\n    coaching "C" { targets thinking.curiosity, doing, SystemsLeadership.being }\n}\n',
        );
    });

    it('brings an opening brace to the line of what it opens', () => {
        assert.equal(formatted('programme P "P"\n{\n    lasts 3 months\n}\n'), 'programme P "P" {\n    lasts 3 months\n}\n');
    });

    it('writes a body with nothing in it as two braces', () => {
        assert.equal(formatted('tool a "A" {\n\n}\ntool b "B" { }'), 'tool a "A" {}\ntool b "B" {}\n');
    });

    describe('columns', () => {
        it('aligns the values of statements under each other where the writer aligned two of them', () => {
            assert.equal(
                formatted(
                    'programme P "P" {\n coaching "C" {\n  takes   2 days\n  led by  coach\n  targets doing\n  with peers\n  reflects on X\n }\n}',
                ),
                lines(`
                    programme P "P" {
                        coaching "C" {
                            takes   2 days
                            led by  coach
                            targets doing
                            with    peers
                            reflects on X
                        }
                    }
                `),
            );
        });

        it('keeps the values of two statements of one sort in the column of the others', () => {
            const text = lines(`
                programme P "P" {
                    listening-event "Hearing" {
                        takes   2 days
                        with    peers
                        with    service-users, peers
                        targets feeling.values
                    }
                }
            `);
            assert.equal(formatted(text), text);
        });

        it('aligns nothing that the writer did not', () => {
            const text =
                'programme P "P" {\n    coaching "C" {\n        takes 2 days\n        led by coach\n        targets doing\n    }\n}\n';
            assert.equal(formatted(text), text);
            assert.equal(formatted(text.replace('takes 2', 'takes     2')), text);
        });

        it('begins anew after an empty line', () => {
            const text = 'programme P "P" {\n    purpose "Why"\n    place   "Here"\n\n    lasts 3 months\n    starts 2027-01-11\n}\n';
            assert.equal(formatted(text), text);
        });

        it('leaves sentences out of the columns', () => {
            const text =
                'programme P "P" {\n    purpose "Why"\n    place   "Here"\n    to decide "Who pays?"\n    accept no-coaching because "Later."\n}\n';
            assert.equal(formatted(text), text);
        });

        it('keeps a table of declarations a table when a name in it grows', () => {
            assert.equal(
                formatted(
                    'agency Council   "Council"     in education\nagency HospitalTrust     "Trust"       in health\nagency Police    "The police"  in police\n',
                ),
                lines(`
                    agency Council        "Council"     in education
                    agency HospitalTrust  "Trust"       in health
                    agency Police         "The police"  in police
                `),
            );
        });

        it('keeps comments at the ends of lines in their column', () => {
            assert.equal(
                formatted('tool a "A"     // one\ntool bcd "B"   // two\ntool c "C" // three\n'),
                'tool a "A"   // one\ntool bcd "B" // two\ntool c "C"   // three\n',
            );
        });
    });

    describe('lists', () => {
        it('keeps the writer’s line ends, each line under the first value', () => {
            assert.equal(
                formatted('programme P "P" {\n  coaching "C" {\n    targets doing,\n  thinking.curiosity\n      , being\n  }\n}'),
                lines(`
                    programme P "P" {
                        coaching "C" {
                            targets doing,
                                    thinking.curiosity, being
                        }
                    }
                `),
            );
        });

        it('follows the column of the values', () => {
            const text = lines(`
                programme P "P" {
                    coaching "C" {
                        takes     2 days
                        hosted by Trust,
                                  Police
                    }
                }
            `);
            assert.equal(formatted(text), text);
        });
    });

    describe('texts', () => {
        it('leaves the inside of a text of several lines as it is', () => {
            assert.equal(
                formatted('programme P "P" {\n  purpose "First\n\n       second   \n   third"\n lasts 3 months\n}\n'),
                'programme P "P" {\n    purpose "First\n\n       second   \n   third"\n    lasts 3 months\n}\n',
            );
        });

        it('leaves curly quotation marks and other ways of typing alone', () => {
            assert.equal(formatted('tool a   “A tool”'), 'tool a “A tool”\n');
        });
    });

    describe('comments', () => {
        it('stay where they are between statements, at the depth of what follows', () => {
            assert.equal(
                formatted(
                    '// top\n/* and\n   more */\nprogramme P "P" { // at the brace\n// before\n      purpose "Why" // behind\n\n\n /* last */\n}\n// end',
                ),
                lines(`
                    // top
                    /* and
                       more */
                    programme P "P" { // at the brace
                        // before
                        purpose "Why" // behind

                        /* last */
                    }
                    // end
                `),
            );
        });

        it('stay where they are inside a statement', () => {
            assert.equal(
                formatted('programme P "P" {\ncoaching "C" {\ntargets doing, // first\n// then\nbeing\ntakes /* about */   2 days\n}\n}'),
                lines(`
                    programme P "P" {
                        coaching "C" {
                            targets doing, // first
                                    // then
                                    being
                            takes /* about */ 2 days
                        }
                    }
                `),
            );
        });

        it('of several lines move as a whole', () => {
            assert.equal(
                formatted('programme P "P" {\n/*\n * Why,\n     and how.\n */\nlasts 3 months\n}\n'),
                'programme P "P" {\n    /*\n     * Why,\n         and how.\n     */\n    lasts 3 months\n}\n',
            );
        });

        it('lose the spaces at their end', () => {
            assert.equal(formatted('// one   \ntool a "A" // two\t\n'), '// one\ntool a "A" // two\n');
        });
    });

    describe('the file', () => {
        it('keeps its own line ends', () => {
            assert.equal(formatted('programme P "P" {\r\nlasts 3 months\r\n\r\n\r\n}'), 'programme P "P" {\r\n    lasts 3 months\r\n}\r\n');
        });

        it('keeps its byte-order mark', () => {
            assert.equal(formatted('\uFEFF  tool  a "A"'), '\uFEFFtool a "A"\n');
        });

        it('stays empty when it is empty', () => {
            assert.equal(formatted(''), '');
            assert.equal(formatted('// nothing yet'), '// nothing yet\n');
        });
    });

    describe('what cannot be read', () => {
        it('is left alone, and why is said with its line', () => {
            const text = 'programme P "P" {\n  lasts   3 months\n  takes takes\n}\n';
            assert.equal(formatted(text), text);
            assert.equal(
                whyNotFormatted(read(text)),
                'The file was not formatted: something near line 3 cannot be read. Mend what is marked there, then format again.',
            );
        });

        it('counts a text that was never closed, since it ends with its line', () => {
            const text = 'programme P "P" {\n  purpose "Why\n  lasts   3 months\n}\n';
            assert.equal(formatted(text), text);
            assert.match(whyNotFormatted(read(text)) ?? '', /near line 2 /);
        });

        it('does not count a way of typing that is understood', () => {
            assert.equal(whyNotFormatted(read('programme P "P" { coaching "C" { takes 2-3 days } }')), undefined);
        });
    });

    it('formats some lines alone', () => {
        const document = read('programme P "P" {\n  lasts 3 months\n  place "Here"\n  version "1"\n}\n');
        assert.equal(format(document).length, 3);
        assert.deepEqual(
            formatLines(document, 2, 2).map(({ range }) => range.end.line),
            [2],
        );
    });
});
