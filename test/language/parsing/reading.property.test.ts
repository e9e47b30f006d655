import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { URI } from 'langium';
import type { Position } from '../../../language/findings/finding.ts';
import { syntaxFindings } from '../../../language/parsing/syntax-findings.ts';
import { createBalconyServices } from '../../../language/services.ts';
import { arbitraryPlan, textOf } from '../../support/arbitrary-plan.ts';

const { shared } = createBalconyServices();
const SAMPLES = path.resolve(import.meta.dirname, '../../fixtures/samples');
const samples = readdirSync(SAMPLES)
    .filter(name => name.endsWith('.balcony'))
    .map(name => readFileSync(path.join(SAMPLES, name), 'utf8'));

/** `CHECKS=10` runs ten times as many. */
const runs = (usual: number) => ({ numRuns: usual * Number(process.env['CHECKS'] ?? 1), seed: 20270111 });

const read = (text: string) => shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse('file:///text.balcony'));

/** Reads a text and tells what is wrong; every place that is told of lies in the text, and every finding says something. */
function tellAll(text: string): number {
    const document = read(text);
    const { textDocument } = document;
    const inText = ({ line, character }: Position) =>
        line >= 0 && character >= 0 && textDocument.offsetAt({ line, character }) <= text.length && line < textDocument.lineCount;
    const findings = syntaxFindings(document);
    for (const { message, range, fixes } of findings) {
        assert.match(message, /^.+[.?]$/su);
        assert.doesNotMatch(message, /undefined|NaN|\btoken|\[object/);
        for (const { start, end } of [range, ...fixes.flatMap(fix => fix.edits.map(edit => edit.range))]) {
            assert.ok(
                inText(start) && inText(end) && textDocument.offsetAt(start) <= textDocument.offsetAt(end),
                `${message} ${JSON.stringify({ start, end })}`,
            );
        }
    }
    const { parserErrors, lexerErrors } = document.parseResult;
    if (parserErrors.length + lexerErrors.length) assert.ok(findings.length, 'what could not be read is told');
    return findings.length;
}

const words = fc.constantFrom(
    ...'programme phase event choice activity coaching outcome cohort takes lasts led by with targets about note run holds on at in from any each team of to 2 1.5 2-3 1,5 2027-01-11 11/01/2027 two days hrs sessions per a and the P Trust thinking.synthesis "text" "unclosed “curly” { } { } , . ; : # // /* */ \n \n    \r\n \t \' ’ ” – é \u200B \u00A0'.split(
        ' ',
    ),
);
const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 60 }).map(parts => parts.join(' ')),
    fc.array(words, { maxLength: 60 }).map(parts => parts.join('')),
);

describe('Reading', () => {
    it('takes any text, and tells only of places in it', () => {
        fc.assert(
            fc.property(anyText, text => {
                tellAll(text);
            }),
            runs(600),
        );
    });

    it('takes any sample with a piece cut out, doubled or put in', () => {
        const edits = fc.record({
            text: fc.constantFrom(...samples),
            at: fc.double({ min: 0, max: 1, noNaN: true }),
            length: fc.nat({ max: 40 }),
            put: fc.oneof(fc.constant(''), words, fc.constant('again')),
        });
        fc.assert(
            fc.property(edits, ({ text, at, length, put }) => {
                const from = Math.floor(at * text.length);
                const piece = text.slice(from, from + length);
                tellAll(text.slice(0, from) + (put === 'again' ? piece + piece : put) + text.slice(from + length));
            }),
            runs(150),
        );
    });

    it('finds nothing wrong in a plan that is written as the language has it', () => {
        fc.assert(
            fc.property(arbitraryPlan, plan => {
                assert.equal(tellAll(`programme P "P" {\n${textOf(plan)}\n}\n`), 0);
            }),
            runs(100),
        );
    });

    it('tells the same of a text with Windows line ends, at the same lines', () => {
        fc.assert(
            fc.property(fc.constantFrom(...samples), fc.double({ min: 0, max: 1, noNaN: true }), (sample, at) => {
                const from = Math.floor(at * sample.length);
                const text = sample.slice(0, from) + sample.slice(from + 1);
                const told = (of: string) => syntaxFindings(read(of)).map(({ message, range }) => `${range.start.line} ${message}`);
                assert.deepEqual(told(text.replaceAll('\n', '\r\n')), told(text));
            }),
            runs(60),
        );
    });
});

describe('Reading takes time in proportion to the text', () => {
    const many = (count: number, each: (index: number) => string, between = '\n') =>
        Array.from({ length: count }, (_, index) => each(index)).join(between);
    const inProgramme = (body: string) => `programme P "P" {\n${body}\n}\n`;
    const activity = (index: number) => `    coaching A${index} "A ${index}" {\n        takes 2 days\n        with peers, sponsors\n    }`;

    /** Texts that could cost more than their length, by how long they are. */
    const TEXTS: Readonly<Record<string, (size: number) => string>> = {
        'words on one line': size => many(size, index => `word${index}`, ' '),
        'words of a list with no commas': size => inProgramme(`coaching "x" { with ${many(size, index => `word${index}`, ' ')} }`),
        'words on a line that opens a body': size => inProgramme(`${many(size, () => 'a', ' ')} {}`),
        'quotation marks': size => '"'.repeat(size),
        'quotation marks that open': size => many(size, () => '"a', ' '),
        'curly marks that open': size => '“'.repeat(size),
        'texts that are not closed': size => inProgramme(many(size / 10, index => activity(index).replace(`${index}" {`, `${index} {`))),
        'bodies that are not closed': size => inProgramme(many(size / 10, index => activity(index).slice(0, -6))),
        'bodies in bodies': size => 'programme P "P" {' + 'event "x" {'.repeat(size),
        'braces that close': size => '}'.repeat(size),
        'comments that are not closed': size => many(size, () => '/* x'),
        commas: size => inProgramme(`coaching "x" { with ${','.repeat(size)} }`),
        'words misspelt': size => inProgramme(many(size / 10, index => activity(index).replace('with', 'wiht'))),
        'lines that begin with nothing': size => inProgramme(many(size / 10, index => activity(index).replace('takes', 'wibble wobble'))),
        'statements that say nothing': size => inProgramme(`coaching "x" { ${'takes\n'.repeat(size / 4)} }`),
    };

    for (const [name, textOf] of Object.entries(TEXTS)) {
        it(name, () => {
            // Beside the quarter of it, in the same minute: in proportion it costs four times as much, by the square of the length sixteen times.
            const cost = (size: number) => {
                const text = textOf(size);
                return Math.min(...[1, 2, 3].map(() => time(() => syntaxFindings(read(text)))));
            };
            // By the square it costs that much each time; what Node does beside, as collecting garbage, does not.
            const attempts: string[] = [];
            while (attempts.length < 4) {
                const [quarter, whole] = [cost(5_000), cost(20_000)];
                if (whole < 10 * Math.max(quarter, 5)) return;
                attempts.push(`${whole.toFixed(0)} ms, and a quarter of it ${quarter.toFixed(0)} ms`);
            }
            assert.fail(attempts.join('; '));
        });
    }

    /** Milliseconds of the processor, which others on the machine disturb less than the clock. */
    function time(work: () => void): number {
        const before = process.cpuUsage();
        work();
        return process.cpuUsage(before).user / 1000;
    }
});
