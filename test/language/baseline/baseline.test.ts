import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { type Baseline, markKnown } from '../../../language/baseline/baseline.ts';
import { readBaseline } from '../../../language/baseline/read-baseline.ts';
import { baselineText, updateBaseline } from '../../../language/baseline/update.ts';
import type { Finding } from '../../../language/findings/finding.ts';

const found = (rule: string, message: string, line = 0): Finding => ({
    uri: 'file:///a.balcony',
    range: { start: { line, character: 0 }, end: { line, character: 1 } },
    rule,
    severity: 'warning',
    message,
    rests: [],
    carried: null,
    threshold: null,
    related: [],
    fixes: [],
    accepted: null,
});
const EMPTY: Baseline = { findings: [] };
const validate = new Ajv().compile(
    JSON.parse(readFileSync(new URL('../../../schemas/baseline.schema.json', import.meta.url), 'utf8')) as object,
);

const findings = fc.array(
    fc.record({
        rule: fc.constantFrom('no-coaching', 'no-theory', 'thin-experience'),
        message: fc.constantFrom('Aye.', 'Nay.', 'a\nb "c"'),
    }),
);
const files = fc.dictionary(fc.constantFrom('a.balcony', 'b/c.balcony', '../ü "q".balcony'), findings);
const asFound = (all: Record<string, { rule: string; message: string }[]>) =>
    new Map(Object.entries(all).map(([file, those]) => [file, those.map(({ rule, message }, at) => found(rule, message, at))]));

describe('A baseline', () => {
    it('marks as many of several alike as it knows, and leaves their fixes to be worked out when they are asked for', () => {
        let asked = 0;
        const lazy = Object.defineProperty(found('no-coaching', 'Aye.'), 'fixes', { get: () => (asked++, []), enumerable: true });
        const marked = markKnown(
            [lazy, found('no-coaching', 'Aye.'), found('no-theory', 'Aye.')],
            [{ file: 'a', rule: 'no-coaching', message: 'Aye.', count: 1 }],
        );
        assert.deepEqual(
            marked.map(({ baselined }) => baselined ?? false),
            [true, false, false],
        );
        assert.equal(asked, 0);
    });

    it('does not spend what it knows on what is accepted', () => {
        const accepted = { ...found('no-coaching', 'Aye.'), accepted: { because: 'So', until: null } };
        const marked = markKnown([accepted, found('no-coaching', 'Aye.')], [{ file: 'a', rule: 'no-coaching', message: 'Aye.', count: 1 }]);
        assert.deepEqual(
            marked.map(({ baselined }) => baselined ?? false),
            [false, true],
        );
    });

    it('knows all that it was written from, and nothing is added or gone when it is written again', () => {
        fc.assert(
            fc.property(files, all => {
                const { baseline, gone } = updateBaseline(EMPTY, asFound(all), () => true);
                assert.deepEqual(gone, []);
                const again = updateBaseline(baseline, asFound(all), () => true);
                assert.deepEqual([again.baseline, again.added, again.gone], [baseline, [], []]);
                for (const [file, those] of asFound(all)) {
                    const known = baseline.findings.filter(one => one.file === file);
                    assert.ok(markKnown(those, known).every(({ baselined }) => baselined));
                }
            }),
        );
    });

    it('is read as it was written, and as its schema says', () => {
        fc.assert(
            fc.property(files, all => {
                const { baseline } = updateBaseline(EMPTY, asFound(all), () => true);
                const text = baselineText(baseline);
                assert.deepEqual(readBaseline(text), { baseline, problems: [] });
                assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors));
            }),
        );
    });

    it('is never read with an exception, and empty wherever something is wrong', () => {
        const text = baselineText({ findings: [{ file: 'a', rule: 'b', message: 'c', count: 1 }] });
        fc.assert(
            fc.property(fc.nat(text.length), fc.nat(text.length), fc.string(), (from, length, instead) => {
                const { baseline, problems } = readBaseline(text.slice(0, from) + instead + text.slice(from + length));
                assert.ok(problems.length === 0 || baseline.findings.length === 0);
            }),
        );
        fc.assert(
            fc.property(fc.json(), json => {
                const { problems } = readBaseline(json);
                if (problems.length === 0) assert.ok(validate(JSON.parse(json)));
            }),
        );
    });
});
