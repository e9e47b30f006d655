import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type ParseError, parse } from 'jsonc-parser';

interface EnterRule {
    beforeText: string;
    afterText?: string;
    previousLineText?: string;
    action: { indent: string; appendText?: string; removeText?: number };
}

interface LanguageConfiguration {
    autoCloseBefore: string;
    wordPattern: { pattern: string; flags: string };
    indentationRules: { increaseIndentPattern: string; decreaseIndentPattern: string; unIndentedLinePattern: string };
    onEnterRules: EnterRule[];
    folding: { markers: { start: string; end: string } };
}

const faults: ParseError[] = [];
const configuration = parse(
    readFileSync(new URL('../../language-configuration.json', import.meta.url), 'utf8'),
    faults,
) as LanguageConfiguration;

/** What the editor takes for words in `text`, as on a double click. */
function wordsOf(text: string): string[] {
    const { pattern, flags } = configuration.wordPattern;
    return text.match(new RegExp(pattern, `${flags}g`)) ?? [];
}

/** What the editor writes at the beginning of the new line when Enter is pressed at `|`, beside the indentation; undefined where no rule speaks. */
function enterAt(text: string): string | undefined {
    const lines = text.split('\n');
    const index = lines.findIndex(line => line.includes('|'));
    const [before = '', after = ''] = (lines[index] ?? '').split('|');
    const rule = configuration.onEnterRules.find(
        ({ beforeText, afterText, previousLineText }) =>
            new RegExp(beforeText).test(before) &&
            (afterText === undefined || new RegExp(afterText).test(after)) &&
            (previousLineText === undefined || new RegExp(previousLineText).test(lines[index - 1] ?? '')),
    );
    return rule && (rule.action.appendText ?? `${rule.action.removeText} less`);
}

function opensBody(line: string): boolean {
    return new RegExp(configuration.indentationRules.increaseIndentPattern).test(line);
}

describe('The language configuration', () => {
    it('is readable', () => {
        assert.deepEqual(faults, []);
    });

    it('takes a name of any script with its hyphens, a date and a decimal number each for one word', () => {
        assert.deepEqual(wordsOf('tutorial sense-making "Ομιλία, rangatahi-Māori" { takes 0.5 days on 2027-01-11 }'), [
            'tutorial',
            'sense-making',
            'Ομιλία',
            'rangatahi-Māori',
            'takes',
            '0.5',
            'days',
            'on',
            '2027-01-11',
        ]);
    });

    it('takes each step of a target for a word of its own', () => {
        assert.deepEqual(wordsOf('targets thinking.sense-making'), ['targets', 'thinking', 'sense-making']);
    });

    it('keeps a hyphen that has just been typed in the word', () => {
        assert.deepEqual(wordsOf('targets sense-'), ['targets', 'sense-']);
    });

    it('closes a mark before a space, a comma or the end of a body, but not before a word', () => {
        assert.deepEqual(
            [' ', ',', '}', '\t', '\n', 'a', '"'].map(sign => configuration.autoCloseBefore.includes(sign)),
            [true, true, true, true, true, false, false],
        );
    });

    it('indents after a line that opens a body', () => {
        assert.ok(opensBody('    phase Working "Working on it" {'));
        assert.ok(opensBody('    cohort { // who takes part'));
        assert.ok(opensBody('    cohort { /* who */'));
    });

    it('does not indent after a body on one line, nor after a brace in a comment', () => {
        assert.ok(!opensBody('    run Spring2027 "Spring 2027" { starts 2027-03-01 }'));
        assert.ok(!opensBody('    // as in cohort {'));
        assert.ok(!opensBody('     * as in cohort {'));
    });

    it('moves the brace that closes a body out', () => {
        const closes = new RegExp(configuration.indentationRules.decreaseIndentPattern);
        assert.deepEqual(
            ['    }', '    takes 2 days }'].map(line => closes.test(line)),
            [true, false],
        );
    });

    it('leaves the further lines of a comment where they are when lines are indented anew', () => {
        const left = new RegExp(configuration.indentationRules.unIndentedLinePattern);
        assert.deepEqual(
            [' * A sound design.', ' */', ' *', '    takes 2 days'].map(line => left.test(line)),
            [true, true, true, false],
        );
    });

    it('goes on with a comment of several lines', () => {
        assert.equal(enterAt('/*| */'), ' * ');
        assert.equal(enterAt('/* A sound design.|'), ' * ');
        assert.equal(enterAt('/*\n * A sound design.|'), '* ');
        assert.equal(enterAt('/*\n * one\n * two|'), '* ');
    });

    it('ends it after its closing sign', () => {
        assert.equal(enterAt('/*\n * A sound design.\n */|'), '1 less');
        assert.equal(enterAt('/* A sound design. */|'), undefined);
    });

    it('goes on with a line comment only where it is cut in two', () => {
        assert.equal(enterAt('    // Words that | every programme shares'), '// ');
        assert.equal(enterAt('    // Words that every programme shares|'), undefined);
        assert.equal(enterAt('    link "https://example.org|/a"'), undefined);
    });

    it('adds nothing in a list of Markdown inside a text', () => {
        assert.equal(enterAt('    expect "What you bring:\n        * a map|'), undefined);
    });

    it('folds what stands between region and endregion', () => {
        const { start, end } = configuration.folding.markers;
        assert.match('    // #region The first year', new RegExp(start));
        assert.match('    // region The first year', new RegExp(start));
        assert.match('    // #endregion', new RegExp(end));
        assert.doesNotMatch('    // regional leaders', new RegExp(start));
    });
});
