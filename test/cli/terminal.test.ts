import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../language/findings/finding.ts';
import { checkAsText as checkInPieces } from '../../cli/check/formats/text.ts';
import type { Checked, FoundIn } from '../../cli/check/found.ts';
import { coloursFor } from '../../cli/terminal/colours.ts';
import { withProgress } from '../../cli/terminal/progress.ts';
import { snippetOf } from '../../cli/terminal/snippet.ts';
import { widthOf } from '../../cli/terminal/width.ts';
import type { LoadedFile } from '../../cli/workspace.ts';
import { DEFAULT_SETTINGS } from '../../language/settings/settings.ts';
import { columnsOf, wrapped } from '../../publish/text/columns.ts';
import { offsetAt } from '../support/workspace.ts';
import { desks, FAULTY, SHARED } from './support.ts';

const golden = (name: string): string => readFileSync(path.join(import.meta.dirname, 'golden', name), 'utf8');
const NO_COLOURS = coloursFor({ write: () => {} }, {});
const COLOURS = coloursFor({ write: () => {}, isTTY: true }, {});

const checkAsText = (...given: Parameters<typeof checkInPieces>): string => [...checkInPieces(...given)].join('');

const TEXT = `programme Harbour "The harbour" {
    place "Northbridge"
    theory-module Ideas "Complex adaptive systems" { takes 3 days }
}
`;

/** A finding on `words` of the text. */
function found(words: string, finding: Partial<Finding>): FoundIn {
    const at = TEXT.indexOf(words);
    const line = TEXT.slice(0, at).split('\n').length - 1;
    const character = at - offsetAt(TEXT, { line, character: 0 });
    return {
        file: { name: 'plans/harbour.balcony', text: TEXT } as LoadedFile,
        settings: DEFAULT_SETTINGS,
        nameOf: () => 'plans/shared.balcony',
        finding: {
            rule: 'theory-without-application',
            severity: 'warning',
            uri: 'file:///plans/harbour.balcony',
            range: { start: { line, character }, end: { line, character: character + words.length } },
            message: 'Nothing puts “Complex adaptive systems” to use.',
            why: 'The study found that leaders valued theory where they had chances to interpret and apply it, at home and with others.',
            advice: 'Say with `applied in` where the participants put it to use.',
            rests: ['theory-needs-practice'],
            carried: 'stated',
            threshold: null,
            related: [],
            fixes: [],
            accepted: null,
            ...finding,
        },
    };
}

const NOTHING: Checked['summary'] = { files: 1, programmes: 1, error: 0, warning: 0, information: 0, hint: 0, accepted: 0, baselined: 0 };

describe('what a check says at a terminal', () => {
    const some: Checked = {
        failures: [],
        found: [
            found('Harbour', {
                rule: 'declared-twice',
                severity: 'error',
                carried: null,
                message: 'Two programmes are called `Harbour`.',
                why: 'A reference to one of them would mean either.',
                advice: 'Give one of them another name.',
                related: [
                    {
                        uri: 'file:///x',
                        range: { start: { line: 0, character: 10 }, end: { line: 0, character: 17 } },
                        message: 'The other is here.',
                    },
                ],
            }),
            found('Harbour', {
                rule: 'short-horizon',
                severity: 'information',
                carried: 'implied',
                threshold: 'house',
                message: 'Nothing says for how long “The harbour” is followed up.',
                why: 'The study calls it a long game.',
                advice: 'Say with `followed up for` how long.',
            }),
            found('Ideas', {}),
            found('takes 3 days', {
                rule: 'no-coaching',
                message: 'Nobody coaches the participants yet.',
                accepted: { because: 'Coaching starts with the second cohort.', until: '2027-09-30' },
            }),
        ],
        summary: { files: 2, programmes: 1, error: 1, warning: 1, information: 1, hint: 0, accepted: 1, baselined: 0 },
    };

    it('is, for each finding, its place, its line with a mark under it, what, why and what to do; last a summary in words', () => {
        assert.equal(checkAsText(some, NO_COLOURS), golden('check.txt'));
    });

    it('fits 80 columns', () => {
        const lines = checkAsText(some, NO_COLOURS).split('\n');
        assert.deepEqual(
            lines.filter(line => columnsOf(line) > 80),
            [],
        );
    });

    it('fits a terminal that is narrower, its lines of the plan too', () => {
        for (const width of [60, 40]) {
            // A place is one line, and so is the summary, wherever they go: editors and scripts look for them.
            const lines = checkAsText(some, NO_COLOURS, width).split('\n').slice(0, -2);
            assert.deepEqual(
                lines.filter(line => columnsOf(line) > width && !/^\S+:\d+:\d+: /.test(line)),
                [],
            );
        }
        const write = () => {};
        assert.equal(widthOf({ write, isTTY: true, columns: 60 }), 60);
        assert.equal(widthOf({ write, isTTY: true, columns: 20 }), 40);
        assert.equal(widthOf({ write, isTTY: true, columns: 200 }), 80);
        assert.equal(widthOf({ write, columns: 60 }), 80, 'what goes elsewhere is the same whoever asks for it');
    });

    it('has colour for the severity and its mark, and for nothing else', () => {
        const coloured = checkAsText({ ...some, found: [...some.found].slice(2, 3) }, COLOURS);
        // eslint-disable-next-line no-control-regex
        const inColour = [...coloured.matchAll(/\u001b\[33m(.*?)\u001b\[39m/g)].map(([, text]) => text);
        assert.deepEqual(inColour, ['warning', '^^^^^']);
        // eslint-disable-next-line no-control-regex
        assert.equal(coloured.replaceAll(/\u001b\[\d+m/g, ''), checkAsText({ ...some, found: [...some.found].slice(2, 3) }, NO_COLOURS));
    });

    it('says so where nothing was found', () => {
        assert.equal(checkAsText({ found: [], failures: [], summary: NOTHING }, NO_COLOURS), '1 file, 1 programme: nothing was found.\n');
    });

    const desk = desks();

    it('is coloured on a terminal only, never under NO_COLOR, and never in a file', async () => {
        desk().write({ 'faulty.balcony': FAULTY, 'shared.balcony': SHARED });
        const check = async (isTerminal: boolean, env: Record<string, string>, ...args: string[]) =>
            (await desk().balcony(['check', 'faulty.balcony', ...args], { isTerminal, env })).stdout;
        assert.ok((await check(true, {})).includes('\u001b['));
        assert.ok(!(await check(true, { NO_COLOR: '1' })).includes('\u001b['));
        assert.ok(!(await check(true, { TERM: 'dumb' })).includes('\u001b['));
        assert.ok(!(await check(false, {})).includes('\u001b['));
        await check(true, {}, '--out', 'found.txt');
        assert.ok(!desk().read('found.txt').includes('\u001b['));
    });
});

describe('a place in a text, shown', () => {
    const shown = (text: string, line: number, from: number, to: number, lastLine = line) => {
        const snippet = snippetOf(text, { start: { line, character: from }, end: { line: lastLine, character: to } });
        return snippet && [snippet.line, snippet.margin + snippet.mark];
    };

    it('is its line with its number, and a mark under the words', () => {
        assert.deepEqual(shown(TEXT, 1, 4, 9), ['    2 |     place "Northbridge"', '      |     ^^^^^']);
    });

    it('is marked to the end of its first line where it runs over several', () => {
        assert.deepEqual(shown('task "T" {\n}\n', 0, 9, 1, 1), ['    1 | task "T" {', '      |          ^']);
    });

    it('is marked where something is missing at the end', () => {
        assert.deepEqual(shown('place', 0, 5, 5), ['    1 | place', '      |      ^']);
    });

    it('is marked in the right column after tabs and wide signs', () => {
        assert.deepEqual(shown('\tplace "港町" lasts', 0, 12, 17), ['    1 |     place "港町" lasts', '      |                  ^^^^^']);
    });

    it('is cut to the page where its line is long', () => {
        const line = `about "${'many words '.repeat(30)}" wibble ${'and more '.repeat(30)}`;
        const at = line.indexOf('wibble');
        const [first = '', second = ''] = shown(line, 0, at, at + 6) ?? [];
        assert.ok(first.length <= 80 && first.includes('wibble') && first.endsWith('…'));
        assert.equal(second.indexOf('^^^^^^'), first.indexOf('wibble'));
    });

    it('never sends to the terminal what would move its cursor or change its colours', () => {
        assert.deepEqual(shown('about "\u001b[31mred\u0007"', 0, 0, 5), ['    1 | about "\uFFFD[31mred\uFFFD"', '      | ^^^^^']);
    });

    it('is nothing where the text has no such line', () => {
        assert.equal(shown('one line', 4, 0, 1), undefined);
    });
});

describe('help on a narrow terminal', () => {
    const desk = desks();
    const COMMANDS = [
        'check',
        'coverage',
        'handbook',
        'review',
        'diff',
        'import',
        'new',
        'format',
        'rules',
        'explain',
        'server',
        'completion',
    ];

    it('fits it, but for examples and the line that they begin with', async () => {
        for (const columns of [40, 64])
            for (const command of COMMANDS) {
                const { stdout } = await desk().balcony([command, '--help'], { isTerminal: true, columns });
                assert.deepEqual(
                    stdout.split('\n').filter(line => columnsOf(line) > columns && !/balcony /.test(line)),
                    [],
                );
            }
    });

    it('says nothing else than on a wide one', async () => {
        const said = async (columns: number) =>
            (await desk().balcony(['check', '--help'], { isTerminal: true, columns })).stdout.split(/\s+/).join(' ');
        assert.equal(await said(40), await said(80));
        assert.equal(await said(200), await said(80));
    });
});

describe('text in columns', () => {
    it('is broken between words, and a word that is too long has a line of its own', () => {
        assert.deepEqual(wrapped('one two three extraordinarily four', 9), ['one two', 'three', 'extraordinarily', 'four']);
    });

    it('keeps the line ends it has', () => {
        assert.deepEqual(wrapped('one two\n\nthree', 20), ['one two', '', 'three']);
    });

    it('is measured as a terminal shows it', () => {
        assert.deepEqual(['plan', 'Zürich', 'Zu\u0308rich', '港町', '👩‍🏫', '● grounded'].map(columnsOf), [4, 6, 6, 4, 2, 10]);
    });
});

describe('a progress bar', () => {
    const work = (stderr: { isTTY: boolean; write: (text: string) => unknown }, patience: number) =>
        withProgress(
            { cwd: '/', env: {}, stdout: { write: () => {} }, stderr, stdin: (async function* () {})(), home: '/' },
            progress => {
                for (let done = 1; done <= 3; done++) progress('Reading', done, 3);
                return Promise.resolve('done');
            },
            patience,
        );

    it('shows on a terminal how far long work is', async () => {
        let said = '';
        assert.equal(await work({ isTTY: true, write: text => (said += text) }, 0), 'done');
        assert.match(said, /Reading .* 1 of 3/);
    });

    it('does not show for short work, nor where there is no terminal', async () => {
        let said = '';
        await work({ isTTY: true, write: text => (said += text) }, 60_000);
        await work({ isTTY: false, write: text => (said += text) }, 0);
        assert.equal(said, '');
    });
});
